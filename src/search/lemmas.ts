/**
 * Which forms are of one word, where a language inflects by endings: a dictionary knows the forms, and an ending counts
 * only where the word has the other forms of the same paradigm. A stemmer takes `data`, `dator` and `används`,
 * `användare` for forms of the same.
 */

import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import type { Compounds } from './compounds.ts';
import type { Paradigm } from './languages/paradigm.ts';
import { paradigms as swedish } from './languages/sv.ts';

/** A language that is not here is left to its stemmer. */
const paradigmsOf: Readonly<Partial<Record<Locale, readonly Paradigm[]>>> = { sv: swedish };

/** What a form begins with has at least so many letters. */
const shortest = 3;
/** A word that only the site has, and whose endings no dictionary can witness, has at least so many. */
const shortestOwn = 5;

/**
 * Tells the form that stands for all forms of a word: `platserna` → `plats`.
 * @param isSaid whether the site has a word: names and new words are in no dictionary
 * @returns undefined for a language whose words are left to its stemmer
 */
export function openLemmas(
  locale: Locale,
  knows: KnowsWord,
  isSaid: (word: string) => boolean,
  { split }: Pick<Compounds, 'split'>,
): ((word: string) => string) | undefined {
  const paradigms = paradigmsOf[locale];
  if (!paradigms) return undefined;
  const endings = paradigms
    .flatMap((paradigm) => paradigm.endings.map((ending) => ({ ending, paradigm })))
    .sort((a, b) => b.ending.length - a.ending.length);
  const baseOf = (word: string): string => {
    for (const { ending, paradigm } of endings) {
      if (!word.endsWith(ending)) continue;
      const start = word.slice(0, word.length - ending.length);
      const base = start + paradigm.base;
      if (start.length < shortest || base === word) continue;
      const isWitnessed =
        knows(base) &&
        paradigm.witnesses.every((witness) => knows(start + witness)) &&
        !paradigm.without?.some((other) => knows(start + other));
      const isOwn = base.length >= shortestOwn && isSaid(base) && !knows(word);
      if (isWitnessed || isOwn) return base;
    }
    return word;
  };
  return (word) => {
    const parts = split(word);
    const tail = parts.at(-1) ?? word;
    if (parts.length < 2 || tail.length <= shortest) return baseOf(word);
    return word.slice(0, word.length - tail.length) + baseOf(tail);
  };
}
