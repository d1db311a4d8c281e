/** Finding the words of the trade in running text, inflected as the language inflects them. */

import type { Catalog, Term } from './catalog.ts';
import { allParts, type Part } from './citations.ts';
import type { Locale, Localized } from './locale.ts';

/** What may follow a noun without making another word of it. */
const endings: Localized<string> = {
  sv: '(?:e?n|e?t|a|na|[aoe]r|[aoe]rna)?s?',
  en: "(?:s|es)?(?:[’']s?)?",
  nb: '(?:e?[nrt]|e|a|e?ne)?s?',
};

/** A term where it stands in a text; `start` and `end` are offsets in UTF-16 code units. */
export interface FoundTerm {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** Finds terms in a text. */
export type FindTerms = (text: string) => FoundTerm[];

/**
 * Makes the finder of some terms. It finds whole words only, by name in any case and by abbreviation
 * as written, the longest where several begin alike: `klient` is found in *klientens* but not in
 * *klientinställning*.
 */
export function termFinder(terms: readonly Term[], locale: Locale): FindTerms {
  const forms = new Map<string, Term>();
  const names = terms.map((term) => [term.words[locale].term, term] as const);
  const abbreviations = terms.flatMap((term) =>
    term.abbreviation === undefined ? [] : [[term.abbreviation, term] as const],
  );
  for (const [form, term] of [...names, ...abbreviations]) {
    const key = normalized(form);
    if (!forms.has(key)) forms.set(key, term);
  }
  if (forms.size === 0) return () => [];
  const written = new Set(abbreviations.map(([form]) => form));
  const expression = formsExpression([...forms.keys()], locale);
  return (text) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const [whole] = match;
      const form = match.groups?.form ?? '';
      const term = forms.get(normalized(form));
      if (!term) return [];
      const isName = normalized(term.words[locale].term) === normalized(form);
      if (!isName && !written.has(form)) return [];
      return [{ term, start: match.index, end: match.index + whole.length }];
    });
}

/**
 * An expression for some forms in running text: whole words, in any case, with the endings of the
 * language, over line breaks, the longest first. Its group `form` is the form without the ending.
 */
export function formsExpression(forms: readonly string[], locale: Locale): RegExp {
  const alternatives = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form).replaceAll(/\\x20|\\xa0/g, '\\s+'));
  return new RegExp(
    `(?<![-\\p{L}\\p{N}])(?<form>${alternatives.join('|')}):?${endings[locale]}(?![-\\p{L}\\p{N}])`,
    'giu',
  );
}

/** The parts in which each term stands, by its id. */
export function termUses(
  catalog: Pick<Catalog, 'topics' | 'guides' | 'terms'>,
  locale: Locale,
): ReadonlyMap<string, readonly Part[]> {
  const find = termFinder(catalog.terms, locale);
  const pairs = allParts(catalog).flatMap((part) => {
    const found = part.prose[locale].flatMap(({ text }) => find(text));
    return [...new Set(found.map(({ term }) => term.id))].map((id) => ({ id, part }));
  });
  return new Map(
    [...Map.groupBy(pairs, ({ id }) => id)].map(([id, group]) => [
      id,
      group.map(({ part }) => part),
    ]),
  );
}

function normalized(form: string): string {
  return form.toLowerCase().replaceAll(/\s+/g, ' ');
}
