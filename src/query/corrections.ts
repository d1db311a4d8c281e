/** The words that somebody may have meant. */

import { editDistance } from './edit-distance.ts';
import { correctionLimits } from './weights.ts';
import type { NearWord } from './word-files.ts';

export interface Correction {
  readonly word: string;
  /** In how many records it stands. */
  readonly count: number;
  /** How many letters differ, two swapped ones counting as one. */
  readonly distance: number;
}

/** How many wrong letters a word may have, by its length. */
function allowance({ length }: string): number {
  const { oneLetter, twoLetters } = correctionLimits;
  return length >= twoLetters ? 2 : length >= oneLetter ? 1 : 0;
}

/** The words that a folded word may stand for, the likeliest first: the nearer before the more frequent. */
export function correctionsOf(
  word: string,
  words: readonly NearWord[],
  most: number,
): Correction[] {
  const limit = allowance(word);
  if (limit === 0) return [];
  return words
    .flatMap(([other, count]) => {
      const distance = editDistance(word, other, limit);
      return distance <= limit ? [{ word: other, count, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
    .slice(0, most);
}
