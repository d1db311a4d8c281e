/** The ledger on disk. */

import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Ledger } from '../catalog/ledger.ts';
import { replaceFile } from './replace-file.ts';

const head = `# What has been published: a line of history for every claim, for ever, and what each passage said when
# its languages last said the same. Written by npm run ledger; never change what stands here. Codes are
# given once and never to another claim.
`;

/** Writes the ledger of a content folder; an interruption leaves the old one or the new one whole. */
export async function writeLedger(
  folder: string,
  { entries, anchors, passages }: Ledger,
): Promise<void> {
  const claims = entries.map(({ revisions, ...entry }) => ({
    ...entry,
    revisions: revisions.map(({ fingerprints, ...revision }) => ({ ...revision, ...fingerprints })),
  }));
  const text = head + stringify({ anchors, passages, claims }, { lineWidth: 0 });
  await replaceFile(join(folder, 'ledger.yaml'), text);
}
