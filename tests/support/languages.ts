import type { Locale, Localized } from '../../src/domain/locale.ts';

/** A value in the languages of a site, which are fewer than the engine's: `inLanguages({ sv: 'Te', en: 'Tea' })`. */
export function inLanguages<T>(values: Readonly<Partial<Record<Locale, T>>>): Localized<T> {
  return values as Localized<T>;
}
