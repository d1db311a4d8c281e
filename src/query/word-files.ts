/** The words of a site in one language as they are shipped: in files by their first letters. */

import type { Locale } from '../domain/locale.ts';
import { stem } from './language.ts';
import type { ComparedTopic } from './named-options.ts';

/** What is said of the whole language. */
export interface WordIndex {
  /** How many records there are. */
  readonly records: number;
  /** The languages of the site, this one among them: readers may ask in any. */
  readonly languages: readonly Locale[];
  /** What codes begin with: `IC`. */
  readonly prefixes: readonly string[];
  /** Stems that stand in so many titles that they tell none from another: the name of a product. */
  readonly common: readonly string[];
  /** What can be compared. */
  readonly compared: readonly ComparedTopic[];
  /** Where in the alphabet each file begins, which is named by its place: it has the words whose stems come after. */
  readonly starts: readonly string[];
  /** The letters of which there is a list of words that others may be meant for. */
  readonly near: readonly string[];
}

/** One file of words. */
export interface WordFile {
  /**
   * Folded words with marks between their parts, and in how many records each stands. Forms of one word have the same
   * stem, and no other word has it; where a stem does not tell that, a key does.
   */
  readonly words: readonly (readonly [word: string, count: number, key?: string])[];
  /** What else to search for, by a key of what was asked: `['distribution point', [['distributionsplats', 0.7]]]`. */
  readonly also: readonly (readonly [key: string, names: readonly Also[]])[];
  /** What a rare word of the site may be meant for, which is frequent and differs in one letter. */
  readonly meant: readonly (readonly [word: string, others: readonly NearWord[]])[];
}

/** A word that another may be meant for, and in how many records it stands. */
export type NearWord = readonly [word: string, count: number];

/** Words to search for, and how far they stand for what was asked, from 0 to 1. */
export type Also = readonly [words: string, weight: number];

/** Where the files are fetched. Each throws where its file cannot be had. */
export interface WordSource {
  head(): Promise<WordIndex>;
  words(file: number): Promise<WordFile>;
  /** The words with a first letter that others may be meant for. */
  near(letter: string): Promise<readonly NearWord[]>;
}

/** Of files that begin at some places of the alphabet, in its order, the one that has a word. */
export function fileWith(word: string, starts: readonly string[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= word),
  );
}

/** What some words are keyed by: their stems, in the language that they are of. */
export function keyOf(words: readonly string[], locale: Locale): string {
  return words.map((word) => stem(word, locale)).join(' ');
}

/**
 * What a name in another language than the list's own is kept by: a word of one language is stemmed as a word of the
 * other only by mistake. One in the list's own is kept by what its words are, see `keysInName`.
 */
export function foreignKey(words: readonly string[], locale: Locale): string {
  return words.length === 0 ? '' : `${keyOf(words, locale)} (${locale})`;
}
