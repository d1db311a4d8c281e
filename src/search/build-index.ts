/** Records into the files that a browser searches. */

import { createIndex } from 'pagefind';
import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import { indexFileVariable, unusedFiles } from '../query/pagefind-insides.ts';
import { indexFile } from '../query/weights.ts';
import { type Compounds, countWords, looksInside, openCompounds } from './compounds.ts';
import { textsOf, type Vocabulary } from './other-names.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './records.ts';
import { wordFiles } from './words.ts';

export interface IndexFile {
  /** Path inside the index folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** How many places of words a file of the index is to hold. */
function placesInFile(records: readonly SearchRecord[]): number {
  let letters = 0;
  for (const text of textsOf(records)) letters += text.length;
  const { fewest, most, lettersOfWord } = indexFile;
  return Math.round(Math.min(most, Math.max(fewest, Math.sqrt(letters / lettersOfWord))));
}

/**
 * Indexes records with Pagefind, and lists their words.
 * @param openDictionary is asked for the languages that write compounds in one word
 * @throws when Pagefind reports an error: its messages name the record
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  openDictionary: (locale: Locale) => Promise<KnowsWord>,
): Promise<IndexFile[]> {
  process.env[indexFileVariable] = String(placesInFile(records));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const lists: IndexFile[] = [];
  for (const [locale, ours] of Map.groupBy(records, (record) => record.locale)) {
    const knows = looksInside(locale) ? await openDictionary(locale) : () => false;
    const compounds = openCompounds(locale, countWords(textsOf(ours)), knows);
    for (const record of ours) {
      const added = await index.addHTMLFile({
        url: record.path,
        content: recordHtml(record, compounds),
      });
      if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
    }
    lists.push(...listFiles(ours, vocabulary, locale, compounds));
  }
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0) throw new Error(failures.join('; '));
  return [...files.filter(({ path }) => !unusedFiles.test(path)), ...lists];
}

function listFiles(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  locale: Locale,
  compounds: Compounds,
): IndexFile[] {
  const encoder = new TextEncoder();
  return [...wordFiles(records, vocabulary, locale, compounds)].map(([name, file]) => ({
    path: `words/${locale}/${name}.json`,
    content: encoder.encode(JSON.stringify(file)),
  }));
}
