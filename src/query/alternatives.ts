/** What a reader asks for: the words of a query that say something, and what else each may be searched as. */

import { readCode, takeCodes } from '../domain/codes.ts';
import type { Locale } from '../domain/locale.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import { type KnownWord, sharedStart } from './known-words.ts';
import { isIndexed, isParticle, isStopWord, isWeakWord, stem } from './language.ts';
import { wholeName } from './pagefind-insides.ts';
import {
  hasNumber,
  joinedNames,
  joinings,
  knownParts,
  numberApart,
  partsOfNumber,
} from './parts-of-words.ts';
import { askedWords, wordsOf } from './text.ts';
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
  /** Those of the words that are codes, as they are printed: a claim has the whole of one, or it has nothing of it. */
  readonly codes: ReadonlySet<string>;
  /** Whether there are words, and none of them tells anything. */
  readonly isCommonOnly: boolean;
  /** The last word, where it may go on: nothing stands after it. */
  readonly begun: string | undefined;
  /** What follows a word closely and may be a part of its verb, by the word: `starta om`. */
  readonly particles: ReadonlyMap<string, readonly string[]>;
}

/**
 * Takes a query apart. A quotation mark without its fellow means nothing.
 * @param languages those of the site: words that only hold a sentence of one together are left out
 * @param prefixes what codes begin with
 */
