/** A search: what a reader has typed becomes questions to Pagefind, and their answers one list. No DOM. */

import type { Locale } from '../domain/locale.ts';
import {
  type Alternative,
  alternativesOf,
  missingNumbers,
  parseQuery,
  type Query,
} from './alternatives.ts';
import { type Excerpt, excerptOf } from './excerpts.ts';
import { FacetIndex } from './facet-index.ts';
import { type ContentType, type FacetChoice, type FacetCounts, noCounts } from './facets.ts';
import { Finder } from './finder.ts';
import { tellsOfFault } from './language.ts';
import { namedOptions } from './named-options.ts';
import type { Pagefind } from './pagefind.ts';
import { comparisonName } from './pagefind-insides.ts';
import { nowhere, placesIn, wantedWords } from './places.ts';
import { type Ranked, rank, rankClosely } from './ranking.ts';
import { faultBoosts, rankWeights, roleBoosts, shownLimits, typeBoosts } from './weights.ts';
import type { WordSource } from './word-files.ts';
import { WordList } from './word-list.ts';
import { WordSearch } from './word-search.ts';

// In one file with the search: what the two share would come with every page.
export { PackedIndex } from './packed-index.ts';
export { titleIndex } from './title-index.ts';

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
  /** Numbers of the query that the site has nowhere. */
  readonly missing: readonly string[];
  /** How many records would match with each value of a facet, whatever else is chosen of that facet. */
  readonly counts: FacetCounts;
  /**
   * What matches, by the kind of content: that of the best hit comes first. Before them stand the best hits where
   * they are of several kinds.
   */
  readonly groups: readonly HitGroup[];
}

export interface HitGroup {
  readonly type: ContentType | 'best';
  /** How many there are of the kind, those among the best counted too. */
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
  missing: [],
  counts: noCounts,
  groups: [],
};

/** Searches one language of a site. */
export class Search {
  #finder: Finder;
  #words: WordList;
  #facets: FacetIndex;

  private constructor(pagefind: Pagefind, words: WordList) {
    this.#words = words;
    this.#finder = new Finder(new WordSearch(pagefind, words), words);
    this.#facets = new FacetIndex(pagefind);
  }

  /** @throws when the head of the index cannot be fetched */
  static async open(pagefind: Pagefind, locale: Locale, source: WordSource): Promise<Search> {
    return new Search(pagefind, new WordList(locale, await source.head(), source));
  }

