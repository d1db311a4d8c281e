import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { countWords, openCompounds } from '../../../src/search/compounds.ts';

/** Texts in which each word stands as often as is said. */
const texts = (words: Readonly<Record<string, number>>) =>
  Object.entries(words).map(([word, count]) => `${word}. `.repeat(count));

const words = {
  klient: 30,
  klienten: 10,
  hantering: 20,
  hanteringen: 5,
  klienthantering: 3,
  distribution: 20,
  plats: 40,
  platsen: 10,
  platssystem: 2,
  platsserver: 2,
  platsdata: 2,
  system: 30,
  server: 25,
  roll: 9,
  operativsystem: 4,
  filsystem: 2,
  styrsystem: 2,
  information: 40,
  rmation: 1,
  uppdatering: 30,
  program: 30,
};
const dictionary = new Set([
  ...Object.keys(words),
  'data',
  'operativ',
  'platssystemroll',
  'styr',
  'klientsystem',
  'platsserverdata',
]);
const { split, mark } = openCompounds('sv', countWords(texts(words)), (word) =>
  dictionary.has(word),
);

test('a compound has the parts that the site knows as words', () => {
  assert.deepEqual(split('klienthantering'), ['klient', 'hantering']);
  assert.deepEqual(split('klienthanteringen'), ['klient', 'hanteringen']);
  assert.deepEqual(split('programuppdatering'), ['program', 'uppdatering']);
});

test('an s may join the parts, and stays with the first', () => {
  assert.deepEqual(split('distributionsplats'), ['distributions', 'plats']);
});

test('a part may be a compound', () => {
  assert.deepEqual(split('distributionsplatsserver'), ['distributions', 'plats', 'server']);
});

test('a word that is more frequent than its parts is one word', () => {
  assert.deepEqual(split('information'), ['information']);
});

test('endings are no parts, however they look', () => {
  assert.deepEqual(split('klientarna'), ['klientarna']);
  assert.deepEqual(split('systemiska'), ['systemiska']);
  // Where it is a word of its own as well: the cupboard of the land is a landscape.
  const home = openCompounds('sv', countWords(texts({ land: 30, skapet: 20 })), (word) =>
    ['land', 'skapet'].includes(word),
  );
  assert.deepEqual(home.split('landskapet'), ['landskapet']);
});

test('a text keeps its words and its case when it is marked', () => {
  assert.equal(
    mark('Klienthantering, och Programuppdateringen (1).'),
    'Klient^hantering, och Program^uppdateringen (1).',
  );
});

test('words that the site writes together elsewhere are joined', () => {
  assert.equal(mark('en plats server för platsen'), 'en plats~server för platsen');
});

test('what the dictionary alone knows is joined where both parts make compounds on the site', () => {
  assert.equal(mark('plats system'), 'plats~system');
  assert.equal(mark('roll information'), 'roll information');
  // One compound of the site that begins so is chance, though dictionaries have another.
  assert.equal(mark('klient system'), 'klient system');
});

test('words that hold a sentence together join nothing, nor does the end of a name', () => {
  assert.equal(mark('den plats som server'), 'den plats som server');
  assert.equal(mark('Stora Plats server'), 'Stora Plats server');
  assert.equal(mark('Plats server'), 'Plats~server');
});

test('marks of the text’s own are not taken for ours', () => {
  assert.equal(mark('C:~1 och a^b'), 'C:～1 och a＾b');
});

test('English is left as it is', () => {
  const english = openCompounds('en', countWords(['site server']), () => true);
  assert.equal(english.mark('siteserver'), 'siteserver');
  assert.deepEqual(english.split('siteserver'), ['siteserver']);
});

test('a part that no dictionary has must stand three times on the site', () => {
  const site = (count: number) =>
    openCompounds('sv', countWords(texts({ moln: 30, qwert: count })), (word) => word === 'moln');
  assert.deepEqual(site(3).split('molnqwert'), ['moln', 'qwert']);
  assert.deepEqual(site(2).split('molnqwert'), ['molnqwert']);
});

test('a part has four letters at least', () => {
  const common = { tid: 30, data: 30, server: 30 };
  const site = openCompounds('sv', countWords(texts(common)), (word) => word in common);
  assert.deepEqual(site.split('tidserver'), ['tidserver']);
  assert.deepEqual(site.split('servertid'), ['servertid']);
  assert.deepEqual(site.split('datatid'), ['datatid']);
  assert.equal(site.mark('tid data'), 'tid data');
});

test('what no dictionary has is joined where the site itself writes it together', () => {
  const site = openCompounds(
    'sv',
    countWords(texts({ moln: 30, qwert: 30, molnqwert: 1 })),
    () => false,
  );
  assert.equal(site.mark('moln qwert'), 'moln~qwert');
  assert.equal(site.mark('qwert moln'), 'qwert moln');
});

test('counting passes over case and whatever is no letter', () => {
  assert.deepEqual(
    [...countWords(['Moln, moln', 'moln2 IT-moln'])],
    [
      ['moln', 4],
      ['it', 1],
    ],
  );
});
