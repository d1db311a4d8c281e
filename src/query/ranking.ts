/** Which records answer a query, and how well. */

import type { Alternative } from './alternatives.ts';
import { isStopWord, isWeakWord, stem } from './language.ts';
import type { PagefindResult } from './pagefind.ts';
import { insideWord, unclosed } from './pagefind-insides.ts';
import { partOf } from './postings.ts';
import { namesMark, wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
import { rankWeights } from './weights.ts';
import type { WordList } from './word-list.ts';

/** What Pagefind has found for one alternative. */
export interface Finding {
  readonly alternative: Alternative;
  readonly results: readonly PagefindResult[];
}

export interface Ranked {
  readonly result: PagefindResult;
  readonly score: number;
  /** How much of the query's information its title has, and its other names, from 0 to 1. */
  readonly inTitle: number;
  readonly inNames: number;
  /** The part of its text that has most of the query. */
  readonly part: number;
}

/**
 * Ranks what was found. For each word of the query the best of its alternatives counts; what a record lacks of
 * the query's information weighs it down.
 * @param site how many records there are, and in which languages
 * @param boost how much more than others a record counts, by its id
 */
export function rank(
  findings: readonly Finding[],
  words: readonly string[],
  site: Pick<WordList, 'records' | 'languages'>,
  boost: (id: string) => number = () => 1,
): Ranked[] {
  // With a particle it is another verb, and says as much as any: `ta bort`.
  const makesVerb = (word: string, at: number) =>
    findings.some(
      ({ alternative: { from, search } }) => from === at && search.startsWith(`${word} `),
    );
  const asked = words.map((word, at) => ({
    strength: isWeakWord(word, site.languages) && !makesVerb(word, at) ? rankWeights.weak : 1,
    /** How far what each record has stands for the word, by its id. */
    found: new Map<string, number>(),
  }));
  const entries = new Map<string, Entry>();
  for (const { alternative, results } of findings) {
    const { from, to, weight } = alternative;
    for (const result of results) {
      const entry = entries.get(result.id) ?? {
        result,
        best: [],
        having: [],
        inTitle: [],
        inNames: [],
        parts: new Map(),
      };
      entries.set(result.id, entry);
      const fields = result.matchedMetaFields ?? [];
      const standsIn = new Set(result.score > 0 ? result.words.map(partOf) : []);
      for (let word = from; word < to; word += 1) {
        asked[word]?.found.set(result.id, Math.max(weight, asked[word]?.found.get(result.id) ?? 0));
        raise(entry.having, word, result.score > 0 ? weight : 0);
        raise(entry.best, word, (weight * result.score) / (to - from));
        if (fields.includes('title')) raise(entry.inTitle, word, weight);
        if (fields.includes('names')) raise(entry.inNames, word, weight);
        for (const part of standsIn)
          entry.parts.set(part, (entry.parts.get(part) ?? new Set()).add(word));
      }
    }
  }
  const information = asked.map(({ strength, found }) =>
    found.size === 0 ? 0 : strength * informationOf(havingAll(found), site.records),
  );
  const all = sum(information);
  const share = (values: readonly number[]) =>
    sum(information.map((value, word) => value * (values[word] ?? 0))) / all;
  return [...entries]
    .map(([id, { result, best, having, inTitle, inNames, parts }]) => {
      const matched = share(having);
      const titled = share(inTitle);
      // What a record is called holds for each of its parts.
      const called = words.map((_, word) => (inTitle[word] || inNames[word] ? 1 : 0));
      const { part, together } = strongest(parts, called, share);
      const score =
        sum(asked.map(({ strength }, word) => strength * (best[word] ?? 0))) *
        matched ** rankWeights.coverage *
        (1 + rankWeights.inTitle * titled) *
        (1 + rankWeights.together * together) *
        boost(id);
      return { result, score, inTitle: titled, inNames: share(inNames), part };
    })
    .sort((a, b) => b.score - a.score);
}

function raise(values: number[], index: number, value: number): void {
  values[index] = Math.max(values[index] ?? 0, value);
}

interface Entry {
  readonly result: PagefindResult;
  /** By word of the query. */
  readonly best: number[];
  /** How far what it has of each word stands for that. */
  readonly having: number[];
  readonly inTitle: number[];
  readonly inNames: number[];
  /** The words of the query that each part of its text has. */
  readonly parts: Map<number, Set<number>>;
}

/**
 * The first of the parts that have most of the query, and how much that is.
 * @param called by word whether the record is called so
 */
function strongest(
  parts: ReadonlyMap<number, ReadonlySet<number>>,
  called: readonly number[],
  share: (values: readonly number[]) => number,
): { readonly part: number; readonly together: number } {
  const having = (some: ReadonlySet<number>) =>
    share(called.map((value, word) => (some.has(word) ? 1 : value)));
  const [best] = [...parts]
    .map(([part, some]) => ({ part, together: having(some) }))
    .sort((a, b) => b.together - a.together || a.part - b.part);
  return best ?? { part: 0, together: share(called) };
}

/**
 * How many records have a word, those that have something less like it counted for less: or else what is called by a
 * common word too would be as good as nowhere rare.
 */
function havingAll(found: ReadonlyMap<string, number>): number {
  return sum([...found.values()].map((weight) => weight ** rankWeights.likeness));
}

/** How much it says that a record has a word which some records have: BM25's inverse document frequency. */
export function informationOf(having: number, records: number): number {
  return Math.log(1 + (records - having + 0.5) / (having + 0.5));
}

/**
 * Ranks the first records anew by how close their titles and other names are to what was asked: they are fetched
 * to be shown anyway.
 */
export async function rankClosely(
  ranked: readonly Ranked[],
  alternatives: readonly Alternative[],
  list: WordList,
): Promise<Ranked[]> {
  const stems = new Set(
    alternatives.flatMap(({ search }) => search.split(' ').map((word) => stem(word, list.locale))),
  );
  const near = (name: string) => closeness(name, stems, list);
  const first = await Promise.all(
    ranked.slice(0, rankWeights.closelyRead).map(async (entry) => {
      const { meta } = await entry.result.data(entry.part);
      const names = (meta.names ?? '').split(namesMark).map(near);
      const best = Math.max(
        near(meta.title ?? '') * entry.inTitle,
        Math.max(...names) * entry.inNames,
      );
      return { ...entry, score: entry.score * (1 + rankWeights.closeness * best) };
    }),
  );
  return [...first.sort((a, b) => b.score - a.score), ...ranked.slice(rankWeights.closelyRead)];
}

/**
 * How much of a title was asked for, from 0 to 1.
 * @param title or another name, as it was indexed, with its marks
 * @param stems of everything that was searched for
 */
export function closeness(title: string, stems: ReadonlySet<string>, list: WordList): number {
  const { locale, languages } = list;
  const parts = tokensOf(unclosed(title)).flatMap((token) => {
    const whole = wordsOf(token.replaceAll(insideWord, '')).map((word) => stem(word, locale));
    const isAsked = whole.every((word) => stems.has(word));
    return wordsOf(token)
      .filter((word) => !isStopWord(word, languages) && !isWeakWord(word, languages))
      .map((word) => stem(word, locale))
      .filter((word) => !list.isCommon(word))
      .map((word) => isAsked || stems.has(word));
  });
  return parts.length === 0 ? 0 : parts.filter(Boolean).length / parts.length;
}

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
