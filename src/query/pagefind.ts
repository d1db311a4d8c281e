/** The part of Pagefind's browser API that is used here. */

import type { fieldRanking } from './weights.ts';

export interface Pagefind {
  options(options: {
    basePath: string;
    baseUrl: string;
    ranking?: typeof fieldRanking;
  }): Promise<void>;
  init(): Promise<void>;
  /** Every word must match; null matches all. Between quotation marks the words must stand in a row. */
  search(
    term: string | null,
    options?: { filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** How many records have each value of each filter. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of matched words in the record's content, counted in words. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<PagefindRecord>;
}

/** A record as it was indexed, with the marks of `pagefind-insides.ts` in its words. */
export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** Its headings with ids, at their places in the content. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text?: string | undefined;
    readonly location: number;
  }[];
}
