/** The words that somebody may have meant. */

import type { KnownWord } from './word-list.ts';

export interface Correction {
  readonly known: KnownWord;
  /** How many letters differ, two swapped ones counting as one. */
  readonly distance: number;
}

/** How many wrong letters a word may have, by its length: 1 from five letters, 2 from eight. */
function allowance({ length }: string): number {
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
}

/** The nearest words to a folded word, the likeliest first: the nearer before the more frequent. */
export function nearest(word: string, words: readonly KnownWord[], most: number): Correction[] {
  const limit = allowance(word);
  if (limit === 0) return [];
  return words
    .flatMap((known) => {
      const distance = damerau(word, known.word, limit);
      return distance <= limit ? [{ known, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || b.known.count - a.known.count)
    .slice(0, most);
}

/**
 * The Damerau-Levenshtein distance of two words (optimal string alignment), or `limit + 1` where it is greater.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function damerau(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
