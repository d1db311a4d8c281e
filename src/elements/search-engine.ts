/** Pagefind in the browser: loads it once and turns its answers into hits. No DOM. */

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
  search(term: string | null, options: { filters: Filters }): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<{
    url: string;
    content: string;
    locations: number[];
    meta: Record<string, string>;
  }>;
}

/** Words of a passage under a title. */
const passageLength = 26;

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
    const { results } = await pagefind.search(term.trim() || null, { filters });
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
