import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Term } from '../../../src/domain/catalog.ts';
import type { Languages } from '../../../src/domain/locale.ts';
import { stem } from '../../../src/query/language.ts';
import type { PackedTerm } from '../../../src/query/packed-index.ts';
import { endMark, insideWord } from '../../../src/query/pagefind-insides.ts';
import { toPostings } from '../../../src/query/postings.ts';
import { fold, wordsOf } from '../../../src/query/text.ts';
import { fileWith, type WordFile } from '../../../src/query/word-files.ts';
import { WordList } from '../../../src/query/word-list.ts';
import { type Compounds, countWords, openCompounds } from '../../../src/search/compounds.ts';
import { textsOf, type Vocabulary } from '../../../src/search/other-names.ts';
import { toIndexed } from '../../../src/search/record-fields.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { listWords } from '../../../src/search/words.ts';
import { teasCatalog } from '../../support/content.ts';
import { inLanguages } from '../../support/languages.ts';

const catalog = teasCatalog();
const records = searchRecords(catalog).filter(({ locale }) => locale === 'sv');
const compounds = openCompounds('sv', countWords([]), () => false);

/** The words of some records as Pagefind tells them: as a whole and part by part, closed. */
function termsIn(said: readonly SearchRecord[], marks: Compounds): PackedTerm[] {
  const found = new Map<string, Set<number>>();
  for (const [number, record] of said.entries()) {
    const texts = [
      ...textsOf([record]),
      ...record.names.map(({ text }) => text),
      ...record.context,
      record.code ?? '',
    ];
    for (const token of texts.flatMap((text) => toIndexed(text, marks).split(/\s+/)))
      for (const term of [...wordsOf(token.replaceAll(insideWord, '')), ...wordsOf(token)])
        found.set(fold(term), (found.get(fold(term)) ?? new Set()).add(number));
  }
  return [...found]
    .filter(([term]) => term.endsWith(endMark))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, numbers]) => [
      term,
      ...toPostings([...numbers].map((number) => [number, [{ part: 0, count: 1, weight: 0 }]])),
    ]);
}

function wordsFor(said: readonly SearchRecord[], vocabulary: Vocabulary, marks = compounds) {
  const counts = countWords(textsOf(said));
  return listWords(said, termsIn(said, marks), vocabulary, 'sv', marks, counts, () => false);
}
/** All of a list, whatever files it comes in. */
function whole({ files }: ReturnType<typeof wordsFor>): WordFile {
  return {
    words: files.flatMap(({ words }) => words),
    also: files.flatMap(({ also }) => also),
    meant: files.flatMap(({ meant }) => meant),
  };
}
const made = wordsFor(records, catalog);
const all = whole(made);
const nothing: Vocabulary = { site: catalog.site, terms: [], everydayWords: [] };
const namesIn = ({ also }: WordFile, key: string) =>
  new Map(also).get(key)?.map(([words]) => words);

test('every word of a record is in the file that its stem leads to, with the records that have it', () => {
  const { words } = all;
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
  const [, count] = words.find(([word]) => word === 'kanna') ?? [];
  assert.equal(count, tea.length);
  for (const [number, { words: listed }] of made.files.entries())
    for (const [marked] of listed) {
      const word = marked.replaceAll('^', '');
      assert.equal(fileWith(stem(word, 'sv'), made.index.starts), number, word);
    }
});

test('a code is a word of its record', () => {
  const [record] = records;
  const coded = record ? [{ ...record, code: 'TE-07' }] : [];
  const { words } = whole(wordsFor(coded, catalog));
  assert.deepEqual(
    words.find(([word]) => word === '07'),
    ['07', 1],
  );
});

test('the index tells where each file begins, how many records there are and the languages of the site', () => {
  const { index, files } = made;
  assert.equal(index.records, records.length);
  assert.deepEqual(index.languages, ['sv', 'en']);
  assert.equal(index.starts.length, files.length);
  assert.ok(files.length > 1);
  assert.deepEqual([...index.starts].sort(), index.starts);
});

test('a rare word that differs in one letter from a frequent one may be meant for that', () => {
  const said = Array.from({ length: 400 }, (_, at) =>
    guide(`Sida ${at}`, at === 0 ? 'certifkat kannb' : at < 300 ? 'certifikat' : 'kanna'),
  );
  const { meant } = whole(wordsFor(said, nothing));
  assert.deepEqual(
    meant.map(([word, others]) => [word, others.map(([other]) => other)]),
    [
      ['certifkat', ['certifikat']],
      ['kannb', ['kanna']],
    ],
  );
});

