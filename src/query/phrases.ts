/** Phrases between quotation marks, as the index may have them. */

import { termOf } from './pagefind-insides.ts';
import { phraseLimits } from './weights.ts';
import type { WordList } from './word-list.ts';

/**
 * The ways in which a phrase may stand in the index, the surest first. Words that are one compound are one word there,
 * `plats system` is there as itself or as `platssystem`; and so are words with a hyphen or a slash between them, which
 * the word list has one by one: `10124-10139` is `1012410139`.
 */
export function phraseForms(words: readonly string[], list: WordList): string[] {
  const [first = '', ...others] = words;
  // A compound in one word is there by its parts.
  const own = (word: string) => termOf(list.exact(word)?.parts ?? [word]);
  return others
    .reduce<readonly Form[]>(
      (starts, word) =>
        starts
          .flatMap(({ last, text, guesses }) => {
            const whole = last + word;
            const isKnown = list.find(whole) !== undefined;
            return [
              { last: word, text: `${text} ${own(word)}`, guesses },
              { last: whole, text: text + own(word), guesses: guesses + (isKnown ? 0 : 1) },
            ];
          })
          .sort((a, b) => a.guesses - b.guesses)
          .slice(0, phraseLimits.forms),
      [{ last: first, text: own(first), guesses: 0 }],
    )
    .map(({ text }) => text);
}

/** The words that neighbours of a phrase may be in one, however many of them. */
export function joinedNeighbours(words: readonly string[]): string[] {
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_, to) => words.slice(from, from + to + 2).join('')),
  );
}

interface Form {
  readonly text: string;
  readonly last: string;
  /** How many of its words nobody knows of. */
  readonly guesses: number;
}
