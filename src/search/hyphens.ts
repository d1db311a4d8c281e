/**
 * Soft hyphens in long words, between the parts of compounds: browsers that hyphenate by themselves fetch
 * their dictionaries from the internet, or have none for the language.
 */

import type { Catalog } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { type Compounds, looksInside } from './compounds.ts';
import { siteWords } from './site-words.ts';

/** Shorter words fit wherever there is a column. */
const shortest = 13;

const longWords = new RegExp(`\\p{L}{${shortest},}`, 'gu');

/** What stands where room is short, and is not run on in lines of text; a list of links says it of itself. */
const narrow = /<(h[1-4]|th|td|dt|summary|nav(?= data-narrow\b))\b[^>]*>[\s\S]*?<\/\1>/g;

/** A text with soft hyphens in its long words. */
export function hyphenate(text: string, { breaks }: Pick<Compounds, 'breaks'>): string {
  return text.replaceAll(longWords, (word) => {
    let from = 0;
    return breaks(word.toLowerCase())
      .map((part) => {
        const piece = word.slice(from, from + part.length);
        from += part.length;
        return piece;
      })
      .join('\u00ad');
  });
}

/** A page with soft hyphens in its headings, tables and narrow lists; addresses, names and code keep their letters. */
export function hyphenatePage(html: string, compounds: Pick<Compounds, 'breaks'>): string {
  return html.replaceAll(narrow, (element) =>
    element.replaceAll(
      /(<code\b[\s\S]*?<\/code>)|>([^<]+)</g,
      (whole, code: string | undefined, text: string | undefined) =>
        code ?? (text === undefined ? whole : `>${hyphenate(text, compounds)}<`),
    ),
  );
}

/** The compounds of a site's words in a language, or undefined where it writes them apart. */
export async function compoundsOf(
  catalog: Catalog,
  locale: Locale,
): Promise<Compounds | undefined> {
  return looksInside(locale) ? (await siteWords(catalog, locale)).compounds : undefined;
}
