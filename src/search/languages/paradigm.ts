/** How words of one kind are inflected; endings stand after what all their forms have. */
export interface Paradigm {
  /** Of the form that stands for all. */
  readonly base: string;
  /** Of the others. */
  readonly endings: readonly string[];
  /** Those that a word of the kind must have in a dictionary. */
  readonly witnesses: readonly string[];
  /** Those that no word of the kind has: it is of another. */
  readonly without?: readonly string[];
}
