/** A word list from the words in it, without a site. */

import type { Locale } from '../../src/domain/locale.ts';
import {
  type FetchWords,
  fileNameOf,
  indexName,
  keyOf,
  type WordFile,
  type WordIndex,
  WordList,
} from '../../src/query/word-list.ts';

export interface ListedWords {
  /** How many records have each word, by the word with its marks. */
  readonly words: Readonly<Record<string, number>>;
  /** What else to search for, by what is asked. */
  readonly also?: Readonly<Record<string, readonly (readonly [words: string, weight: number])[]>>;
  readonly common?: readonly string[];
  readonly records?: number;
  /** Those of the site; Swedish and English where nothing is said. */
  readonly languages?: readonly Locale[];
}

/** @param asked gets the name of every file that is fetched */
export function wordList(
  listed: ListedWords,
  { locale = 'sv', asked = [] }: { locale?: Locale; asked?: string[] } = {},
): WordList {
  return new WordList(locale, fetchWords(listed, locale, asked));
}

/** Fetches the files of such a list. */
export function fetchWords(
  { words, also = {}, common = [], records = 1000, languages = ['sv', 'en'] }: ListedWords,
  locale: Locale,
  asked: string[] = [],
): FetchWords {
  const files = new Map<string, { words: [string, number][]; also: WordFile['also'][number][] }>();
  const fileOf = (key: string) => {
    const name = fileNameOf(key);
    const file = files.get(name) ?? { words: [], also: [] };
    files.set(name, file);
    return file;
  };
  for (const [word, count] of Object.entries(words)) fileOf(word).words.push([word, count]);
  for (const [name, others] of Object.entries(also)) {
    const key = keyOf(name.split(' '), locale);
    fileOf(key).also.push([key, others]);
  }
  const index: WordIndex = { records, languages, common, files: [...files.keys()] };
  const fetch = async (name: string): Promise<WordIndex | WordFile> => {
    asked.push(name);
    const file = name === indexName ? index : files.get(name);
    if (!file) throw new Error(`There is no file ${name}.`);
    return file;
  };
  return fetch as FetchWords;
}
