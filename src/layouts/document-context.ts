import type { Catalog, Term, Topic } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { documentAnchors, documentSources, documentTerms } from '../domain/topic-document.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** What a topic’s document is made with. */
export interface DocumentContext {
  readonly page: PageContext;
  readonly terms: readonly Term[];
}

/**
 * The context of a topic's document: what stands in it is led to there, and sources are its numbered notes.
 * @param page a page's own context, at the address of the document
 */
export function documentContext(
  page: PageContext,
  catalog: Catalog,
  topic: Topic,
): DocumentContext {
  const terms = documentTerms(catalog, topic, page.locale);
  const anchors = documentAnchors(topic, terms);
  const href = (path: string) => {
    const anchor = anchors.get(path);
    return anchor === undefined ? page.href(path) : `#${anchor}`;
  };
  return { page: { ...page, href, notes: documentSources(topic) }, terms };
}

/**
 * The same for a file that is kept by itself: what does not stand in it is led to by whole addresses, where the
 * site knows its own, and else by none, since there is nothing beside it.
 */
export function documentFileContext(
  page: PageContext,
  catalog: Catalog,
  topic: Topic,
): DocumentContext {
  const whole = (href: string) => (page.hasOrigin ? page.permanent(href) : '');
  const away: PageContext = {
    ...page,
    href: (path) => whole(page.href(path)),
    hrefIn: (locale: Locale, path: string) => whole(page.hrefIn(locale, path)),
    asset: (path) => whole(page.asset(path)),
    // What is put into the file is found by this.
    picture: (path) => path,
  };
  return documentContext(away, catalog, topic);
}

/** A page without the links that lead nowhere: their words stay. */
export function withoutEmptyLinks(html: string): string {
  return html.replaceAll(/(<a\b[^>]*?) href=""/g, '$1');
}
