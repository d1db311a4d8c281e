/** Where in a text the words stand that were searched for. */

import type { Alternative, Query } from './alternatives.ts';
import { insideWord, unclosed } from './pagefind-insides.ts';
import { wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
import type { WordList } from './word-list.ts';

/** A word of the query, by its place in it, and whether it was typed and is no other word in its place. */
export interface Wanted {
  readonly word: number;
  readonly isTyped: boolean;
}

/** The folded words that answer a query, in all their forms. */
export function wantedWords(
  { words }: Pick<Query, 'words'>,
  alternatives: readonly Alternative[],
  list: WordList,
): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const typed = new Set(words);
  for (const { search, from, corrects } of alternatives.toSorted((a, b) => b.weight - a.weight)) {
    for (const word of search.split(' ')) {
      const isTyped = typed.has(word) || corrects === true;
      for (const { term } of list.formsOf(word)) {
        const form = unclosed(term);
        if (!wanted.has(form)) wanted.set(form, { word: from, isTyped });
      }
    }
  }
  return wanted;
}

export interface Found {
  /** Which word of the query stands at which place, counted in words parted by white space. */
  readonly places: ReadonlyMap<number, number>;
  /** The places where another word stands for it. */
  readonly related: ReadonlySet<number>;
}

/** Where nothing was searched for. */
export const nowhere: Found = { places: new Map(), related: new Set() };

/**
 * Finds words in a text.
 * @param text with the marks of the index in its words, which are found as a whole and part by part
 */
export function placesIn(text: string, wanted: ReadonlyMap<string, Wanted>): Found {
  const places = new Map<number, number>();
  const related = new Set<number>();
  for (const [place, token] of tokensOf(text).entries()) {
    const forms = formsOf(token).flatMap((form) => wanted.get(form) ?? []);
    const found = forms.find(({ isTyped }) => isTyped) ?? forms[0];
    if (!found) continue;
    places.set(place, found.word);
    if (!found.isTyped) related.add(place);
  }
  return { places, related };
}

/** A word of a text as a whole and part by part, as Pagefind indexes it. */
export function formsOf(token: string): string[] {
  return [...new Set([...wordsOf(token.replaceAll(insideWord, '')), ...wordsOf(token)])];
}
