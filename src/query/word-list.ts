/** The words of a site in one language, fetched as far as they are asked for: what the reader's words are held against. */

import { type Locale, locales } from '../domain/locale.ts';
import { type Form, type KnownWord, KnownWords, keysInName } from './known-words.ts';
import { stem } from './language.ts';
import { termOf } from './pagefind-insides.ts';
import {
  type Also,
  fileWith,
  foreignKey,
  keyOf,
  type NearWord,
  type WordIndex,
  type WordSource,
} from './word-files.ts';

export class WordList {
  readonly locale: Locale;
  readonly index: WordIndex;
  #source: Pick<WordSource, 'words' | 'near'>;
  #near = new Map<string, Promise<readonly NearWord[]>>();
  #files = new Map<number, Promise<void>>();
  #opened = new Map<number, KnownWords>();

  constructor(locale: Locale, index: WordIndex, source: Pick<WordSource, 'words' | 'near'>) {
    this.locale = locale;
    this.index = index;
    this.#source = source;
  }

  /** Fetches what is needed to look words up. @throws where it cannot be had */
  async load(words: readonly string[]): Promise<void> {
    // What a word is called otherwise is kept by the stem of its language.
    await this.#loadKeys(words.flatMap((word) => locales.map((locale) => stem(word, locale))));
  }

  /** Fetches what is needed to tell what else some names are called. @throws where it cannot be had */
  async loadNames(names: readonly (readonly string[])[]): Promise<void> {
    await this.load(names.flatMap(([first]) => first ?? []));
    await this.#loadKeys(
      names.flatMap((words) => this.#otherLocales.map((locale) => foreignKey(words, locale))),
    );
  }

  /**
   * Fetches what is needed to tell the words that begin so.
   * @param isWord whether that is a word already: then those that come next in the alphabet will do
   * @throws where it cannot be had
   */
  async loadBeginning(start: string, isWord = false): Promise<void> {
    await Promise.all(this.#filesWith(start, isWord).map((file) => this.#open(file)));
  }

  async #loadKeys(keys: readonly string[]): Promise<void> {
    const { starts } = this.index;
    const files = new Set(keys.map((key) => fileWith(key, starts)));
    if (starts.length > 0) await Promise.all([...files].map((file) => this.#open(file)));
  }

  #open(file: number): Promise<void> {
    const opening =
      this.#files.get(file) ??
      this.#source.words(file).then((words) => {
        this.#opened.set(file, new KnownWords(words, this.locale));
      });
    this.#files.set(file, opening);
    opening.catch(() => this.#files.delete(file));
    return opening;
  }

  /**
   * The words that one may be meant for which the site does not have. They are always the same.
   * @throws where they cannot be had
   */
  async near(word: string): Promise<NearWord[]> {
    const [first = '', second = ''] = word;
    // The first letters may have been swapped, or the first been put in by mistake.
    const letters = new Set([first, second].filter((letter) => this.index.near.includes(letter)));
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
    const loading = this.#near.get(letter) ?? this.#source.near(letter);
    this.#near.set(letter, loading);
    loading.catch(() => this.#near.delete(letter));
    return loading;
  }

  /** How many records the language has. */
  get records(): number {
    return this.index.records;
  }

  /** The languages that readers may ask in: the site's. */
  get languages(): readonly Locale[] {
    return this.index.languages;
  }

  /** Whether a stem tells no title from another. */
  isCommon(key: string): boolean {
    return this.index.common.includes(key);
  }

  /** The most frequent form of a word that the site has, in whatever form it was typed. */
  find(word: string): KnownWord | undefined {
    return this.#fileOf(word)?.find(word);
  }

  /** A word in the very form that was typed, where the site has that. */
  exact(word: string): KnownWord | undefined {
    return this.#fileOf(word)?.exact(word);
  }

  /** In how many records a word stands. */
  countOf(word: string): number {
    return this.find(word)?.count ?? 0;
  }

  /** What a word is searched for by: all its forms, and less what only has the same stem; itself where there are none. */
  formsOf(word: string): Form[] {
    const forms = this.#fileOf(word)?.formsOf(word) ?? [];
    return forms.length > 0 ? forms : [{ term: termOf([word]), weight: 1 }];
  }

  /**
   * Words of the site that begin so, the most frequent first, each in one form.
   * @param isWord as where they were loaded
   */
  beginningWith(start: string, most: number, isWord = false): KnownWord[] {
    const found = new Map<string, KnownWord>();
    const words = this.#filesWith(start, isWord).flatMap(
      (file) => this.#opened.get(file)?.all ?? [],
    );
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
    return this.#fileOf(word)?.meant(word) ?? [];
  }

  /** What a search is the same as: the stems of its words. */
  keyOf(search: string): string {
    return keyOf(search.split(' '), this.locale);
  }

  /** What else to search for in the place of some words, of whatever language they are. */
  also(words: readonly string[]): readonly Also[] {
    const [first = ''] = words;
    const ownKeys = words
      .map((word) => keysInName(word, this.#fileOf(word), this.locale, this.languages))
      .reduce<readonly (readonly string[])[]>(
        (starts, keys) => starts.flatMap((start) => keys.map((key) => [...start, key])),
        [[]],
      );
    const own = ownKeys.map((keys) => this.#fileOf(first)?.also(keys.join(' ')) ?? []);
    const foreign = this.#otherLocales.flatMap((locale) => {
      const key = foreignKey(words, locale);
      return this.#opened.get(fileWith(key, this.index.starts))?.also(key) ?? [];
    });
    return [...(own.find((names) => names.length > 0) ?? []), ...foreign];
  }

  get #otherLocales(): readonly Locale[] {
    return locales.filter((locale) => locale !== this.locale);
  }

  /** The number of the file that has a word in all its forms. */
  fileOf(word: string): number {
    return fileWith(stem(word, this.locale), this.index.starts);
  }

  #fileOf(word: string): KnownWords | undefined {
    return this.#opened.get(this.fileOf(word));
  }

  /** The files with all words that begin so, or the first of them. */
  #filesWith(start: string, isFirst: boolean): number[] {
    const { starts } = this.index;
    const [first, last] = [fileWith(start, starts), fileWith(`${start}\uffff`, starts)];
    return [...starts.keys()].slice(first, isFirst ? first + 1 : last + 1);
  }
}
