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
  /** How many words share what the token counts: parts of a compound do, and what signs join. */
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
 * Has Pagefind index tokens, by their words and as a whole. It parts what signs join by itself, and loses most of what
 * has capitals or digits then: of `M365-konto` it keeps `konto`. So it is handed one word after the other.
 * @throws where Pagefind reports an error, or its files are not as they were until now
 */
export async function readTokens(tokens: readonly string[]): Promise<ReadTokens> {
  const words = tokens.map(wordsIn);
  const { version, terms, files } = await readWords([
    ...new Set(words.flatMap((some) => [some.join(''), ...some]).filter(Boolean)),
  ]);
  const termsOf = (word: string, share: number) =>
    (terms.get(word) ?? []).map(({ term, sharers }) => ({ term, sharers: sharers * share }));
  return {
    version,
    terms: words.map((some) => [
      ...termsOf(some.join(''), 1),
      ...(some.length > 1 ? some.flatMap((word) => termsOf(word, some.length)) : []),
    ]),
    files,
  };
}

/** The words of a token. Pagefind parts them by capitals: that is for names like `PowerShell`, not for `AD`. */
function wordsIn(token: string): string[] {
  const words = token.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.map((word) =>
    words.length === 1 && joinedName.test(word) ? word : word.toLowerCase(),
  );
}

const joinedName = new RegExp(`^\\p{L}*\\p{Ll}\\p{Lu}\\p{Ll}+${endMark}$`, 'u');

/** Has Pagefind index words, all of them as one page: at which place of it a word stands tells which it is. */
async function readWords(words: readonly string[]) {
  const files = await indexed(words);
  const read = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => unpacked(content));
  const entry = files.find(({ path }) => path === entryFile);
  const { version }: { version: string } = JSON.parse(new TextDecoder().decode(entry?.content));
  const [meta] = read(builtFiles.meta) as unknown as BuiltMeta[];
  const counted = meta?.[1][0]?.[1] ?? 0;
  if (counted !== words.length)
    throw new Error(`Pagefind counts ${counted} words of ${words.length}.`);
  const terms = new Map(words.map((word): [string, TokenTerm[]] => [word, []]));
  for (const chunk of read(builtFiles.index)) {
    for (const [word, found, variants] of (chunk as BuiltIndex)[0]) {
      const term = termFor(word);
      if (term === undefined) continue;
      for (const some of [found, ...variants.map(([, more]) => more)])
        for (const [, places] of some)
          for (const [weight, place] of placesAfter(places))
            terms.get(words[place] ?? '')?.push({ term, sharers: sharersAt(weight) });
    }
  }
  return { version, terms, files };
}

/** What a word of Pagefind's is looked up by; undefined where it is never asked for: what it takes apart by itself. */
function termFor(word: string): string | undefined {
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

async function indexed(all: readonly string[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const words = all.join(' ');
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
