/** Pictures of a content folder. */

import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { filePaths } from './files.ts';
import { isPicture, mediaFolder } from './read-content.ts';

/** Their paths below `media/`. */
export async function mediaPaths(folder: string): Promise<string[]> {
  const paths = await filePaths(folder);
  return paths.filter(isPicture).map((path) => path.slice(mediaFolder.length));
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
