/** The word list that is shipped with the index: what a site says, and what else its words may be asked for by. */

import type { Locale } from '../domain/locale.ts';
import { stem } from '../query/language.ts';
import { partMark } from '../query/pagefind-insides.ts';
import { fold, wordsOf } from '../query/text.ts';
import { fileNameOf, indexName, type WordFile, type WordIndex } from '../query/word-list.ts';
import { type Compounds, countWords } from './compounds.ts';
import { commonInTitles, otherNames, textsOf, type Vocabulary } from './other-names.ts';
import type { SearchRecord } from './records.ts';

/**
 * Makes the word list of one language.
 * @param records those of the language
 * @returns the files by name
 */
export function wordFiles(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  locale: Locale,
  compounds: Compounds,
): Map<string, WordIndex | WordFile> {
  const { languages } = vocabulary.site;
  const counts = countRecords(records);
  const stems = new Set([...counts.keys()].map((word) => stem(word, locale)));
  const marked = new Map<string, string>();
  for (const word of countWords(textsOf(records)).keys()) {
    const parts = compounds.split(word).map(fold);
    if (parts.length > 1) marked.set(fold(word), parts.join(partMark));
  }
  const names = otherNames(records, vocabulary, locale, compounds, stems);
  const files = Map.groupBy([...new Set([...counts.keys(), ...names.keys()])].sort(), fileNameOf);
  const index: WordIndex = {
    records: records.length,
    languages,
    common: [...commonInTitles(records, locale, compounds, languages)],
    files: [...files.keys()],
  };
  return new Map<string, WordIndex | WordFile>([
    [indexName, index],
    ...[...files].map(([name, keys]): [string, WordFile] => [
      name,
      {
        words: keys.flatMap((word) => {
          const count = counts.get(word);
          return count === undefined ? [] : [[marked.get(word) ?? word, count] as const];
        }),
        also: keys.flatMap((key) => {
          const others = names.get(key);
          return others ? [[key, others.map(({ words, weight }) => [words, rounded(weight)])]] : [];
        }),
      },
    ]),
  ]);
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** In how many records each word stands that a reader may type. */
function countRecords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const texts = [
      ...textsOf([record]),
      ...record.names.map(({ text }) => text),
      ...record.context,
      record.code ?? '',
    ];
    const words = texts.flatMap((text) => [
      ...wordsOf(text).filter(isListed),
      ...[...fold(text).matchAll(shortBeginning)].map(([word]) => word.replace('-', '')),
    ]);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Long runs of letters and digits are keys of machines, which nobody types. */
function isListed(word: string): boolean {
  return word.length > 1 && (word.length <= 10 || !/\d/.test(word));
}

/** `Wi-Fi` and `e-post` are typed as one word too. */
const shortBeginning = /(?<![\p{L}\p{N}-])\p{L}{1,3}-\p{L}{2,}(?![\p{L}\p{N}-])/gu;
