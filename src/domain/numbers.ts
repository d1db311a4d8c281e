/** Numbers as people read and write them. */

import type { Locale, Localized } from './locale.ts';

/** BCP 47 tags that say how a language writes numbers and dates: English as in Europe. */
export const formatLocales: Localized<string> = { sv: 'sv', en: 'en-GB' };

/** `2000.5` → `2 000,5` in Swedish, with hard spaces, and `2,000.5` in English. */
export function formatNumber(value: number, locale: Locale, decimals: number): string {
  return new Intl.NumberFormat(formatLocales[locale], {
    maximumFractionDigits: decimals,
  }).format(value);
}

/**
 * A number as people write it in a language: `2 000,5` in Swedish, `2,000.5` in English. Undefined for
 * anything else, and for what another language would read as another number: `2.000` in Swedish.
 */
export function parseNumber(text: string, locale: Locale): number | undefined {
  const written = text.trim().replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
  const shapes: Localized<RegExp> = {
    sv: /^(?:\d+|\d{1,3}(?: \d{3})+)(?:[,.]\d+)?$/,
    en: /^(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/,
  };
  if (!shapes[locale].test(written) || (locale === 'sv' && /^\d{1,3}\.\d{3}$/.test(written)))
    return undefined;
  const plain = written.replaceAll(' ', '');
  return Number(locale === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
}

/** The sum of some numbers; 0 of none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
