/** How large pictures are, so that a page can hold their place until they arrive. */

import { imageMetadata } from 'astro/assets/utils';
import type { PictureSizes } from '../domain/media.ts';
import { readMedia } from './media.ts';
import { mediaFolder } from './read-content.ts';

/**
 * The sizes of the pictures of a content folder that a text names, by their addresses (`/media/mug.png`). Of a file
 * that does not tell its size nothing is known.
 */
export async function pictureSizes(folder: string, markdown: string): Promise<PictureSizes> {
  const addresses = new Set(markdown.match(pictureAddress) ?? []);
  const sizes = await Promise.all([...addresses].map((address) => sizeOf(folder, address)));
  return new Map(
    [...addresses].flatMap((address, nth) => {
      const size = sizes[nth];
      return size ? [[address, size]] : [];
    }),
  );
}

const pictureAddress = new RegExp(`/${mediaFolder}[^\\s)"'>]+`, 'g');

async function sizeOf(folder: string, address: string) {
  try {
    const path = decodeURI(address.slice(mediaFolder.length + 1));
    const bytes = await readMedia(folder, path);
    const { width, height } = await imageMetadata(bytes, address);
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return undefined;
  }
}
