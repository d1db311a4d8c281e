/** What languages are called, by the locale data of the platform. */

import type { Locale } from '../domain/locale.ts';

/** A language as one names it inside a sentence: `('en', 'sv')` → `engelska`. */
export function languageName(language: Locale, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}

/** How a language names itself where its name stands alone: `Svenska`. */
export function ownName(language: Locale): string {
  const name = languageName(language, language);
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}
