/** What a search finds in a few records, with Pagefind itself. */

import { buildSearchIndex } from '../../src/search/build-index.ts';
import type { Vocabulary } from '../../src/search/other-names.ts';
import type { SearchRecord } from '../../src/search/records/record.ts';
import { wordsWith } from '../../src/search/site-words.ts';
import { openSearch, serveIndex } from './served-index.ts';

const letters = 'bdfghjklmnprstv';

/** Some words that say nothing of what is asked. */
export function filler(count: number, start = 'x'): string {
  const word = (at: number) => `${start}o${letters[at % 15]}u${letters[Math.floor(at / 15)]}`;
  return Array.from({ length: count }, (_, at) => word(at)).join(' ');
}

/** A Swedish guide of 24 words besides its own. */
export function saying(id: string, text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    locale: 'sv',
    path: `/${id}/`,
    title: 'Något helt annat',
    sections: [{ id: '', depth: 2, title: '', text: `${text} ${filler(24)}.` }],
    context: [],
    names: [],
    facets: { type: 'guide' },
    ...more,
  };
}

/**
 * The ids of the records that a query finds, the best first; of equals the first comes first. Beside them there are
 * some records with other words. Whoever asks closes Pagefind in the end.
 * @param knows the words that a dictionary has
 */
export async function foundIn(
  records: readonly SearchRecord[],
  query: string,
  { knows = [], ...vocabulary }: Partial<Vocabulary> & { readonly knows?: readonly string[] } = {},
): Promise<string[]> {
  const others = [...letters].map((letter) => saying(`other-${letter}`, filler(9, letter)));
  const files = await buildSearchIndex(
    [...records, ...others],
    { site: { languages: ['sv', 'en'] }, terms: [], everydayWords: [], ...vocabulary },
    wordsWith(async () => (word) => knows.includes(word)),
  );
  const search = await openSearch(serveIndex(files, 'sv'));
  const { groups } = await search.run({ text: query, choice: {}, isVerbatim: false });
  const hits = await Promise.all(groups.map(({ fetch }) => fetch(0, 20)));
  return hits.flat().map(({ href }) => href.replaceAll('/', ''));
}
