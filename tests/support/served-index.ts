/** An index in a folder of its own, searched on Node as in a browser. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locale } from '../../src/domain/locale.ts';
import type { Pagefind } from '../../src/query/pagefind.ts';
import { Search } from '../../src/query/search.ts';
import { fieldRanking } from '../../src/query/weights.ts';
import type { IndexFile } from '../../src/search/build-index.ts';

export interface ServedIndex {
  /** Where `fetch` finds it. */
  readonly base: string;
  readonly sizes: { readonly size: number; readonly files: number };
  /** Opens Pagefind anew, as a page does that has fetched nothing. */
  open(): Promise<Pagefind>;
  /** Counts the bytes that are sent meanwhile, each file once, with Pagefind's own scripts. */
  count(search: () => Promise<unknown>): Promise<{ readonly bytes: number }>;
}

let served = 0;

/** Serves the files of an index to `fetch`, and counts what is sent. */
export function serveIndex(files: readonly IndexFile[]): ServedIndex {
  served += 1;
  const base = `/index-${served}/`;
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  const sizes = new Map<string, number>();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    // What Pagefind has compressed is sent as it is.
    const isText = /\.(?:js|json)$/.test(path);
    sizes.set(path, isText ? gzipSync(content).length : content.length);
  }
  let sent = new Map<string, number>();
  const others = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const [url = ''] = String(input).split('?');
    if (!url.startsWith(base)) return others(input, init);
    const path = url.slice(base.length);
    const size = sizes.get(path);
    if (size === undefined) return new Response(null, { status: 404 });
    sent.set(path, size);
    return new Response(readFileSync(join(folder, path)));
  };
  const scripts = ['pagefind.js', 'pagefind-worker.js'];
  return {
    base,
    sizes: { size: [...sizes.values()].reduce((sum, size) => sum + size, 0), files: files.length },
    open: async (): Promise<Pagefind> => {
      const module = await import(join(folder, 'pagefind.js'));
      const pagefind = module.createInstance({ basePath: base, baseUrl: '/' });
      await pagefind.init();
      return pagefind;
    },
    count: async (search: () => Promise<unknown>) => {
      sent = new Map(scripts.map((path) => [path, sizes.get(path) ?? 0]));
      await search();
      return { bytes: [...sent.values()].reduce((sum, size) => sum + size, 0) };
    },
  };
}

/** Our search over an index, with nothing fetched yet. */
export async function openSearch({ open, base }: ServedIndex, locale: Locale): Promise<Search> {
  const pagefind = await open();
  await pagefind.options({ basePath: base, baseUrl: '/', ranking: fieldRanking });
  return new Search(pagefind, locale, async (name: string) => {
    const answer = await fetch(`${base}words/${locale}/${name}.json`);
    return answer.json();
  });
}
