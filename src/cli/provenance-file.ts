/** What is known of words that no person has written, on disk. */

import { join } from 'node:path';
import { stringify } from 'yaml';
import type { FileOf } from '../catalog/content.ts';
import { replaceFile } from './replace-file.ts';

const head = `# Words that a machine has written, by what identifies them: they count as its own until a person writes
# them anew. Written by npm run status -- --machine.
`;

/** Writes the provenance of a content folder; an interruption leaves the old one or the new one whole. */
export async function writeProvenance(
  folder: string,
  provenance: FileOf<'provenance'>['data'],
): Promise<void> {
  await replaceFile(join(folder, 'provenance.yaml'), head + stringify(provenance));
}
