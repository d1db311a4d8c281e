/** A search: what a reader has typed becomes questions to Pagefind, and their answers one list. No DOM. */

import type { Locale } from '../domain/locale.ts';
import { type Alternative, alternativesOf, parseQuery, type Query } from './alternatives.ts';
import { FacetIndex } from './facet-index.ts';
import { type ContentType, type FacetChoice, type FacetCounts, noCounts } from './facets.ts';
import { Finder } from './finder.ts';
import { stem } from './language.ts';
import type { Pagefind } from './pagefind.ts';
import { type Passage, passagesOf } from './passages.ts';
import { closeness, type Finding, type Ranked, rank, tuning } from './ranking.ts';
import { namesMark, unmarked } from './text.ts';
import { type FetchWords, WordList } from './word-list.ts';

export interface Request {
  readonly text: string;
  readonly choice: FacetChoice;
  /** Whether words are searched for as they are typed, though the site does not have them. */
  readonly isVerbatim: boolean;
}

export interface Answer {
  /** How many records match, and on how many pages they stand. */
  readonly hits: number;
  readonly pages: number;
  /** What was searched for where it is not what was typed. */
  readonly corrected: string | undefined;
  /** Whether nothing was searched for because every word stands everywhere. */
  readonly isCommonOnly: boolean;
  /** How many records would match with each value of a facet, whatever else is chosen of that facet. */
  readonly counts: FacetCounts;
  /** How many pages can be shown with what has been fetched; others take longer. */
  readonly ready: number;
  /** Fetches pages by rank: `fetch(0, 10)` are the first ten. */
  readonly fetch: (from: number, to: number) => Promise<PageHit[]>;
}

/** A page with its best passages, the best first. */
export interface PageHit {
  /** What the page is called, where the first passage does not say so. */
  readonly title: string | undefined;
  readonly passages: readonly Passage[];
  /** How many more passages there are. */
  readonly more: number;
  /** Fetches all of them. */
  readonly fetchMore: () => Promise<Passage[]>;
}

/** How many records are read to rank them anew. */
export const closelyRead = 6;
/** How many sections of a guide are shown with it. */
const mostSections = 3;
/** How many records of a page are shown under its best. */
const mostBelow = 3;
/** How much more some records count: what one cites and chooses comes before what introduces it. */
const boosts: Readonly<Partial<Record<ContentType, number>>> = {
  claim: 1.3,
  option: 1.3,
  term: 0.75,
};

/** How much more a record counts that is called just what was typed. */
const calledBoost = 3;

const nothing: Answer = {
  hits: 0,
  pages: 0,
  corrected: undefined,
  isCommonOnly: false,
  counts: noCounts,
  ready: 0,
  fetch: async () => [],
};

/** Searches one language of a site. */
export class Search {
  #finder: Finder;
  #locale: Locale;
  #words: WordList;
  #facets: FacetIndex;

  constructor(pagefind: Pagefind, locale: Locale, fetchWords: FetchWords) {
    this.#locale = locale;
    this.#words = new WordList(locale, fetchWords);
    this.#finder = new Finder(pagefind, this.#words);
    this.#facets = new FacetIndex(pagefind);
  }

