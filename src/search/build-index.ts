/** Records into the files that a browser searches. */

import { createIndex } from 'pagefind';
import type { Term } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { type Compounds, countWords, type KnowsWord, openCompounds } from './compounds.ts';
import { textsOf } from './other-names.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './records.ts';
import { wordFiles } from './words.ts';

export interface IndexFile {
  /** Path inside the index folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's ready-made interfaces, which this site does not use. */
const unusedFiles = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/;

/**
 * How many places of words a file of the index is to hold. A search fetches the list of all files and some eight
 * of them: fewer places make the list longer, more make each file larger, and the root of all places makes the
 * sum least. Pagefind's own 20,000 make files of 35 kB; it reads another number from the environment alone.
 */
function placesInFile(records: readonly SearchRecord[]): number {
  let places = 0;
  for (const text of textsOf(records)) places += text.length / lettersOfWord;
  return Math.round(Math.min(20_000, Math.max(500, Math.sqrt(places))));
}

/** With the space after it. */
const lettersOfWord = 7;

/**
 * Indexes records with Pagefind, and lists their words.
 * @param knows whether a Swedish dictionary has a word
 * @throws when Pagefind reports an error: its messages name the record
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  terms: readonly Term[],
  knows: KnowsWord,
): Promise<IndexFile[]> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(placesInFile(records));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const lists: IndexFile[] = [];
  for (const [locale, ours] of Map.groupBy(records, (record) => record.locale)) {
    const compounds = openCompounds(locale, countWords(textsOf(ours)), knows);
    for (const record of ours) {
      const added = await index.addHTMLFile({
        url: record.path,
        content: recordHtml(record, compounds),
      });
      if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
    }
    lists.push(...listFiles(ours, terms, locale, compounds));
  }
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0) throw new Error(failures.join('; '));
  return [...files.filter(({ path }) => !unusedFiles.test(path)), ...lists];
}

function listFiles(
  records: readonly SearchRecord[],
  terms: readonly Term[],
  locale: Locale,
  compounds: Compounds,
): IndexFile[] {
  const encoder = new TextEncoder();
  return [...wordFiles(records, terms, locale, compounds)].map(([name, file]) => ({
    path: `words/${locale}/${name}.json`,
    content: encoder.encode(JSON.stringify(file)),
  }));
}
