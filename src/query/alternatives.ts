/** What a reader asks for: the words of a query that say something, and what else each may be searched as. */

import type { Locale } from '../domain/locale.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { isStopWord, isWeakWord, jointsOf } from './language.ts';
import { wordsOf } from './text.ts';
import {
  correctionLimits,
  alternativeLimits as limits,
  queryLimits,
  alternativeWeights as weights,
} from './weights.ts';
import type { WordList } from './word-list.ts';

export interface Query {
  /** The words that are searched for, folded, in their order, each once. */
  readonly words: readonly string[];
  /** Those of them that stand between quotation marks, and are left as they are. */
  readonly exact: ReadonlySet<string>;
  /** What stands between quotation marks, folded: it must stand so in a text. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether there are words, and none of them tells anything. */
  readonly isCommonOnly: boolean;
}

/**
 * Takes a query apart. A quotation mark without its fellow means nothing.
 * @param languages those of the site: words that only hold a sentence of one together are left out
 */
export function parseQuery(text: string, languages: readonly Locale[]): Query {
  const phrases: string[][] = [];
  const rest = text.slice(0, queryLimits.letters).replaceAll(quoted, (_, inner: string) => {
    const words = wordsOf(inner);
    if (words.length > 0) phrases.push(words.slice(0, queryLimits.words));
    return ' ';
  });
  const typed = wordsOf(rest);
  const telling = typed.filter(
    (word) => word.length >= queryLimits.shortest && !isStopWord(word, languages),
  );
  const exact = new Set(phrases.flat());
  const words = [...new Set([...telling, ...exact])].slice(0, queryLimits.words);
  return { words, exact, phrases, isCommonOnly: words.length === 0 && typed.length > 0 };
}