  /**
   * @param signal stops it between two steps; it then throws the signal's reason
   * @throws when the index cannot be fetched
   */
  async run({ text, choice, isVerbatim }: Request, signal?: AbortSignal): Promise<Answer> {
    const query = parseQuery(text);
    if (query.words.length === 0) {
      if (query.isCommonOnly) return { ...nothing, isCommonOnly: true };
      if (Object.keys(choice).length === 0) return nothing;
    }
    const alternatives = (await alternativesOf(query, this.#words)).filter(
      ({ corrects }) => !(isVerbatim && corrects),
    );
    const corrected = correctedText(query, alternatives);
    signal?.throwIfAborted();
    const [findings, phrases, called, facets] = await Promise.all([
      query.words.length === 0 ? this.#finder.findAll() : this.#finder.find(alternatives),
      this.#finder.findPhrases(query.phrases),
      this.#finder.findCalled(corrected ?? text),
      this.#facets.load(),
    ]);
    signal?.throwIfAborted();
    const ranked = (
      query.words.length === 0
        ? rankAll(findings)
        : rank(
            findings,
            query.words,
            this.#words.records,
            (id) => facets.boost(boosts, id) * (called.has(id) ? calledBoost : 1),
          )
    ).filter(({ result: { id } }) => phrases.every((ids) => ids.has(id)));
    const chosen = ranked.filter(({ result: { id } }) => facets.matches(choice, id));
    const read = await this.#readClosely(chosen, alternatives);
    signal?.throwIfAborted();
    const pages = [...Map.groupBy(read, ({ result: { id } }) => facets.pageOf(id)).values()];
    return {
      hits: chosen.length,
      pages: pages.length,
      corrected,
      isCommonOnly: false,
      counts: facets.counts(
        ranked.map(({ result: { id } }) => id),
        choice,
      ),
      ready: closelyRead,
      fetch: (from, to) => Promise.all(pages.slice(from, to).map(toPageHit)),
    };
  }

  /** Ranks the first records anew by their titles, which are fetched to be shown anyway. */
  async #readClosely(
    ranked: readonly Ranked[],
    alternatives: readonly Alternative[],
  ): Promise<Ranked[]> {
    const stems = new Set(
      alternatives.flatMap(({ search }) =>
        search.split(' ').map((word) => stem(word, this.#locale)),
      ),
    );
    const first = await Promise.all(
      ranked.slice(0, closelyRead).map(async (entry) => {
        const { meta } = await entry.result.data();
        const near = (name: string) => closeness(name, stems, this.#words, this.#locale);
        const names = (meta.names ?? '').split(namesMark).map(near);
        const best = Math.max(
          near(meta.title ?? '') * entry.inTitle,
          Math.max(...names) * entry.inNames,
        );
        return { ...entry, score: entry.score * (1 + tuning.closeness * best) };
      }),
    );
    return [...first.sort((a, b) => b.score - a.score), ...ranked.slice(closelyRead)];
  }
}

/** Everything there is, in the order of the index: only a choice narrows it. */
function rankAll(findings: readonly Finding[]): Ranked[] {
  return findings.flatMap(({ results }) =>
    results.map((result) => ({ result, score: 1, inTitle: 0, inNames: 0, places: new Map() })),
  );
}

async function toPageHit(records: readonly Ranked[]): Promise<PageHit> {
  const [best, ...others] = records;
  if (!best) throw new Error('A page without a record.');
  const below = others.slice(0, mostBelow);
  const rest = others.slice(mostBelow);
  const record = await best.result.data();
  const passages = passagesOf(record, best.places, mostSections);
  return {
    title: record.meta.page === undefined ? undefined : unmarked(record.meta.page),
    passages: [...passages, ...(await firstPassages(below))],
    more: rest.length,
    fetchMore: () => firstPassages(rest),
  };
}

function firstPassages(records: readonly Ranked[]): Promise<Passage[]> {
  return Promise.all(
    records.map(async ({ result, places }) => {
      const [passage] = passagesOf(await result.data(), places, 0);
      if (!passage) throw new Error('A record without a title.');
      return passage;
    }),
  );
}

/** The query with its unknown words corrected; undefined where there is nothing to correct. */
function correctedText({ words }: Query, alternatives: readonly Alternative[]): string | undefined {
  const corrections = new Map<number, string>();
  for (const { corrects, from, search } of alternatives) {
    if (corrects && !corrections.has(from)) corrections.set(from, search);
  }
  if (corrections.size === 0) return undefined;
  return words.map((word, at) => corrections.get(at) ?? word).join(' ');
}
