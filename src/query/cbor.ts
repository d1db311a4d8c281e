/** Writes what Pagefind reads: CBOR. */

/** What Pagefind's files are made of: whole numbers, texts and lists. */
export type Value = number | string | readonly Value[];

/** A part of Pagefind's index, as its program is given it. */
export function packed(value: Value): Uint8Array<ArrayBuffer> {
  let bytes = new Uint8Array(1 << 14);
  let at = 0;
  const room = (more: number) => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array(2 * (at + more));
    larger.set(bytes);
    bytes = larger;
  };
  const put = (text: Uint8Array) => {
    room(text.length);
    bytes.set(text, at);
    at += text.length;
  };
  const head = (kind: number, size: number) => {
    room(5);
    const more = size < 24 ? 0 : size < 1 << 8 ? 1 : size < 1 << 16 ? 2 : 4;
    bytes[at] = (kind << 5) | (more === 0 ? size : 24 + Math.log2(more));
    for (let byte = 1; byte <= more; byte += 1)
      bytes[at + byte] = (size >>> (8 * (more - byte))) & 255;
    at += 1 + more;
  };
  /** @see RFC 8949 */
  const write = (one: Value): void => {
    if (typeof one === 'number') {
      if (one < 0) head(1, -1 - one);
      else head(0, one);
    } else if (typeof one === 'string') {
      const text = encoder.encode(one);
      head(3, text.length);
      put(text);
    } else {
      head(4, one.length);
      for (const inner of one) write(inner);
    }
  };
  write(value);
  return bytes.slice(0, at);
}

const encoder = new TextEncoder();
