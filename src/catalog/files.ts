/** Content folders on disk. */

import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filePath } from '../schema/files.ts';
import {
  isPicture,
  type Reading,
  type ReadOne,
  readContent,
  type SourceFile,
} from './read-content.ts';
import { type FileReading, readFile as readOne } from './read-file.ts';

/**
 * Reads a content folder. Hidden files are passed over.
 * @param folder absolute path; diagnostics name it from the working directory where it lies below
 * @throws when the folder or a file in it cannot be read
 */
export async function readContentFolder(folder: string): Promise<Reading> {
  return readContent(displayFolder(folder), await readSourceFiles(folder));
}

/**
 * Reads a content folder again and again: what has not changed on disk is not read anew, and where nothing
 * has, the reading is the same object as before.
 * @param folder absolute path
 * @returns what reads it; it throws when the folder or a file in it cannot be read
 */
export function contentReader(folder: string): () => Promise<Reading> {
  let stamps = new Map<string, string>();
  let sources = new Map<string, SourceFile>();
  let readings = new Map<string, { readonly key: string; readonly reading: FileReading }>();
  let last: Reading | undefined;
  return async () => {
    const paths = await filePaths(folder);
    const found = new Map(
      await Promise.all(
        paths.map(async (path) => [path, await stampOf(join(folder, path))] as const),
      ),
    );
    const isSame = (path: string) => found.get(path) === stamps.get(path);
    if (last && found.size === stamps.size && paths.every(isSame)) return last;
    const texts = await Promise.all(
      paths.map(async (path) => (isSame(path) && sources.get(path)) || readSource(folder, path)),
    );
    const kept: typeof readings = new Map();
    const remembering: ReadOne = (place, file, text) => {
      const path = filePath(file);
      const key = `${place.languages.join()} ${text}`;
      const known = readings.get(path);
      const reading = known?.key === key ? known.reading : readOne(place, file, text);
      kept.set(path, { key, reading });
      return reading;
    };
    last = readContent(displayFolder(folder), texts, remembering);
    stamps = found;
    sources = new Map(texts.map((source) => [source.path, source]));
    readings = kept;
    return last;
  };
}

/** What changes when a file does. */
async function stampOf(file: string): Promise<string> {
  const { mtimeMs, ctimeMs, size, ino } = await stat(file);
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
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
  return Promise.all(paths.map((path) => readSource(folder, path)));
}

async function readSource(folder: string, path: string): Promise<SourceFile> {
  return { path, text: isPicture(path) ? '' : await readFile(join(folder, path), 'utf8') };
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
