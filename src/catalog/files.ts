/** Content folders on disk. */

import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Languages, usualLanguages } from '../domain/locale.ts';
import { filePath } from '../schema/files.ts';
import { withOverlay } from './overlay.ts';
import {
  isDrawing,
  isFont,
  isMedia,
  type Reading,
  type ReadOne,
  readContent,
  readOverlay,
  type SourceFile,
} from './read-content.ts';
import { type FileReading, readFile as readOne } from './read-file.ts';

/**
 * Reads a content folder, and an overlay of it. Hidden files are passed over.
 * @param folder absolute path; diagnostics name it from the working directory where it lies below
 * @param overlay the like of what an organisation adds
 * @throws when a folder or a file in it cannot be read
 */
export async function readContentFolder(folder: string, overlay?: string): Promise<Reading> {
  const reading = readContent(displayFolder(folder), await readSourceFiles(folder));
  if (overlay === undefined) return reading;
  const { languages } = reading.content;
  const own = readOverlay(displayFolder(overlay), languages, await readSourceFiles(overlay));
  return withOverlay(reading, own);
}

/**
 * Reads a content folder, and an overlay of it, again and again: what has not changed on disk is not read anew, and
 * where nothing has, the reading is the same object as before.
 * @param folder absolute path
 * @param overlay the like of what an organisation adds
 * @returns what reads it; it throws when a folder or a file in it cannot be read
 */
export function contentReader(folder: string, overlay?: string): () => Promise<Reading> {
  const readCommon = sourceReader(folder, readContent);
  if (overlay === undefined) return () => readCommon();
  let languages: Languages = usualLanguages;
  const readOwn = sourceReader(overlay, (root, sources, read) =>
    readOverlay(root, languages, sources, read),
  );
  let last: { readonly of: readonly object[]; readonly reading: Reading } | undefined;
  return async () => {
    const common = await readCommon();
    languages = common.content.languages;
    const own = await readOwn(languages.join());
    if (last?.of[0] !== common || last.of[1] !== own)
      last = { of: [common, own], reading: withOverlay(common, own) };
    return last.reading;
  };
}

/** @returns what reads a folder; it is given what else than its files the reading depends on */
function sourceReader<R>(
  folder: string,
  readAll: (root: string, sources: readonly SourceFile[], read: ReadOne) => R,
): (further?: string) => Promise<R> {
  let lastFurther = '';
  let stamps = new Map<string, string>();
  let sources = new Map<string, SourceFile>();
  let readings = new Map<string, { readonly key: string; readonly reading: FileReading }>();
  let last: R | undefined;
  return async (further = '') => {
    const entries = await sourceEntries(folder);
    const found = new Map(await Promise.all(entries.map(async (entry) => stampOf(folder, entry))));
    const isSame = (path: string) => found.get(path) === stamps.get(path);
    const isAsBefore = found.size === stamps.size && [...found.keys()].every(isSame);
    if (last && isAsBefore && further === lastFurther) return last;
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
    last = readAll(displayFolder(folder), texts, remembering);
    lastFurther = further;
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
