/** Room for pictures that are still to come. */

import type { PictureSizes } from '../domain/media.ts';

/**
 * Some words as HTML in which pictures hold their places until they arrive, where their sizes are known.
 * @param resolve how the addresses of pictures were resolved in the HTML
 */
export function withPicturePlaces(
  html: string,
  sizes: PictureSizes,
  resolve: (address: string) => string,
): string {
  const bySource = new Map([...sizes].map(([address, size]) => [resolve(address), size]));
  return html.replaceAll(/<img src="([^"]*)"/g, (tag, source: string) => {
    const size = bySource.get(source);
    return size ? `${tag} width="${size.width}" height="${size.height}"` : tag;
  });
}
