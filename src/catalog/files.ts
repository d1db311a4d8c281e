/** Content folders on disk. */

import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filePath } from '../schema/files.ts';
import {
  isDrawing,
  isFont,
  isMedia,
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
    const entries = await sourceEntries(folder);
    const found = new Map(await Promise.all(entries.map(async (entry) => stampOf(folder, entry))));
    const isSame = (path: string) => found.get(path) === stamps.get(path);
    if (last && found.size === stamps.size && [...found.keys()].every(isSame)) return last;
    const texts = await Promise.all(
      entries.map(async (entry) => {
        const path = pathFrom(folder, entry);
        return (isSame(path) && sources.get(path)) || readSource(folder, entry);
      }),
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

/** The path of a file, with what changes when the file does. */
async function stampOf(folder: string, entry: Dirent): Promise<readonly [string, string]> {
  const path = pathFrom(folder, entry);
  const { mtimeMs, ctimeMs, size, ino } = await lstat(join(folder, path));
  return [path, `${mtimeMs} ${ctimeMs} ${size} ${ino}`];
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
  const entries = await sourceEntries(folder);
  return Promise.all(entries.map((entry) => readSource(folder, entry)));
}

async function sourceEntries(folder: string): Promise<Dirent[]> {
  const entries = await entriesBelow(folder);
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
}

async function readSource(folder: string, entry: Dirent): Promise<SourceFile> {
  const path = pathFrom(folder, entry);
  if (entry.isSymbolicLink()) return { path, text: '', isLink: true };
  const file = join(folder, path);
  const text =
    isDrawing(path) || !(isMedia(path) || isFont(path)) ? await readFile(file, 'utf8') : '';
  return isMedia(path) ? { path, text, bytes: (await lstat(file)).size } : { path, text };
}

/**
 * The paths of all files below a folder, with forward slashes, in order. Hidden files are passed over.
 * @throws when the folder cannot be read
 */
export async function filePaths(folder: string): Promise<string[]> {
  const entries = await entriesBelow(folder);
  return entries.filter((entry) => entry.isFile()).map((entry) => pathFrom(folder, entry));
}

/**
 * The paths of all symbolic links below a folder, with forward slashes, in order. Hidden ones are passed over.
 * @throws when the folder cannot be read
 */
export async function linkPaths(folder: string): Promise<string[]> {
  const entries = await entriesBelow(folder);
  return entries.filter((entry) => entry.isSymbolicLink()).map((entry) => pathFrom(folder, entry));
}

/**
 * Makes sure that what is written into a content folder is written there and nowhere else.
 * @throws Error that names the first symbolic link in it
 */
export function refuseLinks(folder: string, sources: readonly SourceFile[]): void {
  const link = sources.find(({ isLink }) => isLink);
  if (!link) return;
  throw new Error(
    `${displayFolder(folder)}/${link.path} is a symbolic link, and what is written below it would lie elsewhere.\n  Fix: put the file or the folder itself there.`,
  );
}

/**
 * Reads a file below a folder, and nothing that a link leads to.
 * @throws when it cannot be read, or a symbolic link is on the way to it
 */
export async function readFileInside(folder: string, path: string): Promise<Buffer> {
  const file = join(await realpath(folder), path);
  if ((await realpath(file)) !== file) throw new Error('it is reached by a symbolic link');
  return readFile(file);
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
