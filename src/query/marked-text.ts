/** Which words of a text matched a search. */

import { tokensOf } from './tokens.ts';
import { shownLimits } from './weights.ts';

export interface Run {
  readonly text: string;
  /** `related` where not the word that was typed matched, but another that stands for it. */
  readonly marked: Mark;
}

export type Mark = boolean | 'related';

/**
 * Splits a text into marked and unmarked runs.
 * @param matches positions of matched words, counted from 0 over words parted by white space
 * @param related those of them that were not typed themselves
 * @example markWords('a big dog', [1]) → [{ 'a ' }, { 'big', marked }, { ' dog' }]
 */
export function markWords(
  text: string,
  matches: readonly number[],
  related: ReadonlySet<number> = new Set(),
): Run[] {
  const marked = new Set(matches);
  let word = -1;
  const runs: { text: string; marked: Mark }[] = [];
  const add = (part: string, isMarked: Mark) => {
    const last = runs.at(-1);
    if (last && last.marked === isMarked) last.text += part;
    else if (part !== '') runs.push({ text: part, marked: isMarked });
  };
  for (const part of text.split(/(\s+)/)) {
    if (part.trim() !== '') word += 1;
    const [before = '', inner = '', after = ''] = bare.exec(part)?.slice(1) ?? [];
    add(before, false);
    add(inner, marked.has(word) && (related.has(word) ? 'related' : true));
    add(after, false);
  }
  return runs;
}

/** A word, and what stands about it: marks and quotation marks do not match. */
const bare = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Cuts an excerpt of about `length` words around the first match.
 * @returns the excerpt, with the matches counted anew from its first word, and whether text was left out around it
 */
export function excerptAround(
  text: string,
  matches: readonly number[],
  length: number,
): { text: string; matches: number[]; from: number; cutBefore: boolean; cutAfter: boolean } {
  const words = tokensOf(text);
  const first = matches[0] ?? 0;
  const before = Math.floor(length * shownLimits.before);
  const from = Math.max(0, Math.min(first - before, words.length - length));
  return {
    text: words.slice(from, from + length).join(' '),
    matches: matches.map((match) => match - from).filter((match) => match >= 0 && match < length),
    from,
    cutBefore: from > 0,
    cutAfter: from + length < words.length,
  };
}
