/** What is shown of records: their titles, and their texts in parts that are fetched by themselves. */

import { closed } from '../query/pagefind-insides.ts';
import type { ShownPart, ShownSection } from '../query/shown.ts';
import { tokensOf } from '../query/tokens.ts';
import { textFile } from '../query/weights.ts';
import type { Compounds } from './compounds.ts';
import { shownFields, toIndexed } from './record-html.ts';
import type { SearchRecord } from './records/record.ts';

export interface Texts {
  /** Parts by the number of their record. Long records have a file for each part, short ones share a file. */
  readonly files: readonly Readonly<Record<string, ShownPart>>[];
  /** The file of each record's first part. */
  readonly first: readonly number[];
  /** Of each record, at which place of its words its parts begin, as Pagefind counts them. */
  readonly starts: readonly (readonly number[])[];
}

/** @param records those of one language */
export function textsToShow(records: readonly SearchRecord[], compounds: Compounds): Texts {
  const files: Record<string, ShownPart>[] = [];
  const first: number[] = [];
  const starts: number[][] = [];
  let room = 0;
  for (const [number, record] of records.entries()) {
    const { parts, begin } = partsOf(record, compounds);
    const shown = { url: record.path, meta: shownFields(record, compounds) };
    const size = JSON.stringify({ ...shown, sections: parts.flat() }).length;
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

function partsOf(record: SearchRecord, compounds: Compounds) {
  const parts: ShownSection[][] = [[]];
  const begin = [0];
  let place = tokensOf(toIndexed(record.title, compounds)).length;
  for (const { id, title, text } of record.sections) {
    for (const [index, piece] of pieces(compounds.mark(text)).entries()) {
      const last = parts.at(-1) ?? [];
      const heading = compounds.mark(title);
      const section: ShownSection = [id, heading, piece];
      if (last.length > 0 && lengthOf([...last, section]) > textFile.letters) {
        parts.push([section]);
        begin.push(place);
      } else last.push(section);
      const above = index === 0 ? tokensOf(toIndexed(title, compounds)).length : 0;
      place += above + tokensOf(closed(piece)).length;
    }
  }
  return { parts, begin };
}

/** A long text in pieces, cut between words. */
function pieces(text: string): string[] {
  if (text.length <= textFile.letters) return [text];
  const at = text.lastIndexOf(' ', textFile.letters);
  return at <= 0 ? [text] : [text.slice(0, at), ...pieces(text.slice(at + 1))];
}

function lengthOf(sections: readonly ShownSection[]): number {
  return sections.reduce((sum, [, title, text]) => sum + title.length + text.length, 0);
}
