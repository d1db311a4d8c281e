/** Words as the search compares them. */

/** Lower case without diacritics, as Pagefind compares: `Återställning` → `aterstallning`. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The folded words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Between the other names of a record. */
export const namesMark = ' · ';

/** Between the parts of what it belongs to. */
export const contextMark = ' · ';
