/** The comparison in the vocabulary of schema.org, for search engines. */

import { type ClaimKind, claimsOfKind, type Option, type Topic } from '../domain/catalog.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** A JSON-LD document as text that can stand inside a script element. */
export function topicJsonLd(topic: Topic, page: PageContext): string {
  const { locale } = page;
  const at = (anchor: string) => page.permanent(page.href(`/${topic.id}/#${anchor}`));
  const notes = (option: Option, kind: ClaimKind) => ({
    '@type': 'ItemList',
    itemListElement: claimsOfKind(option, kind).map(({ id, words }, index) => ({
      '@type': 'ListItem',
      '@id': at(id),
      position: index + 1,
      name: words[locale].sentence.text,
    })),
  });
  const document = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: topic.words[locale].question,
    inLanguage: locale,
    itemListElement: topic.options.map((option, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Product',
        '@id': at(option.id),
        name: option.words[locale].title,
        positiveNotes: notes(option, 'advantage'),
        negativeNotes: notes(option, 'disadvantage'),
      },
    })),
  };
  // A sentence cannot end the element that it stands in.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
