/** Words as the search compares them. */

/**
 * Lower case without diacritics, as Pagefind compares: `Återställning` → `aterstallning`. Letters that only look
 * otherwise are the same: a ligature, as a PDF hands it over, or one of full width.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .replaceAll(lookalike, (letters) => letters.normalize('NFKD'))
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}

/** Most words have nothing to be folded but their case. */
const plain = /^\p{ASCII}*$/u;
/** Letters and digits that Unicode may have twice; a raised figure says something else than the figure. */
const lookalike = /[^\P{L}\p{ASCII}]+|[^\P{Nd}\p{ASCII}]+|\p{Nl}+/gu;

/** The folded words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded words that are asked for: a letter before a hyphen is no word, `e-post`, and the index has it with what follows. */
export function askedWords(text: string): string[] {
  return wordsOf(text.replaceAll(letterBeforeHyphen, '$1'));
}

const letterBeforeHyphen = /(?<![\p{L}\p{N}-])(\p{L})[-\u2010\u2011](?=\p{L}{2})/gu;

/** Between the other names of a record. */
export const namesMark = ' · ';

/** Between the parts of what it belongs to. */
export const contextMark = ' · ';
