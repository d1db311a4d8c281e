/**
 * Words of everyday work with computers that stand for each other: what a reader types and what a document
 * writes are seldom the same verb. The words of a trade are its site's business.
 */

import type { NamesByLanguage } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { type EverydayWords, everydayWords as english } from './languages/en.ts';
import { everydayWords as swedish } from './languages/sv.ts';

/** A language that is not here has none. */
const byLanguage: Readonly<Partial<Record<Locale, EverydayWords>>> = { sv: swedish, en: english };

/** Groups of names that stand for each other, by language. */
export const everydayWords: readonly NamesByLanguage[] = Object.keys(english).map((thing) =>
  Object.fromEntries(
    Object.entries(byLanguage).map(([locale, words]) => [
      locale,
      words[thing as keyof EverydayWords]?.split(', ') ?? [],
    ]),
  ),
);
