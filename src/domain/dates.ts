/** When versions of a product come and go, and by when something else has to be done. */

import type { Locale, Localized } from './locale.ts';
import type { Source } from './source.ts';

/** An ISO 8601 calendar date, or the month or the year alone where no more is known: `2027-01`, `2027`. */
export type RoughDate = string;

/** A version of the product, and how long its makers support it. */
export interface Version {
  /** Its anchor in every language. */
  readonly id: string;
  readonly label: string;
  /** Since when everybody can have it; left out where that is not known. */
  readonly available?: RoughDate | undefined;
  /** The last day of support. */
  readonly ends: RoughDate;
  readonly note?: Localized<string> | undefined;
  readonly sources: readonly Source[];
}

/** Something that happens on a date, and that readers prepare for. */
export interface Deadline {
  /** Its anchor in every language. */
  readonly id: string;
  readonly label: Localized<string>;
  readonly date: RoughDate;
  /** How the date is said where it is no day: `early 2027`. */
  readonly when?: Localized<string> | undefined;
  /** Ids of the options that it concerns; none where it concerns them all. */
  readonly options: readonly string[];
  readonly note?: Localized<string> | undefined;
  readonly sources: readonly Source[];
}

export interface Dates {
  readonly introduction: Localized<string>;
  /** In the order in which they are read: newest first. */
  readonly versions: readonly Version[];
  /** In the order of their dates. */
  readonly deadlines: readonly Deadline[];
}

/** The path of the page that shows a topic's dates, or of one of them on it: `/tea/dates/#harvest`. */
export function datesPath(topic: string, id?: string): string {
  return `/${topic}/dates/${id === undefined ? '' : `#${id}`}`;
}

/** The first day that a date can mean: `2027` → `2027-01-01`. */
export function firstDay(date: RoughDate): string {
  return `${date}-01-01`.slice(0, '2027-01-01'.length);
}

/** The last day that a date can mean: `2027-02` → `2027-02-28`. */
export function lastDay(date: RoughDate): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  // The day before the first of the next month.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whether all that a date can mean lies before a day. */
export function hasPassed(date: RoughDate, today: string): boolean {
  return lastDay(date) < today;
}

/** The deadlines in the order of their dates; where two share one, as they were written. */
export function byDate(deadlines: readonly Deadline[]): readonly Deadline[] {
  return deadlines.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The deadlines that concern an option. */
export function deadlinesOf(dates: Dates | undefined, option: string): readonly Deadline[] {
  return (dates?.deadlines ?? []).filter(
    ({ options }) => options.length === 0 || options.includes(option),
  );
}

/** What a page of dates says, part by part, in its order. */
export function dateParts({ versions, deadlines }: Dates): readonly (Version | Deadline)[] {
  return [...versions, ...deadlines];
}

/** What something with a date is called: a version by its number alone. */
export function labelOf({ label }: Version | Deadline, locale: Locale): string {
  return typeof label === 'string' ? label : label[locale];
}
