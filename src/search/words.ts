/** The word list that is shipped with the index: what a site says, and what else its words may be asked for by. */

import { parseCode } from '../domain/ledger.ts';
import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import { correctionsOf } from '../query/corrections.ts';
import { KnownWords } from '../query/known-words.ts';
import { stem } from '../query/language.ts';
import type { PackedTerm, PackedWords } from '../query/packed-index.ts';
import { endMark, isWholeName, partMark } from '../query/pagefind-insides.ts';
import { fold } from '../query/text.ts';
import { correctionLimits, nearWords, wordFile } from '../query/weights.ts';
import type { NearWord, WordIndex } from '../query/word-files.ts';
import { calledByGlossary } from './compared-options.ts';
import type { Compounds, WordCounts } from './compounds.ts';
import { openLemmas } from './lemmas.ts';
import { commonInTitles, otherNames, type Vocabulary } from './other-names.ts';
import { properNamesOf } from './proper-names.ts';
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
  const wordKeys = keysOf(words, records, said, locale, compounds, knows);
  const listed = (some: readonly string[]) =>
    some.flatMap((word) =>
      (words.get(word) ?? []).map((marked) => {
        const key = wordKeys.get(word);
        const count = counts.get(marked) ?? 0;
        return key === undefined ? ([marked, count] as const) : ([marked, count, key] as const);
      }),
    );
  const known = new KnownWords(
    { words: listed([...words.keys()].sort()), also: [], meant: [] },
    locale,
  );
  const names = otherNames(records, vocabulary, locale, compounds, known);
  const most = (word: string) =>
    Math.max(...(words.get(word) ?? []).map((marked) => counts.get(marked) ?? 0));
  const all = [...words.keys()].map((word): NearWord => [word, most(word)]);
  const meant = meantFor(all, records.length);
  const termsOf = Map.groupBy(terms, ([term]) =>
    isWholeName(term) ? term : term.replaceAll(endMark, ''),
  );
  const fileOf = (entries: readonly Entry[]): PackedWords => {
    const ofWords = entries.filter(({ isName }) => !isName).map(({ text }) => text);
    const ofNames = entries.filter(({ isName }) => isName).map(({ text }) => text);
    return {
      words: listed(ofWords),
      also: ofNames.map((key) => [
        key,
        (names.get(key)?.names ?? []).map(({ words, weight }) => [words, rounded(weight)] as const),
      ]),
      meant: ofWords.flatMap((word) => {
        const others = meant.get(word);
        return others ? [[word, others] as const] : [];
      }),
      postings: ofWords.flatMap((word) => termsOf.get(word) ?? []),
    };
  };
  const ofWords = [...new Set([...words.keys(), ...termsOf.keys()])].map((word): Entry => {
    const root = isWholeName(word) ? word : stem(word, locale);
    return {
      text: word,
      isName: false,
      reach: [word, root],
      family: wordKeys.get(word) ?? `${root} `,
    };
  });
  const ofNames = [...names].map(([key, { first }]): Entry => {
    const [own = ''] = key.split(' ');
    return {
      text: key,
      isName: true,
      reach: [first],
      family: own.startsWith(lemmaMark) ? own : `${own} `,
    };
  });
  const files = inFiles(
    [...ofWords, ...ofNames],
    (entries) => JSON.stringify(fileOf(entries)).length,
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
      compared: records.flatMap(({ compared }) =>
        compared ? [calledByGlossary(compared, vocabulary)] : [],
      ),
      common: [...commonInTitles(records, locale, compounds, languages)],
      starts: files.map(({ start }) => start),
      near: [...near.keys()],
    },
    files: files.map(({ entries }) => fileOf(entries)),
    near,
  };
}

/** A word, or the key of a name. */
interface Entry {
  readonly text: string;
  readonly isName: boolean;
  /** Where in the alphabet it is looked for. */
  readonly reach: readonly string[];
  /** What forms of one word have in common, and the names that begin with it. */
  readonly family: string;
}

/**
 * Parts words by the alphabet, the forms of each in one file with its stem.
 * @param sizeOf tells how large a file of some words would be
 */
function inFiles(
  entries: readonly Entry[],
  sizeOf: (some: readonly Entry[]) => number,
): { readonly start: string; readonly entries: readonly Entry[] }[] {
  const families = [...Map.groupBy(entries, ({ family }) => family).values()]
    .map((family) => {
      const ends = family.flatMap(({ reach }) => reach).sort();
      return { from: ends[0] ?? '', to: ends.at(-1) ?? '', family };
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const files: { start: string; entries: Entry[] }[] = [];
  let [size, last] = [Number.POSITIVE_INFINITY, ''];
  for (const { from, to, family } of families) {
    const more = sizeOf(family);
    const start = firstAfter(last, from);
    if (size + more > wordFile.letters && start !== undefined) {
      files.push({ start, entries: [] });
      size = 0;
    }
    files.at(-1)?.entries.push(...family);
    size += more;
    if (to > last) last = to;
  }
  const byText = (one: Entry, other: Entry) => (one.text < other.text ? -1 : 1);
  return files.map(({ start, entries: some }) => ({ start, entries: some.sort(byText) }));
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
  records: readonly SearchRecord[],
  said: WordCounts,
  locale: Locale,
  compounds: Compounds,
  knows: KnowsWord,
): ReadonlyMap<string, string> {
  const inflected = openLemmas(locale, knows, (word) => said.get(word) ?? 0, compounds);
  const names = inflected ? new Set() : properNamesOf(records);
  const written = new Map([...said.keys()].map((word) => [fold(word), word]));
  const lemmaOf = (word: string) => {
    if (inflected) return fold(inflected(written.get(word) ?? word));
    return names.has(word) ? word : stem(word, locale);
  };
  const lemmas = [...words.keys()].map((word) => ({
    word,
    key: stem(word, locale),
    lemma: /^\p{L}+$/u.test(word) ? lemmaOf(word) : word,
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
      .map(({ word, lemma }) => [word, lemmaMark + lemma]),
  );
}

/** What a key begins with that is no stem. */
const lemmaMark = '=';

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** Letters of a word with its marks: addresses and paths are longer. */
const longestWhole = 40;

/** Long runs of letters and digits are keys of machines, which nobody types. */
function isListed(word: string): boolean {
  return word.length > 1 && (word.length <= 12 || !/\d/.test(word));
}
