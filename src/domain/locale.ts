/** The languages of a site, and values that exist once in each of them. */

export const locales = ['sv', 'en'] as const;

/** A BCP 47 language tag that is also the first segment of every page's path. */
export type Locale = (typeof locales)[number];

/** Where a reader lands who has not said which language to read. */
export const defaultLocale: Locale = 'sv';

/** One value in every language; a language cannot be left out. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** Builds a value for every language: `localize((l) => l.toUpperCase())` → `{ sv: 'SV', en: 'EN' }`. */
export function localize<T>(build: (locale: Locale) => T): Localized<T> {
  return { sv: build('sv'), en: build('en') };
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Each language as one country writes it: how numbers and dates look, and what chats are told. */
export const regional: Localized<string> = { sv: 'sv-SE', en: 'en-GB' };
