/** The word list that is shipped with the index: what a site says, and what else its words may be asked for by. */

import { parseCode } from '../domain/ledger.ts';
import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import { correctionsOf } from '../query/corrections.ts';
import { stem } from '../query/language.ts';
import type { PackedTerm, PackedWords } from '../query/packed-index.ts';
import { endMark, isWholeName, partMark } from '../query/pagefind-insides.ts';
import { fold } from '../query/text.ts';
import { correctionLimits, nearWords, wordFile } from '../query/weights.ts';
import type { NearWord, WordIndex } from '../query/word-files.ts';
import type { Compounds, WordCounts } from './compounds.ts';
import { openLemmas } from './lemmas.ts';
import { commonInTitles, otherNames, type Vocabulary } from './other-names.ts';
import type { SearchRecord } from './records/record.ts';

export interface Words {
  readonly index: WordIndex;
  /** In the order of the starts in the index. */
  readonly files: readonly PackedWords[];
  /** By first letter. */
  readonly near: ReadonlyMap<string, readonly NearWord[]>;
}

/**
 * Makes the word list of one language.
 * @param records those of the language
 * @param terms what Pagefind has found in them, in the order of the alphabet
 * @param said how often each of their words stands in them
 * @param knows whether a dictionary of it has a word
 */
export function listWords(
  records: readonly SearchRecord[],
  terms: readonly PackedTerm[],
  vocabulary: Vocabulary,
  locale: Locale,
  compounds: Compounds,
  said: WordCounts,
  knows: KnowsWord,
): Words {
  const { languages } = vocabulary.site;
  const counts = countsOf(terms);
  const words = Map.groupBy(counts.keys(), (marked) => marked.replaceAll(partMark, ''));
  const stems = new Set([...words.keys()].map((word) => stem(word, locale)));
  const wordKeys = keysOf(words, said, locale, compounds, knows);
  const names = otherNames(records, vocabulary, locale, compounds, stems);
  const most = (word: string) =>
    Math.max(...(words.get(word) ?? []).map((marked) => counts.get(marked) ?? 0));
  const all = [...words.keys()].map((word): NearWord => [word, most(word)]);
  const meant = meantFor(all, records.length);
  const termsOf = Map.groupBy(terms, ([term]) =>
    isWholeName(term) ? term : term.replaceAll(endMark, ''),
  );
  const everything = new Set([...words.keys(), ...names.keys(), ...termsOf.keys()]);
  const fileOf = (keys: readonly string[]): PackedWords => ({
    words: keys.flatMap((word) =>
      (words.get(word) ?? []).map((marked) => {
        const key = wordKeys.get(word);
        const count = counts.get(marked) ?? 0;
        return key === undefined ? ([marked, count] as const) : ([marked, count, key] as const);
      }),
    ),
    also: keys.flatMap((key) => {
      const others = names.get(key);
      return others
        ? [[key, others.map(({ words, weight }) => [words, rounded(weight)] as const)] as const]
        : [];
    }),
    meant: keys.flatMap((word) => {
      const others = meant.get(word);
      return others ? [[word, others] as const] : [];
    }),
    postings: keys.flatMap((key) => termsOf.get(key) ?? []),
  });
  const files = inFiles(
    [...everything].map((word) => {
      const [first = ''] = word.split(' ');
      // A name is kept by its stems, and what is a stem may be a word too, of another stem.
      const roots = isWholeName(word)
        ? [word]
        : [
            ...(words.has(word) || termsOf.has(word) ? [stem(word, locale)] : []),
            ...(names.has(word) ? [first] : []),
          ];
      return { word, roots, family: wordKeys.get(word) ?? `${roots[0]} ` };
    }),
    (keys) => JSON.stringify(fileOf(keys)).length,
  );
  const near = Map.groupBy(
    all
      .filter(
        ([word, count]) => /^\p{L}+$/u.test(word) && count >= nearWords.records * records.length,
      )
      .sort(),
    ([[first = '']]) => first,
  );
  return {
    index: {
      records: records.length,
      languages,
      prefixes: [...new Set(records.flatMap(({ code }) => parseCode(code ?? '')?.prefix ?? []))],
      compared: records.flatMap(({ compared }) => compared ?? []),
      common: [...commonInTitles(records, locale, compounds, languages)],
      starts: files.map(({ start }) => start),
      near: [...near.keys()],
    },
    files: files.map(({ keys }) => fileOf(keys)),
    near,
  };
}

interface Entry {
  readonly word: string;
  /** What it is looked up by. */
  readonly roots: readonly string[];
  /** What forms of one word have in common. */
  readonly family: string;
}

/**
 * Parts words by the alphabet, the forms of each in one file with its stem.
 * @param sizeOf tells how large a file of some words would be
 */
