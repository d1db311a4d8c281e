/** A word list from the words in it, without a site. */

import type { Locale } from '../../src/domain/locale.ts';
import { stem } from '../../src/query/language.ts';
import { partMark } from '../../src/query/pagefind-insides.ts';
import {
  fileWith,
  keyOf,
  type NearWord,
  type WordFile,
  type WordIndex,
  type WordSource,
} from '../../src/query/word-files.ts';
import { WordList } from '../../src/query/word-list.ts';
import { meantFor } from '../../src/search/words.ts';

export interface ListedWords {
  /** How many records have each word, by the word with its marks. */
  readonly words: Readonly<Record<string, number>>;
  /** What tells words with one stem apart. */
  readonly keys?: Readonly<Record<string, string>>;
  /** What else to search for, by what is asked. */
  readonly also?: Readonly<Record<string, readonly (readonly [words: string, weight: number])[]>>;
  readonly common?: readonly string[];
  readonly records?: number;
  /** Where files begin; by first two letters where nothing is said. */
  readonly starts?: readonly string[];
  readonly prefixes?: readonly string[];
  readonly compared?: WordIndex['compared'];
  /** Those of the site; Swedish and English where nothing is said. */
  readonly languages?: readonly Locale[];
}

/** @param asked gets the name of every file that is fetched */
export function wordList(
  listed: ListedWords,
  { locale = 'sv', asked = [] }: { locale?: Locale; asked?: string[] } = {},
): WordList {
  const { index, source } = listedWords(listed, locale, asked);
  return new WordList(locale, index, source);
}

/** Where the files of such a list are fetched. */
export function wordSource(listed: ListedWords, locale: Locale): WordSource {
  return listedWords(listed, locale).source;
}

function listedWords(
  {
    words,
    keys = {},
    also = {},
    common = [],
    records = 1000,
    languages = ['sv', 'en'],
    prefixes = [],
    compared = [],
    starts: begin,
  }: ListedWords,
  locale: Locale,
  asked: string[] = [],
): { index: WordIndex; source: WordSource } {
  const unmarked = (word: string) => word.replaceAll(partMark, '');
  const listed = Object.entries(words).map(([word, count]) => ({
    word,
    count,
    root: stem(unmarked(word), locale),
  }));
  const named = Object.entries(also).map(([name, others]) => {
    const key = keyOf(name.split(' '), locale);
    const [root = ''] = key.split(' ');
    return { key, others, root };
  });
  const starts =
    begin ?? [...new Set([...listed, ...named].map(({ root }) => root.slice(0, 2)))].sort();
  const counted = listed.map(({ word, count }): NearWord => [unmarked(word), count]);
  const meant = meantFor(counted, records);
  const inFile = ({ root }: { readonly root: string }, file: number) =>
    fileWith(root, starts) === file;
  const files = starts.map(
    (_, file): WordFile => ({
      words: listed
        .filter((one) => inFile(one, file))
        .map(({ word, count }) => {
          const key = keys[word];
          return key === undefined ? [word, count] : [word, count, key];
        }),
      also: named.filter((one) => inFile(one, file)).map(({ key, others }) => [key, others]),
      meant: [...meant],
    }),
  );
  const near = Map.groupBy(counted, ([[first = '']]) => first);
  const index: WordIndex = {
    records,
    languages,
    prefixes,
    compared,
    common,
    starts,
    near: [...near.keys()],
  };
  return {
    index,
    source: {
      head: async () => index,
      words: async (file) => {
        // A file is told by where it begins.
        asked.push(starts[file] ?? String(file));
        const found = files[file];
        if (!found) throw new Error(`There is no file ${file}.`);
        return found;
      },
      near: async (letter) => {
        asked.push(`near-${letter}`);
        return near.get(letter) ?? [];
      },
    },
  };
}
