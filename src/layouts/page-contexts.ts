import type { Catalog } from '../domain/catalog.ts';
import { type Locale, type Localized, localize } from '../domain/locale.ts';
import { type FindTerms, termFinder } from '../domain/terms.ts';
import { createPageContext, type PageContext } from '../i18n/page-context.ts';

/**
 * The contexts of one page, one for each language. Each keeps its own count of the terms that the page
 * has explained, so every page needs contexts of its own.
 * @param origin the site's own origin, where it has been told: Astro's `site`
 * @param there the languages that the page is there in
 * @param base the path that the site is built to stand below
 */
export function pageContexts(
  catalog: Catalog,
  origin: URL | undefined,
  there: readonly Locale[] = catalog.site.languages,
  base: string = import.meta.env.BASE_URL,
): Localized<PageContext> {
  const { site, terms } = catalog;
  let finders = findersOf.get(catalog);
  if (!finders) {
    finders = localize(site.languages, (locale) => termFinder(terms, locale));
    findersOf.set(catalog, finders);
  }
  const find = finders;
  return localize(site.languages, (locale) => ({
    ...createPageContext(locale, site, base, origin),
    languages: there,
    newTerms: firstUses(find[locale]),
  }));
}

/** An expression of all terms takes a while to make, and a site has thousands of pages. */
const findersOf = new WeakMap<Catalog, Localized<FindTerms>>();

function firstUses(find: FindTerms): FindTerms {
  const seen = new Set<string>();
  return (text) =>
    find(text).filter(({ term: { id, isMarked } }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew && isMarked;
    });
}
