import type { CalendarWords, ChangeWords } from '../../domain/decision-calendar.ts';
import type { Plurals } from '../../i18n/plurals.ts';

/** What the page says of a decision, in the reader's language. */
export interface ReviewWords {
  /** With `{count}`. */
  readonly changed: Plurals;
  readonly unchanged: Plurals;
  /** That nothing has changed. */
  readonly none: string;
  /** That a text cites no claim. */
  readonly nothing: string;
  /** Of codes that nobody has, and of those without a version in a record without a date, with `{codes}`. */
  readonly unknown: string;
  readonly undated: string;
  /** With `{codes}`. */
  readonly replacedBy: string;
  /** What has happened to a claim; what is no news is never told. */
  readonly kinds: ChangeWords;
  readonly calendar: CalendarWords;
  /** What a decision is called that has no other name, with `{date}`. */
  readonly decision: string;
  /** That a file was handed to the browser. */
  readonly saved: string;
  readonly tree: {
    /** Where the same answers lead: with `{outcome}`, or `{before}` and `{after}`. */
    readonly same: string;
    readonly other: string;
    readonly unknownBefore: string;
    /** With `{question}`. */
    readonly unfinished: string;
    readonly misfit: string;
    readonly gone: string;
  };
}
