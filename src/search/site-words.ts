/** What a site says in a language, and how its words are made. */

import type { Catalog } from '../domain/catalog.ts';
import type { Locale } from '../domain/locale.ts';
import { type KnowsWord, openDictionary } from '../language/spelling.ts';
import {
  type Compounds,
  countWords,
  looksInside,
  openCompounds,
  type WordCounts,
} from './compounds.ts';
import { textsOf } from './other-names.ts';
import type { SearchRecord } from './records/record.ts';
import { searchRecords } from './records.ts';

export interface SiteWords {
  /** How often each word stands in the texts. */
  readonly said: WordCounts;
  /** Whether a dictionary has a word; of a language that writes compounds apart it is not asked. */
  readonly knows: KnowsWord;
  readonly compounds: Compounds;
}

/** Opens the words of some records, which are of one language. */
export type OpenWords = (records: readonly SearchRecord[], locale: Locale) => Promise<SiteWords>;

/** @param open is asked for the languages that write compounds in one word */
export function wordsWith(open: (locale: Locale) => Promise<KnowsWord>): OpenWords {
  return async (records, locale) => {
    const said = countWords(textsOf(records));
    const knows = looksInside(locale) ? once(await open(locale)) : () => false;
    return { said, knows, compounds: openCompounds(locale, said, knows) };
  };
}

/** Asks of each word once. */
function once(knows: KnowsWord): KnowsWord {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? knows(word);
    known.set(word, answer);
    return answer;
  };
}

type Opened = Map<Locale, Promise<SiteWords>>;

const key = Symbol.for('vagval.words');
const holder = globalThis as { [key]?: WeakMap<Catalog, Opened> };
// Astro runs this module once for the index and once more for the pages.
holder[key] ??= new WeakMap();
const known = holder[key];

/** The words of a site in one of its languages. Opened once in a process. */
export function siteWords(catalog: Catalog, locale: Locale): Promise<SiteWords> {
  const ofSite: Opened = known.get(catalog) ?? new Map();
  known.set(catalog, ofSite);
  const opened = ofSite.get(locale) ?? open(catalog, locale);
  ofSite.set(locale, opened);
  return opened;
}

function open(catalog: Catalog, locale: Locale): Promise<SiteWords> {
  const records = searchRecords(catalog).filter((record) => record.locale === locale);
  return wordsWith(openDictionary)(records, locale);
}
