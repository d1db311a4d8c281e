import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Guide } from '../../../src/domain/guide.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { teasCatalog } from '../../support/content.ts';

const records = searchRecords(teasCatalog());
const english = (...names: readonly string[]) => names.map((text) => ({ text, locale: 'en' }));

test('every claim, option, section, feature, question, outcome, date, topic, guide and term can be found in both languages at the same anchor', () => {
  const paths = (locale: string) =>
    records.filter((record) => record.locale === locale).map(({ path }) => path.slice(3));
  assert.deepEqual(paths('sv'), paths('en'));
  assert.deepEqual(paths('en').sort(), [
    '/guides/brewing/kettle/',
    '/sources/',
    '/tea/',
    '/tea/#black',
    '/tea/#black-forgiving',
    '/tea/#black-strong',
    '/tea/#both-teas',
    '/tea/#green',
    '/tea/#green-cheap',
    '/tea/#green-fussy',
    '/tea/#herbal',
    '/tea/#herbal-no-caffeine',
    '/tea/comparison/',
    '/tea/comparison/#cold',
    '/tea/comparison/#with-milk',
    '/tea/dates/',
    '/tea/dates/#dearer',
    '/tea/dates/#harvest-2025',
    '/tea/dates/#harvest-2098',
    '/tea/dates/#new-kettle',
    '/tea/estimate/',
    '/tea/options/herbal/#herbal-needs',
    '/tea/trees/',
    '/tea/trees/which/',
    '/tea/trees/which/outline/#awake',
    '/tea/trees/which/outline/#choose-black',
    '/tea/trees/which/outline/#choose-green',
    '/tea/trees/which/outline/#milk',
    '/terms/infusion/',
    '/terms/kettle/',
  ]);
});

test('a claim is shown with its option, kind and criterion, and can be narrowed by their ids', () => {
  const claim = records.find(({ path }) => path === '/sv/tea/#green-fussy');
  assert.deepEqual(claim, {
    locale: 'sv',
    path: '/sv/tea/#green-fussy',
    page: 'Vilket te ska du brygga?',
    subject: 'GT:',
    title: 'kräver rätt temperatur.',
    sections: [{ id: '', depth: 2, title: '', text: '' }],
    context: ['GT', 'Nackdel', 'Bryggning'],
    code: undefined,
    names: english('green fussy', 'Needs the right temperature.'),
    facets: {
      type: 'claim',
      option: 'tea/green',
      kind: 'disadvantage',
      criterion: 'brewing',
    },
  });
});

test('a date is found by what it is about, and shown with its page, which is found by its name', () => {
  const date = records.find(({ path }) => path === '/sv/tea/dates/#dearer');
  assert.deepEqual(date, {
    locale: 'sv',
    path: '/sv/tea/dates/#dearer',
    page: 'Versioner och slutdatum: Te',
    title: 'Grönt te blir dyrare',
    sections: [{ id: '', depth: 2, title: '', text: 'Datum: i början av 2098. Köp innan dess.' }],
    context: ['Versioner och slutdatum: Te'],
    names: english('dearer', 'Green tea becomes dearer'),
    facets: { type: 'topic' },
  });
  const page = records.find(({ path }) => path === '/sv/tea/dates/');
  assert.deepEqual(page?.names, english('dates', 'Versions and end dates'));
  const version = records.find(({ path }) => path === '/en/tea/dates/#harvest-2025');
  assert.equal(version?.title, 'Version 2025');
  assert.equal(version?.sections[0]?.text, 'Support ends: 31 January 2026. Still good.');
});

test('a question is found by its answers, and shown with its tree', () => {
  const question = records.find(({ path }) => path === '/en/tea/trees/which/outline/#milk');
  assert.deepEqual(question, {
    locale: 'en',
    path: '/en/tea/trees/which/outline/#milk',
    page: 'Which tea suits you?',
    title: 'Do you want milk in it?',
    sections: [{ id: '', depth: 2, title: '', text: 'Not all kinds are good with milk. Yes. No' }],
    context: ['Question'],
    names: [],
    facets: { type: 'tree' },
  });
});

test('an option is found by its abbreviation too', () => {
  const option = records.find(({ path }) => path === '/en/tea/#green');
  assert.match(option?.title ?? '', /\bGT\b/);
});

