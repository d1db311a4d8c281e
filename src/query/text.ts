/** Words as the search compares them, and the marks that its copy of a text carries. */

/** Lower case without diacritics, as Pagefind compares: `Återställning` → `aterstallning`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The folded words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Between the parts of a compound: `klient^hantering`. Pagefind indexes a word with ASCII punctuation
 * in it as a whole and part by part.
 */
export const partMark = '^';
/** In the place of a space between words that are one compound: `plats~system`. */
export const gapMark = '~';

/** Between the other names of a record. */
export const namesMark = ' · ';

/**
 * A whole name as one word, by which a record is found that is called just so: no word of a text begins like it.
 */
export function wholeName(name: string): string {
  return `qz${wordsOf(name).join('')}`;
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
