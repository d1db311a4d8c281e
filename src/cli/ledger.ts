/**
 * `npm run ledger`: records as published what is new and what has changed, and tells which languages have not followed. `-- --minor` for mere corrections of
 * words; `-- --merge ours|theirs` makes one of the two ledgers that two branches have left in the file.
 */

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { currentAnchors, currentClaims, currentPassages } from '../catalog/current.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { readContentFolder } from '../catalog/files.ts';
import { anchorsTogether, type Ledger, ledgerOf } from '../catalog/ledger.ts';
import { today } from '../catalog/today.ts';
import { checkContent } from '../checks/check-content.ts';
import { leftBehind } from '../checks/left-behind.ts';
import { recordableRules } from '../checks/published-claims.ts';
import { formatDiagnostic, gathered } from '../domain/diagnostic.ts';
import { recordClaims } from '../domain/ledger-changes.ts';
import { recordPassages } from '../domain/translation.ts';
import { writeLedger } from './ledger-file.ts';
import { lostLedger, lostLedgerFix } from './lost-ledger.ts';
import { mergeLedgerFile } from './merge-ledger.ts';
import { siteFolderThere } from './site-settings.ts';

try {
  const { values } = parseArgs({
    options: { minor: { type: 'boolean', default: false }, merge: { type: 'string' } },
  });
  const folder = await siteFolderThere();
  if (values.merge !== undefined) {
    const { merged, recoded } = await mergeLedgerFile(folder, values.merge);
    for (const { id, from, to } of recoded) console.log(`${from} → ${to}  ${id}`);
    console.log(
      `Ledger: one of two, ${merged.entries.length} in all, ${recoded.length} with a new code.`,
    );
  }
  const lost = await lostLedger(folder);
  if (lost !== undefined)
    throw new Error(
      `The ledger is gone, and commit ${lost} still had it.\n  Fix: ${lostLedgerFix(lost)}`,
    );
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
    anchors: anchorsTogether(before.anchors, currentAnchors(content)),
    passages: recordPassages(
      before.passages,
      Object.fromEntries(passages.map(({ key, fingerprints }) => [key, fingerprints])),
    ),
  };
  if (!isDeepStrictEqual(before, after)) await writeLedger(folder, after);
  for (const { code, id, revisions } of recorded)
    console.log(`${code}  ${revisions.at(-1)?.kind}  ${id}`);
  const noted = before.entries.filter(
    ({ criterion }, index) => criterion !== entries[index]?.criterion,
  ).length;
  if (noted > 0)
    console.log(
      `Of ${noted} from before, option, kind, criterion and sources are noted now, as they stand.`,
    );
  console.log(`Ledger: ${recorded.length} recorded, ${entries.length} in all.`);
  const behind = leftBehind.check((await readContentFolder(folder)).content, today());
  for (const one of gathered(behind)) console.log(`\n${formatDiagnostic(one)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
