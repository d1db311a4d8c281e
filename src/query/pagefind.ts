/** The part of Pagefind's browser API that is used here. */

import type { fieldRanking } from './weights.ts';

/** What `pagefind.js` exports. */
export interface PagefindModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    ranking: typeof fieldRanking;
  }): Pagefind & { init(): Promise<void> };
}

/** An index that can be searched. */
export interface Pagefind {
  /**
   * Every word must match; null matches all. Between quotation marks the words must stand in a row.
   * @param options `file` is the number of the file that has a word: one that is searched for by itself needs it
   */
  search(
    term: string | null,
    options?: { readonly filters?: Readonly<Record<string, string>>; readonly file?: number },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** How many records have each value of each filter. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Where matched words stand in the record: see `partOf`. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  /** @param part of its text, which it comes with: the first unless it is said */
  data(part?: number): Promise<PagefindRecord>;
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
