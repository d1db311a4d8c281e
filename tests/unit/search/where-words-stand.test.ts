/** How much a word counts by where and how often it stands, with Pagefind itself. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { filler, foundIn, saying } from '../../support/found-in.ts';

/** A word so many times. */
const times = (count: number, word: string) =>
  Array.from({ length: count }, () => word).join(' och ');

after(() => close());

test('what a page is called says more than its headings and its text together', async () => {
  const sections = ['sjöar', 'åar', 'hamnar', 'vikar'].map((place) => ({
    id: place,
    depth: 2,
    title: `Mörtfiske i ${place}`,
    text: `${times(6, 'mörtfiske')} ${filler(9)}.`,
  }));
  const records = [
    saying('text', '', { sections }),
    saying('title', '', {
      title: 'Bryggor, båtar, hamnar, vikar, åar, sjöar, vassar, skär, uddar och mörtfiske',
      facets: { type: 'term' },
    }),
  ];
  assert.deepEqual(await foundIn(records, 'mörtfiske'), ['title', 'text']);
});

test('what a page is also called says more than a text that says it again and again', async () => {
  const names = [{ text: 'roach fishing from bridges, boats and harbours', locale: 'en' }] as const;
  const records = [saying('text', times(12, 'roach')), saying('names', '', { names })];
  assert.deepEqual(await foundIn(records, 'roach'), ['names', 'text']);
});

test('where a record belongs counts with its text, and so does the number of its code', async () => {
  const records = [
    saying('text', 'Mörtfiske.'),
    saying('context', 'Mörtfiske.', { context: ['Mörtfiske'] }),
  ];
  assert.deepEqual(await foundIn(records, 'mörtfiske'), ['context', 'text']);
  const coded = [saying('text', 'Port 47.'), saying('code', 'Port 47.', { code: 'TE-47' })];
  assert.deepEqual(await foundIn(coded, '47'), ['code', 'text']);
});

test('the page that a record stands on counts for it, and less than its own text', async () => {
  const records = [
    saying('one', 'Mörtfiske.'),
    saying('on-page', 'Mörtfiske.', { page: 'Mörtfiske' }),
    saying('twice', 'Mörtfiske. Mörtfiske.'),
  ];
  assert.deepEqual(await foundIn(records, 'mörtfiske'), ['twice', 'on-page', 'one']);
});

test('who asks for a word is shown what says it before what says a compound that begins so', async () => {
  const records = [saying('compound', 'Klienthantering.'), saying('word', 'Klient.')];
  const knows = ['klient', 'hantering'];
  assert.deepEqual(await foundIn(records, 'klient', { knows }), ['word', 'compound']);
});
