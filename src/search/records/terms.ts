/** Terms of the glossary. */

import type { Term } from '../../domain/catalog.ts';
import type { Locale } from '../../domain/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { lead, named, namesOf, type SearchRecord } from './record.ts';

export function termRecord({ id, abbreviation, words }: Term, locale: Locale): SearchRecord {
  const { term, definition, synonyms } = words[locale];
  return {
    locale,
    path: `/${locale}/terms/${id}/`,
    title: term,
    sections: lead(definition),
    context: [translator(locale)('search.termHit')],
    names: [
      ...named(locale, abbreviation, ...synonyms),
      ...namesOf(id, locale, words, ({ term }) => term),
    ],
    facets: { type: 'term' },
  };
}
