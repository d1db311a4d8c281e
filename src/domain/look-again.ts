/** When a decision is to be looked at again: days that are known beforehand, on which what it rests on may change. */

import type { Topic } from './catalog.ts';
import { datesPath, deadlinesOf, firstDay, hasPassed, lastDay, type RoughDate } from './dates.ts';
import type { TreeOutcome } from './decision-tree.ts';
import type { Locale } from './locale.ts';

/** Something happens to what was chosen, a version loses its support, or the topic is to be read anew. */
export const dayKinds = ['deadline', 'version', 'review'] as const;
export type DayKind = (typeof dayKinds)[number];

/** A day ahead, in the words of one language. */
export interface DayAhead {
  readonly kind: DayKind;
  readonly date: RoughDate;
  /** What a deadline or a version is called; of the reading that it is of, the topic. */
  readonly label: string;
  readonly url: string;
}

/** What a day is, by its kind, with `{label}`. */
export type DayWords = Readonly<Record<DayKind, string>>;

/**
 * The days on which an outcome is to be looked at again, in their order, past ones included: those of what it
 * recommends, and those of the whole topic.
 * @param link the address of a page, or of something on it
 */
export function daysOf(
  topic: Pick<Topic, 'id' | 'dates' | 'reviewBy' | 'words'>,
  { recommends }: Pick<TreeOutcome, 'recommends'>,
  locale: Locale,
  link: (path: string) => string,
): DayAhead[] {
  const { id, dates, reviewBy, words } = topic;
  // A deadline of no option is one of all.
  const options = ['', ...recommends.map((option) => option.id)];
  const deadlines = new Set(options.flatMap((option) => deadlinesOf(dates, option)));
  const days: DayAhead[] = [
    ...[...deadlines].map((deadline) => ({
      kind: 'deadline' as const,
      date: deadline.date,
      label: deadline.label[locale],
      url: link(datesPath(id, deadline.id)),
    })),
    ...(dates?.versions ?? []).map((version) => ({
      kind: 'version' as const,
      date: version.ends,
      label: version.label,
      url: link(datesPath(id, version.id)),
    })),
    ...(reviewBy
      ? [
          {
            kind: 'review' as const,
            date: reviewBy,
            label: words[locale].title,
            url: link(`/${id}/`),
          },
        ]
      : []),
  ];
  return days.sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)));
}

/** Those that have not passed on a day. @param today an ISO 8601 calendar date */
export function daysAhead(days: readonly DayAhead[], today: string): DayAhead[] {
  return days.filter(({ date }) => !hasPassed(date, today));
}

/** When to look: on the first day that a date can mean, or its last where that has passed. */
export function lookOn({ date }: DayAhead, today: string): string {
  return firstDay(date) < today ? lastDay(date) : firstDay(date);
}

/** What a day is: `Support for version 2509 ends`. */
export function nameOfDay({ kind, label }: DayAhead, words: DayWords): string {
  return words[kind].replaceAll('{label}', () => label);
}
