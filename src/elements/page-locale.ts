import { isLocale, type Locale } from '../domain/locale.ts';

/** The language of the page. @throws where the page does not say it */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  if (!isLocale(lang)) throw new Error(`The page is in no language of ours: "${lang}".`);
  return lang;
}
