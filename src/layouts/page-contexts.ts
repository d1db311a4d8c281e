import { contentFolder } from '../catalog/folder.ts';
import { pictureSizes } from '../catalog/picture-sizes.ts';
import { decoded } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { type Locale, type Localized, localize } from '../domain/locale.ts';
import { fileNote } from '../domain/media.ts';
import { type FindTerms, termFinder } from '../domain/terms.ts';
import { basePath } from '../i18n/base-path.ts';
import { createPageContext, type PageContext } from '../i18n/page-context.ts';

/**
 * The contexts of one page, one for each language. Each keeps its own count of the terms that the page
 * has explained, so every page needs contexts of its own.
 * @param place the page's address, and the site's own origin where it has been told: Astro's global
 * @param there the languages that the page is there in
 * @param base the path that the site is built for
 */
export function pageContexts(
  catalog: Catalog,
  place: { readonly url?: URL; readonly site: URL | undefined },
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
  const at = place.url && `/${decodeURI(place.url.pathname).slice(basePath(base).length)}`;
  return localize(site.languages, (locale) => ({
    ...createPageContext(locale, site, { at, base, origin: place.site }),
    languages: there,
    hasTopics: catalog.topics.length > 0,
    newTerms: firstUses(find[locale]),
    fileNote: (path) => {
      const name = decoded(path);
      return catalog.files.has(name) ? fileNote(name, catalog.files.get(name), locale) : undefined;
    },
    pictureSizes: (markdown) => pictureSizes(contentFolder(), markdown),
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
