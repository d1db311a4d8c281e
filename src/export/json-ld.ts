/** An option with what speaks for and against it in the vocabulary of schema.org, for search engines. */

import type { Topic } from '../domain/catalog.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { claimsOfKind, type Option, optionParts } from '../domain/option.ts';
import { sourcesOf } from '../domain/source.ts';
import { ownMark } from '../i18n/own-words.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** A JSON-LD document as text that can stand inside a script element. */
export function optionJsonLd(option: Option, topic: Topic, page: PageContext): string {
  const { locale } = page;
  const at = (anchor: string) => page.permanent(page.href(`/${topic.id}/${anchor}`));
  const notes = (kind: ClaimKind) => ({
    '@type': 'ItemList',
    itemListElement: claimsOfKind(option, kind).map(({ id, words, origin }, index) => ({
      '@type': 'ListItem',
      '@id': at(`#${id}`),
      position: index + 1,
      name: words[locale].alone.text,
      // Undefined is left out.
      disambiguatingDescription: ownMark({ origin }, page),
    })),
  });
  const document = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': at(`#${option.id}`),
    name: option.words[locale].title,
    inLanguage: locale,
    subjectOf: {
      '@type': 'WebPage',
      '@id': at(''),
      name: topic.words[locale].question,
      citation: sourcesOf(optionParts(option)).map(({ title, url, held, published }) => ({
        '@type': 'CreativeWork',
        name: title,
        url,
        identifier: held,
        datePublished: published,
      })),
    },
    positiveNotes: notes('advantage'),
    negativeNotes: notes('disadvantage'),
  };
  // A sentence cannot end the element that it stands in.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
