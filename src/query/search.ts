/** A search: what a reader has typed becomes questions to Pagefind, and their answers one list. No DOM. */

import type { Locale } from '../domain/locale.ts';
import { type Alternative, alternativesOf, parseQuery, type Query } from './alternatives.ts';
import { FacetIndex } from './facet-index.ts';
import { type ContentType, type FacetChoice, type FacetCounts, noCounts } from './facets.ts';
import { planSearches } from './frequent.ts';
import { stem } from './language.ts';
import { fieldRanking, type Pagefind, type PagefindResult } from './pagefind.ts';
import { type Passage, passagesOf } from './passages.ts';
import { phraseForms } from './phrases.ts';
import { closeness, type Finding, informationOf, type Ranked, rank, tuning } from './ranking.ts';
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

/** How many pages are shown at first: more are not fetched before a reader asks. */
export const shownFirst = 6;
/** How many sections of a guide are shown with it. */
const mostSections = 3;
/** How many records of a page are shown under its best. */
const mostBelow = 3;
/** How much more some records count: what one cites and chooses comes before what introduces it. */
const boosts: Readonly<Partial<Record<ContentType, number>>> = {
  claim: 1.3,
  option: 1.6,
  term: 0.8,
};

/** Words of so few letters begin too many others: they are found where they stand themselves. */
const longestShort = 2;
/** Among fewer records frequent words are searched for as all others. */
const large = 2000;
/** How many findings are kept. */
const mostKept = 100;

const nothing: Answer = {
  hits: 0,
  pages: 0,
  corrected: undefined,
  isCommonOnly: false,
  counts: noCounts,
  fetch: async () => [],
};

/** Searches one language of a site. */
export class Search {
  #pagefind: Pagefind;
  #locale: Locale;
  #words: WordList;
  #facets: FacetIndex;
  /** What was found for what was searched for: while one types, most of a query stays. */
  #found = new Map<string, Promise<readonly PagefindResult[]>>();

  constructor(pagefind: Pagefind, locale: Locale, fetchWords: FetchWords) {
    this.#pagefind = pagefind;
    this.#locale = locale;
    this.#words = new WordList(locale, fetchWords);
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
    signal?.throwIfAborted();
    const [findings, phrases, facets] = await Promise.all([
      this.#find(query, alternatives),
      this.#findPhrases(query),
      this.#facets.load(),
    ]);
    signal?.throwIfAborted();
    const ranked = (
      query.words.length === 0
        ? rankAll(findings)
        : rank(findings, query.words, this.#words.records, (id) => facets.boost(boosts, id))
    ).filter(({ result: { id } }) => phrases.every((ids) => ids.has(id)));
    const chosen = ranked.filter(({ result: { id } }) => facets.matches(choice, id));
    const read = await this.#readClosely(chosen, alternatives);
    signal?.throwIfAborted();
    const pages = [...Map.groupBy(read, ({ result: { id } }) => facets.pageOf(id)).values()];
    return {
      hits: chosen.length,
      pages: pages.length,
      corrected: correctedText(query, findings),
      isCommonOnly: false,
      counts: facets.counts(
        ranked.map(({ result: { id } }) => id),
        choice,
      ),
      fetch: (from, to) => Promise.all(pages.slice(from, to).map(toPageHit)),
    };
  }

  async #find(query: Query, alternatives: readonly Alternative[]): Promise<Finding[]> {
    const everything: Alternative = { search: '', weight: 1, from: 0, to: 0 };
    if (query.words.length === 0)
      return [{ alternative: everything, results: await this.#findOnce('') }];
    if (alternatives.length === 0) return [];
    const list = this.#words;
    if (list.records > large)
      await list.load(alternatives.flatMap(({ search }) => search.split(' ')));
    const asked =
      list.records > large
        ? planSearches(alternatives, (word) => list.countOf(word), list.records)
        : alternatives.map((alternative) => ({ alternative, beside: undefined }));
    return Promise.all(
      asked.map(async ({ alternative, beside }) => ({
        alternative,
        results:
          beside === undefined
            ? await this.#findOnce(alternative.search)
            : await this.#findBeside(alternative.search, beside),
      })),
    );
  }

  /** What is found by some words among the records that others are found in, scored by the former alone. */
  async #findBeside(search: string, beside: string): Promise<readonly PagefindResult[]> {
    const [both, others] = await Promise.all([
      this.#findOnce(`${beside} ${search}`),
      this.#findOnce(beside),
    ]);
    const scores = new Map(others.map(({ id, score }) => [id, score]));
    return both.map((result) => ({
      ...result,
      score: Math.max(0, result.score - (scores.get(result.id) ?? 0)),
    }));
  }

  #findOnce(search: string): Promise<readonly PagefindResult[]> {
    const kept = this.#found.get(search);
    if (kept) return kept;
    if (this.#found.size >= mostKept) this.#found.clear();
    const finding = this.#ask(search);
    this.#found.set(search, finding);
    finding.catch(() => this.#found.delete(search));
    return finding;
  }

  async #ask(search: string): Promise<readonly PagefindResult[]> {
    const isShort = search !== '' && search.length <= longestShort;
    const { results } = await this.#pagefind.search(isShort ? `"${search}"` : search || null);
    return isShort ? scoreShort(results, this.#words.records) : results;
  }

  /** For each phrase the records that have it. */
  #findPhrases({ phrases }: Query): Promise<ReadonlySet<string>[]> {
    return Promise.all(
      phrases.map(async (phrase) => {
        const answers = await Promise.all(
          phraseForms(phrase, this.#words).map((form) => this.#pagefind.search(`"${form}"`)),
        );
        return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
      }),
    );
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
      ranked.slice(0, shownFirst).map(async (entry) => {
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
    return [...first.sort((a, b) => b.score - a.score), ...ranked.slice(shownFirst)];
  }
}

/**
 * Scores what Pagefind finds as a phrase and gives no score: by BM25 again, as far as it is known. What stands
 * among the first words of a record stands in its title.
 */
function scoreShort(results: readonly PagefindResult[], records: number): PagefindResult[] {
  const information = informationOf(results.length, records);
  const { termSaturation, metaWeights } = fieldRanking;
  return results.map((result) => {
    const often = result.words.length;
    const isInTitle = result.words.some((place) => place < wordsOfTitle);
    const frequency = ((termSaturation + 1) * often) / (often + termSaturation);
    const fields = (isInTitle ? metaWeights.title : 0) + (often === 0 ? metaWeights.names : 0);
    return {
      ...result,
      score: information * (frequency + fields),
      matchedMetaFields: isInTitle ? ['title'] : [],
    };
  });
}

/** Longer titles say what they are about at their beginning. */
const wordsOfTitle = 6;

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

/** The query with its unknown words corrected, where the corrections have found something. */
function correctedText({ words }: Query, findings: readonly Finding[]): string | undefined {
  const corrections = new Map<number, string>();
  for (const { alternative, results } of findings) {
    const { corrects, from, search } = alternative;
    if (corrects && results.length > 0 && !corrections.has(from)) corrections.set(from, search);
  }
  if (corrections.size === 0) return undefined;
  return words.map((word, at) => corrections.get(at) ?? word).join(' ');
}
