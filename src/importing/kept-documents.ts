/**
 * Documents between the look at all of them and their turn. As trees they would take twenty-five bytes a letter or more,
 * and a library has thousands; packed, they take less than their text, and none is parsed again.
 */

import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReadDocument } from './convert-page.ts';

export class KeptDocuments {
  readonly #packed = new Map<string, Uint8Array>();

  /** @param document may be used up afterwards */
  keep(file: string, document: ReadDocument): void {
    this.#packed.set(file, deflateRawSync(serialize(document), { level: 1 }));
  }

  /**
   * A copy of a document, each time another.
   * @throws where it has not been kept
   */
  copyOf(file: string): ReadDocument {
    const packed = this.#packed.get(file);
    if (!packed) throw new Error(`${file} has not been read.`);
    return deserialize(inflateRawSync(packed));
  }
}
