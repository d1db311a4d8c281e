/** An index that is searched on Node as in a browser, and what of it is sent. */

import { gzipSync } from 'node:zlib';
import type { Locale } from '../../src/domain/locale.ts';
import type { IndexFile } from '../../src/search/build-index.ts';
import { type ServedIndex, serveIndex as serve } from '../../src/search/on-node.ts';

export { openSearch } from '../../src/search/on-node.ts';

/** What is sent for a search: bytes, and files, each once. */
export interface Sent {
  readonly bytes: number;
  readonly requests: number;
}

export interface MeasuredIndex extends ServedIndex {
  readonly sizes: { readonly size: number; readonly files: number };
  /** Counts what is sent meanwhile. */
  readonly count: (search: () => Promise<unknown>) => Promise<Sent>;
}

/** Serves the files of an index to `fetch`, and counts what is sent. */
export function serveIndex(files: readonly IndexFile[], locale: Locale): MeasuredIndex {
  const { onFetch, ...counter } = counterOf(files);
  return { ...serve(files, locale, onFetch), ...counter };
}

/** Tells what is sent of some files, of which it is told the paths. */
export function counterOf(files: readonly IndexFile[]) {
  const sizes = new Map(
    files.map(({ path, content }) => {
      // What Pagefind has compressed is sent as it is.
      const isText = /\.(?:js|json|wasm)$/.test(path);
      return [path, isText ? gzipSync(content).length : content.length];
    }),
  );
  let sent = new Set<string>();
  return {
    sizes: { size: [...sizes.values()].reduce((sum, size) => sum + size, 0), files: files.length },
    onFetch: (path: string) => void sent.add(path),
    count: async (search: () => Promise<unknown>): Promise<Sent> => {
      sent = new Set();
      await search();
      const bytes = [...sent].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
      return { bytes, requests: sent.size };
    },
  };
}
