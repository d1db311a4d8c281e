/**
 * Soft hyphens in long words, between the parts of compounds: browsers that hyphenate by themselves fetch
 * their dictionaries from the internet, or have none for the language.
 */

import type { Catalog } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { openDictionary } from '../language/spelling.ts';
import { type Compounds, countWords, looksInside, openCompounds } from './compounds.ts';
import { textsOf } from './other-names.ts';
import { searchRecords } from './records.ts';

/** Shorter words fit wherever there is a column. */
const shortest = 13;

const longWords = new RegExp(`\\p{L}{${shortest},}`, 'gu');

/** What stands where room is short, and is not run on in lines of text. */
const narrow = /<(h[1-4]|th|td|dt|summary)\b[^>]*>[\s\S]*?<\/\1>/g;

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

/** A page with soft hyphens in its headings and tables; addresses, names and code keep their letters. */
export function hyphenatePage(html: string, compounds: Pick<Compounds, 'breaks'>): string {
  return html.replaceAll(narrow, (element) =>
    element.replaceAll(
      /(<code\b[\s\S]*?<\/code>)|>([^<]+)</g,
      (whole, code: string | undefined, text: string | undefined) =>
        code ?? (text === undefined ? whole : `>${hyphenate(text, compounds)}<`),
    ),
  );
}

const known = new WeakMap<Catalog, Map<Locale, Promise<Compounds | undefined>>>();

/** The compounds of a site's words in a language, or undefined where it writes them apart. Opened once. */
export function compoundsOf(catalog: Catalog, locale: Locale): Promise<Compounds | undefined> {
  const ofSite = known.get(catalog) ?? new Map<Locale, Promise<Compounds | undefined>>();
  known.set(catalog, ofSite);
  const opened = ofSite.get(locale) ?? open(catalog, locale);
  ofSite.set(locale, opened);
  return opened;
}

async function open(catalog: Catalog, locale: Locale): Promise<Compounds | undefined> {
  if (!looksInside(locale)) return undefined;
  const records = searchRecords(catalog).filter((record) => record.locale === locale);
  return openCompounds(locale, countWords(textsOf(records)), await openDictionary(locale));
}