test('words that others may be meant for are told by their first letter, but no numbers', () => {
  const { near, index } = wordsFor([guide('Kanna 443', 'kopp')], nothing);
  assert.deepEqual([...near.keys()], ['k']);
  assert.deepEqual(near.get('k'), [
    ['kanna', 1],
    ['kopp', 1],
  ]);
  assert.deepEqual(index.near, ['k']);
});

test('what one page of two thousand says is not what others may be meant for', () => {
  const said = (count: number) =>
    Array.from({ length: count }, (_, at) => guide('Kanna', at === 0 ? 'kopp' : ''));
  const near = (count: number) => wordsFor(said(count), nothing).near.get('k');
  assert.deepEqual(near(1000), [
    ['kanna', 1000],
    ['kopp', 1],
  ]);
  assert.deepEqual(near(2000), [['kanna', 2000]]);
});

test('each name of a term leads to those that the site writes, in every language', () => {
  const also = (key: string) => namesIn(all, key);
  assert.deepEqual(also('uppgjutning'), ['avkok', 'inf', 'infusion', 'brew']);
  assert.deepEqual(also('brew (en)'), ['avkok', 'inf', 'uppgjutning', 'infusion']);
  assert.deepEqual(also('inf'), ['avkok', 'uppgjutning', 'infusion', 'brew']);
});

test('a wrong form leads to the right one, and nothing to it', () => {
  assert.equal(namesIn(all, 'kok'), undefined);
  const targets = all.also.flatMap(([, names]) => names.map(([words]) => words));
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
    return namesIn(whole(wordsFor([said], { ...nothing, terms: [term] })), 'kittel');
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
  return new Map(whole(wordsFor(said, vocabulary)).also).get(key);
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
    formerly: [],
    isMarked: true,
    words: inLanguages({
      sv: { term: 'radera', definition: '', synonyms: [], avoid: [] },
      en: { term: 'delete', definition: '', synonyms: [], avoid: [] },
    }),
  };
  const glossary = new Map(alsoOf(said, 'delet (en)', { ...nothing, terms: [term] })).get('radera');
  assert.ok(everyday <= (glossary ?? 0) * 0.8, `${everyday} against ${glossary}`);
  const within = weights('rader').get('ta bort') ?? 0;
  assert.ok(everyday > within, `a translation is surer than a synonym: ${everyday}, ${within}`);
});

test('who asks by the words of English manuals finds what they are in Swedish', () => {
  const said = [guide('Avveckla en baslinje'), guide('Omfattning av undernät')];
  const finds = (key: string) => (alsoOf(said, key) ?? []).map(([words]) => words);
  assert.ok(finds(`${stem('baseline', 'en')} (en)`).includes('baslinje'));
  assert.ok(finds(`${stem('decommission', 'en')} (en)`).includes('avveckla'));
  assert.ok(finds(`${stem('scope', 'en')} (en)`).includes('omfattning'));
  assert.ok(finds(`${stem('subnet', 'en')} (en)`).includes('undernat'));
});

