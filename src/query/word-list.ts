/** The words of a site in one language, in a file for every first letter: what the reader's words are held against. */

import { type Locale, locales } from '../domain/locale.ts';
import { stem } from './language.ts';
import { partMark } from './pagefind-insides.ts';

/** What the list says of the whole language, as it is shipped. */
export interface WordIndex {
  /** How many records there are. */
  readonly records: number;
  /** The languages of the site, this one among them. */
  readonly languages: readonly Locale[];
  /** Stems that stand in so many titles that they tell none from another: the name of a product. */
  readonly common: readonly string[];
  /** The names of the files that there are. */
  readonly files: readonly string[];
}

/** One file of the list, as it is shipped. */
export interface WordFile {
  /** Folded words with marks between the parts of compounds, and in how many records each stands. */
  readonly words: readonly (readonly [word: string, count: number])[];
  /** What else to search for, by a key of what was asked: `['distribution point', [['distributionsplats', 0.7]]]`. */
  readonly also: readonly (readonly [key: string, names: readonly Also[]])[];
}

/** Words to search for, and how far they stand for what was asked, from 0 to 1. */
type Also = readonly [words: string, weight: number];

/** The file that says which others there are. */
export const indexName = 'index';

/** Fetches a file of the list by its name. */
export interface FetchWords {
  (name: typeof indexName): Promise<WordIndex>;
  (name: string): Promise<WordFile>;
}

/** A word of the site. */
export interface KnownWord {
  /** Folded, without marks. */
  readonly word: string;
  readonly parts: readonly string[];
  /** In how many records it stands. */
  readonly count: number;
}

/** The name of the file that has a word: its first two letters or digits. */
export function fileNameOf(word: string): string {
  return /^[a-z0-9]{1,2}/.exec(word)?.[0] ?? 'other';
}

/** What some words are keyed by: their stems, in the language that they are of. */
export function keyOf(words: readonly string[], locale: Locale): string {
  return words.map((word) => stem(word, locale)).join(' ');
}

/**
 * What another name is kept by: its key, with its language where that is not the list's own. A word of one
 * language is stemmed as a word of the other only by mistake.
 */
export function nameKey(words: readonly string[], locale: Locale, own: Locale): string {
  const key = keyOf(words, locale);
  return locale === own || key === '' ? key : `${key} (${locale})`;
}

interface Opened {
  readonly also: ReadonlyMap<string, readonly Also[]>;
  readonly words: readonly KnownWord[];
  readonly byStem: ReadonlyMap<string, KnownWord>;
}

/**
 * The list as far as it has been fetched. What cannot be fetched is taken for empty, and tried again the next
 * time: a search is worth more than its corrections.
 */
export class WordList {
  readonly locale: Locale;
  #fetch: FetchWords;
  #index: WordIndex | undefined;
  #files = new Map<string, Promise<void>>();
  #opened = new Map<string, Opened>();

  constructor(locale: Locale, fetch: FetchWords) {
    this.locale = locale;
    this.#fetch = fetch;
  }

  /** Fetches what is needed to look words up. */
  async load(words: readonly string[]): Promise<void> {
    await this.#openAll(words.map(fileNameOf));
  }

  /** Fetches what is needed to look for words like one: all that begin with the same letter. */
  async loadNear(word: string): Promise<void> {
    const [first = '', second = ''] = word;
    const beside = this.#index?.files.filter((name) => name.startsWith(first)) ?? [];
    // The first letters may have been swapped, or the first been put in by mistake.
    await this.#openAll([...beside, fileNameOf(second + first), fileNameOf(word.slice(1))]);
  }

  async #openAll(names: readonly string[]): Promise<void> {
    this.#index ??= await this.#fetch(indexName).catch(() => undefined);
    const there = new Set(names.filter((name) => this.#index?.files.includes(name)));
    await Promise.all([...there].map((name) => this.#open(name)));
  }

  #open(name: string): Promise<void> {
    const opening =
      this.#files.get(name) ??
      this.#fetch(name).then(
        (file) => {
          this.#opened.set(name, open(file, this.locale));
        },
        () => {
          this.#files.delete(name);
        },
      );
    this.#files.set(name, opening);
    return opening;
  }

  /** How many records the language has; 0 where that is not known. */
  get records(): number {
    return this.#index?.records ?? 0;
  }

  /** The languages that readers may ask in: the site's, or the list's own where those are not known. */
  get languages(): readonly Locale[] {
    return this.#index?.languages ?? [this.locale];
  }

  /** Whether a stem tells no title from another. */
  isCommon(key: string): boolean {
    return this.#index?.common.includes(key) ?? false;
  }

  /** The most frequent word of the site with the same stem. */
  find(word: string): KnownWord | undefined {
    return this.#fileOf(word)?.byStem.get(stem(word, this.locale));
  }

  /** In how many records the most frequent word stands that begins so: it may be half typed. */
  countOfPrefix(start: string): number {
    return Math.max(
      0,
      ...(this.#fileOf(start)?.words ?? [])
        .filter(({ word }) => word.startsWith(start))
        .map(({ count }) => count),
    );
  }

  /** In how many records a word stands, or what begins with it; 0 where neither is known. */
  countOf(word: string): number {
    return this.find(word)?.count ?? this.countOfPrefix(word);
  }

  /** What a search is the same as: the stems of its words. */
  keyOf(search: string): string {
    return keyOf(search.split(' '), this.locale);
  }

  /** What else to search for in the place of some words, of whatever language they are. */
  also(words: readonly string[]): readonly Also[] {
    return locales.flatMap((locale) => {
      const key = nameKey(words, locale, this.locale);
      return this.#fileOf(key)?.also.get(key) ?? [];
    });
  }

  /** Every word that has been fetched. */
  known(): KnownWord[] {
    return [...this.#opened.values()].flatMap(({ words }) => words);
  }

  #fileOf(word: string): Opened | undefined {
    return this.#opened.get(fileNameOf(word));
  }
}

function open({ words: listed, also }: WordFile, locale: Locale): Opened {
  const words = listed.map(([marked, count]) => ({
    word: marked.replaceAll(partMark, ''),
    parts: marked.split(partMark),
    count,
  }));
  const byStem = new Map<string, KnownWord>();
  for (const known of words) {
    const key = stem(known.word, locale);
    if ((byStem.get(key)?.count ?? 0) < known.count) byStem.set(key, known);
  }
  return { also: new Map(also), words, byStem };
}
