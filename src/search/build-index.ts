/** Records into the files that a browser searches. */

import { isIndexed } from '../query/language.ts';
import {
  headPath,
  nearPath,
  type PackedHead,
  type Places,
  placeStartsPath,
  placesPath,
  textsPath,
  wordsPath,
} from '../query/packed-index.ts';
import { programFile, programPath, unclosed } from '../query/pagefind-insides.ts';
import { placesFile } from '../query/weights.ts';
import { unwrapped } from './cbor.ts';
import type { Vocabulary } from './other-names.ts';
import { indexRecords } from './pack-index.ts';
import { readRecord } from './read-record.ts';
import type { IndexFile } from './read-tokens.ts';
import type { SearchRecord } from './records/record.ts';
import type { OpenWords } from './site-words.ts';
import { textsToShow } from './texts.ts';
import { titlesOf } from './titles.ts';
import { Tokens } from './tokens.ts';
import { listWords } from './words.ts';

export type { IndexFile } from './read-tokens.ts';

/**
 * Indexes records with Pagefind, and makes of it what a browser fetches: see `query/packed-index.ts`.
 * @throws when Pagefind reports an error: its messages name the record
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  vocabulary: Vocabulary,
  openWords: OpenWords,
): Promise<IndexFile[]> {
  const heads: [string, Omit<PackedHead, 'build'>][] = [];
  const files: IndexFile[] = [];
  const titles: IndexFile[] = [];
  const add = (path: string, value: unknown) => files.push({ path, content: json(value) });
  let program: IndexFile | undefined;
  // One without a record has an index in which nothing is found.
  for (const locale of vocabulary.site.languages) {
    const ours = records.filter((record) => record.locale === locale);
    const { said, knows, compounds } = await openWords(ours, locale);
    const tokens = new Tokens();
    const read = ours.map((record) => readRecord(record, compounds, tokens));
    const texts = textsToShow(read, compounds);
    const { languages } = vocabulary.site;
    const isLeftOut = (term: string) => !isIndexed(unclosed(term), languages);
    const {
      terms,
      places,
      files: made,
      ...found
    } = await indexRecords(read, tokens, texts.starts, isLeftOut);
    program = made.find(({ path }) => path === programFile);
    const words = listWords(ours, terms, vocabulary, locale, compounds, said, knows);
    const placed = inOrder(places);
    heads.push([
      headPath(locale),
      {
        ...words.index,
        ...found,
        texts: texts.first.map((file, at) => file - (texts.first[at - 1] ?? 0)),
      },
    ]);
    for (const [at, file] of words.files.entries()) add(wordsPath(locale, at), file);
    add(
      placeStartsPath(locale),
      placed.map(({ start }) => start),
    );
    for (const [at, { found }] of placed.entries()) add(placesPath(locale, at), found);
    for (const [letter, near] of words.near) add(nearPath(locale, letter), near);
    for (const [at, file] of texts.files.entries()) add(textsPath(locale, at), file);
    titles.push({ path: `titles/${locale}.json`, content: json(titlesOf(read)) });
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
    ...(program ? [{ path: programPath, content: unwrapped(program.content) }] : []),
  ];
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
