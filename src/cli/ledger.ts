/** `npm run ledger`: records new and changed words as published. `-- --minor` for mere corrections. */

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { currentAnchors, currentClaims, currentPassages } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { readContentFolder } from '../catalog/files.ts';
import { type Ledger, ledgerOf, type PageAnchors } from '../catalog/ledger.ts';
import { today } from '../catalog/today.ts';
import { checkContent } from '../checks/check-content.ts';
import { recordableRules } from '../checks/published-claims.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { recordClaims } from '../domain/ledger.ts';
import { recordPassages } from '../domain/translation.ts';
import { writeLedger } from './ledger-file.ts';
import { siteFolder } from './site-settings.ts';

try {
  const { values } = parseArgs({ options: { minor: { type: 'boolean', default: false } } });
  const folder = await siteFolder();
  const reading = await readContentFolder(folder);
  const faults = checkContent(reading).filter(
    ({ rule, isAdvice }) => !isAdvice && !recordableRules.includes(rule),
  );
  for (const fault of faults) console.error(`${formatDiagnostic(fault)}\n`);
  if (faults.length > 0) {
    throw new Error(
      'Nothing was recorded.\n  Fix: mend the content first; npm run check lists its faults.',
    );
  }
  const { content } = reading;
  const before = ledgerOf(content);
  const claims = currentClaims(content).filter(({ topic }) => !isDraftTopic(content, topic));
  const passages = currentPassages(content).filter(
    ({ place }) => !isDraftTopic(content, place.topic),
  );
  const { entries, recorded } = recordClaims(before.entries, claims, {
    date: today(),
    minor: values.minor,
  });
  const after: Ledger = {
    entries,
    anchors: together(before.anchors, currentAnchors(content)),
    passages: recordPassages(
      before.passages,
      Object.fromEntries(passages.map(({ key, fingerprints }) => [key, fingerprints])),
    ),
  };
  if (!isDeepStrictEqual(before, after)) await writeLedger(folder, after);
  for (const { code, id, revisions } of recorded)
    console.log(`${code}  ${revisions.at(-1)?.kind}  ${id}`);
  const noted = before.entries.filter((entry, index) => entry.kind !== entries[index]?.kind).length;
  if (noted > 0)
    console.log(`Of ${noted} from before, option and kind are noted now, as they stand.`);
  console.log(`Ledger: ${recorded.length} recorded, ${entries.length} in all.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** What was published, in its order, and then what is new. */
function together(published: PageAnchors, current: PageAnchors): PageAnchors {
  const pages = new Set([...Object.keys(published), ...Object.keys(current)]);
  return Object.fromEntries(
    [...pages].map((page) => [
      page,
      [...new Set([...(published[page] ?? []), ...(current[page] ?? [])])],
    ]),
  );
}
