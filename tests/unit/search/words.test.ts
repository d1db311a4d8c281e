import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { WordFile, WordIndex } from '../../../src/query/word-list.ts';
import { countWords, openCompounds } from '../../../src/search/compounds.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records.ts';
import { wordFiles } from '../../../src/search/words.ts';
import { teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const records = searchRecords(catalog).filter(({ locale }) => locale === 'sv');
const compounds = openCompounds('sv', countWords([]), () => false);
const files = wordFiles(records, catalog, 'sv', compounds);
const file = (name: string) => files.get(name) as WordFile;
const namesIn = ({ also }: WordFile, key: string) =>
  new Map(also).get(key)?.map(([words]) => words);

test('every word of a record is in the file of its first two letters, with the records that have it', () => {
  const { words } = file('ka');
  const tea = records.filter(({ title, sections, names, context }) =>
    /(?<!\p{L})kanna(?!\p{L})/iu.test(
      [
        title,
        ...names.map(({ text }) => text),
        ...context,
        ...sections.flatMap((s) => [s.title, s.text]),
      ].join(' '),
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
  const also = (key: string) => namesIn(file(key.slice(0, 2)), key);
  assert.deepEqual(also('uppgjutning'), ['avkok', 'inf', 'infusion', 'brew']);
  assert.deepEqual(also('brew (en)'), ['avkok', 'inf', 'uppgjutning', 'infusion']);
  assert.deepEqual(also('inf'), ['avkok', 'uppgjutning', 'infusion', 'brew']);
});

test('a wrong form leads to the right one, and nothing to it', () => {
  assert.equal(namesIn(file('ko'), 'kok'), undefined);
  const targets = [...files.values()].flatMap((some) =>
    'also' in some ? some.also.flatMap(([, names]) => names.map(([words]) => words)) : [],
  );
  assert.ok(!targets.includes('av kok'));
});

test('of the names of a thing those are left out that find nothing more than others', () => {
  const kettle = catalog.terms.find(({ id }) => id === 'kettle');
  assert.ok(kettle);
  const named = (...synonyms: string[]) => {
    const term = { ...kettle, words: { ...kettle.words, sv: { ...kettle.words.sv, synonyms } } };
    const said: SearchRecord = {
      locale: 'sv',
      path: '/sv/guides/x/',
      title: 'Kokkärl',
      sections: [
        { id: '', depth: 2, title: '', text: 'kok kärl, stort kokkärl, kastrull, kittel' },
      ],
      context: [],
      names: [],
      facets: { type: 'guide' },
    };
    const made = wordFiles([said], { terms: [term], everydayWords: [] }, 'sv', compounds).get(
      'ki',
    ) as WordFile;
    return namesIn(made, 'kittel');
  };
  assert.deepEqual(named('kokkärl', 'kok kärl', 'stort kokkärl', 'kastrull', 'stor kittel'), [
    'kokkarl',
    'kastrull',
  ]);
});
