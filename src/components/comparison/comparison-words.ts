import type { Turn, Weight } from '../../domain/weighing.ts';

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
  /** A link to what has changed since the view was handed on, with `{date}`. */
  readonly since: string;
  /** With `{names}`. */
  readonly dropped: string;
  readonly weight: Readonly<Record<Weight, string>>;
  /** What the weights say. */
  readonly weighing: {
    /** Heads of lists of options; the first stands at each of them too. */
    readonly fails: string;
    readonly passes: string;
    readonly holding: string;
    readonly alike: string;
    /** After a row: that it holds in part, that nobody knows. */
    readonly partly: string;
    readonly open: string;
    /** Head of a list of criteria that, weighed otherwise, let other options hold up; with `{criterion}` and `{options}`. */
    readonly turns: string;
    readonly turn: Readonly<Record<Turn['weight'], string>>;
    /** Beside those that hold up, where there is none. */
    readonly steady: string;
    /** Instead of options where there is none. */
    readonly none: string;
  };
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