const quoted = /["”“„]([^"”“„]*)["”“„]/gu;

/** One thing to search for in the place of one or more words of the query. */
export interface Alternative {
  /** Words that a text must have, every one. */
  readonly search: string;
  /** How far it stands for what was asked: 1 for the words themselves. */
  readonly weight: number;
  /** Which words of the query it stands for, by their places: from, and to without. */
  readonly from: number;
  readonly to: number;
  /** Set where it corrects a word that the site does not have. */
  readonly corrects?: true;
}

/** What the words of a query may be searched as. Fetches what it needs of the word list. */
export async function alternativesOf(
  { words, exact }: Query,
  list: WordList,
): Promise<Alternative[]> {
  await list.load(words);
  const all = await Promise.all(
    words.map((word, at) => (exact.has(word) ? [itself(word, at)] : ofWord(word, at, list))),
  );
  const found = all.flatMap((some, from) => {
    const longest = words.slice(from, from + limits.nameWords);
    const names = longest.flatMap((_, index) => {
      const span = longest.slice(0, index + 1);
      return span.some((word) => exact.has(word)) ? [] : ofSpan(span, from, list);
    });
    return best([...some, ...names], list);
  });
  const telling = found.filter((alternative) => !isEverywhere(alternative, list));
  return withoutTheLeast(telling.length > 0 ? telling : found);
}

/** Leaves out the alternatives that stand least for what was asked, where there are many. */
function withoutTheLeast(all: readonly Alternative[]): Alternative[] {
  const others = all.map(({ weight }) => weight).filter((weight) => weight < 1);
  const least = others.sort((a, b) => b - a)[limits.others] ?? 0;
  return all.filter(({ weight }) => weight === 1 || weight > least);
}

/** The best of some alternatives, each thing once. */
function best(some: readonly Alternative[], list: WordList): Alternative[] {
  const sorted = some.toSorted((a, b) => b.weight - a.weight);
  const keys = sorted.map(({ search, to }) => `${list.keyOf(search)} ${to}`);
  return sorted
    .filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
    .slice(0, limits.ofWord);
}

/** Whether so much of the site has a word that it tells little, and takes long to search for. */
function isEverywhere({ search, weight }: Alternative, list: WordList): boolean {
  const { everywhere, everywhereWeak, everywhereOther } = limits;
  const isWeak = isWeakWord(search, list.languages);
  const most = weight < 1 ? everywhereOther : isWeak ? everywhereWeak : everywhere;
  return (list.find(search)?.count ?? 0) > list.records * most;
}

function itself(word: string, at: number): Alternative {
  return { search: word, weight: 1, from: at, to: at + 1 };
}

/** What one word may be searched as; nothing where the site has no word like it. */
async function ofWord(word: string, at: number, list: WordList): Promise<Alternative[]> {
  if (list.records === 0) return [itself(word, at)];
  const known = list.find(word);
  const seen = known?.count ?? list.countOfPrefix(word);
  return seen > 0 ? ofKnown(word, at, seen, list) : ofUnknown(word, at, list);
}

/** @param seen in how many records it stands, or what begins with it */
async function ofKnown(
  word: string,
  at: number,
  seen: number,
  list: WordList,
): Promise<Alternative[]> {
  const place = { from: at, to: at + 1 };
  const parts = list.find(word)?.parts;
  // Texts have typing errors too: those of a frequent word are rare.
  const others = seen <= list.records * correctionLimits.rare ? await nearby(word, list) : [];
  return [
    itself(word, at),
    // Of one part it is the word again, and each thing is searched for once.
    ...(parts && seen < limits.enough
      ? [{ search: parts.join(' '), weight: weights.parts, ...place }]
      : []),
    ...others
      .filter(
        ({ distance, known }) =>
          distance === 1 && known.count >= correctionLimits.timesAsFrequent * seen,
      )
      .map(({ known }) => ({ search: known.word, weight: weights.oneLetter, ...place })),
  ];
}

async function ofUnknown(word: string, at: number, list: WordList): Promise<Alternative[]> {
  const place = { from: at, to: at + 1 };
  const parts = await knownParts(word, list);
  const asParts = parts ? [{ search: parts.join(' '), weight: weights.joined, ...place }] : [];
  if (list.also([word]).length > 0) return asParts;
  const corrections = await nearby(word, list);
  return [
    ...asParts,
    ...corrections
      .filter(({ distance }) => !parts || distance === 1)
      .map(({ known, distance }) => ({
        search: known.word,
        weight: distance === 1 ? weights.oneLetter : weights.twoLetters,
        ...(parts ? {} : { corrects: true as const }),
        ...place,
      })),
  ];
}

async function nearby(word: string, list: WordList): Promise<Correction[]> {
  await list.loadNear(word);
  return correctionsOf(word, list.known(), correctionLimits.words);
}

/** What some neighbours may be searched as together: by other names, and as one word. */
function ofSpan(span: readonly string[], from: number, list: WordList): Alternative[] {
  const place = { from, to: from + span.length };
  const names = list.also(span).map(([search, weight]) => ({ search, weight, ...place }));
  const joins = joined(span, list).map((search) => ({ search, weight: weights.joined, ...place }));
  return [...names, ...joins];
}

/** Words that are written apart in the query and together on the site: `program uppdatering`. */
function joined(span: readonly string[], list: WordList): string[] {
  if (span.length > limits.joinedWords) return [];
  const forms = span
    .slice(1)
    .reduce<string[]>(
      (starts, word) =>
        starts.flatMap((start) => jointsOf(list.locale).map((joint) => start + joint + word)),
      [span[0] ?? ''],
    );
  return forms.filter((form) => list.find(form));
}

/** The parts of a word that is written together in the query and nowhere on the site. */
async function knownParts(word: string, list: WordList): Promise<readonly string[] | undefined> {
  for (let index = word.length - limits.shortestPart; index >= limits.shortestPart; index -= 1) {
    const head = word.slice(0, index);
    const start = jointsOf(list.locale)
      .filter((joint) => head.endsWith(joint))
      .map((joint) => head.slice(0, head.length - joint.length))
      .find((form) => list.find(form));
    if (start === undefined) continue;
    const tail = word.slice(index);
    await list.load([tail]);
    if (list.find(tail)) return [start, tail];
    const rest = await knownParts(tail, list);
    if (rest) return [start, ...rest];
  }
  return undefined;
}
