import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Term } from '../../../src/domain/catalog.ts';
import type { Languages } from '../../../src/domain/locale.ts';
import type { WordFile, WordIndex } from '../../../src/query/word-list.ts';
import { countWords, openCompounds } from '../../../src/search/compounds.ts';
import type { Vocabulary } from '../../../src/search/other-names.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/records.ts';
import { wordFiles } from '../../../src/search/words.ts';
import { teasCatalog } from '../../support/content.ts';
import { inLanguages } from '../../support/languages.ts';

const catalog = teasCatalog();
const records = searchRecords(catalog).filter(({ locale }) => locale === 'sv');
const compounds = openCompounds('sv', countWords([]), () => false);
const files = wordFiles(records, catalog, 'sv', compounds);
const file = (name: string) => files.get(name) as WordFile;
const nothing: Vocabulary = { site: catalog.site, terms: [], everydayWords: [] };
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

test('a code is a word of its record', () => {
  const [record] = records;
  const coded = record ? [{ ...record, code: 'TE-07' }] : [];
  const { words } = wordFiles(coded, catalog, 'sv', compounds).get('07') as WordFile;
  assert.deepEqual(words, [['07', 1]]);
});

test('the index names every other file, how many records there are and the languages of the site', () => {
  const index = files.get('index') as WordIndex;
  assert.equal(index.records, records.length);
  assert.deepEqual(index.languages, ['sv', 'en']);
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
    const made = wordFiles([said], { ...nothing, terms: [term] }, 'sv', compounds).get(
      'ki',
    ) as WordFile;
    return namesIn(made, 'kittel');
  };
  assert.deepEqual(named('kokkärl', 'kok kärl', 'stort kokkärl', 'kastrull', 'stor kittel'), [
    'kokkarl',
    'kastrull',
  ]);
  assert.deepEqual(named('kok kärl', 'kokkärl'), ['kok karl']);
});

/** A guide of the site, with a title and a text. */
const guide = (title: string, text = '', names: SearchRecord['names'] = []): SearchRecord => ({
  locale: 'sv',
  path: `/sv/guides/${title}/`,
  title,
  sections: [{ id: '', depth: 2, title: '', text }],
  context: [],
  names,
  facets: { type: 'guide' },
});
/** What else is searched for in the place of some words, with its weight. */
function alsoOf(said: readonly SearchRecord[], key: string, vocabulary: Vocabulary = nothing) {
  const made = wordFiles(said, vocabulary, 'sv', compounds).get(key.slice(0, 2)) as
    | WordFile
    | undefined;
  return new Map(made?.also).get(key);
}

test('an everyday word stands for another, within a language and between two, and less than the glossary has it', () => {
  const said = [guide('Radera en server'), guide('Ta bort en server')];
  const weights = (key: string) => new Map(alsoOf(said, key));
  assert.ok(weights('rader').has('ta bort'), 'radera → ta bort');
  assert.ok(weights('delet (en)').has('radera'), 'delete → radera');
  const everyday = weights('delet (en)').get('radera') ?? 0;
  const term = {
    ...(catalog.terms[0] as Term),
    abbreviation: undefined,
    isMarked: true,
    words: inLanguages({
      sv: { term: 'radera', definition: '', synonyms: [], avoid: [] },
      en: { term: 'delete', definition: '', synonyms: [], avoid: [] },
    }),
  };
  const glossary = new Map(alsoOf(said, 'delet (en)', { ...nothing, terms: [term] })).get('radera');
  assert.ok(everyday <= (glossary ?? 0) * 0.7, `${everyday} against ${glossary}`);
});

test('words of a trade stand for each other where its site says so', () => {
  const said = [guide('Samlingar av koppar')];
  assert.equal(alsoOf(said, 'collec (en)'), undefined);
  const everydayWords = [{ sv: ['samlingar'], en: ['collection'] }, { sv: ['kannor', 'koppar'] }];
  const ours = { ...nothing, everydayWords };
  assert.deepEqual(alsoOf(said, 'collec (en)', ours)?.[0]?.[0], 'samlingar');
  assert.deepEqual(alsoOf(said, 'kann', ours)?.[0]?.[0], 'koppar');
});

test('an abbreviation that texts explain stands for the two names that they mostly give, and these for it', () => {
  const said = [
    guide('Start', 'Wide open land (WOL), World oil lamp (WOL), Wake On LAN (WOL).'),
    guide('Mer', 'Wake On LAN (WOL), Wide open land (WOL).'),
  ];
  const names = (key: string) => alsoOf(said, key)?.map(([words]) => words);
  assert.deepEqual(names('wol'), ['wide open land', 'wake lan']);
  assert.ok(names('wak lan')?.includes('wol'));
});

