/** The word list that is shipped with the index: what a site says, and what else its words may be asked for by. */

import type { Term } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { locales } from '../domain/locale.ts';
import { isStopWord, stem } from '../query/language.ts';
import { fold, partMark, wordsOf } from '../query/text.ts';
import { fileNameOf, indexName, keyOf, type WordFile, type WordIndex } from '../query/word-list.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type Compounds, countWords } from './compounds.ts';
import { everydayWords } from './everyday-words.ts';
import type { SearchRecord } from './records.ts';
import { learnTranslations } from './translations.ts';

/** How far a word stands for another, by how we know of it. */
const trust = { glossary: 0.9, abbreviation: 0.9, learned: 0.9, everyday: 0.5 };
/** How many words one is also searched as. */
const mostAlso = 4;

/**
 * Makes the word list of one language.
 * @param records those of the language
 * @returns the files by name
 */
export function wordFiles(
  records: readonly SearchRecord[],
  terms: readonly Term[],
  locale: Locale,
  compounds: Compounds,
): Map<string, WordIndex | WordFile> {
  const texts = records.flatMap(({ title, sections }) => [
    title,
    ...sections.flatMap((section) => [section.title, section.text]),
  ]);
  const counts = countRecords(records);
  const stems = new Set([...counts.keys()].map((word) => stem(word, locale)));
  const isSaid = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => stems.has(stem(word, locale)));
  const common = commonInTitles(records, locale, compounds);
  const also = new Map<string, Map<string, Also>>();
  const say = (from: readonly string[], to: readonly string[], weight: number) => {
    const key = keyOf(from, locale);
    const telling = to.filter((word) => !isStopWord(word) && !common.includes(stem(word, locale)));
    const search = keyOf(telling, locale);
    if (key === '' || search === '' || search === key || !isSaid(telling)) return;
    const found = also.get(key) ?? new Map<string, Also>();
    const known = found.get(search);
    if ((known?.weight ?? 0) < weight) found.set(search, { words: telling.join(' '), weight });
    also.set(key, found);
  };
  const parts = (word: string) => compounds.split(word).map(fold);

  for (const term of terms) {
    const names = namesOf(term, locale);
    // A wrong form with a word that no query keeps would be a right word: `av kok`.
    const wrong = term.words[locale].avoid.filter((form) => !wordsOf(form).some(isStopWord));
    for (const from of [...names, ...wrong]) {
      for (const to of names) say(asked(from), wordsOf(to), trust.glossary);
    }
  }
  for (const [short, names] of abbreviationsIn(texts)) {
    for (const [name] of [...names].sort((a, b) => b[1] - a[1]).slice(0, 2)) {
      say([fold(short)], wordsOf(name), trust.abbreviation);
      say(asked(name), [fold(short)], trust.abbreviation);
    }
  }
  for (const [from, to] of learned(records, locale, compounds, common)) {
    for (const { word, probability } of to) say([from], [word], trust.learned * probability);
  }

  for (const members of everydayWords) {
    for (const from of members) {
      for (const to of members) say(asked(from), wordsOf(to), trust.everyday);
    }
  }

  const files = new Map<string, { words: [string, number][]; also: WordFile['also'] }>();
  const fileOf = (word: string) => {
    const name = fileNameOf(word);
    const file = files.get(name) ?? { words: [], also: {} };
    files.set(name, file);
    return file;
  };
  const marked = new Map<string, string>();
  for (const word of countWords(texts).keys()) {
    const whole = parts(word).join(partMark);
    if (whole.includes(partMark)) marked.set(fold(word), whole);
  }
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    fileOf(word).words.push([marked.get(word) ?? word, count]);
  }
  for (const [key, found] of also) {
    const best = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, mostAlso);
    Object.assign(fileOf(key).also, {
      [key]: best.map(({ words, weight }) => [words, Math.round(weight * 100) / 100]),
    });
  }
  const index: WordIndex = { records: records.length, common, files: [...files.keys()] };
  return new Map<string, WordIndex | WordFile>([[indexName, index], ...files]);
}

interface Also {
  readonly words: string;
  readonly weight: number;
}

/** The words of a name that a reader's query keeps. */
function asked(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

/** Everything that a term is called, in every language, the best name in ours first. */
function namesOf({ abbreviation, words }: Term, locale: Locale): string[] {
  const others = locales.filter((other) => other !== locale);
  return [
    words[locale].term,
    ...(abbreviation === undefined ? [] : [abbreviation]),
    ...words[locale].synonyms,
    ...others.flatMap((other) => [words[other].term, ...words[other].synonyms]),
  ];
}

/** In how many records each word stands that a reader may type. */
function countRecords(records: readonly SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title, sections, names, context } of records) {
    const texts = [title, ...names, ...context, ...sections.flatMap((s) => [s.title, s.text])];
    const words = texts.flatMap((text) => [
      ...wordsOf(text).filter(isListed),
      ...[...fold(text).matchAll(shortBeginning)].map(([, word = '']) => word.replace('-', '')),
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
const shortBeginning = /(?<![\p{L}\p{N}-])(\p{L}{1,3}-\p{L}{2,})(?![\p{L}\p{N}-])/gu;

/** The words of a title that tell something, as stems. */
function titleStems(title: string, locale: Locale, compounds: Compounds): string[] {
  return asked(compounds.mark(title)).map((word) => stem(word, locale));
}

/** The stems that stand in every fifth title: the name of a product, which tells nothing. */
function commonInTitles(
  records: readonly SearchRecord[],
  locale: Locale,
  compounds: Compounds,
): string[] {
  const counts = new Map<string, number>();
  for (const { title } of records) {
    for (const word of new Set(titleStems(title, locale, compounds)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > Math.max(fewTitles, records.length / 5))
    .map(([word]) => word);
}

/** Among fewer titles nothing is common. */
const fewTitles = 20;

/** What the records' names of other languages teach about the words of ours. */
function learned(
  records: readonly SearchRecord[],
  locale: Locale,
  compounds: Compounds,
  common: readonly string[],
) {
  return learnTranslations(
    records.flatMap(({ title, names }) => {
      const to = titleStems(title, locale, compounds).filter((word) => !common.includes(word));
      return names.map((name) => ({
        from: asked(name).map((word) => stem(word, locale)),
        to,
      }));
    }),
  );
}
