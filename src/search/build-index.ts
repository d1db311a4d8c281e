/** Records into the files that a browser searches. */

import { createIndex } from 'pagefind';
import { minifySync } from 'vite';
import type { Locale } from '../domain/locale.ts';
import type { KnowsWord } from '../language/spelling.ts';
import { isIndexed } from '../query/language.ts';
import {
  headPath,
  nearPath,
  type PackedHead,
  type Places,
  placesPath,
  textsPath,
  wordsPath,
} from '../query/packed-index.ts';
import { shippedFiles, unclosed } from '../query/pagefind-insides.ts';
import { placesFile } from '../query/weights.ts';
import { type Compounds, countWords, looksInside, openCompounds } from './compounds.ts';
import { textsOf, type Vocabulary } from './other-names.ts';
import { type IndexFile, readIndexed } from './pack-index.ts';
import { recordHtml } from './record-html.ts';
import type { SearchRecord } from './records/record.ts';
import { textsToShow } from './texts.ts';
import { titlesOf } from './titles.ts';
import { listWords } from './words.ts';

export type { IndexFile } from './pack-index.ts';

/**
 * Indexes records with Pagefind, and makes of it what a browser fetches: see `query/packed-index.ts`.
 * @param openDictionary is asked for the languages that write compounds in one word
 * @throws when Pagefind reports an error: its messages name the record
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  openDictionary: (locale: Locale) => Promise<KnowsWord>,
): Promise<IndexFile[]> {
  const heads: [string, Omit<PackedHead, 'build'>][] = [];
  const files: IndexFile[] = [];
  const titles: IndexFile[] = [];
  const add = (path: string, value: unknown) => files.push({ path, content: json(value) });
  let shipped: readonly IndexFile[] = [];
  // One without a record has an index in which nothing is found.
  for (const locale of vocabulary.site.languages) {
    const ours = records.filter((record) => record.locale === locale);
    const knows = looksInside(locale) ? await openDictionary(locale) : () => false;
    const compounds = markingOnce(openCompounds(locale, countWords(textsOf(ours)), knows));
    const made = await pagefindFiles(ours, (record, at) => recordHtml(record, compounds, at));
    shipped = made;
    const texts = textsToShow(ours, compounds);
    const { languages } = vocabulary.site;
    const isLeftOut = (term: string) => !isIndexed(unclosed(term), languages);
    const { terms, places, ...found } = readIndexed(made, texts.starts, isLeftOut);
    const words = listWords(ours, terms, vocabulary, locale, compounds, knows);
    const placed = inOrder(places);
    heads.push([
      headPath(locale),
      {
        ...words.index,
        ...found,
        places: placed.map(({ start }) => start),
        texts: texts.first.map((file, at) => file - (texts.first[at - 1] ?? 0)),
      },
    ]);
    for (const [at, file] of words.files.entries()) add(wordsPath(locale, at), file);
    for (const [at, { found }] of placed.entries()) add(placesPath(locale, at), found);
    for (const [letter, near] of words.near) add(nearPath(locale, letter), near);
    for (const [at, file] of texts.files.entries()) add(textsPath(locale, at), file);
    titles.push({ path: `titles/${locale}.json`, content: json(titlesOf(ours, compounds)) });
  }
  const build = await sumOf([
    ...files,
    ...heads.map(([path, head]) => ({ path, content: json(head) })),
  ]);
  return [
    // Of another build they have other addresses: nobody takes one for that of his own.
    ...files.map(({ path, content }) => ({ path: `${build}/${path}`, content })),
    ...titles,
    ...heads.map(([path, head]) => ({ path, content: json({ build, ...head }) })),
    ...shipped.filter(({ path }) => shippedFiles.test(path)).map(smaller),
  ];
}

/** A text is marked to be indexed, and once more to be shown. */
function markingOnce(compounds: Compounds): Compounds {
  const marked = new Map<string, string>();
  return {
    ...compounds,
    mark: (text) => {
      const made = marked.get(text) ?? compounds.mark(text);
      marked.set(text, made);
      return made;
    },
  };
}

/** Parts the places of words by the first letters of these, in the order of the alphabet. */
function inOrder(places: ReadonlyMap<string, Places>) {
  const files: { start: string; size: number; found: [string, Places][] }[] = [];
  const byStart = Map.groupBy([...places].sort(byWord), ([word]) => word.slice(0, 3));
  for (const [start, found] of byStart) {
    const size = found.reduce((sum, [, records]) => sum + records.length, 0);
    const last = files.at(-1);
    if (last && last.size + size <= placesFile.records) {
      last.size += size;
      last.found.push(...found);
    } else files.push({ start: last ? start : '', size, found });
  }
  return files;
}

function byWord([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/** @returns the files that Pagefind makes of records */
async function pagefindFiles(
  records: readonly SearchRecord[],
  toHtml: (record: SearchRecord, at: number) => string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  for (const [at, record] of records.entries()) {
    // Two records may lead to the same place.
    const added = await index.addHTMLFile({ url: `/${at}/`, content: toHtml(record, at) });
    if (added.errors.length > 0) throw new Error(`${record.path}: ${added.errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  if (failures.length > 0) throw new Error(failures.join('; '));
  // Pagefind hands them over as they come.
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function smaller(file: IndexFile): IndexFile {
  if (!file.path.endsWith('.js')) return file;
  const { code } = minifySync(file.path, new TextDecoder().decode(file.content), { module: true });
  return { ...file, content: new TextEncoder().encode(code) };
}

/** By what a build is told from others: what all of it is. */
async function sumOf(files: readonly IndexFile[]): Promise<string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const content = sorted.map((file) => new Blob([file.path, file.content.slice()]));
  const hash = await crypto.subtle.digest('SHA-256', await new Blob(content).arrayBuffer());
  return [...new Uint8Array(hash.slice(0, 6))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The build that an index is of. */
export function buildOf(files: readonly IndexFile[]): string | undefined {
  const head = files.find(({ path }) => /^words\/[^/]+\.json$/.test(path));
  return head && JSON.parse(new TextDecoder().decode(head.content)).build;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
