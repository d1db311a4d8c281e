/** The languages that the engine has words for, those of a site, and values that exist once in each. */

/** Every language that the engine can speak. A site has one or more of them. */
export const locales = ['sv', 'en', 'nb'] as const;

/** A BCP 47 language tag that is also the first segment of every page's path. */
export type Locale = (typeof locales)[number];

/** The languages of a site. The first is where a reader lands who has not said which one to read. */
export type Languages = readonly [Locale, ...Locale[]];

/** The languages of a site that does not say which it has. */
export const usualLanguages: Languages = ['sv', 'en'];

/**
 * One value for each language. What the engine has of its own is there in all of its languages, which the
 * compiler sees to; what a site has, in the site's, and code asks for no others.
 */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** A value for each of some languages: `localize(['sv'], (l) => l.toUpperCase())` → `{ sv: 'SV' }`. */
export function localize<T>(
  languages: readonly Locale[],
  build: (locale: Locale) => T,
): Localized<T> {
  // A record of fewer languages than the engine's is what the type's description allows.
  return Object.fromEntries(
    languages.map((locale) => [locale, build(locale)]),
  ) as unknown as Localized<T>;
}

/** The languages that a value is there in, in the order of the site's. */
export function languagesOf(values: Localized<unknown>): readonly Locale[] {
  return Object.keys(values).filter(isLocale);
}

/** Another value for each language of one: `mapLanguages(words, ({ title }) => title)`. */
export function mapLanguages<T, U>(
  values: Localized<T>,
  map: (value: T, locale: Locale) => U,
): Localized<U> {
  return localize(languagesOf(values), (locale) => map(values[locale], locale));
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Each language as one country writes it: how numbers and dates look, and what chats are told. */
export const regional: Localized<string> = { sv: 'sv-SE', en: 'en-GB', nb: 'nb-NO' };
