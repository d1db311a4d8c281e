/** Dates as people read them. */

import type { RoughDate } from '../domain/dates.ts';
import { type Locale, locales, localize, regional } from '../domain/locale.ts';

const formats = localize(locales, (locale) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(regional[locale], { ...options, timeZone: 'UTC' });
  return {
    day: format({ dateStyle: 'long' }),
    month: format({ year: 'numeric', month: 'long' }),
  };
});

/** A date as precisely as it is known: `2026-11-22` → `22 november 2026`, `2026-11` → `november 2026`. */
export function formatDate(date: RoughDate, locale: Locale): string {
  const [, month, day] = date.split('-');
  if (month === undefined) return date;
  const { day: days, month: months } = formats[locale];
  return (day === undefined ? months : days).format(new Date(date));
}
