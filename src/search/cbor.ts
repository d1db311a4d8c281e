/** Reads the files of Pagefind's index: a mark, then CBOR. */

import { gunzipSync } from 'node:zlib';
import type { Value } from '../query/cbor.ts';
import { packedMark } from '../query/pagefind-insides.ts';

/**
 * What a file of Pagefind's index holds.
 * @throws where it is none, or holds what Pagefind has not written until now
 */
export function unpacked(file: Uint8Array): Value {
  return read(unwrapped(file));
}

/**
 * A file of Pagefind's without the mark, and without what it is compressed by.
 * @throws where it is none
 */
export function unwrapped(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  const start = content.subarray(0, packedMark.length).toString();
  if (start !== packedMark) throw new Error(`Pagefind’s file begins with “${start}”.`);
  return content.subarray(packedMark.length);
}

/** @see RFC 8949 */
function read(bytes: Buffer): Value {
  let at = 0;
  const length = (more: number): number => {
    if (more < 24) return more;
    const size = 2 ** (more - 24);
    if (size > 4) throw new Error(`There is no length ${more} in Pagefind’s files.`);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const next = (): Value => {
    const first = bytes[at] ?? 0;
    at += 1;
    const size = length(first & 31);
    switch (first >> 5) {
      case 0:
        return size;
      case 1:
        return -1 - size;
      case 3:
        at += size;
        return bytes.toString('utf8', at - size, at);
      case 4:
        return Array.from({ length: size }, next);
      default:
        throw new Error(`There is nothing of the kind ${first >> 5} in Pagefind’s files.`);
    }
  };
  return next();
}
