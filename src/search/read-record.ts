/** A record with marks within its compounds, and as the tokens that it is indexed by. */

import { textFile } from '../query/weights.ts';
import type { Compounds } from './compounds.ts';
import { fieldsOf } from './record-fields.ts';
import type { SearchRecord } from './records/record.ts';
import type { Tokens } from './tokens.ts';

/** A marked text, and the numbers of its tokens. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly number[];
}

export interface ReadSection {
  readonly id: string;
  readonly depth: number;
  readonly heading: ReadText;
  /** The text, a long one in several pieces; one at least. */
  readonly pieces: readonly ReadText[];
}

export interface ReadRecord {
  readonly record: SearchRecord;
  readonly title: ReadText;
  readonly sections: readonly ReadSection[];
  /** The fields beside the title, as they are indexed. */
  readonly fields: Readonly<Record<string, string>>;
}

export function readRecord(record: SearchRecord, compounds: Compounds, tokens: Tokens): ReadRecord {
  const read = (text: string): ReadText => ({ text, tokens: tokens.ofMarked(text) });
  return {
    record,
    title: read(compounds.mark(record.title)),
    sections: record.sections.map(({ id, depth, title, text }) => ({
      id,
      depth,
      heading: read(compounds.mark(title)),
      pieces: pieces(compounds.mark(text)).map(read),
    })),
    fields: fieldsOf(record, compounds),
  };
}

/** A long text in pieces, cut between words. */
function pieces(text: string): string[] {
  if (text.length <= textFile.letters) return [text];
  const at = text.lastIndexOf(' ', textFile.letters);
  return at <= 0 ? [text] : [text.slice(0, at), ...pieces(text.slice(at + 1))];
}
