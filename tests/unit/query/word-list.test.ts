import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  type FetchWords,
  nameKey,
  type WordFile,
  type WordIndex,
  WordList,
} from '../../../src/query/word-list.ts';
import { fetchWords, wordList } from '../../support/word-list.ts';

test('a word is found by its stem, and of two the more frequent, whichever comes first', async () => {
  const list = wordList({ words: { servern: 2, server: 9, servers: 3, serverns: 1 } });
  await list.load(['server']);
  assert.deepEqual(list.find('servern'), { word: 'server', parts: ['server'], count: 9 });
  assert.equal(list.find('xylofon'), undefined);
});

test('a word that one record has is known too', async () => {
  const list = wordList({ words: { moln: 1 } });
  await list.load(['moln']);
  assert.equal(list.find('moln')?.count, 1);
});

test('a word is known with its parts', async () => {
  const list = wordList({ words: { 'moln^server': 9 } });
  await list.load(['molnserver']);
  assert.deepEqual(list.find('molnserver'), {
    word: 'molnserver',
    parts: ['moln', 'server'],
    count: 9,
  });
});

test('half a word is as frequent as the most frequent that begins so', async () => {
  const list = wordList({ words: { certifikat: 80, certifiering: 9, central: 100 } });
  await list.load(['certif']);
  assert.equal(list.countOfPrefix('certif'), 80);
  assert.equal(list.countOf('certif'), 80);
  assert.equal(list.countOf('certifiering'), 9);
  assert.equal(list.countOf('cez'), 0);
});

test('words are looked for near one that begins wrong: swapped, with a letter too many, or otherwise', async () => {
  const list = wordList({ words: { klient: 9, lampa: 9, kran: 9, moln: 9 } });
  await list.load([]);
  await list.loadNear('lkient');
  assert.deepEqual(
    list.known().map(({ word }) => word),
    ['lampa', 'klient'],
  );
  const other = wordList({ words: { klient: 9, lampa: 9, xerox: 9 } });
  await other.load([]);
  await other.loadNear('xklient');
  assert.deepEqual(
    other
      .known()
      .map(({ word }) => word)
      .sort(),
    ['klient', 'xerox'],
  );
});

test('another name is found in whatever language it is', async () => {
  const files: Readonly<Record<string, WordIndex | WordFile>> = {
    index: { records: 9, languages: ['sv', 'en'], common: [], files: ['co', 'pr'] },
    co: { words: [], also: [[nameKey(['costs'], 'en', 'sv'), [['kostnad', 0.9]]]] },
    pr: { words: [], also: [[nameKey(['priser'], 'sv', 'sv'), [['kostnad', 0.8]]]] },
  };
  const list = new WordList('sv', (async (name: string) => files[name]) as FetchWords);
  await list.load(['costs', 'priset']);
  assert.deepEqual(list.also(['cost']), [['kostnad', 0.9]]);
  assert.deepEqual(list.also(['priserna']), [['kostnad', 0.8]]);
  // A word is not stemmed as one of another language.
  assert.notEqual(nameKey(['costs'], 'en', 'sv'), nameKey(['costs'], 'sv', 'sv'));
  assert.equal(nameKey([], 'en', 'sv'), '');
});

test('what could not be fetched is fetched the next time, and what could is not', async () => {
  const names: string[] = [];
  const whole = fetchWords({ words: { moln: 9 } }, 'sv');
  let isBroken = true;
  const list = new WordList('sv', (async (name: string) => {
    names.push(name);
    if (isBroken && name !== 'index') throw new Error('offline');
    return whole(name);
  }) as FetchWords);
  await list.load(['moln']);
  assert.equal(list.find('moln'), undefined);
  isBroken = false;
  await list.load(['moln']);
  await list.load(['moln']);
  assert.equal(list.find('moln')?.count, 9);
  assert.deepEqual(names, ['index', 'mo', 'mo']);
});

test('without its index a list knows nothing, and asks for it again', async () => {
  let isBroken = true;
  const whole = fetchWords({ words: { moln: 9 }, common: ['manag'] }, 'sv');
  const list = new WordList('sv', (async (name: string) => {
    if (isBroken) throw new Error('offline');
    return whole(name);
  }) as FetchWords);
  await list.load(['moln']);
  assert.deepEqual([list.records, list.languages, list.isCommon('manag')], [0, ['sv'], false]);
  isBroken = false;
  await list.load(['moln']);
  assert.deepEqual(
    [list.records, list.languages, list.isCommon('manag')],
    [1000, ['sv', 'en'], true],
  );
});
