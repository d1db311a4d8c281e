/** What the search knows of each language: stems, words that say nothing, and how compounds are joined. */

import { type Locale, type Localized, mapLanguages } from '../domain/locale.ts';
import { english } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import { norwegian } from './languages/nb.ts';
import { swedish } from './languages/sv.ts';
import { fold } from './text.ts';

const languages: Localized<Language> = { sv: swedish, en: english, nb: norwegian };

/** The stem of a folded word: `hanteringarna` → `hantering`. */
export function stem(word: string, locale: Locale): string {
  return languages[locale].stem(word);
}

/** Letters that may stand between the parts of a compound, none among them: `distributionsplats`. */
export function jointsOf(locale: Locale): readonly string[] {
  return ['', ...languages[locale].joints];
}

const stops = mapLanguages(languages, ({ stopWords }) => new Set(stopWords.map(fold)));
const weak = mapLanguages(languages, ({ weakWords }) => new Set(fold(weakWords).split(' ')));

/**
 * Whether a folded word only holds a sentence together.
 * @param spoken the languages of the site, which readers ask in, whatever they read: in others it may tell much
 */
export function isStopWord(word: string, spoken: readonly Locale[]): boolean {
  return spoken.some((locale) => stops[locale].has(word));
}

/** Whether a folded word says little by itself in one of some languages, though it is searched for. */
export function isWeakWord(word: string, spoken: readonly Locale[]): boolean {
  return spoken.some((locale) => weak[locale].has(word));
}
