/** Content folders on disk. */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isPicture, type Reading, readContent, type SourceFile } from './read-content.ts';

/**
 * Reads a content folder. Hidden files are passed over.
 * @param folder absolute path; diagnostics name it from the working directory where it lies below
 * @throws when the folder or a file in it cannot be read
 */
export async function readContentFolder(folder: string): Promise<Reading> {
  return readContent(displayFolder(folder), await readSourceFiles(folder));
}

/** How a folder is named in what is printed: from the working directory where it lies below. */
export function displayFolder(folder: string): string {
  const fromHere = slashed(relative(process.cwd(), folder)) || '.';
  return fromHere.startsWith('..') ? slashed(folder) : fromHere;
}

/**
 * The texts of a content folder, unread. Hidden files are passed over.
 * @throws when the folder or a file in it cannot be read
 */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const paths = await filePaths(folder);
  return Promise.all(
    paths.map(
      async (path): Promise<SourceFile> => ({
        path,
        text: isPicture(path) ? '' : await readFile(join(folder, path), 'utf8'),
      }),
    ),
  );
}

/**
 * The paths of all files below a folder, with forward slashes, in order. Hidden files are passed over.
 * @throws when the folder cannot be read
 */
export async function filePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
