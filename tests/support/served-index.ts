/** An index that is searched on Node as in a browser, and what of it is sent. */

import { gzipSync } from 'node:zlib';
import type { Locale } from '../../src/domain/locale.ts';
import type { IndexFile } from '../../src/search/build-index.ts';
import { type ServedIndex, serveIndex as serve } from '../../src/search/on-node.ts';

export { openSearch } from '../../src/search/on-node.ts';

export interface MeasuredIndex extends ServedIndex {
  readonly sizes: { readonly size: number; readonly files: number };
  /** Counts the bytes that are sent meanwhile, each file once, with Pagefind's own scripts. */
  count(search: () => Promise<unknown>): Promise<{ readonly bytes: number }>;
}

/** Serves the files of an index to `fetch`, and counts what is sent. */
export async function serveIndex(
  files: readonly IndexFile[],
  locale: Locale,
): Promise<MeasuredIndex> {
  const sizes = new Map(
    files.map(({ path, content }) => {
      // What Pagefind has compressed is sent as it is.
      const isText = /\.(?:js|json)$/.test(path);
      return [path, isText ? gzipSync(content).length : content.length];
    }),
  );
  const sizeOf = (path: string) => sizes.get(path) ?? 0;
  let sent = new Set<string>();
  const index = await serve(files, locale, (path) => sent.add(path));
  return {
    ...index,
    sizes: { size: [...sizes.values()].reduce((sum, size) => sum + size, 0), files: files.length },
    count: async (search) => {
      sent = new Set(['pagefind.js', 'pagefind-worker.js']);
      await search();
      return { bytes: [...sent].reduce((sum, path) => sum + sizeOf(path), 0) };
    },
  };
}
