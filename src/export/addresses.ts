import { type Localized, mapLanguages } from '../domain/locale.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** One context per language: data is in all of them at once. */
export type PageContexts = Localized<PageContext>;

/** The whole address of a page, or of something on it, in every language. */
export function address(pages: PageContexts, path: string): Localized<string> {
  return mapLanguages(pages, ({ permanent, href }) => permanent(href(path)));
}
