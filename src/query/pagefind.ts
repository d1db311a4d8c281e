/** What is asked of an index: of Pagefind, or of one of titles where that cannot run. */

/** By filter the values that there are, each with the ids of its records; a record has one value at most. */
export type FacetValues = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** An index that can be searched. */
export interface Pagefind {
  /**
   * Every word must match; null matches all. Between quotation marks the words must stand in a row.
   * @param file the number of the file that has a word: one that is searched for by itself needs it
   */
  search(
    term: string | null,
    file?: number,
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  facets(): Promise<FacetValues>;
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
