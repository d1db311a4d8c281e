import type { Plurals } from '../i18n/plurals.ts';
import { pageLocale } from './page-locale.ts';

/**
 * Puts values where their names stand in braces, as words: `fill('{n} rows', { n: 3 })` → `3 rows`. Numbers
 * are written as the language writes them. Of words in several plurals it takes the one that `count` asks for.
 * @param locale a BCP 47 tag; that of the page where it is left out
 */
export function fill(
  words: string | Plurals,
  values: Readonly<Record<string, string | number>>,
  locale: string = pageLocale(),
): string {
  const rule = new Intl.PluralRules(locale).select(Number(values.count));
  const text = typeof words === 'string' ? words : (words[rule] ?? words.other);
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}
