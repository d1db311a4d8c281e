/** What each page says as Markdown and as data, part by part. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { allClaims, type Topic } from '../../../src/domain/catalog.ts';
import { localize } from '../../../src/domain/locale.ts';
import { siteData, topicData } from '../../../src/export/data.ts';
import { topicFeed } from '../../../src/export/feed.ts';
import { optionJsonLd } from '../../../src/export/json-ld.ts';
import { llmsText } from '../../../src/export/llms.ts';
import {
  claimMarkdown,
  comparisonMarkdown,
  guideMarkdown,
  optionMarkdown,
  topicMarkdown,
} from '../../../src/export/markdown.ts';
import { createPageContext } from '../../../src/i18n/page-context.ts';
import { type Changes, replacing, replacingEach, teasCatalog } from '../../support/content.ts';

const home = 'https://kb.example.org/kb/en';
const board = 'Source: [Tea prices](https://example.org/prices) (The Tea Board, 2025)';
const paper = 'Source: [Allt om te](https://example.org/te) (Tebladet, 2024)';
const byMaker = 'The maker’s own statement · 1 source from 2 January 2025';

function site(changes: Changes = {}) {
  const catalog = teasCatalog(changes);
  const pages = localize(catalog.site.languages, (locale) =>
    createPageContext(locale, catalog.site, {
      at: '/',
      base: '/kb/',
      origin: new URL('https://kb.example.org'),
    }),
  );
  const [topic] = catalog.topics;
  assert.ok(topic);
  return { catalog, pages, topic };
}

/** The part of some Markdown below a heading, up to the next one of its level or above. */
function below(markdown: string, heading: string): string {
  const [, level = ''] = /^(#+) /.exec(heading) ?? [];
  const start = markdown.indexOf(`${heading}\n`);
  assert.ok(start >= 0, `“${heading}” is not in:\n${markdown}`);
  const rest = markdown.slice(start + heading.length);
  const end = rest.search(new RegExp(`\\n#{1,${level.length}} `));
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** The first source without an address. */
const kept = replacingEach(
  ['  url: https://example.org/prices\n', '  kind: contract\n'],
  ['  licence: CC BY 4.0\n', '  held: Dnr 2026/1234, the registry\n'],
);

/** The option of an id. */
function optionOf(topic: Topic, id: string) {
  const option = topic.options.find((one) => one.id === id);
  assert.ok(option);
  return option;
}

const withdrawn: Changes = {
  'topics/tea/options/green/option.yaml': replacing(
    'id: green-fussy\n',
    'id: green-fussy\n    withdrawn: { date: 2026-02-02, replacedBy: green-cheap }\n',
  ),
  'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
};

suite('a topic as Markdown', () => {
  const { topic, pages } = site();
  const markdown = topicMarkdown(topic, pages.en);

  test('begins with its question and its introduction', () => {
    assert.ok(
      markdown.startsWith('# Which tea should you brew?\n\nThree kinds, one pot.\n\n## '),
      markdown,
    );
  });

  test('has its sections with their sources', () => {
    assert.equal(
      below(markdown, `### [Can they be mixed?](${home}/tea/#both-teas)`),
      `Yes, but [green tea](${home}/tea/#green-cheap) takes over.\n\n${paper}`,
    );
  });

  test('has each claim with its explanation, its sources and how well it is borne out', () => {
    const claims = below(markdown, '### Advantages of GT');
    assert.equal(
      claims,
      `- [green-cheap](${home}/tea/#green-cheap) Costs *least* per pot, see \`1 < 2\` & [the prices](https://example.org/).

  Counted by loose weight:

  - 3 kr a pot
  - 2 kr in bulk

  ${board}

  ${byMaker}`,
    );
    assert.equal(below(markdown, '### Disadvantages of Black tea'), 'No claims.');
  });

  test('tells where a source without an address is kept', () => {
    const { topic: changed, pages: others } = site({ 'vocabulary/sources.yaml': kept });
    assert.ok(
      below(topicMarkdown(changed, others.en), '### Advantages of GT').includes(
        'Source: Tea prices (The Tea Board, 2025, contract, Dnr 2026/1234, the registry)',
      ),
    );
    const source = topicData(changed, others, '2026-11-30').sources.find(
      ({ id }) => id === 'tea-board',
    );
    assert.deepEqual(
      [source?.kind, source?.held, source?.url, source?.licence],
      ['contract', 'Dnr 2026/1234, the registry', null, null],
    );
  });

  test('tells what has been withdrawn, and when', () => {
    const { topic: changed, pages: others } = site(withdrawn);
    const text = topicMarkdown(changed, others.en);
    assert.match(
      text,
      /\[green-fussy\]\([^)]*\) Needs the right temperature\.\n\n {2}[^\n]*2 February 2026/,
    );
  });
});

suite('an option as Markdown', () => {
  const { topic, pages } = site();

  test('tells its lifecycle, its dates and its sources before its sections', () => {
    assert.equal(
      optionMarkdown(topic, optionOf(topic, 'herbal'), pages.en).split('\n## ')[0],
      `# Herbal tea

Not tea in the strict sense.

${board}

Lifecycle: Supported (2 January 2026).

${paper}

Dates to watch:

- June 2099: [The kettle is replaced](${home}/tea/dates/#new-kettle)
`,
    );
  });

  test('says nothing of a lifecycle, of dates or of a flow that it does not have', () => {
    const { topic: without, pages: others } = site({ 'topics/tea/dates.yaml': null });
    const markdown = optionMarkdown(without, optionOf(without, 'green'), others.en);
    assert.doesNotMatch(markdown, /Lifecycle|Dates to watch|data flows/);
  });

  test('tells its flow step by step', () => {
    const markdown = optionMarkdown(topic, optionOf(topic, 'herbal'), pages.en);
    assert.equal(
      below(markdown, `## [How data flows](${home}/tea/options/herbal/#flow)`),
      `1. The kettle (The stove) → The pot (The table): hot water\n2. The pot (The table) → The cup (The table): tea\n\n${paper}`,
    );
  });

  test('has its sections and its claims', () => {
    const markdown = optionMarkdown(topic, optionOf(topic, 'herbal'), pages.en);
    assert.equal(
      below(markdown, `## [What you need](${home}/tea/options/herbal/#herbal-needs)`),
      `### Tools\n\n- A kettle\n\n${paper}`,
    );
    assert.equal(below(markdown, '## Advantages of Herbal tea'), 'No claims.');
    assert.match(below(markdown, '## Disadvantages of Herbal tea'), /^- \[herbal-no-caffeine\]/);
  });
});

suite('the comparison as Markdown', () => {
  const { topic, pages } = site();
  const markdown = comparisonMarkdown(topic, pages.en);

  test('has by criterion what each option claims, or why there is nothing', () => {
    const price = below(markdown, '## Price');
    assert.match(below(price, '### GT'), /^- \[green-cheap\]/);
    assert.equal(below(price, '### Black tea'), 'Costs what most drinks cost.');
  });

  test('passes over an option of which nothing is said', () => {
    const { topic: silent, pages: others } = site({
      'topics/tea/options/black/option.yaml': replacing('price:', 'caffeine:'),
    });
    const price = below(comparisonMarkdown(silent, others.en), '## Price');
    assert.doesNotMatch(price, /### Black tea/);
    assert.match(price, /### Herbal tea/);
  });

  test('has what each option can do, with conditions, sources and how well that is borne out', () => {
    assert.equal(
      below(markdown, `### [Goes with milk](${home}/tea/comparison/#with-milk)`),
      `- GT: Not supported. ${board} ${byMaker}
- Black tea: Supported. ${board} ${byMaker}
- Herbal tea: Partly. With rooibos only. ${paper} Independent statement · 1 source from 6 May 2024`,
    );
  });

  test('passes over an option that nobody has assessed', () => {
    const { topic: changed, pages: others } = site({
      'topics/tea/assessments.yaml': replacing(
        '      black: { value: supported, checked: 2026-03-04, sources: [tea-board] }\n',
        '',
      ),
    });
    const feature = below(
      comparisonMarkdown(changed, others.en),
      `### [Goes with milk](${home}/tea/comparison/#with-milk)`,
    );
    assert.doesNotMatch(feature, /Black tea/);
    assert.match(feature, /Herbal tea/);
  });
});

suite('a claim’s card as Markdown', () => {
  const card = (id: string, changes: Changes = {}) => {
    const { catalog, pages } = site(changes);
    const placed = allClaims(catalog).find(({ claim }) => claim.id === id);
    assert.ok(placed);
    return claimMarkdown(catalog, placed, pages.en);
  };

  test('says what it is, what it rests on, and who says what on the same criterion or cites it', () => {
    assert.equal(
      card('black-strong'),
      `# Black tea gives the most caffeine.

Advantage · Black tea · Caffeine

[Show among the claims about Black tea](${home}/tea/#black-strong)

${board}

${byMaker}

## Caffeine in the other options

- [Herbal tea wakes nobody.](${home}/tea/#herbal-no-caffeine)

## Cited by

- [Shall the tea keep you awake?](${home}/tea/trees/which/outline/#awake)
- [Choose black tea](${home}/tea/trees/which/outline/#choose-black)
`,
    );
  });

  test('has its explanation, and no headings that nothing stands below', () => {
    assert.match(card('green-cheap'), /· Price\n\nCounted by loose weight:\n\n- 3 kr a pot/);
    assert.doesNotMatch(card('green-cheap'), /in the other options/);
    assert.doesNotMatch(card('black-forgiving'), /Cited by/);
  });

  test('tells when it was withdrawn', () => {
    assert.match(card('green-fussy', withdrawn), /· Brewing\n\n[^\n]*2 February 2026/);
    assert.doesNotMatch(card('green-fussy'), /ithdrawn/);
  });
});

suite('guides as Markdown', () => {
  test('have their sections with sources', () => {
    const { catalog, pages } = site();
    const [guide] = catalog.guides;
    assert.ok(guide);
    const markdown = guideMarkdown(guide, pages.en);
    assert.ok(
      markdown.startsWith(
        `# Brew a pot\n\nThis is how an infusion is made. Another infusion, and the pot is full.\n\n${board}\n\n## `,
      ),
    );
    const leaves = below(markdown, `## [The leaves](${home}/guides/brewing/kettle/#leaves)`);
    assert.ok(leaves.endsWith(`| Green | 2       |\n\n${paper}`), leaves);
  });

  test('have every heading with its address, and the sources of a chapter at its end', () => {
    const { catalog, pages } = site({
      'guides/pots/guide.yaml':
        'sections: [{ id: glass, sources: [tea-board] }, { id: clay, sources: [tebladet] }]\n',
      'guides/pots/sv.md':
        '---\ntitle: Kannor\n---\n\nSe [te](/tea/).\n\n## Glas {#glass}\n\nKlart.\n\n### <Munblåst> {#blown}\n\nTunt.\n\n## Lera {#clay}\n',
    });
    const guide = catalog.guides.find(({ id }) => id === 'pots');
    assert.ok(guide);
    const at = 'https://kb.example.org/kb/sv';
    assert.match(
      guideMarkdown(guide, pages.sv),
      new RegExp(
        [
          `^# Kannor\n\nSe \\[te\\]\\(${at}/tea/\\)\\.`,
          `## \\[Glas\\]\\(${at}/guides/pots/#glass\\)\n\nKlart\\.`,
          `### \\[\\\\<Munblåst\\\\>\\]\\(${at}/guides/pots/#blown\\)\n\nTunt\\.`,
          'Källa: [^\n]*The Tea Board[^\n]*',
          `## \\[Lera\\]\\(${at}/guides/pots/#clay\\)`,
          'Källa: [^\n]*Tebladet[^\n]*\n$',
        ].join('\n\n'),
      ),
    );
  });
});

suite('data', () => {
  const { catalog, topic, pages } = site();
  const data = topicData(topic, pages, '2026-11-30');
  const both = (path: string) => ({
    sv: `https://kb.example.org/kb/sv/${path}`,
    en: `https://kb.example.org/kb/en/${path}`,
  });

  test('of the site lead to those of its topics', () => {
    assert.deepEqual(siteData(catalog, pages), {
      version: 1,
      name: { sv: 'Tehörnan', en: 'Tea Corner' },
      description: { sv: 'Sorters te, jämförda.', en: 'Kinds of tea, compared.' },
      url: both(''),
      topics: [
        {
          id: 'tea',
          question: { sv: 'Vilket te ska du brygga?', en: 'Which tea should you brew?' },
          url: both('tea/'),
          data: 'https://kb.example.org/kb/data/v1/topics/tea.json',
        },
      ],
    });
  });

  test('of a topic say what it asks and by what it compares', () => {
    const { version, id, title, question, introduction, criteria } = data;
    assert.deepEqual(
      [version, id, title.en, question.en, introduction.en],
      [1, 'tea', 'Tea', 'Which tea should you brew?', 'Three kinds, one pot.'],
    );
    assert.deepEqual(criteria[0], { id: 'price', label: { sv: 'Pris', en: 'Price' } });
  });

  test('of an option have its claims and its lifecycle, and null for what it lacks', () => {
    const [green, , herbal] = data.options;
    assert.deepEqual(
      [green?.abbreviation, green?.lifecycle, herbal?.abbreviation, herbal?.lifecycle],
      ['GT', null, null, { status: 'supported', date: '2026-01-02' }],
    );
    assert.deepEqual(green?.title, { sv: 'Grönt te', en: 'Green tea' });
    assert.equal(green?.introduction.en, 'The leaves are steamed right after picking.');
    assert.deepEqual(green?.url, both('tea/#green'));
    assert.deepEqual(
      data.options.map(({ claims }) => claims.map(({ id }) => id)),
      [['green-cheap', 'green-fussy'], ['black-strong', 'black-forgiving'], ['herbal-no-caffeine']],
    );
  });

  test('of a claim have all that is known of it', () => {
    const changes: Changes = {
      ...withdrawn,
      'ledger.yaml': `claims:
  - id: green-hot
    code: TE-01
    topic: tea
    revisions:
      - { date: 2026-01-02, kind: new, sv: 0123456789abcdef, en: 0123456789abcdef }
`,
      'topics/tea/options/green/option.yaml': replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    formerly: [green-hot]\n    withdrawn: { date: 2026-02-02 }\n',
      ),
    };
    const { topic: changed, pages: others } = site(changes);
    const [cheap, fussy] = topicData(changed, others, '2026-11-30').options[0]?.claims ?? [];
    assert.deepEqual(fussy, {
      id: 'green-fussy',
      code: 'TE-01',
      kind: 'disadvantage',
      criterion: 'brewing',
      sentence: { sv: 'Kräver rätt temperatur.', en: 'Needs the right temperature.' },
      explanation: { sv: '', en: '' },
      sources: ['tebladet', 'tea-board'],
      inferredFrom: [],
      // What has been taken back need not be borne out.
      evidence: null,
      url: both('tea/#green-fussy'),
      card: both('claims/green-fussy/'),
      formerly: ['green-hot'],
      withdrawn: { date: '2026-02-02', replacedBy: null, replacements: [] },
      revisions: [{ date: '2026-01-02', kind: 'new', to: null }],
    });
    assert.deepEqual([cheap?.code, cheap?.withdrawn, cheap?.revisions], [null, null, []]);
  });

  test('of sections and features have their words, addresses and sources', () => {
    assert.deepEqual(data.sections, [
      {
        id: 'both-teas',
        title: { sv: 'Kan man blanda?', en: 'Can they be mixed?' },
        text: { sv: 'Ja, men grönt te tar över.', en: 'Yes, but green tea takes over.' },
        url: both('tea/#both-teas'),
      },
      {
        id: 'herbal-needs',
        title: { sv: 'Det här behöver du', en: 'What you need' },
        text: data.sections[1]?.text,
        url: both('tea/options/herbal/#herbal-needs'),
      },
    ]);
    const [milk] = data.features;
    assert.deepEqual(
      [milk?.id, milk?.label.en, milk?.criterion, milk?.url],
      ['with-milk', 'Goes with milk', 'brewing', both('tea/comparison/#with-milk')],
    );
    assert.deepEqual(milk?.assessments.green, {
      value: 'not-supported',
      note: null,
      checked: '2026-03-04',
      sources: ['tea-board'],
      inferredFrom: [],
      evidence: { kind: 'maker', count: 1, newest: '2025-01-02' },
    });
    assert.deepEqual(milk?.assessments.herbal?.note, {
      sv: 'Bara med rooibos.',
      en: 'With rooibos only.',
    });
  });

  test('of dates have what they mean, and nothing where there are none', () => {
    assert.equal(data.dates?.introduction.en, 'When the harvest is fresh and what changes.');
    assert.deepEqual(data.dates?.url, both('tea/dates/'));
    const [, past] = data.dates?.versions ?? [];
    assert.deepEqual([past?.available, past?.note?.en], ['2025-04-01', 'Still good.']);
    const { topic: without, pages: others } = site({ 'topics/tea/dates.yaml': null });
    assert.equal(topicData(without, others, '2026-11-30').dates, null);
  });

  test('name every source of the topic once, wherever it is cited', () => {
    assert.deepEqual(
      data.sources.map(({ id }) => id),
      ['tea-board', 'tebladet'],
    );
  });
});

test('JSON-LD says of an option what speaks for and against it, and what that rests on', () => {
  const { topic, pages } = site({ 'vocabulary/sources.yaml': kept });
  assert.deepEqual(JSON.parse(optionJsonLd(optionOf(topic, 'black'), topic, pages.en)), {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': `${home}/tea/#black`,
    name: 'Black tea',
    inLanguage: 'en',
    subjectOf: {
      '@type': 'WebPage',
      '@id': `${home}/tea/`,
      name: 'Which tea should you brew?',
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Tea prices',
          identifier: 'Dnr 2026/1234, the registry',
          datePublished: '2025-01-02',
        },
        {
          '@type': 'CreativeWork',
          name: 'Allt om te',
          url: 'https://example.org/te',
          datePublished: '2024-05-06',
        },
      ],
    },
    positiveNotes: {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          '@id': `${home}/tea/#black-strong`,
          position: 1,
          name: 'Black tea gives the most caffeine.',
        },
        {
          '@type': 'ListItem',
          '@id': `${home}/tea/#black-forgiving`,
          position: 2,
          name: 'Black tea forgives boiling water.',
        },
      ],
    },
    negativeNotes: { '@type': 'ItemList', itemListElement: [] },
  });
});

