/**
 * Looks inside compounds: where a long word has parts that are words, and where a text writes apart what is
 * one word. It knows both from the vocabulary of the site itself, with a dictionary in support.
 */

import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import { isStopWord, jointsOf, stem } from '../query/language.ts';
import { withoutMarks } from '../query/pagefind-insides.ts';
import { fold } from '../query/text.ts';
import { tokensOf } from '../query/tokens.ts';
import { compoundLimits as limits } from '../query/weights.ts';
import { cached } from './cached.ts';
import { suffixes as swedish } from './languages/sv.ts';
import { markerOf } from './mark-text.ts';

/** Languages whose compounds are looked inside, with the ends of words that are no parts of them. */
const suffixesOf: Readonly<Partial<Record<Locale, RegExp>>> = { sv: swedish };

/** Whether we know enough of a language to look inside its compounds; a dictionary then helps. */
export function looksInside(locale: Locale): boolean {
  return suffixesOf[locale] !== undefined;
}

/** How often each word stands in the texts of a site, in lower case, as it is written. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of some texts. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  // What stands between white space comes again and again: it is looked into once.
  const tokens = new Map<string, number>();
  for (const text of texts)
    for (const token of tokensOf(text)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [token, times] of tokens)
    for (const word of token.toLowerCase().match(letters) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + times);
  return counts;
}

const letters = /\p{L}+/gu;

export interface Compounds {
  /** The parts of a word, at least two, or the word alone. */
  readonly split: (word: string) => readonly string[];
  /** The same for the eye: also of a word that the site has so often that the search keeps it whole. */
  readonly breaks: (word: string) => readonly string[];
  /** A text with marks within its compounds, see `query/pagefind-insides.ts`. */
  readonly mark: (text: string) => string;
}

/** Texts in a language that writes compounds apart need no marks. */
const none: Compounds = {
  split: (word) => [word],
  breaks: (word) => [word],
  mark: withoutMarks,
};

/** @param knows whether a dictionary has a word: it speaks for what the site has seldom */
export function openCompounds(locale: Locale, words: WordCounts, knows: KnowsWord): Compounds {
  const suffixes = suffixesOf[locale];
  if (!suffixes) return none;
  const stems = new Map<string, string>();
  const stemOf = (word: string) => cached(stems, word, () => stem(fold(word), locale));
  const counts = new Map<string, number>();
  for (const [word, seen] of words) {
    const key = stemOf(word);
    counts.set(key, (counts.get(key) ?? 0) + seen);
  }
  const count = (word: string) => counts.get(stemOf(word)) ?? 0;
  const weight = (part: string) => {
    const seen = count(part);
    return knows(part) ? seen + 1 : seen >= limits.unknownPart ? seen : 0;
  };
  const weightOfHead = (head: string) =>
    Math.max(
      ...jointsOf(locale)
        .filter(
          (joint) => head.endsWith(joint) && head.length >= limits.shortestPart + joint.length,
        )
        .map((joint) => weight(head.slice(0, head.length - joint.length))),
    );

  const splits = new Map<string, readonly string[]>();
  const split = (word: string): readonly string[] =>
    cached(splits, word, () => cut(word, count(word)));
  const breaks = (word: string) => cut(word, 0);
  const cut = (word: string, least: number): readonly string[] => {
    let best = least;
    let at = 0;
    for (let index = limits.shortestPart; index <= word.length - limits.shortestPart; index += 1) {
      const tail = word.slice(index);
      if (suffixes.test(tail)) continue;
      const ofTail = weight(tail);
      // No dictionary is asked of a head whose tail is no word.
      const score = ofTail === 0 ? 0 : Math.sqrt(weightOfHead(word.slice(0, index)) * ofTail);
      if (score > best) {
        best = score;
        at = index;
      }
    }
    return at === 0 ? [word] : [...split(word.slice(0, at)), ...split(word.slice(at))];
  };

  /** What begins and what ends compounds of the site: dictionaries let anything. */
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  for (const word of words.keys()) {
    const parts = split(word);
    const [head, tail] = [parts[0], parts.at(-1)];
    if (parts.length < 2 || head === undefined || tail === undefined) continue;
    heads.set(head, (heads.get(head) ?? 0) + 1);
    const key = stemOf(tail);
    tails.set(key, (tails.get(key) ?? 0) + 1);
  }
  const isPair = (first: string, second: string) =>
    (heads.get(first) ?? 0) >= limits.attested &&
    (tails.get(stemOf(second)) ?? 0) >= limits.attested;
  const joinable = new Map<string, boolean>();
  /** Most words of a text are none that another may be joined with. */
  const isJoinable = (word: string) =>
    word.length >= limits.shortestPart &&
    cached(joinable, word, () => !isStopWord(fold(word), [locale]));
  const joins = new Map<string, Map<string, boolean>>();
  const isOne = (first: string, second: string) =>
    cached(
      cached(joins, first, () => new Map()),
      second,
      () => {
        const joined = first + second;
        return count(joined) > 0 || (isPair(first, second) && knows(joined));
      },
    );
  return { split, breaks, mark: markerOf({ split, isJoinable, isOne }) };
}