  /**
   * @param signal stops it between two steps; it then throws the signal's reason
   * @throws when the index cannot be fetched
   */
  async run({ text, choice, isVerbatim }: SearchRequest, signal?: AbortSignal): Promise<Answer> {
    const { records, languages, prefixes } = this.#words.index;
    if (records === 0) return nothing;
    const query = parseQuery(text, languages, prefixes);
    if (query.words.length === 0 && query.phrases.length === 0) {
      if (query.isCommonOnly) return { ...nothing, isCommonOnly: true };
      if (Object.keys(choice).length === 0) return nothing;
    }
    const alternatives = (await alternativesOf(query, this.#words)).filter(
      ({ corrects }) => !(isVerbatim && corrects),
    );
    const corrected = correctedText(query, alternatives);
    const missing = missingNumbers(query, this.#words);
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
    const wanted = wantedWords(query, alternatives, this.#words);
    const toHit = async ({ result, part }: Ranked): Promise<Hit> => {
      const record = await result.data(part);
      return {
        ...excerptOf(record, placesIn(record.content, wanted)),
        type: facets.typeOf(result.id),
        kind: facets.valueOf('kind', result.id),
      };
    };
    const compared = await this.#compared(text, choice);
    signal?.throwIfAborted();
    const groups = groupsOf(read, (id) => facets.typeOf(id), choice.type === undefined, compared);
    return {
      hits: Math.max(chosen.length, compared ? 1 : 0),
      corrected,
      isCommonOnly: false,
      missing,
      counts: facets.counts(
        ranked.map(({ result: { id } }) => id),
        choice,
      ),
      groups: groups.map(({ type, hits, all }) => ({
        type,
        hits: all,
        fetch: (from, to) =>
          Promise.all(
            hits
              .slice(from, to)
              .map((hit) => ('result' in hit ? toHit(hit) : Promise.resolve(hit))),
          ),
      })),
    };
  }

  /** Two options of a topic beside each other, where a query names them. */
  async #compared(text: string, choice: FacetChoice): Promise<Compared | undefined> {
    const named = namedOptions(text, this.#words.index.compared, this.#words.languages);
    const isNarrowed = Object.entries(choice).some(
      ([facet, value]) => facet !== 'type' || value !== 'comparison',
    );
    if (!named || isNarrowed) return undefined;
    const [result] = await this.#finder.findNamed(comparisonName(named.topic.id));
    if (!result) return undefined;
    const hit = excerptOf(await result.data(), nowhere);
    const list = new Intl.ListFormat(this.#words.locale, { type: 'conjunction' });
    const title = named.topic.title.replace(
      '{options}',
      list.format(named.options.map(({ name }) => name)),
    );
    const ids = named.options.map(({ id }) => id).join(',');
    return {
      id: result.id,
      isAll: named.isAll,
      hit: {
        ...hit,
        href: `${hit.href}?options=${ids}`,
        title: [{ text: title, marked: false }],
        type: 'comparison',
        kind: undefined,
      },
    };
  }

  /**
   * What answers a query, the best first; without words that is everything, in the order of the index.
   * @param name what a record may be called just so
   */
  async #find(
    { words, codes }: Query,
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
        part: 0,
      }));
    }
    const [findings, called, coded, headed, facets] = await Promise.all([
      this.#finder.find(alternatives),
      this.#finder.findCalled([name]),
      this.#finder.findCalled([...codes]),
      this.#finder.findHeadings(name),
      this.#facets.load(),
    ]);
    const isFault = tellsOfFault(name, this.#words.languages);
    const byType = facets.boosting('type', isFault ? faultBoosts.type : typeBoosts);
    const byRole = facets.boosting('role', isFault ? faultBoosts.role : roleBoosts);
    return rank(
      findings,
      words,
      this.#words,
      (id) =>
        // Who types its name does not mean it less for being a term.
        (called.has(id) ? rankWeights.calledSo * Math.max(1, byType(id)) : byType(id)) *
        (coded.has(id) ? rankWeights.coded : 1) *
        (headed.has(id) ? rankWeights.headedSo : 1) *
        byRole(id),
    );
  }
}

/** A comparison of what a query names, which the record of the whole comparison stands for. */
interface Compared {
  readonly id: string;
  readonly hit: Hit;
  /** Whether the query asks for nothing else. */
  readonly isAll: boolean;
}

/** Hits by kind, the best of several kinds first; what is compared stands in the place of the whole comparison. */
function groupsOf(
  ranked: readonly Ranked[],
  typeOf: (id: string) => ContentType,
  isOfAllKinds: boolean,
  compared: Compared | undefined,
): {
  readonly type: HitGroup['type'];
  readonly hits: readonly (Ranked | Hit)[];
  readonly all: number;
}[] {
  const others = ranked.filter(({ result }) => result.id !== compared?.id);
  const place = compared?.isAll ? 0 : shownLimits.best - 1;
  const all: (Ranked | Hit)[] = compared
    ? [...others.slice(0, place), compared.hit, ...others.slice(place)]
    : [...others];
  const kindOf = (hit: Ranked | Hit) => ('result' in hit ? typeOf(hit.result.id) : hit.type);
  const first = all.slice(0, shownLimits.best);
  const hasBest = isOfAllKinds && new Set(first.map(kindOf)).size > 1;
  const rest = hasBest ? all.slice(shownLimits.best) : all;
  const allOf = Map.groupBy(all, kindOf);
  return [
    ...(hasBest ? [{ type: 'best' as const, hits: first, all: first.length }] : []),
    ...[...Map.groupBy(rest, kindOf)].map(([type, hits]) => ({
      type,
      hits,
      all: allOf.get(type)?.length ?? 0,
    })),
  ];
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