test('words of offices stand for each other, with particles too', () => {
  const said = [
    guide('Sammanfoga två kalendrar'),
    guide('Bilagor i en e-postlåda'),
    guide('Rabatt'),
  ];
  const finds = (key: string) => (alsoOf(said, key) ?? []).map(([words]) => words);
  assert.ok(finds('sla ihop').includes('sammanfoga'));
  assert.ok(finds(`${stem('bifogad', 'sv')} fil`).includes('bilaga'));
  assert.ok(finds(`${stem('attachment', 'en')} (en)`).includes('bilaga'));
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

test('a name is that of a word in all its forms, and of no other with the same stem', async () => {
  const said = [guide('Burk', 'dator datorn datorer data lever villkor villkorlig')];
  const spelled = new Set('dator datorn datorer datorerna data'.split(' '));
  const everydayWords = [
    { sv: ['dator', 'burk'] },
    { sv: ['starta om', 'lever'] },
    { sv: ['villkorlig', 'lever'] },
  ];
  const vocabulary = { ...nothing, everydayWords };
  const counts = countWords(textsOf(said));
  const knows = (word: string) => spelled.has(word);
  const terms = termsIn(said, compounds);
  const { index, files } = listWords(said, terms, vocabulary, 'sv', compounds, counts, knows);
  const list = new WordList('sv', index, {
    words: async (file) => files[file] ?? { words: [], also: [], meant: [] },
    near: async () => [],
  });
  const also = async (...words: string[]) => {
    await list.loadNames([words]);
    return list.also(words).map(([name]) => name);
  };
  assert.equal(stem('data', 'sv'), stem('dator', 'sv'));
  for (const form of ['dator', 'datorn', 'datorer', 'datorerna'])
    assert.deepEqual(await also(form), ['burk'], form);
  assert.deepEqual(await also('data'), []);
  assert.deepEqual(await also('villkor'), []);
  // Of which word a form is that nobody writes is a guess: any with its stem will do.
  assert.deepEqual(await also('villkorad'), ['lever']);
  // What the site does not have is called by its stem, and a particle is no form of anything.
  assert.deepEqual(await also('startar', 'om'), ['lever']);
});

test('what stands in every title tells nothing, and so is no other name', () => {
  const titles = (count: number) =>
    Array.from({ length: 100 }, (_, index) =>
      guide(index < count ? `Vägval ${index}` : `Annat ${index}`),
    );
  const common = (count: number) => wordsFor(titles(count), nothing).index.common;
  assert.deepEqual(common(20), ['ann']);
  assert.deepEqual([...common(21)].sort(), ['ann', 'vagval']);
  const few = titles(20).slice(0, 20);
  assert.deepEqual(wordsFor(few, nothing).index.common, []);
});

test('a word in several parts is listed as one and part by part, keys of machines are not listed', () => {
  const { words } = whole(wordsFor([guide('Wi-Fi och e-post', 'a långsammare')], nothing));
  assert.deepEqual(
    words.map(([listed]) => listed).filter((word) => word.startsWith('wi')),
    ['wi', 'wi^fi'],
  );
  const keys = whole(wordsFor([guide('F00F00F00F0F0 F00F00F00F00 a')], nothing));
  assert.deepEqual(keys.words, [['f00f00f00f00', 1]]);
});

test('a compound is listed with its parts', () => {
  const parts = {
    ...compounds,
    mark: (text: string) => text.replace('Molnserver', 'Moln^server'),
  };
  const { words } = whole(wordsFor([guide('Molnserver')], nothing, parts));
  assert.deepEqual(words, [
    ['moln', 1],
    ['moln^server', 1],
    ['server', 1],
  ]);
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
    ['skivor', 'lov', 'blad'],
  );
  // What has been learned stands for as much as it is sure.
  const weights = new Map(names);
  assert.ok((weights.get('lov') ?? 0) > (weights.get('blad') ?? 1));
});

test('where a record belongs is listed too: it can be asked for by that', () => {
  assert.ok(all.words.some(([word]) => word === 'nackdel'));
});

test('only the languages of the site have words that tell nothing', () => {
  const everydayWords = [{ sv: ['moln', 'kvar', 'bare'] }];
  const said = [guide('Moln kvar bare')];
  const names = (...languages: Languages) =>
    alsoOf(said, 'moln', { ...nothing, site: { languages }, everydayWords })?.map(([name]) => name);
  assert.deepEqual(names('sv', 'en'), ['kvar', 'bare']);
  assert.equal(names('sv', 'nb'), undefined);
});

test('a name is no form of a word with the same stem, where a language has no dictionary', async () => {
  const text = 'It runs on Windows. '.repeat(10);
  const said = [{ ...guide('Windows', `${text} One window, two panes.`), locale: 'en' as const }];
  const none = openCompounds('en', countWords([]), () => false);
  const counts = countWords(textsOf(said));
  const terms = termsIn(said, none);
  const { files } = listWords(said, terms, nothing, 'en', none, counts, () => false);
  const keys = new Map(files.flatMap(({ words }) => words.map(([word, , key]) => [word, key])));
  assert.equal(stem('windows', 'en'), stem('window', 'en'));
  assert.notEqual(keys.get('windows'), keys.get('window'));
  assert.equal(keys.get('panes'), undefined);
});

test('of the other names that are as sure those come first that more than one or two records have', () => {
  const said = [guide('alfa'), ...Array.from({ length: 3 }, (_, at) => guide(`beta ${at}`))];
  const everydayWords = [{ sv: ['moln', 'alfa', 'beta'] }];
  const names = (some: readonly SearchRecord[]) =>
    alsoOf(some, 'moln', { ...nothing, everydayWords })?.map(([name]) => name);
  assert.deepEqual(names(said), ['beta', 'alfa']);
  assert.deepEqual(names(said.slice(0, 3)), ['alfa', 'beta']);
});
