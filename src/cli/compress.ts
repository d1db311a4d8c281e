/** Files compressed once, so that no server does it for every reader. */

import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '../servers/media-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Below this an answer fits into one packet with its headers, whether compressed or not. */
const leastBytes = 512;
/** How many files are worked on at once: enough to keep zlib's threads busy, few enough to be held in memory. */
const atOnce = 16;

/**
 * Writes `x.br` and `x.gz` beside every file that is worth it, unless they are there already.
 * @param paths below the folder
 * @returns how many files have been worth it, their bytes, and those as brotli and as gzip
 * @throws when a file cannot be read or written
 */
export async function compressFiles(
  folder: string,
  paths: readonly string[],
): Promise<{ files: number; bytes: number; brotli: number; gzip: number }> {
  const sum = { files: 0, bytes: 0, brotli: 0, gzip: 0 };
  const waiting = paths.filter((path) => mediaTypeOf(path).shrinks).values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // One iterator for all: each takes the next.
      for (const path of waiting) {
        const file = join(folder, path);
        const { size, mtime } = await stat(file);
        if (size <= leastBytes) continue;
        const brotli = await compressed(file, 'br', mtime);
        const gzipped = await compressed(file, 'gz', mtime);
        sum.files += 1;
        sum.bytes += size;
        sum.brotli += brotli;
        sum.gzip += gzipped;
      }
    }),
  );
  return sum;
}

/** Makes sure of one compressed file, and tells how large it is. It has the time of its source: by that it is known. */
async function compressed(file: string, ending: 'br' | 'gz', time: Date): Promise<number> {
  const target = `${file}.${ending}`;
  const there = await stat(target).catch(() => undefined);
  if (there?.mtime.getTime() === time.getTime()) return there.size;
  const bytes = await compressors[ending](await readFile(file));
  await writeFile(target, bytes);
  await utimes(target, time, time);
  return bytes.length;
}

const compressors = {
  br: (content: Buffer) =>
    asBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
};
