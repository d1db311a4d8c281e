/** The search of a site on Node, as in a browser: for what must be found, and for measuring. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { assembleCatalog } from '../catalog/assemble.ts';
import type { Content } from '../catalog/content.ts';
import type { Locale } from '../domain/locale.ts';
import type { Pagefind } from '../query/pagefind.ts';
import { Search } from '../query/search.ts';
import { fieldRanking } from '../query/weights.ts';
import type { IndexFile } from './build-index.ts';
import { indexCatalog } from './index-catalog.ts';

/** An index that `fetch` finds below an address of its own, until it is closed. */
export interface ServedIndex {
  readonly base: string;
  readonly locale: Locale;
  /** Opens Pagefind anew, as a page does that has fetched nothing. */
  readonly open: () => Promise<Pagefind>;
  readonly close: () => Promise<void>;
}

let served = 0;

/**
 * Serves what an index has of a language to `fetch`, which is all that Pagefind fetches with.
 * @param onFetch told of each file that is fetched, by its path in the index
 */
export async function serveIndex(
  files: readonly IndexFile[],
  locale: Locale,
  onFetch: (path: string) => void = () => {},
): Promise<ServedIndex> {
  served += 1;
  const base = `/index-${served}/`;
  const contents = new Map(
    files.map(({ path, content }) => [
      path,
      path === entryFile ? entryOf(content, locale) : content,
    ]),
  );
  // Node imports a script from the disk alone.
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  const script = join(folder, 'pagefind.js');
  await writeFile(script, contents.get('pagefind.js') ?? '');
  const others = globalThis.fetch;
  const ours: typeof fetch = async (input, init) => {
    const [url = ''] = String(input).split('?');
    if (!url.startsWith(base)) return others(input, init);
    const path = url.slice(base.length);
    const content = contents.get(path);
    if (!content) return new Response(null, { status: 404 });
    onFetch(path);
    return new Response(content.slice());
  };
  globalThis.fetch = ours;
  return {
    base,
    locale,
    open: async (): Promise<Pagefind> => {
      const module = await import(pathToFileURL(script).href);
      const pagefind = module.createInstance({ basePath: base, baseUrl: '/' });
      await pagefind.init();
      return pagefind;
    },
    close: async () => {
      if (globalThis.fetch === ours) globalThis.fetch = others;
      await rm(folder, { recursive: true });
    },
  };
}

const entryFile = 'pagefind-entry.json';

/** Pagefind reads the language off the page that it runs on; where there is none it must have no choice. */
function entryOf(content: Uint8Array, locale: Locale): Uint8Array<ArrayBuffer> {
  const entry = JSON.parse(new TextDecoder().decode(content)) as {
    readonly languages: Readonly<Record<string, unknown>>;
  };
  const languages = { [locale]: entry.languages[locale] };
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }));
}

/** Our search over an index, with nothing fetched yet. */
export async function openSearch({
  open,
  base,
  locale,
}: Pick<ServedIndex, 'open' | 'base' | 'locale'>): Promise<Search> {
  const pagefind = await open();
  await pagefind.options({ basePath: base, baseUrl: '/', ranking: fieldRanking });
  return new Search(pagefind, locale, async (name: string) => {
    const answer = await fetch(`${base}words/${locale}/${name}.json`);
    return answer.json();
  });
}

/**
 * Where the first hit of each query leads, without the language; undefined where nothing is found.
 * @throws when the content is not sound, or Pagefind reports an error
 */
export async function findFirst(
  content: Content,
  queries: readonly { readonly locale: Locale; readonly query: string }[],
): Promise<(string | undefined)[]> {
  const files = await indexCatalog(assembleCatalog(content));
  const found: (string | undefined)[] = [];
  const searches = new Map<Locale, Search>();
  const indexes: ServedIndex[] = [];
  try {
    for (const locale of new Set(queries.map((asked) => asked.locale))) {
      const index = await serveIndex(files, locale);
      indexes.push(index);
      searches.set(locale, await openSearch(index));
    }
    for (const { locale, query } of queries) {
      const request = { text: query, choice: {}, isVerbatim: false };
      const answer = await searches.get(locale)?.run(request);
      const [first] = (await answer?.groups[0]?.fetch(0, 1)) ?? [];
      found.push(first?.href.slice(`/${locale}`.length));
    }
    return found;
  } finally {
    for (const index of indexes.reverse()) await index.close();
    await close();
  }
}
