/** Finding the words of the trade in running text, inflected as the language inflects them. */

import type { Catalog, Term } from './catalog.ts';
import type { Locale, Localized } from './locale.ts';
import { allPassages, type Passage } from './passages.ts';

/** What may follow a noun without making another word of it. */
const endings: Localized<string> = {
  sv: '(?:e?n|e?t|a|na|[aoe]r|[aoe]rna)?s?',
  en: "(?:s|es)?(?:[’']s?)?",
};

/**
 * An expression that finds a term in running text, whole words only, by its name or abbreviation:
 * `klient` finds *klientens* but not *klientinställning*. Its first group is what was found.
 */
export function termExpression({ abbreviation, words }: Term, locale: Locale): RegExp {
  const forms = [words[locale].term, abbreviation].filter((form) => form !== undefined);
  const names = forms.map((form) => RegExp.escape(form).replaceAll('\\x20', '\\s+'));
  const after = `(?!(?:[-\\p{L}\\p{N}]))`;
  return new RegExp(
    `(?<![-\\p{L}\\p{N}])((?:${names.join('|')})(?::?${endings[locale]}))${after}`,
    'iu',
  );
}

/** The passages in which a term stands. */
export function passagesUsing(
  catalog: Pick<Catalog, 'topics' | 'guides'>,
  term: Term,
  locale: Locale,
): Passage[] {
  const expression = termExpression(term, locale);
  return allPassages(catalog).filter(({ prose }) =>
    prose[locale].some(({ text }) => expression.test(text)),
  );
}
