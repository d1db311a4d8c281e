/** Our search and stock Pagefind over the same pages, run here as in a browser. */

import { close, createIndex } from 'pagefind';
import { openDictionary } from '../../../src/language/spelling.ts';
import type { Pagefind } from '../../../src/query/pagefind.ts';
import { indexFileVariable } from '../../../src/query/pagefind-insides.ts';
import type { Search } from '../../../src/query/search.ts';
import { rankWeights } from '../../../src/query/weights.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { Vocabulary } from '../../../src/search/other-names.ts';
import { recordHtml } from '../../../src/search/record-html.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import { openSearch, serveIndex } from '../../support/served-index.ts';

export interface Searcher {
  readonly name: string;
  /** Of the index, in bytes as they are sent. */
  readonly size: number;
  readonly files: number;
  /** In milliseconds. */
  readonly buildTime: number;
  /** The paths of the first pages, ten unless it is said. */
  find(query: string, most?: number): Promise<string[]>;
  /** What a reader fetches who has searched for nothing before, in bytes as they are sent. */
  firstSearch(query: string): Promise<{ readonly bytes: number }>;
}

const ten = 10;

/** Pagefind as it comes: the pages as they are published, its own ranking. */
export async function stockSearch(records: readonly SearchRecord[]): Promise<Searcher> {
  delete process.env[indexFileVariable];
  const start = performance.now();
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not start.');
  const asTheyAre = { split: (word: string) => [word], mark: (text: string) => text };
  for (const record of records) {
    // What is searched and not shown is ours.
    const content = recordHtml({ ...record, names: [], context: [] }, asTheyAre);
    await index.addHTMLFile({ url: record.path, content });
  }
  const { files } = await index.getFiles();
  await close();
  const served = await serveIndex(files, 'sv');
  const search = async (pagefind: Pagefind, query: string, most = ten) => {
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
      served.count(async () => search(await served.open(), query, rankWeights.closelyRead)),
  };
}

export async function ourSearch(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
): Promise<Searcher> {
  const start = performance.now();
  const files = await buildSearchIndex(records, vocabulary, openDictionary);
  await close();
  const served = await serveIndex(files, 'sv');
  const open = () => openSearch(served);
  const search = async (engine: Search, text: string, most = ten) => {
    const answer = await engine.run({ text, choice: {}, isVerbatim: false });
    const hits = await Promise.all(answer.groups.map((group) => group.fetch(0, most)));
    return hits.flat().map(({ href }) => href);
  };
  const engine = await open();
  return {
    name: 'ours',
    ...served.sizes,
    buildTime: performance.now() - start,
    find: (query, most) => search(engine, query, most),
    firstSearch: (query) =>
      served.count(async () => search(await open(), query, rankWeights.closelyRead)),
  };
}
