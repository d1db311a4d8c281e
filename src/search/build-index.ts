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
      placed,
      placesOf,
      files: made,
      ...found
    } = await indexRecords(read, tokens, texts.starts, isLeftOut);
    program = made.find(({ path }) => path === programFile);
    const words = listWords(ours, terms, vocabulary, locale, compounds, said, knows);
    heads.push([
      headPath(locale),
      {
        ...words.index,
        ...found,
        texts: texts.first.map((file, at) => file - (texts.first[at - 1] ?? 0)),
      },
    ]);
    for (const [at, file] of words.files.entries()) add(wordsPath(locale, at), file);
    const starts: string[] = [];
    for (const { start, found } of filesOfPlaces(placed, placesOf)) {
      add(placesPath(locale, starts.length), found);
      starts.push(start);
    }
    add(placeStartsPath(locale), starts);
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

/**
 * Parts the places of words by the first letters of these, one file after the other.
 * @param words in the order of the alphabet
 */
function* filesOfPlaces(words: readonly string[], placesOf: (word: string) => Places) {
  let start = '';
  let size = 0;
  let found: [string, Places][] = [];
  for (const [letters, some] of Map.groupBy(words, (word) => word.slice(0, 3))) {
    const more = some.map((word): [string, Places] => [word, placesOf(word)]);
    const records = more.reduce((sum, [, places]) => sum + places.length, 0);
    if (found.length > 0 && size + records > placesFile.records) {
      yield { start, found };
      [start, size, found] = [letters, 0, []];
    }
    size += records;
    found.push(...more);
  }
  if (found.length > 0) yield { start, found };
}

/** By what a build is told from others: what all of it is. */
async function sumOf(files: readonly IndexFile[]): Promise<string> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const sums = await Promise.all(
    sorted.map(async ({ path, content }) => `${await sha256(content)} ${path}`),
  );
  return (await sha256(new TextEncoder().encode(sums.join('\n')))).slice(0, 12);
}

async function sha256(content: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', content.slice());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The build that an index is of. */
export function buildOf(files: readonly IndexFile[]): string | undefined {
  const head = files.find(({ path }) => /^words\/[^/]+\.json$/.test(path));
  return head && JSON.parse(new TextDecoder().decode(head.content)).build;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
