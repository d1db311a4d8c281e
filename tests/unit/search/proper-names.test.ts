import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { properNamesOf } from '../../../src/search/proper-names.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';

const record = (title: string, text: string): SearchRecord => ({
  locale: 'en',
  path: '/en/guides/x/',
  title,
  sections: [{ id: '', depth: 2, title: '', text }],
  context: [],
  names: [],
  facets: { type: 'guide' },
});
const namesIn = (title: string, ...sentences: string[]) => [
  ...properNamesOf([record(title, sentences.join(' '))]),
];
const often = (sentence: string, times = 10) => Array.from({ length: times }, () => sentence);

test('a word that is written with a capital within sentences is a name', () => {
  assert.deepEqual(namesIn('', ...often('It runs on Windows, Édge and linux.')), [
    'windows',
    'edge',
  ]);
  assert.deepEqual(namesIn('', ...often('It runs on Windows.', 9)), []);
});

test('what begins sentences, stands in titles or is mostly small is no name', () => {
  assert.deepEqual(namesIn('', ...often('Clients wait. Servers work.')), []);
  assert.deepEqual(namesIn(often('the Maintenance Window').join(', '), 'x'), []);
  const said = often('Press the Window key.');
  assert.deepEqual(namesIn('', ...said, 'A window.'), ['window']);
  assert.deepEqual(namesIn('', ...said, 'A window.', 'A window.'), []);
  // A path is no sentence.
  assert.deepEqual(namesIn('', ...said, ...often('See c:/window/x.')), ['window']);
});
