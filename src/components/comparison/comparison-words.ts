import type { Weight } from '../../domain/view.ts';

/** What `<vv-comparison>` says. Numbers and names go where a name stands in braces. */
export interface ComparisonWords {
  /** The page's heading, and the id of its topic for the names of files. */
  readonly title: string;
  readonly topic: string;
  readonly whole: string;
  /** With `{hiddenRows}` and `{hiddenOptions}`. */
  readonly hidden: string;
  /** After either, where something is shown for being cited alone. */
  readonly cited: string;
  /** How many rows are no differences, with `{alike}`. */
  readonly alike: string;
  /** With `{rows}`. */
  readonly showRows: string;
  /** With `{names}`. */
  readonly dropped: string;
  readonly weight: Readonly<Record<Weight, string>>;
  readonly comparedWith: string;
  /** With `{option}`. */
  readonly like: string;
  readonly unlike: string;
  readonly reasons: string;
  readonly noReasons: string;
  /** What columns hold. */
  readonly option: string;
  readonly criterion: string;
  readonly row: string;
  /** What the row of a criterion is called. */
  readonly claims: string;
  readonly assessment: string;
  readonly sources: string;
  readonly address: string;
  readonly date: string;
  readonly copyTableDone: string;
  readonly copyLinkDone: string;
  /** With `{file}`. */
  readonly saved: string;
  readonly showText: string;
  /** Where it must be copied by hand. */
  readonly refused: string;
  readonly insecure: string;
}
