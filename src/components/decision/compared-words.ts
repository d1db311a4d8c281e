/** What the page says of the answers of several people, in the reader's language. */
export interface ComparedWords {
  /** Of somebody without a name, with `{number}`. */
  readonly unnamed: string;
  /** With `{name}`, and `{outcome}` or `{question}`. */
  readonly leads: string;
  readonly unfinished: string;
  /** That nothing differs, that there are not two to compare, and that some are about another tree: with `{names}`. */
  readonly same: string;
  readonly tooFew: string;
  readonly others: string;
  readonly gone: string;
  /** With `{name}`, `{answer}` and `{outcomes}`; and of a question that leads nobody elsewhere. */
  readonly decides: string;
  readonly decidesNot: string;
  /** The title of an outcome, with `{title}`. */
  readonly quoted: string;
}
