import type { Catalog } from '../domain/catalog.ts';
import { buildSearchIndex, type IndexFile } from './build-index.ts';
import { searchRecords } from './records.ts';
import { siteWords } from './site-words.ts';

/**
 * The search index of a site. Pagefind's process goes on until its `close` is called.
 * @throws when Pagefind reports an error
 */
export function indexCatalog(catalog: Catalog): Promise<IndexFile[]> {
  return buildSearchIndex(searchRecords(catalog), catalog, (_records, locale) =>
    siteWords(catalog, locale),
  );
}
