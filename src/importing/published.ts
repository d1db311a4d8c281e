import type { Locale, Localized } from '../domain/locale.ts';
import { documentPath } from './ids.ts';

/** What Learn calls our languages. */
const regions: Localized<string> = { sv: 'sv-se', en: 'en-us', nb: 'nb-no' };

/**
 * Makes the addresses at which paths below the imported folder, or below the root of its site, are published.
 * @param template address of the imported folder where it is published, with `{locale}` in it where
 * languages differ; undefined where nobody has told it, and no address is then made up
 */
export function publishedAddress(
  template: string | undefined,
  locale: Locale,
): (path: string) => string | undefined {
  if (template === undefined) return () => undefined;
  const fill = (address: string) => address.replaceAll('{locale}', regions[locale]);
  const base = fill(template).replace(/\/*$/, '/');
  return (path) => {
    const [file = '', ...fragment] = path.split('#');
    const page = documentPath(file).replace(/(^|\/)index$/i, '$1');
    // From the root of its site, an address has its language after it.
    const url = page.startsWith('/')
      ? new URL(fill('/{locale}') + page, base)
      : new URL(page.split('/').map(encodeURIComponent).join('/'), base);
    return url.href + (fragment.length > 0 ? `#${fragment.join('#')}` : '');
  };
}