test('what nobody would search for is no other name', () => {
  const everydayWords = [{ sv: ['moln', 'och'] }, { sv: ['zon', 'aldrig sagt'] }];
  const said = [guide('Moln och zon')];
  assert.equal(alsoOf(said, 'moln', { ...nothing, everydayWords }), undefined);
  assert.equal(alsoOf(said, 'zon', { ...nothing, everydayWords }), undefined);
});

test('words of another language are learned from names in it, and from no others', () => {
  const pairs = [
    ['Brygga grönt', 'brew green'],
    ['Dricka grönt', 'drink green'],
    ['Brygga svart', 'brew black'],
    ['Dricka svart', 'drink black'],
  ] as const;
  const said = (locale: 'sv' | 'en') =>
    pairs.map(([title, text]) => guide(title, '', [{ text, locale }]));
  const [first] = alsoOf(said('en'), 'green (en)') ?? [];
  assert.equal(first?.[0], 'gront');
  assert.ok((first?.[1] ?? 0) > 0.5 && (first?.[1] ?? 0) <= 0.9);
  assert.equal(alsoOf(said('sv'), 'green (en)'), undefined);
});

test('what stands in every title tells nothing, and so is no other name', () => {
  const titles = (count: number) =>
    Array.from({ length: 100 }, (_, index) =>
      guide(index < count ? `Vägval ${index}` : `Annat ${index}`),
    );
  const common = (count: number) =>
    (wordFiles(titles(count), nothing, 'sv', compounds).get('index') as WordIndex).common;
  assert.deepEqual(common(20), ['ann']);
  assert.deepEqual([...common(21)].sort(), ['ann', 'vagval']);
  const few = titles(20).slice(0, 20);
  assert.deepEqual((wordFiles(few, nothing, 'sv', compounds).get('index') as WordIndex).common, []);
});

test('short beginnings are listed as one word too, keys of machines are not listed', () => {
  const { words } = wordFiles(
    [guide('Wi-Fi och e-post', 'F00F00F00F0 F00F00F00F a långsammare')],
    nothing,
    'sv',
    compounds,
  ).get('wi') as WordFile;
  assert.deepEqual(words.map(([listed]) => listed).sort(), ['wi', 'wifi']);
  const made = wordFiles([guide('F00F00F00F0 F00F00F00F a')], nothing, 'sv', compounds);
  assert.deepEqual((made.get('f0') as WordFile).words, [['f00f00f00f', 1]]);
  assert.equal(made.get('a'), undefined);
});

test('a compound is listed with its parts', () => {
  const parts = {
    ...compounds,
    split: (text: string) => (text === 'molnserver' ? ['moln', 'server'] : [text]),
  };
  const made = wordFiles([guide('Molnserver')], nothing, 'sv', parts).get('mo') as WordFile;
  assert.deepEqual(made.words, [['moln^server', 1]]);
});

test('a name is also searched as four others at most, the surest first', () => {
  const said = [guide('alfa beta gamma delta epsilon zeta')];
  const everydayWords = [{ sv: ['moln', 'alfa', 'beta', 'gamma', 'delta', 'epsilon'] }];
  assert.equal(alsoOf(said, 'moln', { ...nothing, everydayWords })?.length, 4);
});

test('of the other names the surest comes first, however it is known', () => {
  const leaf = [{ text: 'leaf', locale: 'en' }] as const;
  const said = ['Blad', 'Blad', 'Löv', 'Löv', 'Löv'].map((title) =>
    guide(title, 'tunna skivor', leaf),
  );
  const everydayWords = [{ sv: ['skivor'], en: ['leaf'] }];
  const names = alsoOf(said, 'leaf (en)', { ...nothing, everydayWords }) ?? [];
  assert.deepEqual(
    names.map(([words]) => words).filter((words) => words !== 'leaf'),
    ['lov', 'skivor', 'blad'],
  );
  // What has been learned stands for as much as it is sure.
  const weights = new Map(names);
  assert.ok((weights.get('lov') ?? 0) > (weights.get('blad') ?? 1));
});

test('where a record belongs is listed too: it can be asked for by that', () => {
  assert.ok(file('na').words.some(([word]) => word === 'nackdel'));
});

test('only the languages of the site have words that tell nothing', () => {
  const everydayWords = [{ sv: ['moln', 'kvar', 'bare'] }];
  const said = [guide('Moln kvar bare')];
  const names = (...languages: Languages) =>
    alsoOf(said, 'moln', { ...nothing, site: { languages }, everydayWords })?.map(([name]) => name);
  assert.deepEqual(names('sv', 'en'), ['kvar', 'bare']);
  assert.equal(names('sv', 'nb'), undefined);
});