test('a guide is one record with its sections, found by its names in the other language and in its address', () => {
  const guide = records.find(({ path }) => path === '/sv/guides/brewing/kettle/');
  assert.deepEqual(
    guide?.sections.map(({ id }) => id),
    ['', 'water', 'leaves'],
  );
  assert.ok(guide?.sections.every(({ depth }) => depth === 2));
  assert.deepEqual(guide?.names, english('kettle', 'Brew a pot'));
});

test('a term is found by everything that it is called', () => {
  const term = records.find(({ path }) => path === '/sv/terms/infusion/');
  assert.deepEqual(term?.names, [
    { text: 'INF', locale: 'sv' },
    { text: 'uppgjutning', locale: 'sv' },
    ...english('infusion', 'infusion'),
  ]);
});

test('a section of an option is shown with the page of the option, and narrowed by it', () => {
  const section = records.find(({ path }) => path === '/en/tea/options/herbal/#herbal-needs');
  const option = records.find(({ path }) => path === '/en/tea/#herbal');
  assert.equal(section?.page, option?.title);
  assert.deepEqual(section?.facets, { type: 'option', option: 'tea/herbal' });
});

test('parts of a text that are no sentences do not run together, and a topic is called by its title', () => {
  const record = (path: string) => records.find((one) => one.path === path);
  const topic = record('/en/tea/');
  assert.deepEqual(topic?.names[0], { text: 'Tea', locale: 'en' });
  assert.ok(!topic?.sections[0]?.text.startsWith('Tea'));
  assert.match(record('/en/tea/trees/which/outline/#milk')?.sections[0]?.text ?? '', /Yes\. No$/);
});

test('a guide is found by its other names and by the end of its address, in the languages that it has', () => {
  const catalog = teasCatalog({
    'guides/tools/big_kettles/sv.md':
      '---\ntitle: Kittlar\ndescription: Om kittlar.\naliases: [Grytor]\n---\n\nStora.\n\n### Vård {#care}\n\nKoka ättika.\n',
  });
  const found = searchRecords(catalog).filter(({ path }) =>
    path.endsWith('/guides/tools/big_kettles/'),
  );
  assert.deepEqual(found, [
    {
      locale: 'sv',
      path: '/sv/guides/tools/big_kettles/',
      title: 'Kittlar',
      sections: [
        { id: '', depth: 2, title: '', text: 'Om kittlar. Stora.' },
        { id: 'care', depth: 3, title: 'Vård', text: 'Koka ättika.' },
      ],
      context: ['Vägledning'],
      names: [{ text: 'Grytor', locale: 'sv' }, ...english('big kettles')],
      facets: { type: 'guide' },
    },
  ]);
});

