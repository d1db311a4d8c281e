/** What the search knows of each language: stems, words that say nothing, and how compounds are joined. */

import type { Locale, Localized } from '../domain/locale.ts';
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

// Readers ask in any language, whatever they read.
const all = Object.values(languages);
const stops = new Set(all.flatMap(({ stopWords }) => stopWords).map(fold));
const weak = new Set(all.flatMap(({ weakWords }) => fold(weakWords).split(' ')));

/** Whether a folded word only holds a sentence together. */
export function isStopWord(word: string): boolean {
  return stops.has(word);
}

/** Whether a folded word says little by itself, though it is searched for. */
export function isWeakWord(word: string): boolean {
  return weak.has(word);
}
