import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { alternativesOf, parseQuery } from '../../../src/query/alternatives.ts';
import { WordList } from '../../../src/query/word-list.ts';
import { type ListedWords, wordList } from '../../support/word-list.ts';

const listed: ListedWords = {
  words: {
    'klient^hantering': 8,
    klient: 300,
    hantering: 200,
    certifikat: 80,
    certifkat: 1,
    plats: 300,
    system: 200,
    server: 300,
    'program^uppdatering': 90,
    program: 400,
    uppdatering: 300,
    kostnad: 30,
    utgift: 5,
    gateway: 60,
    moln: 100,
    cmg: 60,
    anvander: 900,
    konfiguration: 700,
  },
  also: {
    cmg: [['gateway moln', 0.9]],
    'cloud gateway': [
      ['cmg', 0.9],
      ['gateway moln', 0.8],
    ],
    budget: [['kostnad', 0.5]],
  },
};

async function asked(text: string, list = wordList(listed)): Promise<string[]> {
  const found = await alternativesOf(parseQuery(text), list);
  return found.map(({ search, from, to, corrects }) =>
    [search, to - from > 1 ? `for ${to - from}` : '', corrects ? 'corrected' : '']
      .filter(Boolean)
      .join(', '),
  );
}

test('words that hold a sentence together are left out, in both languages', () => {
  assert.deepEqual(parseQuery('Hur kan jag byta the client och dess server?').words, [
    'byta',
    'client',
    'server',
  ]);
});

test('a query of nothing but such words asks nothing', () => {
  const { words, isCommonOnly } = parseQuery('och att i');
  assert.deepEqual([words, isCommonOnly], [[], true]);
  assert.equal(parseQuery('  ').isCommonOnly, false);
});

test('what stands between quotation marks is a phrase, and left as it is', async () => {
  const query = parseQuery('kostnad "utgående trafik" för “en moln”');
  assert.deepEqual(query.phrases, [
    ['utgaende', 'trafik'],
    ['en', 'moln'],
  ]);
  assert.deepEqual(query.words, ['kostnad', 'utgaende', 'trafik', 'en', 'moln']);
  assert.deepEqual(await asked('"certifiksat"'), ['certifiksat']);
});

test('a quotation mark without its fellow means nothing', () => {
  assert.deepEqual(parseQuery('kostnad "moln'), {
    words: ['kostnad', 'moln'],
    exact: new Set(),
    phrases: [],
    isCommonOnly: false,
  });
});

test('a query may be of any length', () => {
  const { words } = parseQuery('alfa beta gamma '.repeat(700));
  assert.deepEqual(words, ['alfa', 'beta', 'gamma']);
  const many = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
  assert.equal(parseQuery(many).words.length, 16);
});

test('a compound is searched for as itself and by its parts', async () => {
  assert.deepEqual(await asked('klienthanteringen'), ['klienthanteringen', 'klient hantering']);
  // Enough records have this one.
  assert.deepEqual(await asked('programuppdatering'), ['programuppdatering']);
});

test('words apart are joined where the site writes them together, with or without an s', async () => {
  assert.deepEqual(await asked('program uppdateringar'), [
    'program',
    'programuppdateringar, for 2',
    'uppdateringar',
  ]);
});

test('a compound that the site never writes is searched for by the parts it knows', async () => {
  assert.deepEqual(await asked('platssystemserver'), ['plats system server']);
});

test('an unknown word is corrected', async () => {
  assert.equal((await asked('ceritfikat'))[0], 'certifikat, corrected');
  assert.deepEqual(await asked('lkient'), ['klient, corrected']);
});

test('a word that nothing is like is not searched for', async () => {
  assert.deepEqual(await asked('xylofon'), []);
});

test('an error of the site’s own leads to the right word as well, and is no correction', async () => {
  assert.deepEqual(await asked('certifkat'), ['certifkat', 'certifikat']);
});

test('so does one in the beginning of a longer word', async () => {
  const list = wordList({ words: { certifkatmallen: 1, certifikat: 80 } });
  assert.deepEqual(await asked('certifkat', list), ['certifkat', 'certifikat']);
});

test('half a word is not corrected while it may become one', async () => {
  assert.deepEqual(await asked('certi'), ['certi']);
});

test('names of the glossary stand for each other, over several words', async () => {
  assert.deepEqual(await asked('cmg'), ['cmg', 'gateway moln']);
  assert.deepEqual(await asked('cloud gateway'), ['cmg, for 2', 'gateway moln, for 2', 'gateway']);
});

test('a word that the site has by another name is not corrected', async () => {
  assert.deepEqual(await asked('budget'), ['kostnad']);
});

test('a word that is nearly everywhere is left out where others say more', async () => {
  assert.deepEqual(await asked('använder kostnad'), ['kostnad']);
  assert.deepEqual(await asked('använder'), ['anvander']);
});

test('a word is searched for as at most six things', async () => {
  const many = Array.from({ length: 9 }, (_, index) => [`utgift${index}`, 0.5] as const);
  const words = Object.fromEntries(many.map(([word]) => [word, 3]));
  const list = wordList({ words: { ...words, kostnad: 9 }, also: { kostnad: many } });
  assert.equal((await asked('kostnad', list)).length, 6);
});

test('only the files of the first letters are fetched, all of a letter only for a correction', async () => {
  const names: string[] = [];
  await asked('certifikat', wordList(listed, { asked: names }));
  assert.deepEqual(names, ['index', 'ce']);
  names.length = 0;
  await asked('sreverz', wordList(listed, { asked: names }));
  assert.deepEqual(names.sort(), ['index', 'se', 'sy'].sort());
});

test('where the word list cannot be fetched, words are searched for as they stand', async () => {
  const list = new WordList('sv', () => Promise.reject<never>(new Error('offline')));
  assert.deepEqual(await asked('ceritfikat klient', list), ['ceritfikat', 'klient']);
});
