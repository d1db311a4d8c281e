/** The search in the browser: what it needs is fetched once a reader shows that he or she will search. No DOM. */

import type { Locale } from '../../domain/locale.ts';
import type { Pagefind } from '../../query/pagefind.ts';
import type { Answer, Search, SearchRequest } from '../../query/search.ts';

export class SearchEngine {
  #base: string;
  #locale: Locale;
  #search: Promise<Search> | undefined;

  /** @param base path of the site, with slashes at both ends */
  constructor(base: string, locale: Locale) {
    this.#base = base;
    this.#locale = locale;
  }

  /** Fetches the engine; called again after a failure, it tries again. */
  load(): Promise<Search> {
    this.#search ??= this.#import().catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    });
    return this.#search;
  }

  /**
   * @param signal stops a search that nobody waits for any more
   * @throws when the engine or the index cannot be fetched, and the signal's reason
   */
  async run(request: SearchRequest, signal: AbortSignal): Promise<Answer> {
    const search = await this.load();
    signal.throwIfAborted();
    return search.run(request, signal);
  }

  async #import(): Promise<Search> {
    const basePath = `${this.#base}pagefind/`;
    const [pagefind, query, weights] = await Promise.all([
      import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<Pagefind>,
      import('../../query/search.ts'),
      import('../../query/weights.ts'),
    ]);
    await pagefind.options({ basePath, baseUrl: this.#base, ranking: weights.fieldRanking });
    await pagefind.init();
    return new query.Search(pagefind, this.#locale, async (name: string) => {
      // The files keep their names from one version of a site to the next.
      const address = `${basePath}words/${this.#locale}/${name}.json`;
      const answer = await fetch(address, { cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      return answer.json();
    });
  }
}
