/** Pagefind in the browser: loads it once and turns its answers into hits. No DOM. */

import { claimKinds } from '../domain/catalog.ts';
import { markWords, passageAround, type Run } from './marked-text.ts';

export interface Hit {
  readonly href: string;
  readonly context: string;
  readonly title: readonly Run[];
  /** The passage that matched, where it lies outside the title; else empty. */
  readonly passage: readonly Run[];
}

export interface Answer {
  readonly count: number;
  /** Fetches hits by rank: `hits(0, 10)` are the first ten. */
  readonly hits: (from: number, to: number) => Promise<Hit[]>;
}

export type Filters = Readonly<Record<string, string>>;

/** The part of Pagefind's browser API that is used here. */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(
    term: string | null,
    options: { filters: PagefindFilters },
  ): Promise<{ results: Result[] }>;
}

type PagefindFilters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    url: string;
    content: string;
    locations: number[];
    meta: Record<string, string>;
  }>;
}

/** Words of a passage under a title. */
const passageLength = 26;

/** How much more a claim counts than other text: what one cites comes before what introduces it. */
const claimBoost = 2;

export class SearchEngine {
  #base: string;
  #pagefind: Promise<Pagefind> | undefined;

  /** @param base path of the site, with slashes at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  /** Fetches the engine; called again after a failure, it tries again. */
  load(): Promise<Pagefind> {
    this.#pagefind ??= this.#import().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  /** @throws when the engine or the index cannot be fetched */
  async search(term: string, filters: Filters): Promise<Answer> {
    const pagefind = await this.load();
    const query = term.trim() || null;
    const [{ results: found }, claims] = await Promise.all([
      pagefind.search(query, { filters }),
      // Only claims are of a kind; a reader's own choice of one stands.
      pagefind.search(query, { filters: { kind: { any: claimKinds }, ...filters } }),
    ]);
    const claimIds = new Set(claims.results.map(({ id }) => id));
    const weight = ({ id, score }: Result) => (claimIds.has(id) ? claimBoost * score : score);
    const results = found.toSorted((a, b) => weight(b) - weight(a));
    return {
      count: results.length,
      hits: (from, to) =>
        Promise.all(results.slice(from, to).map(async (result) => toHit(await result.data()))),
    };
  }

  async #import(): Promise<Pagefind> {
    const basePath = `${this.#base}pagefind/`;
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${basePath}pagefind.js`);
    await pagefind.options({ basePath, baseUrl: this.#base });
    await pagefind.init();
    return pagefind;
  }
}

function toHit({ url, content, locations, meta }: Awaited<ReturnType<Result['data']>>): Hit {
  const { title = '', context = '' } = meta;
  const titleLength = title.split(/\s+/).filter(Boolean).length;
  const inText = locations
    .filter((location) => location >= titleLength)
    .map((location) => location - titleLength)
    .sort((a, b) => a - b);
  const text = content.split(/\s+/).slice(titleLength).join(' ');
  const passage = passageAround(text, inText, passageLength);
  const runs = inText.length > 0 ? markWords(passage.text, passage.matches) : [];
  const ellipsis = { text: '…', marked: false };
  return {
    href: url,
    context,
    title: markWords(title, locations),
    passage: [
      ...(runs.length > 0 && passage.cutBefore ? [ellipsis] : []),
      ...runs,
      ...(runs.length > 0 && passage.cutAfter ? [ellipsis] : []),
    ],
  };
}
