import type { Catalog } from '../domain/catalog.ts';
import { type Localized, localize } from '../domain/locale.ts';
import { createPageContext, type PageContext } from '../i18n/page-context.ts';

/**
 * The contexts of a site's pages, one for each language, with the base path of the build.
 * @param origin the site's own origin, where it has been told: Astro's `site`
 */
export function pageContexts({ site }: Catalog, origin: URL | undefined): Localized<PageContext> {
  return localize((locale) =>
    createPageContext(locale, site.words[locale].name, import.meta.env.BASE_URL, origin),
  );
}
