/** What is shown of a record, as it is shipped: in parts, see `postings.ts`. */

import type { PagefindRecord } from './pagefind.ts';
import { tokensOf } from './tokens.ts';

/** A part of a record's text, with what is told of the record in any case. */
export interface ShownPart {
  readonly url: string;
  /** Its fields with the marks of `pagefind-insides.ts`. */
  readonly meta: Readonly<Record<string, string>>;
  readonly sections: readonly ShownSection[];
}

/** With the marks; one that is long comes in several parts, each with its title. */
export type ShownSection = readonly [id: string, title: string, text: string];

/**
 * A part of a record as Pagefind has records.
 * @param prefix of every address, without a slash at its end
 */
export function toRecord({ url, meta, sections }: ShownPart, prefix: string): PagefindRecord {
  const words = tokensOf(meta.title ?? '');
  const anchors: PagefindRecord['anchors'][number][] = [];
  for (const [id, title, text] of sections) {
    if (title) anchors.push({ id, text: title, location: words.length });
    words.push(...tokensOf(title), ...tokensOf(text));
  }
  return { url: prefix + url, content: words.join(' '), meta, anchors };
}
