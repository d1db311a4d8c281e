/** How much a word counts by where and how often it stands, with Pagefind itself. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { openSearch, serveIndex } from '../../support/served-index.ts';

const letters = 'bdfghjklmnprstv';
/** Some words that no other text has. */
const filler = (count: number, start: string) =>
  Array.from(
    { length: count },
    (_, at) => `${start}o${letters[at % 15]}u${letters[Math.floor(at / 15)]}`,
  ).join(' ');
/** A word so many times. */
const times = (count: number, word: string) =>
  Array.from({ length: count }, () => word).join(' och ');

function record(id: string, more: Partial<SearchRecord> = {}, text = ''): SearchRecord {
  return {
    locale: 'sv',
    path: `/${id}/`,
    title: 'Något helt annat',
    sections: [{ id: '', depth: 2, title: '', text: `${text} ${filler(24, 'x')}.` }],
    context: [],
    names: [],
    facets: { type: 'guide' },
    ...more,
  };
}

/** The ids of the records that a query finds, the best first. Of equals the first comes first. */
async function found(
  records: readonly SearchRecord[],
  query: string,
  knows: readonly string[] = [],
) {
  const others = [...letters].map((letter) => record(`other-${letter}`, {}, filler(9, letter)));
  const files = await buildSearchIndex(
    [...records, ...others],
    { site: { languages: ['sv', 'en'] }, terms: [], everydayWords: [] },
    wordsWith(async () => (word) => knows.includes(word)),
  );
  const search = await openSearch(serveIndex(files, 'sv'));
  const { groups } = await search.run({ text: query, choice: {}, isVerbatim: false });
  const hits = await Promise.all(groups.map(({ fetch }) => fetch(0, 20)));
  return hits.flat().map(({ href }) => href.replaceAll('/', ''));
}
after(() => close());

test('what a page is called says more than its headings and its text together', async () => {
  const section = (id: string, title: string, text: string) => ({ id, depth: 2, title, text });
  const records = [
    record('text', {
      sections: ['sjöar', 'åar', 'hamnar', 'vikar'].map((place) =>
        section(place, `Mörtfiske i ${place}`, `${times(6, 'mörtfiske')} ${filler(9, 'x')}.`),
      ),
    }),
    record('title', {
      title: 'Bryggor, båtar, hamnar, vikar, åar, sjöar, vassar, skär, uddar och mörtfiske',
      facets: { type: 'term' },
    }),
  ];
  assert.deepEqual(await found(records, 'mörtfiske'), ['title', 'text']);
});

test('what a page is also called says more than a text that says it again and again', async () => {
  const names = [{ text: 'roach fishing from bridges, boats and harbours', locale: 'en' }] as const;
  const records = [record('text', {}, times(5, 'roach')), record('names', { names })];
  assert.deepEqual(await found(records, 'roach'), ['names', 'text']);
});

test('where a record belongs counts with its text, and so does the number of its code', async () => {
  const records = [
    record('text', {}, 'Mörtfiske.'),
    record('context', { context: ['Mörtfiske'] }, 'Mörtfiske.'),
  ];
  assert.deepEqual(await found(records, 'mörtfiske'), ['context', 'text']);
  const coded = [record('text', {}, 'Port 47.'), record('code', { code: 'TE-47' }, 'Port 47.')];
  assert.deepEqual(await found(coded, '47'), ['code', 'text']);
});

test('the page that a record stands on counts for it, and less than its own text', async () => {
  const page = 'Mörtfiske';
  const one = record('one', {}, 'Mörtfiske.');
  const onPage = record('on-page', { page }, 'Mörtfiske.');
  const twice = record('twice', {}, 'Mörtfiske. Mörtfiske.');
  assert.deepEqual(await found([one, onPage, twice], 'mörtfiske'), ['twice', 'on-page', 'one']);
});

test('who asks for a word is shown what says it before what says a compound that begins so', async () => {
  const records = [record('compound', {}, 'Klienthantering.'), record('word', {}, 'Klient.')];
  assert.deepEqual(await found(records, 'klient', ['klient', 'hantering']), ['word', 'compound']);
});
