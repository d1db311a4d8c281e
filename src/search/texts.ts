/** What is shown of records: their titles, and their texts in parts that are fetched by themselves. */

import type { ShownPart, ShownSection } from '../query/shown.ts';
import { textFile } from '../query/weights.ts';
import type { Compounds } from './compounds.ts';
import type { ReadRecord } from './read-record.ts';
import { shownFields } from './record-fields.ts';

export interface Texts {
  /** Parts by the number of their record. Long records have a file for each part, short ones share a file. */
  readonly files: readonly Readonly<Record<string, ShownPart>>[];
  /** The file of each record's first part. */
  readonly first: readonly number[];
  /** Of each record, at which place of its words its parts begin, as Pagefind counts them. */
  readonly starts: readonly (readonly number[])[];
}

/** @param records those of one language */
export function textsToShow(records: readonly ReadRecord[], compounds: Compounds): Texts {
  const files: Record<string, ShownPart>[] = [];
  const first: number[] = [];
  const starts: number[][] = [];
  let room = 0;
  for (const [number, read] of records.entries()) {
    const { parts, begin } = partsOf(read);
    const shown = { url: read.record.path, meta: shownFields(read.record, compounds) };
    // Of several parts nothing else stands in the same file.
    const size = parts.length > 1 ? 0 : JSON.stringify({ ...shown, sections: parts.flat() }).length;
    const sharesFile = files.length > 0 && parts.length === 1 && size <= room;
    const file = sharesFile ? files.length - 1 : files.length;
    for (const [index, sections] of parts.entries()) {
      const whole = files[file + index] ?? {};
      files[file + index] = whole;
      whole[number] = { ...shown, sections };
    }
    room = parts.length > 1 ? 0 : (sharesFile ? room : textFile.letters) - size;
    first.push(file);
    starts.push(begin);
  }
  return { files, first, starts };
}

function partsOf({ title, sections }: ReadRecord) {
  const parts: ShownSection[][] = [[]];
  const begin = [0];
  let place = title.tokens.length;
  let letters = 0;
  for (const { id, heading, pieces } of sections) {
    for (const [index, { text, tokens }] of pieces.entries()) {
      const last = parts.at(-1) ?? [];
      const section: ShownSection = [id, heading.text, text];
      const length = heading.text.length + text.length;
      letters += length;
      if (last.length > 0 && letters > textFile.letters) {
        parts.push([section]);
        begin.push(place);
        letters = length;
      } else last.push(section);
      place += (index === 0 ? heading.tokens.length : 0) + tokens.length;
    }
  }
  return { parts, begin };
}
