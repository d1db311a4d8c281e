import { regional } from '../domain/locale.ts';
import { pageLocale } from './page-locale.ts';

/** The day where the reader is, as an ISO 8601 calendar date. */
export function today(): string {
  // The one that writes dates as ISO 8601 does.
  return new Date().toLocaleDateString('sv-SE');
}

/** A day in words: `30 november 2026`; empty where it is none. @param date an ISO 8601 calendar date */
export function longDate(date: string): string {
  const day = new Date(`${date}T12:00`);
  if (Number.isNaN(day.getTime())) return '';
  return new Intl.DateTimeFormat(regional[pageLocale()], { dateStyle: 'long' }).format(day);
}
