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
 * @param said how often the site has a word: names and new words are in no dictionary, and of the words that one may be a
 * form of the site means the one that it says most
 * @returns undefined for a language whose words are left to its stemmer
 */
export function openLemmas(
  locale: Locale,
  knows: KnowsWord,
  said: (word: string) => number,
  { breaks }: Pick<Compounds, 'breaks'>,
): ((word: string) => string) | undefined {
  const paradigms = paradigmsOf[locale];
  if (!paradigms) return undefined;
  /** What a word may be a form of, as far as a dictionary bears it out. */
  const readingsOf = (word: string): Reading[] =>
    paradigms.flatMap((paradigm) =>
      [paradigm.base, ...paradigm.endings].flatMap((ending) => {
        const start = word.slice(0, word.length - ending.length);
        const base = start + paradigm.base;
        if (!word.endsWith(ending) || start.length < shortest) return [];
        // A word that is said speaks against what it would hide, and not one that a dictionary alone has.
        const isOther = (other: string) => knows(other) && (said(other) > 0 || said(base) === 0);
        const isWitnessed =
          knows(base) &&
          paradigm.witnesses.every((witness) => knows(start + witness)) &&
          !paradigm.without?.some((other) => isOther(start + other));
        const isOwn = base !== word && base.length >= shortestOwn && said(base) > 0 && !knows(word);
        return isWitnessed || isOwn ? [{ start, paradigm }] : [];
      }),
    );
  return (word) => {
    const parts = breaks(word);
    const tail = parts.at(-1) ?? word;
    const head = word.slice(0, word.length - tail.length);
    const ofTail = parts.length > 1 && tail.length > shortest ? readingsOf(tail) : [];
    const readings = [
      ...readingsOf(word),
      ...ofTail.map(({ start, paradigm }) => ({ start: head + start, paradigm })),
    ].map(({ start, paradigm: { base, endings } }) => ({
      base: start + base,
      timesSaid: [base, ...endings].reduce((sum, ending) => sum + said(start + ending), 0),
    }));
    const [likeliest] = readings.sort(
      (one, other) => other.timesSaid - one.timesSaid || said(other.base) - said(one.base),
    );
    return likeliest?.base ?? word;
  };
}

/** A word as a form of another: where the endings begin, and which it has. */
interface Reading {
  readonly start: string;
  readonly paradigm: Paradigm;
}
