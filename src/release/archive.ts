/** Archives that are the same whenever and wherever they are made of the same files. */

import { gzipSync, constants as zlib } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

/** Files by their paths in the archive, with `/`. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** 1980: nothing in a zip is older. */
const epoch = 315_532_800;
const readable = 0o644;
const enterable = 0o755;

/**
 * A compressed tar archive (POSIX.1-1988, `ustar`): owned by root, readable by all, in the order of their paths.
 * @throws when a path has more letters than the format has room for
 */
export function tarGz(files: Files): Uint8Array {
  const paths = Object.keys(files).sort();
  const folders = [...new Set(paths.flatMap(foldersOf))].map((path) => `${path}/`);
  const entries = [...paths, ...folders].sort().flatMap((path) => entry(path, files[path]));
  // Two empty blocks end an archive.
  const tar = Buffer.concat([...entries, Buffer.alloc(2 * block)]);
  const compressed = gzipSync(tar, { level: zlib.Z_BEST_COMPRESSION });
  // The operating system that it was made on.
  compressed[9] = 255;
  return compressed;
}

/** A zip archive for Windows, which unpacks it without further programs. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  // As fflate reads dates: those of the zone that it runs in, which is what a zip holds.
  const mtime = new Date(1980, 0, 1);
  for (const path of Object.keys(files).sort()) {
    const content = files[path];
    // 3: made on Unix, where the upper half of the attributes are modes.
    if (content)
      entries[path] = [content, { mtime, os: 3, attrs: ((0o100_000 | readable) << 16) >>> 0 }];
  }
  return zipSync(entries, { level: 9 });
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

const block = 512;

function entry(path: string, content: Uint8Array | undefined): Buffer[] {
  const header = headerOf(path, content);
  if (!content) return [header];
  return [header, Buffer.from(content), Buffer.alloc((block - (content.length % block)) % block)];
}

function headerOf(path: string, content: Uint8Array | undefined): Buffer {
  const header = Buffer.alloc(block);
  const { prefix, name } = split(path);
  const octal = (value: number, at: number, length: number) =>
    header.write(value.toString(8).padStart(length - 1, '0'), at);
  header.write(name, 0);
  octal(content ? readable : enterable, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(content?.length ?? 0, 124, 12);
  octal(epoch, 136, 12);
  header.fill(' ', 148, 156);
  header.write(content ? '0' : '5', 156);
  header.write('ustar\0' + '00', 257, 'latin1');
  header.write('root', 265);
  header.write('root', 297);
  header.write(prefix, 345);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return header;
}

/** A name has room for 100 bytes, what stands before it for 155. */
function split(path: string): { readonly prefix: string; readonly name: string } {
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path };
  for (const { index } of path.matchAll(/\/(?=.)/g)) {
    const [prefix, name] = [path.slice(0, index), path.slice(index + 1)];
    if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155) return { prefix, name };
  }
  throw new Error(
    `The path ${path} is too long for an archive.\n  Fix: give what it is named for a shorter id.`,
  );
}
