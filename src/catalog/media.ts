/** Pictures, files to link to and fonts of a content folder. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../domain/addresses.ts';
import { filePaths } from './files.ts';
import { fontsFolder, isFont, isMedia, mediaFolder } from './read-content.ts';

/** Their paths below `media/`. */
export async function mediaPaths(folder: string): Promise<string[]> {
  const paths = await filePaths(folder);
  return paths.filter(isMedia).map((path) => path.slice(mediaFolder.length));
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

/**
 * A file of `media/`.
 * @throws when it cannot be read
 */
export async function readMedia(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(join(folder, mediaFolder, path)));
}

/**
 * A style sheet with the fonts of the site that it names in itself, for a page that is kept away from them.
 * @throws when a font cannot be read
 */
export async function withFonts(folder: string, css: string): Promise<string> {
  const names = [...css.matchAll(fontAddress)].map(([, name = '']) => name);
  const fonts = new Map<string, string>();
  for (const name of new Set(names)) {
    const bytes = await readFont(folder, name);
    fonts.set(name, `url("data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}")`);
  }
  return css.replaceAll(fontAddress, (whole, name: string) => fonts.get(name) ?? whole);
}

/**
 * A page with the pictures that it shows in itself, for one that is kept away from them.
 * @param html in which pictures have their addresses as authors write them
 * @param typeOf the media type of a file
 * @throws when a picture cannot be read
 */
export async function withPictures(
  folder: string,
  html: string,
  typeOf: (path: string) => string,
): Promise<string> {
  const pictures = new Map<string, string>();
  for (const [, address = ''] of html.matchAll(pictureAddress)) {
    const path = decoded(address);
    const bytes = await readMedia(folder, path);
    const text = Buffer.from(bytes).toString('base64');
    pictures.set(address, `<img src="data:${typeOf(path)};base64,${text}"`);
  }
  return html.replaceAll(pictureAddress, (tag, address: string, rest: string) => {
    const picture = pictures.get(address);
    // It is there already, and paper waits for none.
    return picture ? picture + rest.replace(' loading="lazy"', '') : tag;
  });
}

const pictureAddress = new RegExp(`<img src="/${mediaFolder}([^"]+)"([^>]*>)`, 'g');

/** `url(fonts/a.woff2)`, with quotation marks or without. */
const fontAddress = /url\(\s*["']?fonts\/([^"')]+?)["']?\s*\)/g;
