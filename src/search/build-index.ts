/** Records into the files that a browser searches. */

import { createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

export interface IndexFile {
  /** Path inside the index folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's ready-made interfaces, which this site does not use. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes records with Pagefind.
 * @throws when Pagefind reports an error: its messages name the record
 */
export async function buildSearchIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const { locale, path, title, text, context, filters } of records) {
    const added = await index.addCustomRecord({
      url: path,
      content: `${title} ${text}`.trim(),
      language: locale,
      meta: { title, context: context.join(' · ') },
      filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
    });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0) throw new Error(failures.join('; '));
  return files.filter(({ path }) => !unusedFiles.test(path));
}
