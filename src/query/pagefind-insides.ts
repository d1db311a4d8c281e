/**
 * What we lean on in Pagefind that it does not promise. Nothing else in the house knows of it, and
 * `tests/unit/search/pagefind-insides.test.ts` fails when a version of Pagefind does otherwise.
 */

import { wordsOf } from './text.ts';

/**
 * Between the parts of a compound: `klient^hantering`. Pagefind indexes a word with ASCII punctuation
 * in it as a whole and part by part.
 */
export const partMark = '^';
/** In the place of a space between words that are one compound: `plats~system`. */
export const gapMark = '~';

/** What stands inside a word of the index: marks and hyphens. */
export const insideWord = /[\^~-]/g;

/**
 * A whole name as one word, by which a record is found that is called just so: no word of a text begins like it.
 */
export function wholeName(name: string): string {
  return `qz${wordsOf(name).join('')}`;
}

/**
 * A text as one word that nobody types: Pagefind searches every field of a record, and what is only shown with it
 * would be found too.
 */
export function unsearched(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return `qz${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What `unsearched` was made from. */
export function shown(word: string): string {
  const bytes = (word.slice(2).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** What stands for the marks where a text has them of its own. */
const twins = [
  [partMark, '＾'],
  [gapMark, '～'],
] as const;

/** A text before it is marked: marks of its own become letters that look alike. */
export function withoutMarks(text: string): string {
  return twins.reduce((result, [mark, twin]) => result.replaceAll(mark, twin), text);
}

/** A marked text as a reader sees it. */
export function unmarked(text: string): string {
  const bare = text.replaceAll(partMark, '').replaceAll(gapMark, ' ');
  return twins.reduce((result, [mark, twin]) => result.replaceAll(twin, mark), bare);
}

/**
 * Says how many places of words a file of the index holds. Pagefind reads it from the environment alone, when it
 * starts.
 */
export const indexFileVariable = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** The ready-made interfaces that Pagefind puts beside an index, which this site does not use. */
export const unusedFiles = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|wasm\.unknown)/;
