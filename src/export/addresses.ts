import { type Localized, localize } from '../domain/locale.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** One context per language: data is in all of them at once. */
export type PageContexts = Localized<PageContext>;

/** The whole address of a page, or of something on it, in every language. */
export function address(pages: PageContexts, path: string): { sv: string; en: string } {
  return localize((locale) => pages[locale].permanent(pages[locale].href(path)));
}