test('every hit says what it is and where it belongs, and is narrowed by that', () => {
  const shown = records
    .filter(({ locale }) => locale === 'en')
    .map(({ path, facets, context, page }) => [
      path.slice(3),
      Object.values(facets).join(' '),
      context.join(' · '),
      page,
    ]);
  assert.deepEqual(shown, [
    ['/sources/', 'topic overview', 'Section', undefined],
    ['/tea/', 'topic overview', 'Topic', 'Which tea should you brew?'],
    ['/tea/#both-teas', 'topic', 'Section', 'Which tea should you brew?'],
    ['/tea/#green', 'option tea/green', 'Option', 'Which tea should you brew?'],
    [
      '/tea/#green-cheap',
      'claim tea/green advantage price',
      'GT · Advantage · Price',
      'Which tea should you brew?',
    ],
    [
      '/tea/#green-fussy',
      'claim tea/green disadvantage brewing',
      'GT · Disadvantage · Brewing',
      'Which tea should you brew?',
    ],
    ['/tea/#black', 'option tea/black', 'Option', 'Which tea should you brew?'],
    [
      '/tea/#black-strong',
      'claim tea/black advantage caffeine',
      'Black tea · Advantage · Caffeine',
      'Which tea should you brew?',
    ],
    [
      '/tea/#black-forgiving',
      'claim tea/black advantage brewing',
      'Black tea · Advantage · Brewing',
      'Which tea should you brew?',
    ],
    ['/tea/#herbal', 'option tea/herbal', 'Option', 'Which tea should you brew?'],
    [
      '/tea/#herbal-no-caffeine',
      'claim tea/herbal disadvantage caffeine',
      'Herbal tea · Disadvantage · Caffeine',
      'Which tea should you brew?',
    ],
    ['/tea/options/herbal/#herbal-needs', 'option tea/herbal', 'Section', 'Herbal tea'],
    ['/tea/comparison/#with-milk', 'comparison brewing', 'Feature', 'Comparison: Tea'],
    ['/tea/comparison/#cold', 'comparison price', 'Feature', 'Comparison: Tea'],
    ['/tea/comparison/', 'comparison overview', 'Tea', undefined],
    ['/tea/estimate/', 'comparison overview', 'Estimate', undefined],
    ['/tea/trees/', 'tree overview', 'Tea', undefined],
    ['/tea/trees/which/', 'tree', 'Tea · Decision tree', 'Which tea suits you?'],
    ['/tea/trees/which/outline/#awake', 'tree', 'Question', 'Which tea suits you?'],
    ['/tea/trees/which/outline/#milk', 'tree', 'Question', 'Which tea suits you?'],
    ['/tea/trees/which/outline/#choose-green', 'tree', 'Outcome', 'Which tea suits you?'],
    ['/tea/trees/which/outline/#choose-black', 'tree', 'Outcome', 'Which tea suits you?'],
    ['/tea/dates/', 'topic', 'Tea', 'Versions and end dates: Tea'],
    [
      '/tea/dates/#harvest-2098',
      'topic',
      'Versions and end dates: Tea',
      'Versions and end dates: Tea',
    ],
    [
      '/tea/dates/#harvest-2025',
      'topic',
      'Versions and end dates: Tea',
      'Versions and end dates: Tea',
    ],
    ['/tea/dates/#dearer', 'topic', 'Versions and end dates: Tea', 'Versions and end dates: Tea'],
    [
      '/tea/dates/#new-kettle',
      'topic',
      'Versions and end dates: Tea',
      'Versions and end dates: Tea',
    ],
    ['/guides/brewing/kettle/', 'guide', 'Guide', undefined],
    ['/terms/infusion/', 'term', 'Term', undefined],
    ['/terms/kettle/', 'term', 'Term', undefined],
  ]);
});

test('a feature is found by what is said of the options', () => {
  const feature = records.find(({ path }) => path === '/en/tea/comparison/#with-milk');
  assert.equal(
    feature?.sections[0]?.text,
    'GT: not supported · Black tea: supported · Herbal tea: partly. With rooibos only',
  );
});

test('a guide on faults and one that leads on to others are known as such', () => {
  const [example] = teasCatalog().guides;
  assert.ok(example);
  const roleOf = (id: string, title: string) => {
    const guide: Guide = { ...example, id, words: { ...example.words } };
    const sv = guide.words.sv;
    assert.ok(sv);
    const catalog = { ...teasCatalog(), guides: [{ ...guide, words: { sv: { ...sv, title } } }] };
    const record = searchRecords(catalog).find(({ facets }) => facets.type === 'guide');
    return { role: record?.facets.role, names: record?.names.map(({ text }) => text) };
  };
  assert.equal(roleOf('brewing/kettle', 'Felsök kitteln').role, 'fault');
  assert.equal(roleOf('brewing/troubleshoot-kettle', 'När det krånglar').role, 'fault');
  assert.equal(roleOf('brewing/kettle', 'Kitteln').role, undefined);
  const overview = roleOf('brewing-tea/overview', 'Översikt');
  assert.equal(overview.role, 'overview');
  assert.ok(overview.names?.includes('brewing tea overview'));
});

test('the comparison says what can be compared in it, by every name', () => {
  const comparison = records.find(({ path }) => path === '/sv/tea/comparison/');
  assert.equal(comparison?.compared?.id, 'tea');
  assert.equal(comparison?.compared?.title, 'Jämför {options}');
  const green = comparison?.compared?.options.find(({ id }) => id === 'green');
  assert.equal(green?.name, 'GT');
  for (const name of ['gt', 'green', 'gront te', 'green tea'])
    assert.ok(green?.names.includes(name), name);
});
