/**
 * An index as it is shipped. Pagefind's own files would be many and large: each word comes with the words beside it and
 * what they may be asked by, each record with what is shown of it. All of it is JSON, which every server hands out and
 * compresses; what Pagefind reads is made of it where it runs.
 */

import type { Value } from './cbor.ts';
import type { FacetValues, PagefindRecord } from './pagefind.ts';
import type { Postings } from './postings.ts';
import { type ShownPart, toRecord } from './shown.ts';
import {
  fileWith,
  type NearWord,
  type WordFile,
  type WordIndex,
  type WordSource,
} from './word-files.ts';

/** What is known of an index before anything is looked for. */
export interface PackedHead extends WordIndex {
  /** What tells it from that of another build. */
  readonly build: string;
  /** Of Pagefind. */
  readonly version: string;
  /** How many words each record has. */
  readonly lengths: readonly number[];
  /** How many files of texts lie between the first of a record and that of the record before. */
  readonly texts: readonly number[];
  readonly fields: readonly string[];
  /** Each with the records that have each of its values, by how far each is from the last. */
  readonly filters: readonly PackedFilter[];
}

/** A file of words, and where they stand: they, or whole names. */
export interface PackedWords extends WordFile {
  readonly postings: readonly PackedTerm[];
}

export type PackedTerm = readonly [term: string, ...postings: Postings];

export type PackedFilter = readonly [
  name: string,
  values: readonly (readonly [value: string, steps: readonly number[]])[],
];

/** For each record how far it is from the last, and the places of a word in its text and in its fields. */
export type Places = readonly (readonly [
  step: number,
  texts: readonly number[],
  fields: readonly number[],
])[];

/** Fetches a file of the index by its path in it. */
export type FetchJson = (path: string) => Promise<unknown>;

/** The one file that has the same address in every build. */
export const headPath = (language: string) => `words/${language}.json`;
export const wordsPath = (language: string, file: number) => `words/${language}/${file}.json`;
export const nearPath = (language: string, letter: string) =>
  `words/${language}/near-${letter}.json`;
/** Where in the alphabet each file of places begins: phrases alone need it. */
export const placeStartsPath = (language: string) => `places/${language}.json`;
export const placesPath = (language: string, file: number) => `places/${language}/${file}.json`;
export const textsPath = (language: string, file: number) => `texts/${language}/${file}.json`;

export class PackedIndex implements WordSource {
  readonly #language: string;
  readonly #fetch: FetchJson;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param fetch throws where a file cannot be had; it is asked again the next time */
  constructor(language: string, fetch: FetchJson) {
    this.#language = language;
    this.#fetch = fetch;
  }

  head(): Promise<PackedHead> {
    return this.#fetchOnce(headPath(this.#language));
  }

  words(file: number): Promise<PackedWords> {
    return this.#file(wordsPath(this.#language, file));
  }

  near(letter: string): Promise<readonly NearWord[]> {
    return this.#file(nearPath(this.#language, letter));
  }

  /** A file of the same build as the head: others have other addresses. */
  async #file<T>(path: string): Promise<T> {
    const { build } = await this.head();
    return this.#fetchOnce(`${build}/${path}`);
  }

  #fetchOnce<T>(path: string): Promise<T> {
    const kept = this.#files.get(path) ?? this.#fetch(path);
    this.#files.set(path, kept);
    kept.catch(() => this.#files.delete(path));
    return kept as Promise<T>;
  }

  /** The file that has a whole name: names are parted by the alphabet, words by their stems. */
  async fileOfName(name: string): Promise<number> {
    return fileWith(name, (await this.head()).starts);
  }

  /**
   * At which places of its records a word stands, as Pagefind reads it and phrases need it.
   * @throws where the file cannot be had
   */
  async places(term: string): Promise<Value | undefined> {
    const starts = await this.#file<readonly string[]>(placeStartsPath(this.#language));
    const path = placesPath(this.#language, fileWith(term, starts));
    const file = await this.#file<readonly (readonly [string, Places])[]>(path);
    return file.find(([word]) => word === term)?.[1];
  }

  /** By filter the values that there are, each with the ids of its records. */
  async facets(): Promise<FacetValues> {
    const { filters } = await this.head();
    return Object.fromEntries(
      filters.map(([name, values]) => [
        name,
        Object.fromEntries(values.map(([value, steps]) => [value, idsOf(steps)])),
      ]),
    );
  }

  /**
   * What is shown of a record, with one part of its text.
   * @param prefix of every address, without a slash at its end
   */
  async record(id: string, part: number, prefix: string): Promise<PagefindRecord> {
    const { texts } = await this.head();
    const first = texts.slice(0, Number(id) + 1).reduce((sum, step) => sum + step, 0);
    const file = await this.#file<Readonly<Record<string, ShownPart>>>(
      textsPath(this.#language, first + part),
    );
    const shown = file[id];
    if (!shown) throw new Error(`No text of the record ${id} is where it should be.`);
    return toRecord(shown, prefix);
  }
}

function idsOf(steps: readonly number[]): string[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return String(number);
  });
}