suite('a feed', () => {
  const ledger = `claims:
  - id: green-cheap
    code: TE-01
    topic: tea
    revisions:
      - { date: 2026-01-02, kind: new, sv: 0123456789abcdef, en: 0123456789abcdef }
      - { date: 2026-03-04, kind: changed, sv: 0123456789abcde0, en: 0123456789abcde0 }
`;
  const feed = (changes: Changes = { 'ledger.yaml': ledger }) => {
    const { topic, pages } = site(changes);
    return topicFeed(topic, pages.en);
  };
  const entries = (xml: string) => xml.split('<entry>').slice(1);

  test('says what it is of, and when it was last news', () => {
    const [head = ''] = feed().split('<entry>');
    assert.match(head, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/);
    assert.match(head, /<title>Which tea should you brew\?<\/title>/);
    assert.match(head, /<subtitle>Green, black and herbal tea side by side\.<\/subtitle>/);
    assert.match(head, /<updated>2026-03-04T00:00:00Z<\/updated>/);
    assert.match(head, /<author><name>Tea Corner<\/name><\/author>/);
    assert.match(head, new RegExp(`rel="self"[^>]*href="${home}/tea/feed\\.xml"`));
    assert.match(feed({}), /<updated>1970-01-01T00:00:00Z<\/updated>/);
  });

  test('has the newest first, by its kind, code and words', () => {
    const [changed = '', first = '', ...others] = entries(feed());
    assert.deepEqual(others, []);
    assert.match(
      changed,
      /<title>Changed: TE-01 Green tea \(GT\) costs least per pot, see 1 &lt; 2 &amp; the prices\.</,
    );
    assert.match(first, /<title>Introduced: TE-01 Green tea \(GT\) costs least/);
    assert.match(first, /<updated>2026-01-02T00:00:00Z</);
    assert.match(first, new RegExp(`<link href="${home}/tea/#green-cheap"/>`));
    assert.match(first, /<summary>Green tea\. Counted by loose weight:/);
  });

  test('names each entry once and for ever, in each language', () => {
    const ids = (xml: string) =>
      [...xml.matchAll(/<id>(urn:uuid:[^<]+)<\/id>/g)].map(([, id]) => id);
    const form = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
    const { topic, pages } = site({ 'ledger.yaml': ledger });
    const all = [...ids(topicFeed(topic, pages.en)), ...ids(topicFeed(topic, pages.sv))];
    assert.equal(new Set(all).size, 6);
    for (const id of all) assert.match(id ?? '', form);
    assert.deepEqual(all.slice(0, 3), ids(feed()));
  });
});

test('machines are told of every page, language by language', () => {
  const { catalog, pages } = site();
  const text = llmsText(catalog, pages);
  const links = (part: string) =>
    [...part.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, url]) => url);
  const english = text.slice(text.indexOf('## English'));
  for (const path of [
    'tea/',
    'tea/options/green/',
    'tea/options/black/',
    'tea/options/herbal/',
    'tea/trees/which/',
    'tea/dates/',
    'guides/brewing/kettle/',
  ]) {
    assert.ok(links(english).includes(`${home}/${path}index.md`), path);
  }
  assert.match(text, /^# Tehörnan\n\n> Sorters te, jämförda\./);
});
