/** A content folder that the import has made of a few documents, as its users have it. */

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Documents as Microsoft Learn writes them. */
export const libraryDocuments = fileURLToPath(new URL('../fixtures/library', import.meta.url));

/**
 * Writes the folder anew: in Swedish all of it, in English the guide on water.
 * @throws when the import refuses anything
 */
export function writeLibraryContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const words of [
    [libraryDocuments, '--lang', 'sv', '--published', 'https://learn.microsoft.com/sv-se/'],
    [`${libraryDocuments}-en`, '--lang', 'en'],
  ]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/import.ts', ...words, '--into', folder],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
  }
}
