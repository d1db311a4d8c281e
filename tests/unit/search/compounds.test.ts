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
  const site = openCompounds(
    'sv',
    countWords(texts({ parameter: 40, para: 4, meter: 4 })),
    (word) => word !== 'para',
  );
  assert.deepEqual(site.split('parameter'), ['parameter']);
});

test('it can be broken between them all the same', () => {
  const site = openCompounds(
    'sv',
    countWords(texts({ leveransoptimering: 40, leverans: 2, optimering: 3 })),
    (word) => ['leverans', 'optimering'].includes(word),
  );
  assert.deepEqual(site.split('leveransoptimering'), ['leveransoptimering']);
  assert.deepEqual(site.breaks('leveransoptimering'), ['leverans', 'optimering']);
  assert.deepEqual(site.breaks('presentationen'), ['presentationen']);
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

test('what the dictionary alone knows is joined where three compounds begin and three end so', () => {
  const parts = ['moln', 'server', 'data', 'plats', 'roll', 'tjänst'];
  const site = (heads: readonly string[], tails: readonly string[], known = ['molnroll']) => {
    const compounds = [
      ...heads.map((tail) => `moln${tail}`),
      ...tails.map((head) => `${head}roll`),
    ];
    const counts = Object.fromEntries([
      ...parts.map((part) => [part, 30]),
      ...compounds.map((compound) => [compound, 1]),
    ]);
    const all = new Set([...parts, ...known]);
    return openCompounds('sv', countWords(texts(counts)), (word) => all.has(word));
  };
  const three = ['server', 'data', 'plats'];
  assert.equal(site(three, three).mark('moln roll'), 'moln~roll');
  assert.equal(site(three, three).mark('Moln roll'), 'Moln~roll');
  assert.equal(site(three.slice(1), three).mark('moln roll'), 'moln roll');
  assert.equal(site(three, three.slice(1)).mark('moln roll'), 'moln roll');
  assert.equal(site(three, three, []).mark('moln roll'), 'moln roll');
});

test('words that hold a sentence together join nothing, nor does the end of a name', () => {
  assert.equal(mark('den plats som server'), 'den plats som server');
  const site = openCompounds('sv', countWords(texts({ underhåll: 9, håll: 9 })), () => false);
  assert.equal(site.mark('står under håll'), 'står under håll');
  assert.equal(mark('Stora Plats server'), 'Stora Plats server');
  assert.equal(mark('Stora Plats server plats server'), 'Stora Plats server plats~server');
  assert.equal(mark('Plats server'), 'Plats~server');
});

test('marks of the text’s own are not taken for ours', () => {
  assert.equal(mark('C:~1 och a^b'), 'C:～1 och a＾b');
});

test('English is left as it is', () => {
  const english = openCompounds('en', countWords(['site server']), () => true);
  assert.equal(english.mark('siteserver'), 'siteserver');
  assert.equal(english.mark('C:~1'), 'C:～1');
  assert.deepEqual(english.split('siteserver'), ['siteserver']);
});

test('a part that no dictionary has must stand three times on the site', () => {
  const site = (count: number) =>
    openCompounds('sv', countWords(texts({ moln: 30, qwert: count })), (word) => word === 'moln');
  assert.deepEqual(site(3).split('molnqwert'), ['moln', 'qwert']);
  assert.deepEqual(site(2).split('molnqwert'), ['molnqwert']);
  // Its forms count together.
  const forms = countWords(texts({ moln: 30, qwert: 1, qwerten: 2 }));
  const counted = openCompounds('sv', forms, (word) => word === 'moln');
  assert.deepEqual(counted.split('molnqwert'), ['moln', 'qwert']);
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

test('parts that the dictionary alone has make none of a word that the site has', () => {
  const site = openCompounds('sv', countWords(texts({ molnserver: 1 })), (word) =>
    ['moln', 'server'].includes(word),
  );
  assert.deepEqual(site.split('molnserver'), ['molnserver']);
});

test('a part that is rare on the site is known to the dictionary without its s', () => {
  const site = openCompounds('sv', countWords(texts({ tobak: 1, affär: 30 })), (word) =>
    ['tobak', 'affär'].includes(word),
  );
  assert.deepEqual(site.split('tobaksaffär'), ['tobaks', 'affär']);
  // So it is where a sentence begins with it.
  assert.equal(site.mark('Tobaksaffären'), 'Tobaks^affären');
});
