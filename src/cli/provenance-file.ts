/** What is known of words that no person has written, on disk. */

import { join } from 'node:path';
import { type Provenance, provenanceText } from '../catalog/provenance.ts';
import { replaceFile } from './replace-file.ts';

/** Writes the provenance of a content folder; an interruption leaves the old one or the new one whole. */
export async function writeProvenance(folder: string, provenance: Provenance): Promise<void> {
  await replaceFile(join(folder, 'provenance.yaml'), provenanceText(provenance));
}
