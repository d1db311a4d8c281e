/** `npm run ledger`: records new and changed claims as published. `-- --minor` for mere corrections. */

import { rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { currentAnchors, currentClaims } from '../catalog/current.ts';
import { readContentFolder } from '../catalog/files.ts';
import { contentFolder } from '../catalog/folder.ts';
import { ledgerOf, publishedAnchors, type TopicAnchors } from '../catalog/ledger.ts';
import { checkContent } from '../checks/check-content.ts';
import { recordableRules } from '../checks/published-claims.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import { type LedgerEntry, recordClaims } from '../domain/ledger.ts';

const head = `# What has been published: a line of history for every claim, for ever. Written by npm run ledger;
# never change what stands here. Codes are given once and never to another claim.
`;

try {
  const { values } = parseArgs({ options: { minor: { type: 'boolean', default: false } } });
  const folder = contentFolder();
  const reading = await readContentFolder(folder);
  const faults = checkContent(reading).filter(({ rule }) => !recordableRules.includes(rule));
  for (const fault of faults) console.error(`${formatDiagnostic(fault)}\n`);
  if (faults.length > 0) {
    throw new Error(
      'Nothing was recorded.\n  Fix: mend the content first; npm run check lists its faults.',
    );
  }
  const { content } = reading;
  const { entries, recorded } = recordClaims(ledgerOf(content), currentClaims(content), {
    date: today(),
    minor: values.minor,
  });
  const before = publishedAnchors(content);
  const anchors = together(before, currentAnchors(content));
  if (recorded.length > 0 || !isDeepStrictEqual(anchors, before)) {
    await replaceFile(join(folder, 'ledger.yaml'), toYaml(entries, anchors));
  }
  for (const { code, id, revisions } of recorded)
    console.log(`${code}  ${revisions.at(-1)?.kind}  ${id}`);
  console.log(`Ledger: ${recorded.length} recorded, ${entries.length} in all.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function toYaml(entries: readonly LedgerEntry[], anchors: TopicAnchors): string {
  const claims = entries.map(({ revisions, ...entry }) => ({
    ...entry,
    revisions: revisions.map(({ fingerprints, ...revision }) => ({ ...revision, ...fingerprints })),
  }));
  return head + stringify({ anchors, claims }, { lineWidth: 0 });
}

/** What was published, in its order, and then what is new. */
function together(published: TopicAnchors, current: TopicAnchors): TopicAnchors {
  const topics = new Set([...Object.keys(published), ...Object.keys(current)]);
  return Object.fromEntries(
    [...topics].map((topic) => [
      topic,
      [...new Set([...(published[topic] ?? []), ...(current[topic] ?? [])])],
    ]),
  );
}

/**
 * The old file stays whole until the new one is: an interruption leaves one or the other, and at most
 * a hidden draft, which readers of the folder pass over.
 */
async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await writeFile(draft, text);
  await rename(draft, path);
}

/** The calendar date where the author is. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}
