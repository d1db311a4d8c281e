/** The search of a site on Node, as in a browser: for what must be found, and for measuring. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { catalogOf } from '../catalog/assemble.ts';
import type { Content } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import type { FacetChoice } from '../query/facets.ts';
import { type Opened, overPacked } from '../query/packed-pagefind.ts';
import type { PagefindModule } from '../query/pagefind.ts';
import { Search } from '../query/search.ts';
import type { IndexFile } from './build-index.ts';
import { indexCatalog } from './index-catalog.ts';

/** An index that is there until it is closed. */
export interface ServedIndex {
  readonly locale: Locale;
  /** Opens Pagefind anew, as a page does that has fetched nothing. */
  readonly open: () => Promise<Opened>;
  readonly close: () => Promise<void>;
}

let served = 0;

/**
 * Serves what an index has of a language to `fetch`, which is all that Pagefind fetches with.
 * @param onFetch told of each file that is fetched, by its path in the index
 */
export async function serveIndex(
  files: readonly IndexFile[],
  language: Locale,
  onFetch: (path: string) => void = () => {},
): Promise<ServedIndex> {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  // Node imports a script from the disk alone.
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  const path = join(folder, 'pagefind.js');
  await writeFile(path, contents.get('pagefind.js') ?? '');
  const script: PagefindModule = await import(pathToFileURL(path).href);
  const fetchFile = async (file: string) => {
    const content = contents.get(file);
    if (!content) throw new Error(`The index has no file ${file}.`);
    onFetch(file);
    return new Response(content.slice());
  };
  const answers = new Map<string, Opened['answer']>();
  const others = globalThis.fetch;
  const ours: typeof fetch = async (input, init) => {
    const address = String(input);
    const base = /^\/index-\d+\//.exec(address)?.[0] ?? '';
    return answers.get(base)?.(address) ?? others(input, init);
  };
  globalThis.fetch = ours;
  return {
    locale: language,
    open: async () => {
      served += 1;
      const base = `/index-${served}/`;
      const { start, ...opened } = overPacked({
        folder: base,
        baseUrl: '/',
        language,
        script,
        fetch: fetchFile,
      });
      answers.set(base, opened.answer);
      await start();
      return opened;
    },
    close: async () => {
      if (globalThis.fetch === ours) globalThis.fetch = others;
      await rm(folder, { recursive: true });
    },
  };
}

/** Our search over an index, with nothing fetched yet. */
export async function openSearch({
  open,
  locale,
}: Pick<ServedIndex, 'open' | 'locale'>): Promise<Search> {
  const { pagefind, index } = await open();
  return Search.open(pagefind, locale, index);
}

export interface AskedOnNode {
  readonly locale: Locale;
  readonly query: string;
  readonly choice?: FacetChoice;
}

/** What a query comes to: how many hits, and where the first leads, without the language. */
export interface AnsweredOnNode {
  readonly hits: number;
  readonly first: string | undefined;
}

/**
 * Where the first hit of each query leads, without the language; undefined where nothing is found.
 * @throws when the content is not sound, or Pagefind reports an error
 */
export async function findFirst(
  content: Content,
  queries: readonly AskedOnNode[],
): Promise<(string | undefined)[]> {
  return (await askAll(content, queries)).map(({ first }) => first);
}

/**
 * Searches a site for each query.
 * @throws when the content is not sound, or Pagefind reports an error
 */
export async function askAll(
  content: Content,
  queries: readonly AskedOnNode[],
): Promise<AnsweredOnNode[]> {
  const files = await indexCatalog(catalogOf(content));
  const answers: AnsweredOnNode[] = [];
  const searches = new Map<Locale, Search>();
  const indexes: ServedIndex[] = [];
  try {
    for (const locale of new Set(queries.map((asked) => asked.locale))) {
      const index = await serveIndex(files, locale);
      indexes.push(index);
      searches.set(locale, await openSearch(index));
    }
    for (const { locale, query, choice = {} } of queries) {
      const answer = await searches.get(locale)?.run({ text: query, choice, isVerbatim: false });
      const [first] = (await answer?.groups[0]?.fetch(0, 1)) ?? [];
      answers.push({ hits: answer?.hits ?? 0, first: first?.href.slice(`/${locale}`.length) });
    }
    return answers;
  } finally {
    for (const index of indexes.reverse()) await index.close();
    await close();
  }
}
