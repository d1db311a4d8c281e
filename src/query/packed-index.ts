/**
 * An index as it is shipped, and as Pagefind asks for it. Its own files would be many and large: each word comes with
 * the words beside it and what they may be asked by, each record with what is shown of it. All of it is JSON, which every
 * server hands out and compresses; what Pagefind reads is made of it where it runs.
 */

import { packed, type Value } from './cbor.ts';
import type { PagefindRecord } from './pagefind.ts';
import { askedFiles } from './pagefind-insides.ts';
import { fromPostings, type Postings } from './postings.ts';
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
  /** See `postings.ts`. */
  readonly counting: readonly number[];
  readonly fields: readonly string[];
  /** Each with the records that have each of its values, by how far each is from the last. */
  readonly filters: readonly PackedFilter[];
  /** Where in the alphabet each file of places begins. */
  readonly places: readonly string[];
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

  /**
   * What Pagefind asks for.
   * @param path in the folder of the index
   * @param places whether words come with their very places, as phrases need them
   * @returns undefined for what is shipped as Pagefind makes it
   */
  async asked(path: string, places: boolean): Promise<Response | undefined> {
    const language = this.#language;
    if (path === askedFiles.entry) {
      const { version, lengths } = await this.head();
      const own = { hash: language, wasm: null, page_count: lengths.length };
      return Response.json({ version, languages: { [language]: own }, include_characters: [] });
    }
    if (askedFiles.meta.test(path)) return new Response(packed(metaOf(await this.head(), places)));
    const filter = askedFiles.filter.exec(path)?.[1];
    if (filter !== undefined)
      return new Response(packed(filterOf((await this.head()).filters[Number(filter)])));
    const words = askedFiles.index.exec(path)?.[1];
    if (words === undefined) return undefined;
    const file = Number(words);
    if (places) {
      const placed = await this.#file<[string, Places][]>(placesPath(language, file));
      return new Response(packed([placed.map(([term, found]) => [term, found, []])]));
    }
    const [{ counting }, { postings }] = await Promise.all([this.head(), this.words(file)]);
    return new Response(
      packed([
        postings.map(([term, ...found]) => [inFile(term, file), fromPostings(found, counting), []]),
      ]),
    );
  }

  /** A whole name between quotation marks as Pagefind is asked for it: names have files of their own, by the alphabet. */
  async nameInFile(quoted: string): Promise<string> {
    const { starts } = await this.head();
    const name = quoted.slice(1, -1);
    return `"${inFile(name, fileWith(name, starts))}"`;
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

/**
 * A word as Pagefind is asked for it, which finds the file of a word by the alphabet alone: words are parted by their
 * stems, so the file stands before each.
 */
export function inFile(term: string, file: number): string {
  return fileMark(file) + term;
}

/** The number of a file in letters: always as many, and in the same order. */
function fileMark(file: number): string {
  return [26 ** 3, 26 ** 2, 26, 1]
    .map((size) => String.fromCharCode(97 + (Math.floor(file / size) % 26)))
    .join('');
}

function metaOf(
  { version, lengths, starts, filters, fields, places }: PackedHead,
  isOfPlaces: boolean,
): Value {
  const files = isOfPlaces
    ? places.map((start, at) => [start, justBefore(places[at + 1]), String(at)])
    : starts.map((_, at) => [fileMark(at), inFile('\uffff', at), String(at)]);
  return [
    version,
    lengths.map((words, number) => [String(number), words, '']),
    files,
    filters.map(([name], at) => [name, String(at)]),
    [],
    fields,
  ];
}

function filterOf([name, values]: PackedFilter = ['', []]): Value {
  return [
    name,
    values.map(([value, steps]) => {
      let number = 0;
      return [
        value,
        steps.map((step) => {
          number += step;
          return number;
        }),
      ];
    }),
  ];
}

/** The last of all words before another; of all words where there is none. */
function justBefore(word = '\uffff'): string {
  const last = word.charCodeAt(word.length - 1);
  return `${word.slice(0, -1)}${String.fromCharCode(last - 1)}\uffff`;
}
