/** Phrases between quotation marks, as the index may have them. */

import { phraseLimits } from './weights.ts';
import type { WordList } from './word-list.ts';

/**
 * The ways in which a phrase may stand in the index, where words that are one compound are one word:
 * `plats system` is there as itself or as `platssystem`.
 */
export function phraseForms(words: readonly string[], list: WordList): string[] {
  const forms = words.slice(1).reduce<string[]>(
    (starts, word) =>
      starts.flatMap((start) => {
        const whole = (start.split(' ').at(-1) ?? '') + word;
        return list.find(whole) || list.countOfPrefix(whole) > 0
          ? [`${start} ${word}`, start + word]
          : [`${start} ${word}`];
      }),
    [words[0] ?? ''],
  );
  return forms.slice(0, phraseLimits.forms);
}
