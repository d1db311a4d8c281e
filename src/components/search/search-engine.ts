/** The search in the browser: what it needs is fetched once a reader shows that he or she will search. */

import { Fault, faultOf } from '../../browser/fault.ts';
import { loadModule } from '../../browser/load-module.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Answer, Search, SearchRequest } from '../../query/search.ts';
import { IndexFiles, type IndexPlace } from './index-files.ts';
import { RemoteIndex } from './remote-index.ts';

export class SearchEngine {
  #base: string;
  #locale: Locale;
  #build: string | undefined;
  #search: Promise<Search> | undefined;
  #index: RemoteIndex | undefined;
  #failures = 0;
  /** Why only titles are searched, where that is so. */
  #limited: Fault | undefined;

  /**
   * @param base path of the site, with slashes at both ends
   * @param build what the index must be of; undefined where builds are not told apart
   */
  constructor(base: string, locale: Locale, build: string | undefined) {
    this.#base = base;
    this.#locale = locale;
    this.#build = build;
    if (location.protocol === 'file:') this.#limited = new Fault('asFile');
    else if (!runsWebAssembly()) this.#limited = new Fault('noWasm');
  }

  /** Why only titles are searched; undefined where everything is. */
  get limited(): Fault | undefined {
    return this.#limited;
  }

  /** Fetches the engine; called again after a failure, it tries again. @throws Fault */
  load(): Promise<Search> {
    if (this.#search) return this.#search;
    const search = this.#open();
    this.#search = search;
    search.catch(() => {
      if (this.#search === search) this.#search = undefined;
    });
    return search;
  }

  /**
   * @param signal stops a search that nobody waits for any more
   * @throws Fault when a file that it needs cannot be had, and the signal's reason
   */
  async run(request: SearchRequest, signal: AbortSignal): Promise<Answer> {
    const search = await this.load();
    signal.throwIfAborted();
    return search.run(request, signal);
  }

  /**
   * Gives up what a search has failed with: the next one begins anew. Where the server keeps the index back, its
   * titles are searched instead.
   * @returns whether there is something else to search in
   */
  giveUp(error: unknown): boolean {
    const fault = faultOf(error);
    const wasLimited = this.#limited !== undefined;
    this.#startAnew(fault);
    if (fault.why !== 'refused' || wasLimited) return false;
    this.#limited = fault;
    return true;
  }

  /** Asks for everything once more, past what the browser has kept. */
  retry(): void {
    this.#startAnew(new Fault('unanswered'));
    if (this.#limited?.why === 'refused') this.#limited = undefined;
  }

  #startAnew(reason: Fault): void {
    this.#index?.close(reason);
    this.#index = undefined;
    this.#search = undefined;
    this.#failures += 1;
  }

  async #open(): Promise<Search> {
    const code = loadModule(() => import('../../query/search.ts'));
    const [{ Search }, { pagefind, words }] = await Promise.all([
      code,
      this.#limited ? this.#openTitles(code) : this.#openIndex(),
    ]);
    return Search.open(pagefind, this.#locale, words);
  }

  async #openTitles(code: Promise<typeof import('../../query/search.ts')>) {
    const files = new IndexFiles(this.#place);
    const file = async (path: string) => (await files.fetch(path)).json();
    const [{ titleIndex, PackedIndex }, records] = await Promise.all([
      code,
      file(`titles/${this.#locale}.json`),
    ]);
    return {
      pagefind: titleIndex(records, this.#base.slice(0, -1)),
      words: new PackedIndex(this.#locale, file),
    };
  }

  async #openIndex() {
    const index = await RemoteIndex.open(this.#place, this.#base);
    this.#index = index;
    return { pagefind: index, words: index };
  }

  get #place(): IndexPlace {
    return {
      folder: this.#folder,
      language: this.#locale,
      build: this.#build,
      failures: this.#failures,
    };
  }

  get #folder(): string {
    return new URL(`${this.#base}pagefind/`, location.href).href;
  }
}

/** Some have it switched off, as Edge does in its strictest mode. */
function runsWebAssembly(): boolean {
  try {
    // The beginning of every module, and nothing more.
    return (
      new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof
      WebAssembly.Module
    );
  } catch {
    return false;
  }
}
