import { isLocale, type Locale, locales } from '../domain/locale.ts';

/** The language of the page. A browser that translates the page names another, which we may have no words for. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : locales[0];
}
