/** Pictures and fonts of a content folder. */

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filePaths } from './files.ts';
import { fontsFolder, isFont, isPicture, mediaFolder } from './read-content.ts';

/** Their paths below `media/`. */
export async function mediaPaths(folder: string): Promise<string[]> {
  const paths = await filePaths(folder);
  return paths.filter(isPicture).map((path) => path.slice(mediaFolder.length));
}

/** The names of the fonts of a site. */
export async function fontNames(folder: string): Promise<string[]> {
  const paths = await filePaths(folder);
  return paths.filter(isFont).map((path) => path.slice(fontsFolder.length));
}

/** @throws when the font cannot be read */
export async function readFont(folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(folder, fontsFolder, name)));
}

const types: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** @throws when the picture cannot be read */
export async function readPicture(
  folder: string,
  path: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }> {
  const bytes = new Uint8Array(await readFile(join(folder, mediaFolder, path)));
  return { bytes, type: types[extname(path).toLowerCase()] ?? 'application/octet-stream' };
}
