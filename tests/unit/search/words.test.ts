import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { WordFile, WordIndex } from '../../../src/query/word-list.ts';
import { countWords, openCompounds } from '../../../src/search/compounds.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { wordFiles } from '../../../src/search/words.ts';
import { teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const records = searchRecords(catalog).filter(({ locale }) => locale === 'sv');
const compounds = openCompounds('sv', countWords([]), () => false);
const files = wordFiles(records, catalog.terms, 'sv', compounds);
const file = (name: string) => files.get(name) as WordFile;

test('every word of a record is in the file of its first two letters, with the records that have it', () => {
  const { words } = file('ka');
  const tea = records.filter(({ title, sections, names, context }) =>
    /(?<!\p{L})kanna(?!\p{L})/iu.test(
      [title, ...names, ...context, ...sections.flatMap((s) => [s.title, s.text])].join(' '),
    ),
  );
  assert.deepEqual(words.find(([word]) => word === 'kanna') ?? ['kanna', 0], ['kanna', tea.length]);
  for (const [name, { words: listed = [] }] of files as Map<string, Partial<WordFile>>)
    for (const [word] of listed) assert.ok(name === 'other' || word.startsWith(name), word);
});

test('the index names every other file, and how many records there are', () => {
  const index = files.get('index') as WordIndex;
  assert.equal(index.records, records.length);
  assert.deepEqual(
    [...index.files].sort(),
    [...files.keys()].filter((name) => name !== 'index').sort(),
  );
});

test('each name of a term leads to those that the site writes, in every language', () => {
  const also = (key: string) => file(key.slice(0, 2)).also[key]?.map(([words]) => words);
  assert.deepEqual(also('uppgjutning'), ['avkok', 'inf', 'infusion', 'brew']);
  assert.deepEqual(also('brew'), ['avkok', 'inf', 'uppgjutning', 'infusion']);
  assert.deepEqual(also('inf'), ['avkok', 'uppgjutning', 'infusion', 'brew']);
});

test('a wrong form leads to the right one, and nothing to it', () => {
  assert.ok(file('ko').also.kok === undefined);
  const targets = [...files.values()].flatMap((some) =>
    'also' in some
      ? Object.values(some.also).flatMap((names) => names.map(([words]) => words))
      : [],
  );
  assert.ok(!targets.includes('av kok'));
});
