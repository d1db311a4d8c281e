/** What a calendar says of a decision: when to look at it again, and that what it rests on has changed. */

import type { CalendarEvent } from './calendar.ts';
import type { ClaimKind } from './claim-kinds.ts';
import type { ClaimChange } from './decision-review.ts';
import { type DayAhead, type DayWords, daysAhead, lookOn, nameOfDay } from './look-again.ts';
import type { NewsKind } from './news.ts';

export interface CalendarWords {
  /** What an event is called, with `{title}`. */
  readonly lookAgain: string;
  readonly days: DayWords;
  /** Before a link to what has changed. */
  readonly review: string;
  readonly before: string;
}

/** What has happened to a claim, in words. */
export type ChangeWords = Readonly<Record<Exclude<NewsKind, 'turned'>, string>> & {
  readonly turned: Readonly<Record<ClaimKind, string>>;
};

/** A decision as a calendar names it. */
export interface CalendarDecision {
  /** What it is known by among others. */
  readonly id: string;
  readonly title: string;
  /** The page that tells what has changed since. */
  readonly review: string | undefined;
}

/** An event on each day on which to look at a decision again; days that have passed are none. */
export function lookAgainEvents(
  decision: CalendarDecision,
  days: readonly DayAhead[],
  today: string,
  words: CalendarWords,
): CalendarEvent[] {
  const byDay = Map.groupBy(daysAhead(days, today), (day) => lookOn(day, today));
  return [...byDay].map(([date, told]) =>
    eventOf(
      decision,
      date,
      told.map((day) => `${nameOfDay(day, words.days)}: ${day.url}`),
      words,
    ),
  );
}

/** An event today that tells each change of what a decision rests on; none where nothing has changed. */
export function changeEvents(
  decision: CalendarDecision,
  changes: readonly ClaimChange[],
  today: string,
  words: CalendarWords & { readonly kinds: ChangeWords },
): CalendarEvent[] {
  if (changes.length === 0) return [];
  const lines = changes.flatMap((change) => [
    `${change.claim.code} ${kindsOf(change, words.kinds).join(' · ')}: ${change.claim.text}`,
    ...(change.before === undefined ? [] : [`${words.before}: ${change.before}`]),
  ]);
  return [eventOf(decision, today, lines, words)];
}

/** What has happened to a claim, thing by thing. */
export function kindsOf({ kinds, claim }: ClaimChange, words: ChangeWords): string[] {
  return kinds.map((kind) => (kind === 'turned' ? words.turned[claim.kind] : words[kind]));
}

function eventOf(
  { id, title, review }: CalendarDecision,
  date: string,
  lines: readonly string[],
  words: CalendarWords,
): CalendarEvent {
  return {
    id: `${date} ${id}`,
    date,
    title: words.lookAgain.replaceAll('{title}', () => title),
    text: [...lines, ...(review ? [`${words.review} ${review}`] : [])],
    url: review,
  };
}
