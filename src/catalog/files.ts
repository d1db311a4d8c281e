/** Content folders on disk. */

import type { Dirent } from 'node:fs';
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
 * The texts of a content folder, unread, and the links in it. Hidden files are passed over.
 * @throws when the folder or a file in it cannot be read
 */
export async function readSourceFiles(folder: string): Promise<SourceFile[]> {
  const entries = await entriesBelow(folder);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map(async (entry): Promise<SourceFile> => {
        const path = pathFrom(folder, entry);
        if (entry.isSymbolicLink()) return { path, text: '', isLink: true };
        return { path, text: isPicture(path) ? '' : await readFile(join(folder, path), 'utf8') };
      }),
  );
}

/**
 * The paths of all files below a folder, with forward slashes, in order. Hidden files are passed over.
 * @throws when the folder cannot be read
 */
export async function filePaths(folder: string): Promise<string[]> {
  const entries = await entriesBelow(folder);
  return entries.filter((entry) => entry.isFile()).map((entry) => pathFrom(folder, entry));
}

/** Files, folders and links, in the order of their paths; links are not followed. */
async function entriesBelow(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => ({ entry, path: pathFrom(folder, entry) }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ entry }) => entry);
}

function pathFrom(folder: string, { parentPath, name }: Dirent): string {
  return slashed(relative(folder, join(parentPath, name)));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
