/** What Pagefind finds for the alternatives of a query. */

import type { Alternative } from './alternatives.ts';
import { FoundOnce } from './found-once.ts';
import { planSearches } from './frequent.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { wholeHeading, wholeName } from './pagefind-insides.ts';
import { joinedNeighbours, phraseForms } from './phrases.ts';
import type { Finding } from './ranking.ts';
import { largeSite, queryLimits } from './weights.ts';
import type { WordList } from './word-list.ts';

export class Finder {
  #pagefind: Pagefind;
  #words: WordList;
  /** What was found for what was searched for: while one types, most of a query stays. */
  readonly #found = new FoundOnce();

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

  /** The ids of the records that are called just as one of some names. */
  async findCalled(names: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await Promise.all(names.map((name) => this.findNamed(name)));
    return new Set(found.flat().map(({ id }) => id));
  }

  /** The ids of the records with a section that is called just so. */
  async findHeadings(name: string): Promise<ReadonlySet<string>> {
    const { results } = await this.#pagefind.search(
      `"${wholeHeading(name.slice(0, queryLimits.name), this.#words.locale)}"`,
    );
    return new Set(results.map(({ id }) => id));
  }

  /** The records that are called just so. */
  async findNamed(name: string): Promise<readonly PagefindResult[]> {
    const key = wholeName(name.slice(0, queryLimits.name), this.#words.locale);
    const { results } = await this.#pagefind.search(`"${key}"`);
    return results;
  }

  /** For each phrase the ids of the records that have it. */
  findPhrases(phrases: readonly (readonly string[])[]): Promise<ReadonlySet<string>[]> {
    return Promise.all(
      phrases.map(async (phrase) => {
        await this.#words.load([...phrase, ...joinedNeighbours(phrase)]);
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
    return this.#found.of(search, () => this.#ask(search));
  }

  async #ask(search: string): Promise<readonly PagefindResult[]> {
    const { results } = await this.#pagefind.search(search || null);
    return results;
  }
}
