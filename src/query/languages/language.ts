/** What the search knows of one language. */
export interface Language {
  /** The stem of a folded word, by Snowball. */
  readonly stem: (word: string) => string;
  /** Words that only hold a sentence together, by Snowball's list. */
  readonly stopWords: readonly string[];
  /** Words of questions and of doing, with spaces between: they say little of what is asked about. */
  readonly weakWords: string;
  /** What somebody writes who tells of a fault, in folded letters. */
  readonly faults: RegExp;
  /** What pages on faults are called. */
  readonly faultTitles: RegExp;
  /** Words between two things that are to be compared, with spaces between. */
  readonly comparing: string;
  /** What makes another verb of the one before it, with spaces between. */
  readonly particles: string;
  /** What may stand between the parts of a compound. */
  readonly joints: readonly string[];
}
