/** The words of a site in one language, in files by their first letters: what the reader's words are held against. */

import { type Locale, locales } from '../domain/locale.ts';
import { stem } from './language.ts';
import type { ComparedTopic } from './named-options.ts';
import { partMark, termOf } from './pagefind-insides.ts';
import { formLimits, formWeights } from './weights.ts';

/** What the list says of the whole language, as it is shipped. */
export interface WordIndex {
  /** How many records there are. */
  readonly records: number;
  /** The languages of the site, this one among them. */
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

/** One file of the list, as it is shipped. */
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
type Also = readonly [words: string, weight: number];

/** The file that says which others there are. */
export const indexName = 'index';

/** The file of the words with a first letter that others may be meant for. */
export const nearName = (letter: string) => `near-${letter}`;

/** Fetches a file of the list by its name. @throws where it cannot be had */
export interface FetchWords {
  (name: typeof indexName): Promise<WordIndex>;
  (name: `near-${string}`): Promise<readonly NearWord[]>;
  (name: string): Promise<WordFile>;
}

/** A word of the site. */
export interface KnownWord {
  /** Folded, without marks. */
  readonly word: string;
  readonly parts: readonly string[];
  /** In how many records it stands. */
  readonly count: number;
  /** What forms of the same word have, and no other word has. */
  readonly key: string;
}

/** What a word is searched for by, and how far it stands for it. */
export interface Form {
  readonly term: string;
  /** The number of the file that has it. */
  readonly file: number;
  readonly weight: number;
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
 * What another name is kept by: its key, with its language where that is not the list's own. A word of one
 * language is stemmed as a word of the other only by mistake.
 */
export function nameKey(words: readonly string[], locale: Locale, own: Locale): string {
  const key = keyOf(words, locale);
  return locale === own || key === '' ? key : `${key} (${locale})`;
}

interface Opened {
  readonly also: ReadonlyMap<string, readonly Also[]>;
  readonly meant: ReadonlyMap<string, readonly NearWord[]>;
  readonly words: readonly KnownWord[];
  readonly byWord: ReadonlyMap<string, readonly KnownWord[]>;
  readonly byKey: ReadonlyMap<string, readonly KnownWord[]>;
  readonly byStem: ReadonlyMap<string, readonly KnownWord[]>;
}

/** The list as far as it has been fetched. */
export class WordList {
  readonly locale: Locale;
  #fetch: FetchWords;
  #index: WordIndex | undefined;
  #near = new Map<string, Promise<readonly NearWord[]>>();
  #files = new Map<number, Promise<void>>();
  #opened = new Map<number, Opened>();

  constructor(locale: Locale, fetch: FetchWords) {
    this.locale = locale;
    this.#fetch = fetch;
  }

