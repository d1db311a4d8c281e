/** Marks that stand where something is still to be written: `[[Skriv: rubriken]]`, `[[Write: the heading]]`. */

import type { Locale, Localized } from './locale.ts';

/** What a mark begins with. Languages may share a verb: the file or the field tells which one is meant. */
const verbs: Localized<string> = { sv: 'Skriv', en: 'Write', nb: 'Skriv' };

// An author may shorten a mark, or break a line inside it.
const expression = new RegExp(`\\[\\[(?:${Object.values(verbs).join('|')})\\b[^\\]]*\\]\\]`, 'g');

/** Makes a mark: `('en', 'the heading')` → `[[Write: the heading]]`. */
export function unwritten(locale: Locale, what: string): string {
  return `[[${verbs[locale]}: ${what}]]`;
}

/** A mark in a text. */
export interface FoundMark {
  readonly text: string;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
}

/** The marks in a text, in order. */
export function findUnwritten(text: string): FoundMark[] {
  return [...text.matchAll(expression)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
}

/** Whether something in a text is still to be written. */
export function holdsUnwritten(text: string): boolean {
  return text.search(expression) >= 0;
}

/** The text with its marks made blank, so that places in it stay true. */
export function withoutUnwritten(text: string): string {
  return text.replaceAll(expression, (mark) => mark.replaceAll(/[^\n]/g, ' '));
}
