import type { Catalog } from '../domain/catalog.ts';
import { buildSearchIndex, type IndexFile } from './build-index.ts';
import { searchRecords } from './records.ts';
import { siteWords } from './site-words.ts';

const made = new WeakMap<Catalog, Promise<readonly IndexFile[]>>();

/**
 * The search index of a site, made once: the check asks it, and the build ships it. Pagefind's process goes on until
 * its `close` is called.
 * @throws when Pagefind reports an error
 */
export function indexCatalog(catalog: Catalog): Promise<readonly IndexFile[]> {
  const known = made.get(catalog) ?? makeIndex(catalog);
  made.set(catalog, known);
  known.catch(() => made.delete(catalog));
  return known;
}

function makeIndex(catalog: Catalog): Promise<readonly IndexFile[]> {
  return buildSearchIndex(searchRecords(catalog), catalog, (_records, locale) =>
    siteWords(catalog, locale),
  );
}