  /** Fetches what is needed to look words up. @throws where it cannot be had */
  async load(words: readonly string[]): Promise<void> {
    const index = await this.#loadIndex();
    // What a word is called otherwise is kept by the stem of its language.
    const stems = words.flatMap((word) => locales.map((locale) => stem(word, locale)));
    const files = new Set(stems.map((one) => fileWith(one, index.starts)));
    if (index.starts.length > 0) await Promise.all([...files].map((file) => this.#open(file)));
  }

  /** Fetches what is needed to tell what else some names are called. @throws where it cannot be had */
  async loadNames(names: readonly (readonly string[])[]): Promise<void> {
    const { starts } = await this.#loadIndex();
    const keys = names.flatMap((words) =>
      locales.map((locale) => nameKey(words, locale, this.locale)),
    );
    const files = new Set(keys.map((key) => fileWith(key, starts)));
    if (starts.length > 0) await Promise.all([...files].map((file) => this.#open(file)));
  }

  /** Fetches what is needed to tell the words that begin so. @throws where it cannot be had */
  async loadBeginning(start: string): Promise<void> {
    await this.#loadIndex();
    await Promise.all(this.#filesWith(start).map((file) => this.#open(file)));
  }

  /**
   * The words that one may be meant for which the site does not have. They are always the same.
   * @throws where they cannot be had
   */
  async near(word: string): Promise<NearWord[]> {
    const { near } = await this.#loadIndex();
    const [first = '', second = ''] = word;
    // The first letters may have been swapped, or the first been put in by mistake.
    const letters = new Set([first, second].filter((letter) => near.includes(letter)));
    const found = await Promise.all([...letters].map((letter) => this.#nearWith(letter)));
    return found
      .flat()
      .filter(
        ([other]) =>
          other.startsWith(first) ||
          other.startsWith(second + first) ||
          other.startsWith(word.slice(1, 3)),
      );
  }

  #nearWith(letter: string): Promise<readonly NearWord[]> {
    const loading = this.#near.get(letter) ?? this.#fetch(`near-${letter}`);
    this.#near.set(letter, loading);
    loading.catch(() => this.#near.delete(letter));
    return loading;
  }

  async #loadIndex(): Promise<WordIndex> {
    this.#index ??= await this.#fetch(indexName);
    return this.#index;
  }

  #open(file: number): Promise<void> {
    const opening =
      this.#files.get(file) ??
      this.#fetch(String(file)).then((words) => {
        this.#opened.set(file, open(words, this.locale));
      });
    this.#files.set(file, opening);
    opening.catch(() => this.#files.delete(file));
    return opening;
  }

  /** The files with all words that begin so. */
  #filesWith(start: string): number[] {
    const starts = this.#index?.starts ?? [];
    const [first, last] = [fileWith(start, starts), fileWith(`${start}\uffff`, starts)];
    return [...starts.keys()].slice(first, last + 1);
  }

  /** How many records the language has; 0 where that is not known. */
  get records(): number {
    return this.#index?.records ?? 0;
  }

  /** The languages that readers may ask in: the site's, or the list's own where those are not known. */
  get languages(): readonly Locale[] {
    return this.#index?.languages ?? [this.locale];
  }

  get compared(): readonly ComparedTopic[] {
    return this.#index?.compared ?? [];
  }

  get prefixes(): readonly string[] {
    return this.#index?.prefixes ?? [];
  }

  /** Whether a stem tells no title from another. */
  isCommon(key: string): boolean {
    return this.#index?.common.includes(key) ?? false;
  }

  /** The most frequent form of a word that the site has, in whatever form it was typed. */
  find(word: string): KnownWord | undefined {
    const [known] = this.#formsOf(word);
    if (!known) return undefined;
    const forms = this.#fileOf(word)?.byKey.get(known.key) ?? [];
    return forms.reduce((best, form) => (form.count > best.count ? form : best), known);
  }

  /** A word in the very form that was typed, where the site has that. */
  exact(word: string): KnownWord | undefined {
    return this.#fileOf(word)?.byWord.get(word)?.[0];
  }

  /** In how many records a word stands; 0 where that is not known. */
  countOf(word: string): number {
    return this.find(word)?.count ?? 0;
  }

  /**
   * What a word is searched for by: all its forms, and less what only has the same stem. Where the list has not come,
   * that is the word itself.
   */
  formsOf(word: string): Form[] {
    const file = this.#fileOf(word);
    const known = this.#formsOf(word);
    const [likest] = known;
    const number = this.#numberOf(word);
    if (!file || !likest) return [{ term: termOf([word]), weight: 1, file: number }];
    const frequent = (some: readonly KnownWord[] = []) =>
      some.toSorted((one, other) => other.count - one.count);
    const forms = frequent(file.byKey.get(likest.key)).slice(0, formLimits.inflected);
    const related = frequent(file.byStem.get(stem(word, this.locale)))
      .filter(({ key }) => key !== likest.key)
      .slice(0, formLimits.related);
    const typed = known.filter(({ key }) => key === likest.key);
    const weights = new Map<string, number>();
    for (const form of [...typed, ...forms, ...related]) {
      const isOther = form.key !== likest.key;
      const isTyped = form.word === word;
      const weight = isOther ? formWeights.related : isTyped ? 1 : formWeights.inflected;
      const term = termOf(form.parts);
      if (!weights.has(term)) weights.set(term, weight);
    }
    return [...weights].map(([term, weight]) => ({ term, weight, file: number }));
  }

  /** Words of the site that begin so, the most frequent first, each in one form. */
  beginningWith(start: string, most: number): KnownWord[] {
    const found = new Map<string, KnownWord>();
    const words = this.#filesWith(start).flatMap((file) => this.#opened.get(file)?.words ?? []);
    for (const known of words) {
      if (known.word === start || !known.word.startsWith(start)) continue;
      const before = found.get(known.key);
      if (!before || before.count < known.count) found.set(known.key, known);
    }
    return [...found.values()]
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, most);
  }

  /** What a word that the site has may have been meant for. */
  meant(word: string): readonly NearWord[] {
    return this.#fileOf(word)?.meant.get(word) ?? [];
  }

  /** A word as the site has it; where it has no such form, what has the same stem, the likest first. */
  #formsOf(word: string): readonly KnownWord[] {
    const file = this.#fileOf(word);
    const itself = file?.byWord.get(word);
    if (itself) return itself;
    const alike = (one: KnownWord) => sharedStart(one.word, word);
    return (file?.byStem.get(stem(word, this.locale)) ?? []).toSorted(
      (a, b) => alike(b) - alike(a) || b.count - a.count,
    );
  }

  /** What a search is the same as: the stems of its words. */
  keyOf(search: string): string {
    return keyOf(search.split(' '), this.locale);
  }

  /** What else to search for in the place of some words, of whatever language they are. */
  also(words: readonly string[]): readonly Also[] {
    return locales.flatMap((locale) => {
      const key = nameKey(words, locale, this.locale);
      const file = fileWith(key, this.#index?.starts ?? []);
      return this.#opened.get(file)?.also.get(key) ?? [];
    });
  }

  #fileOf(word: string): Opened | undefined {
    return this.#opened.get(this.#numberOf(word));
  }

  /** Of the file that has a word in all its forms. */
  #numberOf(word: string): number {
    return fileWith(stem(word, this.locale), this.#index?.starts ?? []);
  }
}

function open({ words: listed, also, meant }: WordFile, locale: Locale): Opened {
  const words = listed.map(([marked, count, key]) => {
    const word = marked.replaceAll(partMark, '');
    return { word, parts: marked.split(partMark), count, key: key ?? stem(word, locale) };
  });
  return {
    also: new Map(also),
    meant: new Map(meant),
    words,
    byWord: Map.groupBy(words, ({ word }) => word),
    byKey: Map.groupBy(words, ({ key }) => key),
    byStem: Map.groupBy(words, ({ word }) => stem(word, locale)),
  };
}

/** How many letters two words begin with alike. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
