/** Pagefind, asked for words as a site writes them: a word in all its forms, and no other word. */

import { FoundOnce } from './found-once.ts';
import { isIndexed } from './language.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { isWholeName } from './pagefind-insides.ts';
import { partOf } from './postings.ts';
import { informationOf } from './ranking.ts';
import type { WordList } from './word-list.ts';

/**
 * Searches for words, each in all its forms. A result is the same whatever has been searched for before: Pagefind is
 * asked for closed words alone, see `endMark`.
 */
export class WordSearch implements Pagefind {
  #pagefind: Pagefind;
  #words: WordList;
  /** By word. */
  readonly #found = new FoundOnce();

  constructor(pagefind: Pagefind, words: WordList) {
    this.#pagefind = pagefind;
    this.#words = words;
  }

  facets(): ReturnType<Pagefind['facets']> {
    return this.#pagefind.facets();
  }

  async search(term: string | null): ReturnType<Pagefind['search']> {
    const isWords = term !== null && !term.startsWith('"');
    if (!isWords) return this.#pagefind.search(term);
    const all = term.split(' ');
    const indexed = all.filter((word) => isIndexed(word, this.#words.languages));
    const words = indexed.length > 0 ? indexed : all;
    await this.#words.load(words.filter((word) => !isWholeName(word)));
    const found = await Promise.all(
      words.map((word) => this.#found.of(word, () => this.#findWord(word))),
    );
    return { results: asOne(inAll(found), found, this.#words.records) };
  }

  /** What has a word in any of its forms: Pagefind's score of each, as if all were one word. */
  async #findWord(word: string): Promise<readonly PagefindResult[]> {
    if (isWholeName(word)) return (await this.#pagefind.search(`"${word}"`)).results;
    const forms = this.#words.formsOf(word);
    const file = this.#words.fileOf(word);
    const answers = await Promise.all(forms.map(({ term }) => this.#pagefind.search(term, file)));
    const found = answers.map(({ results }) => results);
    const total = this.#words.records;
    const having = new Set(found.flat().map(({ id }) => id)).size;
    const together = informationOf(having, total);
    const merged = new Map<string, PagefindResult>();
    for (const [index, results] of found.entries()) {
      const weight = forms[index]?.weight ?? 0;
      const alone = informationOf(results.length, total);
      for (const result of results) {
        const share = alone === 0 ? 0 : (weight * together) / alone;
        const scored = { ...result, score: result.score * share };
        const before = merged.get(result.id);
        merged.set(result.id, before ? both(before, scored) : scored);
      }
    }
    return [...merged.values()];
  }
}

/** What has been found for every word, with the scores of all. */
function inAll([first = [], ...others]: readonly (readonly PagefindResult[])[]): PagefindResult[] {
  return others.reduce<PagefindResult[]>(
    (results, more) => {
      const byId = new Map(more.map((result) => [result.id, result]));
      return results.flatMap((result) => {
        const other = byId.get(result.id);
        return other ? [together(result, other)] : [];
      });
    },
    [...first],
  );
}

/**
 * The scores of what was found for several words, as if they were one: they say as much as their being together is
 * rare, which is less than each of them says added up.
 */
function asOne(
  results: readonly PagefindResult[],
  found: readonly (readonly PagefindResult[])[],
  total: number,
): readonly PagefindResult[] {
  const each = found.reduce((sum, { length }) => sum + informationOf(length, total), 0);
  if (found.length < 2 || each === 0) return results;
  const share = Math.min(1, informationOf(results.length, total) / each);
  return results.map((result) => ({ ...result, score: result.score * share }));
}

/** Two words of one name: a part of the text has the name where it has both. */
function together(one: PagefindResult, other: PagefindResult): PagefindResult {
  const parts = new Set(other.words.map(partOf));
  const common = new Set(one.words.map(partOf).filter((part) => parts.has(part)));
  const all = both(one, other);
  if (common.size === 0) return all;
  return { ...all, words: all.words.filter((place) => common.has(partOf(place))) };
}

function both(one: PagefindResult, other: PagefindResult): PagefindResult {
  return {
    ...one,
    score: one.score + other.score,
    words: [...new Set([...one.words, ...other.words])].sort((a, b) => a - b),
    matchedMetaFields: [
      ...new Set([...(one.matchedMetaFields ?? []), ...(other.matchedMetaFields ?? [])]),
    ],
  };
}
