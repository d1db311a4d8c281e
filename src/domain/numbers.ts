/** Numbers as people read and write them. */

import { type Locale, type Localized, regional } from './locale.ts';

/** `2000.5` → `2 000,5` in Swedish, with hard spaces, and `2,000.5` in English. */
export function formatNumber(value: number, locale: Locale, decimals: number): string {
  return new Intl.NumberFormat(regional[locale], {
    maximumFractionDigits: decimals,
  }).format(value);
}

/** How people write numbers in a language. */
interface Signs {
  /** What may stand before decimals: the language's own sign first, then what people borrow. */
  readonly decimal: readonly string[];
  /** What may stand between thousands, besides a space. */
  readonly group: readonly string[];
}

const signs: Localized<Signs> = {
  sv: { decimal: [',', '.'], group: [] },
  en: { decimal: ['.'], group: [','] },
  nb: { decimal: [',', '.'], group: [] },
};

/**
 * A number as people write it in a language: `2 000,5` in Swedish, `2,000.5` in English. Undefined for
 * anything else, and for what another language would read as another number: `2.000` in Swedish.
 */
export function parseNumber(text: string, locale: Locale): number | undefined {
  const { decimal, group } = signs[locale];
  const written = text.trim().replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
  const between = [' ', ...group].join('');
  const whole = `(?:\\d+|\\d{1,3}(?:[${between}]\\d{3})+)`;
  const match = new RegExp(`^(?<whole>${whole})(?:(?<sign>[${decimal.join('')}])(?<rest>\\d+))?$`);
  const { whole: before = '', sign, rest = '0' } = match.exec(written)?.groups ?? {};
  if (before === '') return undefined;
  const isBorrowed = sign !== undefined && sign !== decimal[0];
  if (isBorrowed && /^\d{1,3}$/.test(before) && rest.length === 3) return undefined;
  return Number(`${before.replaceAll(/\D/g, '')}.${rest}`);
}

/**
 * What a number may be where people read it in two ways: `1,000` in Swedish, and `1.000` in both. Undefined where one
 * knows which it is: `1,5`, `0,125`, and where decimals are to be expected `1,125`.
 * @param isWhole whether whole numbers are to be expected
 */
export function twoReadings(
  text: string,
  locale: Locale,
  isWhole: boolean,
): { readonly whole: number; readonly decimal: number } | undefined {
  const { decimal, group } = signs[locale];
  const match = /^(?<before>[1-9]\d{0,2})(?<sign>[.,])(?<rest>\d{3})$/.exec(text.trim());
  const { before = '', sign = '', rest = '' } = match?.groups ?? {};
  if (before === '' || group.includes(sign)) return undefined;
  // Nobody writes three noughts after the sign for decimals.
  if (sign === decimal[0] && !isWhole && rest !== '000') return undefined;
  return { whole: Number(before + rest), decimal: Number(`${before}.${rest}`) };
}

/** The sum of some numbers; 0 of none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
