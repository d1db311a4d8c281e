/** A search: what a reader has typed becomes questions to Pagefind, and their answers one list. No DOM. */

import type { Locale } from '../domain/locale.ts';
import { type Alternative, alternativesOf, parseQuery, type Query } from './alternatives.ts';
import { type Excerpt, excerptOf } from './excerpts.ts';
import { FacetIndex } from './facet-index.ts';
import { type ContentType, type FacetChoice, type FacetCounts, noCounts } from './facets.ts';
import { Finder } from './finder.ts';
import type { Pagefind } from './pagefind.ts';
import { type Ranked, rank, rankClosely } from './ranking.ts';
import { rankWeights, shownLimits, typeBoosts } from './weights.ts';
import { type FetchWords, WordList } from './word-list.ts';

export interface SearchRequest {
  readonly text: string;
  readonly choice: FacetChoice;
  /** Whether words are searched for as they are typed, though the site does not have them. */
  readonly isVerbatim: boolean;
}

export interface Answer {
  /** How many records match. */
  readonly hits: number;
  /** What was searched for where it is not what was typed. */
  readonly corrected: string | undefined;
  /** Whether nothing was searched for because every word stands everywhere. */
  readonly isCommonOnly: boolean;
  /** How many records would match with each value of a facet, whatever else is chosen of that facet. */
  readonly counts: FacetCounts;
  /** What matches, by the kind of content: that of the best hit comes first. */
  readonly groups: readonly HitGroup[];
}

export interface HitGroup {
  readonly type: ContentType;
  readonly hits: number;
  /** Fetches hits by rank: `fetch(0, 10)` are the first ten. */
  readonly fetch: (from: number, to: number) => Promise<Hit[]>;
}

export interface Hit extends Excerpt {
  readonly type: ContentType;
  /** Of a claim, the side that it takes. */
  readonly kind: string | undefined;
}

const nothing: Answer = {
  hits: 0,
  corrected: undefined,
  isCommonOnly: false,
  counts: noCounts,
  groups: [],
};

/** Searches one language of a site. */
export class Search {
  #finder: Finder;
  #words: WordList;
  #facets: FacetIndex;

  constructor(pagefind: Pagefind, locale: Locale, fetchWords: FetchWords) {
    this.#words = new WordList(locale, fetchWords);
    this.#finder = new Finder(pagefind, this.#words);
    this.#facets = new FacetIndex(pagefind);
  }

  /**
   * @param signal stops it between two steps; it then throws the signal's reason
   * @throws when the index cannot be fetched
   */
  async run({ text, choice, isVerbatim }: SearchRequest, signal?: AbortSignal): Promise<Answer> {
    await this.#words.load([]);
    const query = parseQuery(text, this.#words.languages);
    if (query.words.length === 0) {
      if (query.isCommonOnly) return { ...nothing, isCommonOnly: true };
      if (Object.keys(choice).length === 0) return nothing;
    }
    const alternatives = (await alternativesOf(query, this.#words)).filter(
      ({ corrects }) => !(isVerbatim && corrects),
    );
    const corrected = correctedText(query, alternatives);
    signal?.throwIfAborted();
    const [found, phrases, facets] = await Promise.all([
      this.#find(query, alternatives, corrected ?? text),
      this.#finder.findPhrases(query.phrases),
      this.#facets.load(),
    ]);
    signal?.throwIfAborted();
    const ranked = found.filter(({ result: { id } }) => phrases.every((ids) => ids.has(id)));
    const isChosen = facets.matching(choice);
    const chosen = ranked.filter(({ result: { id } }) => isChosen(id));
    const read = await rankClosely(chosen, alternatives, this.#words);
    signal?.throwIfAborted();
    const toHit = async ({ result, places }: Ranked): Promise<Hit> => ({
      ...excerptOf(await result.data(), places, shownLimits.sections),
      type: facets.typeOf(result.id),
      kind: facets.valueOf('kind', result.id),
    });
    const groups = [...Map.groupBy(read, ({ result: { id } }) => facets.typeOf(id))];
    return {
      hits: chosen.length,
      corrected,
      isCommonOnly: false,
      counts: facets.counts(
        ranked.map(({ result: { id } }) => id),
        choice,
      ),
      groups: groups.map(([type, some]) => ({
        type,
        hits: some.length,
        fetch: (from, to) => Promise.all(some.slice(from, to).map(toHit)),
      })),
    };
  }

  /**
   * What answers a query, the best first; without words that is everything, in the order of the index.
   * @param name what a record may be called just so
   */
  async #find(
    { words }: Query,
    alternatives: readonly Alternative[],
    name: string,
  ): Promise<Ranked[]> {
    if (words.length === 0) {
      const all = await this.#finder.findAll();
      return all.map((result) => ({
        result,
        score: 1,
        inTitle: 0,
        inNames: 0,
        places: new Map(),
      }));
    }
    const [findings, called, facets] = await Promise.all([
      this.#finder.find(alternatives),
      this.#finder.findCalled(name),
      this.#facets.load(),
    ]);
    const boost = facets.boosting(typeBoosts);
    return rank(
      findings,
      words,
      this.#words,
      (id) => boost(id) * (called.has(id) ? rankWeights.calledSo : 1),
    );
  }
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
