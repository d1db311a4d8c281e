/** What the search knows of each language: stems, words that say nothing, and how compounds are joined. */

import { type Locale, type Localized, mapLanguages } from '../domain/locale.ts';
import { english } from './languages/en.ts';
import type { Language } from './languages/language.ts';
import { norwegian } from './languages/nb.ts';
import { swedish } from './languages/sv.ts';
import { fold, wordsOf } from './text.ts';

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

const particles = mapLanguages(
  languages,
  (language) => new Set(fold(language.particles).split(' ')),
);

/** Whether a folded word may make another verb of the one before it: `starta om`. */
export function isParticle(word: string, spoken: readonly Locale[]): boolean {
  return spoken.some((locale) => particles[locale].has(word));
}

/** Whether the index has a folded word by itself, and not only as it stands in phrases. */
export function isIndexed(word: string, spoken: readonly Locale[]): boolean {
  return !isStopWord(word, spoken) || isParticle(word, spoken);
}

/** Whether a query tells of a fault: who has one asks for help, and not for reasons. */
export function tellsOfFault(text: string, spoken: readonly Locale[]): boolean {
  const folded = wordsOf(text).join(' ');
  return spoken.some((locale) => languages[locale].faults.test(folded));
}

/** Whether a page is on faults, by what it is called. */
export function isOnFaults(name: string, locale: Locale): boolean {
  return languages[locale].faultTitles.test(fold(name));
}

const comparing = mapLanguages(
  languages,
  (language) => new Set(fold(language.comparing).split(' ')),
);

/** Whether a folded word only says that things are to be compared. */
export function isComparing(word: string, spoken: readonly Locale[]): boolean {
  return spoken.some((locale) => comparing[locale].has(word));
}