function inFiles(
  entries: readonly Entry[],
  sizeOf: (words: readonly string[]) => number,
): { readonly start: string; readonly keys: readonly string[] }[] {
  const families = [...Map.groupBy(entries, ({ family }) => family).values()]
    .map((family) => {
      const ends = family.flatMap(({ word, roots }) => [word, ...roots]).sort();
      return { from: ends[0] ?? '', to: ends.at(-1) ?? '', words: family.map(({ word }) => word) };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const files: { start: string; keys: string[] }[] = [];
  let [size, last] = [Number.POSITIVE_INFINITY, ''];
  for (const { from, to, words } of families) {
    const more = sizeOf(words);
    const start = firstAfter(last, from);
    if (size + more > wordFile.letters && start !== undefined) {
      files.push({ start, keys: [] });
      size = 0;
    }
    files.at(-1)?.keys.push(...words);
    size += more;
    if (to > last) last = to;
  }
  for (const { keys } of files) keys.sort();
  return files;
}

/** The shortest beginning of a word that comes after another in the alphabet; undefined where not even the word does. */
function firstAfter(last: string, word: string): string | undefined {
  if (last === '') return '';
  for (let length = 1; length <= word.length; length += 1) {
    const start = word.slice(0, length);
    if (start > last) return start;
  }
  return undefined;
}

/** In how many records each word stands that a reader may type, by the word with marks between its parts. */
function countsOf(terms: readonly PackedTerm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const postings of terms) {
    const [term] = postings;
    const parts = term.split(endMark).filter(Boolean);
    const marked = parts.join(partMark);
    if (isWholeName(term) || marked.length > longestWhole || !isListed(parts.join(''))) continue;
    let records = 0;
    for (const number of postings) if (typeof number === 'number' && number > 0) records += 1;
    counts.set(marked, (counts.get(marked) ?? 0) + records);
  }
  return counts;
}

/** What rare words may be meant for: texts have typing errors too, and those of a frequent word are rare. */
export function meantFor(
  words: readonly NearWord[],
  records: number,
): ReadonlyMap<string, readonly NearWord[]> {
  const { rare, timesAsFrequent, oneLetter } = correctionLimits;
  const byLess = new Map<string, NearWord[]>();
  for (const one of words) {
    if (one[1] < timesAsFrequent) continue;
    for (const less of [one[0], ...withoutLetter(one[0])]) {
      const some = byLess.get(less);
      if (some) some.push(one);
      else byLess.set(less, [one]);
    }
  }
  return new Map(
    words.flatMap(([word, count]) => {
      if (count > records * rare || word.length < oneLetter || !/^\p{L}+$/u.test(word)) return [];
      const alike = [word, ...withoutLetter(word)].flatMap((less) => byLess.get(less) ?? []);
      const others = correctionsOf(word, [...new Set(alike)], correctionLimits.words)
        .filter((other) => other.distance === 1 && other.count >= timesAsFrequent * count)
        .map((other) => [other.word, other.count] as const);
      return others.length > 0 ? [[word, others] as const] : [];
    }),
  );
}

/** A word with one of its letters left out: words that differ in one letter have such a one in common. */
function withoutLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/**
 * Keys for the words whose stems do not tell which of them are forms of the same: those that a stem throws together,
 * and those that it keeps apart.
 */
function keysOf(
  words: ReadonlyMap<string, unknown>,
  said: WordCounts,
  locale: Locale,
  compounds: Compounds,
  knows: KnowsWord,
): ReadonlyMap<string, string> {
  const lemmaOf = openLemmas(locale, knows, (word) => said.has(word), compounds);
  if (!lemmaOf) return new Map();
  const written = new Map([...said.keys()].map((word) => [fold(word), word]));
  const lemmas = [...words.keys()].map((word) => ({
    word,
    key: stem(word, locale),
    lemma: /^\p{L}+$/u.test(word) ? fold(lemmaOf(written.get(word) ?? word)) : word,
  }));
  const lemmasOfKey = Map.groupBy(lemmas, ({ key }) => key);
  const keysOfLemma = Map.groupBy(lemmas, ({ lemma }) => lemma);
  const differs = <T>(some: readonly T[] | undefined, value: (one: T) => string) =>
    new Set(some?.map(value)).size > 1;
  return new Map(
    lemmas
      .filter(
        ({ key, lemma }) =>
          differs(lemmasOfKey.get(key), (one) => one.lemma) ||
          differs(keysOfLemma.get(lemma), (one) => one.key),
      )
      .map(({ word, lemma }) => [word, `=${lemma}`]),
  );
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** Letters of a word with its marks: addresses and paths are longer. */
const longestWhole = 40;

/** Long runs of letters and digits are keys of machines, which nobody types. */
function isListed(word: string): boolean {
  return word.length > 1 && (word.length <= 12 || !/\d/.test(word));
}
