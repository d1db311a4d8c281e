/** Our search and stock Pagefind over the same pages, run here as in a browser. */

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { openDictionary } from '../../../src/language/spelling.ts';
import type { Search } from '../../../src/query/search.ts';
import { fieldRanking } from '../../../src/query/weights.ts';
import { buildSearchIndex, type IndexFile } from '../../../src/search/build-index.ts';
import type { Vocabulary } from '../../../src/search/other-names.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { counterOf, openSearch, type Sent, serveIndex } from '../../support/served-index.ts';

export interface Searcher {
  readonly name: string;
  /** Of the index, in bytes as they are sent. */
  readonly size: number;
  readonly files: number;
  /** In milliseconds. */
  readonly buildTime: number;
  /** The paths of the first pages, ten unless it is said. */
  find(query: string, most?: number): Promise<string[]>;
  /** What a reader fetches who has searched for nothing before, with the first hits. */
  firstSearch(query: string): Promise<Sent>;
}

const ten = 10;
/** Hits that are shown first. */
const shownFirst = 6;

/** Pagefind as it comes: the pages as they are published, its own ranking. */
export async function stockSearch(records: readonly SearchRecord[]): Promise<Searcher> {
  const start = performance.now();
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not start.');
  for (const record of records)
    await index.addHTMLFile({ url: record.path, content: pageOf(record) });
  const { files } = await index.getFiles();
  await close();
  const served = await serveStock(files);
  const search = async (pagefind: Stock, query: string, most = ten) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(({ url }) => url);
  };
  const pagefind = await served.open();
  return {
    name: 'stock',
    ...served.sizes,
    buildTime: performance.now() - start,
    find: (query, most) => search(pagefind, query, most),
    firstSearch: (query) =>
      served.count(async () => search(await served.open(), query, shownFirst)),
  };
}

/** A record as the page that a site without a search of its own would publish. */
function pageOf({ title, sections }: SearchRecord): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = sections.map(({ id, depth, title: heading, text }) =>
    [
      heading && `<h${depth} id="${id}">${escaped(heading)}</h${depth}>`,
      text && `<p>${escaped(text)}</p>`,
    ].join(''),
  );
  return `<!doctype html><html lang="sv"><body><h1>${escaped(title)}</h1>${body.join('')}</body></html>`;
}

export async function ourSearch(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
): Promise<Searcher> {
  const start = performance.now();
  const files = await buildSearchIndex(records, vocabulary, wordsWith(openDictionary));
  await close();
  const served = serveIndex(files, 'sv');
  const open = () => openSearch(served);
  const search = async (engine: Search, text: string, most = ten) => {
    const answer = await engine.run({ text, choice: {}, isVerbatim: false });
    const hits = [];
    for (const { hits: count, fetch } of answer.groups) {
      if (hits.length >= most) break;
      hits.push(...(await fetch(0, Math.min(count, most - hits.length))));
    }
    return hits.map(({ href }) => href);
  };
  const engine = await open();
  return {
    name: 'ours',
    ...served.sizes,
    buildTime: performance.now() - start,
    find: (query, most) => search(engine, query, most),
    firstSearch: (query) => served.count(async () => search(await open(), query, shownFirst)),
  };
}

/** What `pagefind.js` exports, as far as it is used here. */
interface StockModule {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    ranking: typeof fieldRanking;
  }): Stock & { init(): Promise<void> };
}

interface Stock {
  search(
    query: string,
  ): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

let stocks = 0;

/** Serves an index to `fetch` as Pagefind makes it. */
async function serveStock(files: readonly IndexFile[]) {
  stocks += 1;
  const base = `/stock-${stocks}/`;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const { onFetch, ...counter } = counterOf(files);
  const path = join(await mkdtemp(join(tmpdir(), 'stock-')), 'pagefind.js');
  await writeFile(path, contents.get('pagefind.js') ?? '');
  const { createInstance }: StockModule = await import(pathToFileURL(path).href);
  const others = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const [url = ''] = String(input).split('?');
    if (!url.startsWith(base)) return others(input, init);
    onFetch(url.slice(base.length));
    return new Response(contents.get(url.slice(base.length))?.slice());
  };
  return {
    ...counter,
    open: async (): Promise<Stock> => {
      onFetch('pagefind.js');
      const pagefind = createInstance({ basePath: base, baseUrl: '/', ranking: fieldRanking });
      await pagefind.init();
      return pagefind;
    },
  };
}
