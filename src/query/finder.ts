/** What Pagefind finds for the alternatives of a query. */

import type { Alternative } from './alternatives.ts';
import { planSearches } from './frequent.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { wholeName } from './pagefind-insides.ts';
import { phraseForms } from './phrases.ts';
import { type Finding, informationOf } from './ranking.ts';
import { fieldRanking, largeSite, queryLimits, shortWords } from './weights.ts';
import type { WordList } from './word-list.ts';

export class Finder {
  #pagefind: Pagefind;
  #words: WordList;
  /** What was found for what was searched for: while one types, most of a query stays. */
  #found = new Map<string, Promise<readonly PagefindResult[]>>();

  constructor(pagefind: Pagefind, words: WordList) {
    this.#pagefind = pagefind;
    this.#words = words;
  }

  /** Every record there is. */
  findAll(): Promise<readonly PagefindResult[]> {
    return this.#findOnce('');
  }

  /** @throws when the index cannot be fetched */
  async find(alternatives: readonly Alternative[]): Promise<Finding[]> {
    const list = this.#words;
    const isLarge = list.records > largeSite.records;
    if (isLarge) await list.load(alternatives.flatMap(({ search }) => search.split(' ')));
    const asked = isLarge
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

  /** The ids of the records that are called just so. */
  async findCalled(name: string): Promise<ReadonlySet<string>> {
    const key = wholeName(name.slice(0, queryLimits.name));
    const { results } = await this.#pagefind.search(`"${key}"`);
    return new Set(results.map(({ id }) => id));
  }

  /** For each phrase the ids of the records that have it. */
  findPhrases(phrases: readonly (readonly string[])[]): Promise<ReadonlySet<string>[]> {
    return Promise.all(
      phrases.map(async (phrase) => {
        const answers = await Promise.all(
          phraseForms(phrase, this.#words).map((form) => this.#pagefind.search(`"${form}"`)),
        );
        return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
      }),
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
    if (this.#found.size >= largeSite.kept) this.#found.clear();
    const finding = this.#ask(search);
    this.#found.set(search, finding);
    finding.catch(() => this.#found.delete(search));
    return finding;
  }

  async #ask(search: string): Promise<readonly PagefindResult[]> {
    const isShort = search !== '' && search.length <= shortWords.longest;
    const { results } = await this.#pagefind.search(isShort ? `"${search}"` : search || null);
    return isShort ? scoreShort(results, this.#words.records) : results;
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
    const isInTitle = result.words.some((place) => place < shortWords.title);
    const frequency = ((termSaturation + 1) * often) / (often + termSaturation);
    const fields = (isInTitle ? metaWeights.title : 0) + (often === 0 ? metaWeights.names : 0);
    return {
      ...result,
      score: information * (frequency + fields),
      matchedMetaFields: isInTitle ? ['title'] : [],
    };
  });
}
