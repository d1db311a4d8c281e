import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { foreignKey, type WordFile } from '../../../src/query/word-files.ts';
import { WordList } from '../../../src/query/word-list.ts';
import { wordList, wordSource } from '../../support/word-list.ts';

test('a word is found by its stem, and of two the more frequent, whichever comes first', async () => {
  const list = wordList({ words: { servern: 2, server: 9, servers: 3, serverns: 1 } });
  await list.load(['server']);
  assert.deepEqual(list.find('servern'), {
    word: 'server',
    parts: ['server'],
    count: 9,
    key: 'serv',
  });
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
    key: 'molnserv',
  });
});

test('what begins like half a word comes once in its most frequent form, the most frequent first', async () => {
  const list = wordList({
    words: { certifikatet: 80, certifikatets: 90, certifiering: 9, central: 100, certif: 3 },
    keys: { certifikatet: 'c', certifikatets: 'c' },
  });
  await list.load(['certif']);
  const beginning = (start: string, most = 9) =>
    list.beginningWith(start, most).map(({ word }) => word);
  assert.deepEqual(beginning('certif'), ['certifikatets', 'certifiering']);
  assert.deepEqual(beginning('ce', 2), ['central', 'certifikatets']);
  assert.deepEqual(beginning('cez'), []);
});

test('a word is searched for in all its forms, and less as what only has its stem', async () => {
  const list = wordList({
    words: { 'moln^hantering': 2, 'moln^hanteringen': 9, data: 5, dator: 9, datorer: 9 },
    keys: { data: 'data', dator: 'dator', datorer: 'dator' },
  });
  await list.load(['molnhantering', 'data']);
  const forms = (word: string) => list.formsOf(word).map(({ term }) => term);
  assert.deepEqual(forms('molnhantering'), ['molnʘhanteringʘ', 'molnʘhanteringenʘ']);
  // A form that the site lacks has those of the likest word.
  assert.deepEqual(forms('molnhanteringens'), ['molnʘhanteringenʘ', 'molnʘhanteringʘ']);
  assert.deepEqual(forms('xylofon'), ['xylofonʘ']);
  const weights = new Map(list.formsOf('datorer').map(({ term, weight }) => [term, weight]));
  assert.deepEqual([...weights.keys()], ['datorerʘ', 'datorʘ']);
  const [typed = 0, other = 0] = weights.values();
  assert.ok(typed > other && other > 0.9);
  const related = list.formsOf('dator').find(({ term }) => term === 'dataʘ');
  assert.ok(related && related.weight > 0 && related.weight < 0.5);
});

test('of many forms the most frequent are searched for, and of words that only look alike one', async () => {
  const endings = ['', 'en', 'ens', 'er', 'erna', 'ernas', 'ers'];
  const words = Object.fromEntries(endings.map((ending, index) => [`plats${ending}`, 9 - index]));
  const keys = Object.fromEntries(Object.keys(words).map((word) => [word, 'plats']));
  const list = wordList({ words, keys, starts: [''] });
  await list.load(['platsers']);
  const forms = list.formsOf('platsers').map(({ term }) => term.slice(0, -1));
  assert.deepEqual(forms, ['platsers', 'plats', 'platsen', 'platsens', 'platser', 'platserna']);
  const alike = { anvands: 5, anvandare: 9, anvanda: 7 };
  const related = wordList({ words: alike, keys: { anvands: 'a', anvandare: 'b', anvanda: 'c' } });
  await related.load(['anvands']);
  assert.deepEqual(
    related.formsOf('anvands').map(({ term }) => term.slice(0, -1)),
    ['anvands', 'anvandare'],
  );
});

test('a form that the site lacks is one of the word that it is most like, not of the most frequent', async () => {
  const words = { anvands: 90, anvandare: 5 };
  const list = wordList({ words, keys: { anvands: 'a', anvandare: 'b' } });
  await list.load(['anvandarens']);
  assert.equal(list.find('anvandarens')?.word, 'anvandare');
  assert.equal(list.formsOf('anvandarens')[0]?.term, 'anvandareʘ');
});

test('words are looked for near one that begins wrong, the same whatever has been fetched before', async () => {
  const words = { klient: 9, lampa: 9, kran: 9, moln: 9 };
  const near = async (word: string, before: readonly string[], list = wordList({ words })) => {
    await list.load(before);
    return (await list.near(word)).map(([known]) => known).sort();
  };
  assert.deepEqual(await near('lkient', []), ['klient', 'lampa']);
  assert.deepEqual(await near('lkient', ['moln', 'kran']), ['klient', 'lampa']);
  const other = wordList({ words: { klient: 9, lampa: 9, xerox: 9 } });
  assert.deepEqual(await near('xklient', [], other), ['klient', 'xerox']);
});

test('another name is found in whatever language it is', async () => {
  const source = wordSource({ words: {}, starts: ['', 'pr'] }, 'sv');
  const also: readonly WordFile['also'][] = [
    [[foreignKey(['costs'], 'en'), [['kostnad', 0.9]]]],
    [['pris', [['kostnad', 0.8]]]],
  ];
  const list = new WordList('sv', await source.head(), {
    ...source,
    words: async (file) => ({ words: [], also: also[file] ?? [], meant: [] }),
  });
  await list.load(['costs', 'priset']);
  assert.deepEqual(list.also(['cost']), [['kostnad', 0.9]]);
  assert.deepEqual(list.also(['priserna']), [['kostnad', 0.8]]);
  // A word is not stemmed as one of another language.
  assert.deepEqual(list.also(['costs', 'cost']), []);
  assert.equal(foreignKey([], 'en'), '');
});

test('what could not be fetched is fetched the next time, and what could is not', async () => {
  const fetched: number[] = [];
  const source = wordSource({ words: { moln: 9 } }, 'sv');
  let isBroken = true;
  const list = new WordList('sv', await source.head(), {
    ...source,
    words: async (file) => {
      fetched.push(file);
      if (isBroken) throw new Error('offline');
      return source.words(file);
    },
  });
  await assert.rejects(list.load(['moln']), /offline/);
  assert.equal(list.find('moln'), undefined);
  isBroken = false;
  await list.load(['moln']);
  await list.load(['moln']);
  assert.equal(list.find('moln')?.count, 9);
  assert.deepEqual(fetched, [0, 0]);
});
