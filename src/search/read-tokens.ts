/** What Pagefind makes of the words of a language. It is asked for each of them once, however often they stand. */

import { createIndex } from 'pagefind';
import {
  type BuiltIndex,
  type BuiltMeta,
  builtFiles,
  commonWeight,
  endMark,
  entryFile,
  fullWeight,
  isWholeName,
  unstemmed,
} from '../query/pagefind-insides.ts';
import { fold } from '../query/text.ts';
import { unpacked } from './cbor.ts';

export interface IndexFile {
  /** Path inside the index folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A word that a token is found by. */
export interface TokenTerm {
  readonly term: string;
  /** How many words share what the token counts: parts of a compound do. */
  readonly sharers: number;
}

export interface ReadTokens {
  /** Of Pagefind. */
  readonly version: string;
  /** By the numbers of the tokens. */
  readonly terms: readonly (readonly TokenTerm[])[];
  /** Everything that Pagefind has made, in the order of the paths. */
  readonly files: readonly IndexFile[];
}

/**
 * Has Pagefind index tokens, all of them as one page: at which place of it a word stands tells which token it is of.
 * @throws where Pagefind reports an error, or its files are not as they were until now
 */
export async function readTokens(tokens: readonly string[]): Promise<ReadTokens> {
  const files = await indexed(tokens);
  const read = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => unpacked(content));
  const entry = files.find(({ path }) => path === entryFile);
  const { version } = JSON.parse(new TextDecoder().decode(entry?.content));
  const terms = tokens.map((): TokenTerm[] => []);
  const [meta] = read(builtFiles.meta) as unknown as BuiltMeta[];
  const counted = meta?.[1][0]?.[1] ?? 0;
  if (counted !== tokens.length)
    throw new Error(`Pagefind counts ${counted} words of ${tokens.length}.`);
  for (const chunk of read(builtFiles.index)) {
    for (const [word, found, variants] of (chunk as BuiltIndex)[0]) {
      const term = termFor(word);
      if (term === undefined) continue;
      for (const some of [found, ...variants.map(([, more]) => more)])
        for (const [, places] of some)
          for (const [weight, place] of placesAfter(places))
            terms[place]?.push({ term, sharers: sharersAt(weight) });
    }
  }
  return { version, terms, files };
}

/** What a word of Pagefind's is looked up by; undefined where it is never asked for: what it takes apart by itself. */
function termFor(word: string): string | undefined {
  // It parts a number from the mark at its end.
  if (/^\d+$/.test(word)) return word + endMark;
  const isOurs = word !== endMark && (word.endsWith(endMark) || isWholeName(word));
  return isOurs ? fold(word) : undefined;
}

/** How many words share the weight of one, when each has so much: Pagefind leaves out what does not come out even. */
function sharersAt(weight: number): number {
  let sharers = 1;
  while (sharers < fullWeight && Math.floor(fullWeight / sharers) > weight) sharers += 1;
  return sharers;
}

/** Numbers below zero tell what the places after them count, each so far from the last. */
function* placesAfter(list: readonly number[]): Generator<[weight: number, place: number]> {
  let weight = 0;
  let place = 0;
  for (const number of list) {
    if (number < 0) [weight, place] = [-1 - number, 0];
    else {
      place += number;
      yield [weight, place];
    }
  }
}

async function indexed(tokens: readonly string[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const words = tokens.map(visible).join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const heaviest = fullWeight / commonWeight;
  const content = `<!doctype html><html lang="${unstemmed}"><body><p data-pagefind-weight="${heaviest}">${words}</p></body></html>`;
  const added = await index.addHTMLFile({ url: '/', content });
  const { files, errors: failures } = await index.getFiles();
  await index.deleteIndex();
  const faults = [...added.errors, ...failures];
  if (faults.length > 0) throw new Error(faults.join('; '));
  // Pagefind hands them over as they come.
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

/** What Pagefind sees nothing of, or takes for a space, is nothing between spaces; a sign by itself is no word, but counts. */
function visible(token: string): string {
  return token.replaceAll(/[\u0085\u200b\ufeff]/g, '') || '-';
}
