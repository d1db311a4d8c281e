/** What the page and the worker that has the index say to each other. */

import type { Cause } from '../../browser/fault.ts';
import type { Pagefind, PagefindRecord, PagefindResult } from '../../query/pagefind.ts';
import type { NearWord, WordFile, WordIndex } from '../../query/word-files.ts';
import type { IndexPlace } from './index-files.ts';

export interface Asked {
  open: { readonly place: IndexPlace; readonly baseUrl: string };
  search: Parameters<Pagefind['search']>;
  facets: null;
  record: { readonly id: string; readonly part: number };
  head: null;
  words: number;
  near: string;
}

export interface Answered {
  open: null;
  search: readonly Omit<PagefindResult, 'data'>[];
  facets: Awaited<ReturnType<Pagefind['facets']>>;
  record: PagefindRecord;
  head: WordIndex;
  words: WordFile;
  near: readonly NearWord[];
}

export type Verb = keyof Asked;

export interface Request<V extends Verb = Verb> {
  readonly id: number;
  readonly verb: V;
  readonly what: Asked[V];
}

/** With what was asked for, or with why it could not be had. */
export type Reply = { readonly id: number } & (
  | { readonly answer: Answered[Verb] }
  | { readonly why: Cause; readonly file: string }
);