export function parseQuery(
  text: string,
  languages: readonly Locale[],
  prefixes: readonly string[],
): Query {
  const phrases: string[][] = [];
  const rest = text.slice(0, queryLimits.letters).replaceAll(quoted, (_, inner: string) => {
    const words = wordsOf(inner);
    if (words.length > 0) phrases.push(words.slice(0, queryLimits.words));
    return ' ';
  });
  const code = readCode(rest, prefixes);
  const { codes, rest: others } =
    code === undefined ? takeCodes(rest, prefixes) : { codes: [code], rest: '' };
  const typed = askedWords(others);
  const isTelling = (word: string) =>
    word.length >= queryLimits.shortest && !isStopWord(word, languages);
  const exact = new Set(phrases.flat());
  // The index has none of the others but as they stand in phrases.
  const inPhrases = [...exact].filter((word) => isIndexed(word, languages));
  const words = [...new Set([...codes, ...typed.filter(isTelling), ...inPhrases])].slice(
    0,
    queryLimits.words,
  );
  const last = typed.at(-1);
  const mayGoOn = /[\p{L}\p{N}]$/u.test(rest) && last !== undefined && words.includes(last);
  return {
    words,
    exact,
    phrases,
    codes: new Set(codes),
    isCommonOnly: words.length === 0 && phrases.length === 0 && typed.length > 0,
    begun: mayGoOn ? last : undefined,
    particles: new Map(
      typed.flatMap((word, at) => {
        const near = typed.slice(at + 1, at + 1 + queryLimits.particle);
        const some = near.filter((one) => isParticle(one, languages));
        return some.length > 0 && isTelling(word) ? [[word, some] as const] : [];
      }),
    ),
  };
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
export async function alternativesOf(query: Query, list: WordList): Promise<Alternative[]> {
  const { words, exact, codes } = query;
  await list.loadNames(words.map((word) => [word]));
  const isLeft = (word: string) => exact.has(word) || codes.has(word);
  const all = await Promise.all(
    words.map((word, at) => {
      if (codes.has(word)) return [itself(wholeName(word, list.locale), at)];
      return exact.has(word) ? [itself(word, at)] : ofWord(word, at, query, list);
    }),
  );
  // What a word was meant for has other names too.
  const meant = words.map((word, at) => {
    const correction = all[at]?.find(({ corrects }) => corrects);
    return correction ? correction.search : word;
  });
  await Promise.all([list.load(meant), list.loadNames(spansOf(meant))]);
  await list.load(
    spansOf(meant).flatMap((span) => [
      ...joinings(span, list),
      ...joinedNames(span, list).map(({ search }) => search),
    ]),
  );
  const isWeak = (word: string) => isWeakWord(word, list.languages);
  const hasTelling = !words.every(isWeak);
  const found = all.flatMap((some, from) => {
    const longest = meant.slice(from, from + limits.nameWords);
    const names = longest.flatMap((_, index) => {
      const to = from + index + 1;
      if (words.slice(from, to).some(isLeft)) return [];
      // What says little by itself says less by another name.
      if (hasTelling && to === from + 1 && isWeak(words[from] ?? '')) return [];
      const others = ofSpan(longest.slice(0, index + 1), from, list);
      const corrected = all.slice(from, to).flatMap((own) => own.find((one) => one.corrects) ?? []);
      if (corrected.length === 0) return others;
      const trust = Math.min(...corrected.map(({ weight }) => weight));
      return others.map((one) => ({
        ...one,
        weight: trust * one.weight,
        corrects: true as const,
      }));
    });
    return best([...some, ...names], list);
  });
  await list.load(found.map(({ search }) => search).filter((search) => !search.includes(' ')));
  const telling = found.filter((alternative) => !isEverywhere(alternative, list));
  return withoutTheLeast(telling.length > 0 ? telling : found);
}

/** Words that stand beside each other, as many as a name may have. */
function spansOf(words: readonly string[]): (readonly string[])[] {
  return words.flatMap((_, from) =>
    words.slice(from, from + limits.nameWords).map((_, to, near) => near.slice(0, to + 1)),
  );
}

/** The words of a query with a number in them that the site has nowhere: they stand for nothing else. */
export function missingNumbers({ words, codes }: Query, list: WordList): string[] {
  return words.filter(
    (word) =>
      hasNumber(word) &&
      !codes.has(word) &&
      list.find(word) === undefined &&
      numberApart(word, list) === undefined,
  );
}

/** Leaves out the alternatives that stand least for what was asked, where there are many: of each word the later ones. */
function withoutTheLeast(all: readonly Alternative[]): Alternative[] {
  const others = all.filter(({ weight }) => weight < 1);
  const placeOf = new Map(
    [...Map.groupBy(others, ({ from }) => from).values()].flatMap((some) =>
      some.map((alternative, place) => [alternative, place] as const),
    ),
  );
  const place = (one: Alternative) => placeOf.get(one) ?? 0;
  const kept = new Set(
    others.toSorted((a, b) => b.weight - a.weight || place(a) - place(b)).slice(0, limits.others),
  );
  return all.filter((one) => one.weight === 1 || kept.has(one));
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
async function ofWord(
  word: string,
  at: number,
  query: Query,
  list: WordList,
): Promise<Alternative[]> {
  const known = list.find(word);
  await list.loadNames((query.particles.get(word) ?? []).map((particle) => [word, particle]));
  const verbs = ofVerb(word, at, query, list);
  const isBegun = word === query.begun;
  if (isBegun) await list.loadBeginning(word, known !== undefined);
  const longer = isBegun ? begun(word, at, known !== undefined, list) : [];
  if (known) {
    const meant = await meantForOther(word, known, list);
    const trust =
      verbs.length > 0 ? weights.withoutParticle : meant.length > 0 ? weights.onlyStem : 1;
    const own = ofKnown(word, at, known, list).map((one) => ({
      ...one,
      weight: trust * one.weight,
    }));
    return [...own, ...verbs, ...longer, ...meant.map((one) => corrected(one, at))];
  }
  if (longer.length === 0) return [...verbs, ...(await ofUnknown(word, at, list))];
  const seen = Math.max(...list.beginningWith(word, limits.begun).map(({ count }) => count));
  if (seen > list.records * correctionLimits.rare || hasNumber(word)) return [...verbs, ...longer];
  const meant = (await nearby(word, list)).filter(
    ({ distance, count }) => distance === 1 && count >= correctionLimits.timesAsFrequent * seen,
  );
  return [...verbs, ...longer, ...meant.map((one) => meantFor(one.word, at))];
}

/** What a word may become that is still typed. */
function begun(word: string, at: number, isWord: boolean, list: WordList): Alternative[] {
  const weight = isWord ? weights.begunWord : weights.begun;
  return list
    .beginningWith(word, limits.begun, isWord)
    .map((known) => ({ search: known.word, weight, from: at, to: at + 1 }));
}

/** A verb with its particle, where that is a name of something: `starta om` is not `starta`. */
function ofVerb(word: string, at: number, { particles }: Query, list: WordList): Alternative[] {
  const place = { from: at, to: at + 1 };
  return (particles.get(word) ?? []).flatMap((particle) => {
    const names = list.also([word, particle]);
    if (names.length === 0) return [];
    return [
      { search: `${word} ${particle}`, weight: 1, ...place },
      ...names.map(([search, weight]) => ({ search, weight, ...place })),
    ];
  });
}

function ofKnown(
  word: string,
  at: number,
  { count, parts }: KnownWord,
  list: WordList,
): Alternative[] {
  const place = { from: at, to: at + 1 };
  return [
    itself(word, at),
    // Of one part it is the word again, and each thing is searched for once.
    ...(count < limits.enough
      ? [{ search: parts.join(' '), weight: weights.parts, ...place }]
      : []),
    // Texts have typing errors too.
    ...list.meant(word).map(([other]) => meantFor(other, at)),
  ];
}

/**
 * What a word is a slip of that has the stem of one of the site's and no form of it: `maintainance` is none of
 * `maintain`.
 */
async function meantForOther(
  word: string,
  known: KnownWord,
  list: WordList,
): Promise<Correction[]> {
  const isForm = sharedStart(word, known.word) >= word.length - correctionLimits.ending;
  if (isForm || hasNumber(word) || list.exact(word)) return [];
  const others = await nearby(word, list);
  return others.filter((other) => stem(other.word, list.locale) !== stem(word, list.locale));
}

function corrected({ word, distance }: Correction, at: number): Alternative {
  const weight = distance === 1 ? weights.oneLetter : weights.twoLetters;
  return { search: word, weight, from: at, to: at + 1 };
}

function meantFor(word: string, at: number): Alternative {
  return { search: word, weight: weights.oneLetter, from: at, to: at + 1 };
}

async function ofUnknown(word: string, at: number, list: WordList): Promise<Alternative[]> {
  const place = { from: at, to: at + 1 };
  if (hasNumber(word)) {
    await list.loadNames(partsOfNumber(word).map((part) => [part]));
    const apart = numberApart(word, list);
    return apart ? [{ search: apart.join(' '), weight: weights.joined, ...place }] : [];
  }
  const hasNames = list.also([word]).length > 0;
  const found = await knownParts(word, list);
  // What has other names is no two short words: `refund` is not `ref` and `und`.
  const isByChance = hasNames && found?.some(({ length }) => length <= limits.shortestPart);
  const parts = isByChance ? undefined : found;
  const asParts = parts ? [{ search: parts.join(' '), weight: weights.joined, ...place }] : [];
  if (hasNames) return asParts;
  const corrections = await nearby(word, list);
  return [
    ...asParts,
    ...corrections
      .filter(({ distance }) => !parts || distance === 1)
      .map((one) => ({
        ...corrected(one, at),
        ...(parts ? {} : { corrects: true as const }),
      })),
  ];
}

async function nearby(word: string, list: WordList): Promise<Correction[]> {
  return correctionsOf(word, await list.near(word), correctionLimits.words);
}

/** What some neighbours may be searched as together: by other names, and as one word. */
function ofSpan(span: readonly string[], from: number, list: WordList): Alternative[] {
  const place = { from, to: from + span.length };
  const [word, ...more] = span;
  // What so many say needs few other words that are only like it.
  const isEnough = more.length === 0 && list.countOf(word ?? '') >= limits.often;
  const names = list
    .also(span)
    .filter(([, weight], at) => !isEnough || at < limits.ofOften || weight >= limits.sureName)
    .map(([search, weight]) => ({ search, weight, ...place }));
  const joins = joined(span, list).map((search) => ({ search, weight: weights.joined, ...place }));
  const others = joinedNames(span, list).filter(({ search }) => list.find(search));
  return [
    ...names,
    ...joins,
    ...others.map(({ search, weight }) => ({ search, weight: weights.joined * weight, ...place })),
  ];
}

/** Words that are written apart in the query and together on the site: `program uppdatering`. */
function joined(span: readonly string[], list: WordList): string[] {
  return joinings(span, list).filter((form) => list.find(form));
}
