import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { stringify } from 'yaml';
import { reviewBy } from '../../../src/authoring/marks.ts';
import { newEntry } from '../../../src/authoring/new-entry.ts';
import type { Draft, EntryRequest } from '../../../src/authoring/request.ts';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { currentAnchors, currentClaims, currentPassages } from '../../../src/catalog/current.ts';
import { readContent, type SourceFile } from '../../../src/catalog/read-content.ts';
import { today } from '../../../src/catalog/today.ts';
import { checkContent, checkSlowly } from '../../../src/checks/check-content.ts';
import { recordableRules } from '../../../src/checks/published-claims.ts';
import { recordClaims } from '../../../src/domain/ledger-changes.ts';
import { readTeas, replacing, teas } from '../../support/content.ts';

/** The teas with some files changed, as files. */
function teasWith(changes: Readonly<Record<string, (text: string) => string>>): SourceFile[] {
  return teas.map(({ path, text }) => ({ path, text: changes[path]?.(text) ?? text }));
}

function made(request: EntryRequest, sources: readonly SourceFile[] = teas): readonly Draft[] {
  const { drafts, faults } = newEntry('content', sources, request);
  assert.deepEqual(faults, []);
  return drafts;
}

function together(
  sources: readonly SourceFile[],
  drafts: readonly SourceFile[],
): readonly SourceFile[] {
  const texts = new Map([...sources, ...drafts].map(({ path, text }) => [path, text]));
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** The rules that the check reports for some files, spelling included. */
async function rulesBroken(sources: readonly SourceFile[]): Promise<string[]> {
  const reading = readContent('content', sources);
  const faults = [...checkContent(reading), ...(await checkSlowly(reading.content))];
  // Advice is for later: a new option is to be assessed too.
  return [...new Set(faults.filter(({ isAdvice }) => !isAdvice).map(({ rule }) => rule))];
}

const answers: Readonly<Record<string, string>> = {
  kind: 'advantage',
  criterion: 'caffeine',
  criteria: 'price',
  sources: 'tea-board',
  url: 'https://example.org/new',
  language: 'en',
  published: '2026-01-02',
  checked: '2026-01-02',
  value: 'supported',
  claims: 'green-cheap',
};

/** The claims of the teas by what an outcome asks for. */
const argued: Readonly<Record<string, string>> = {
  'advantages of green': 'green-cheap',
  'disadvantages of green': 'green-fussy',
  'advantages of black': 'black-strong',
};

/** Fills in everything that is asked for. */
function filled(text: string): string {
  return text
    .replaceAll(
      /"\[\[Write: ids of ((?:dis)?advantages of \w+)[^\]]*\]\]"/g,
      (_, what: string) => argued[what] ?? '',
    )
    .replaceAll(
      /(\w+): (\[?)"\[\[[^\]]*\]\]"/g,
      (mark, key: string, bracket: string) =>
        `${key}: ${bracket}${answers[key] ?? (mark.includes('Skriv') ? 'ord' : 'words')}`,
    )
    .replaceAll(/\[\[Skriv[^\]]*\]\]/g, 'ord')
    .replaceAll(/\[\[Write[^\]]*\]\]/g, 'words');
}

const { content: published } = readTeas();
const ledger: SourceFile = {
  path: 'ledger.yaml',
  text: stringify({
    anchors: currentAnchors(published),
    passages: Object.fromEntries(
      currentPassages(published).map(({ key, fingerprints }) => [key, fingerprints]),
    ),
    claims: recordClaims([], currentClaims(published), {
      date: '2026-01-01',
      minor: false,
    }).entries.map(({ revisions, ...entry }) => ({
      ...entry,
      revisions: revisions.map(({ fingerprints, ...revision }) => ({
        ...revision,
        ...fingerprints,
      })),
    })),
  }),
};

const green = 'topics/tea/options/green';
const none = { sources: [] };
const cases: readonly [what: string, request: EntryRequest, places: readonly string[]][] = [
  [
    'a topic with its options',
    { kind: 'topic', id: 'cups', prefix: 'CU', options: ['mug', 'glass'], criteria: [], ...none },
    [
      'topics/cups/topic.yaml:3',
      'topics/cups/sv.mdx:2',
      'topics/cups/en.mdx:2',
      ...['mug', 'glass'].flatMap((option) => [
        `topics/cups/options/${option}/option.yaml:1`,
        `topics/cups/options/${option}/sv.mdx:2`,
        `topics/cups/options/${option}/en.mdx:2`,
      ]),
    ],
  ],
  [
    'an option',
    { kind: 'option', topic: 'tea', id: 'white', ...none },
    [
      'topics/tea/topic.yaml:2',
      'topics/tea/options/white/option.yaml:1',
      'topics/tea/options/white/sv.mdx:2',
      'topics/tea/options/white/en.mdx:2',
      'topics/tea/trees/which/tree.yaml:38',
    ],
  ],
  [
    'a claim whose facts are chosen',
    {
      kind: 'claim',
      page: 'tea/green',
      id: 'green-quick',
      claimKind: 'disadvantage',
      criterion: 'brewing',
      sources: ['tebladet', 'tea-board'],
    },
    [`${green}/option.yaml:12`, `${green}/sv.mdx:19`, `${green}/en.mdx:19`],
  ],
  [
    'a claim whose facts are still to be chosen, above a section',
    {
      kind: 'claim',
      page: 'tea/options/herbal',
      id: 'herbal-mild',
      claimKind: undefined,
      criterion: undefined,
      ...none,
    },
    [
      'topics/tea/options/herbal/option.yaml:7',
      'topics/tea/options/herbal/sv.mdx:14',
      'topics/tea/options/herbal/en.mdx:14',
    ],
  ],
  [
    'a guide that a topic leads to',
    {
      kind: 'guide',
      id: 'brewing/pot',
      sections: ['lid', 'spout'],
      isPlain: false,
      topic: 'tea',
      ...none,
    },
    [
      'guides/brewing/pot/guide.yaml:2',
      'guides/brewing/pot/sv.mdx:2',
      'guides/brewing/pot/en.mdx:2',
      'topics/tea/topic.yaml:4',
    ],
  ],
  [
    'a section of a guide',
    { kind: 'section', page: 'guides/brewing/kettle', id: 'cups', ...none },
    [
      'guides/brewing/kettle/guide.yaml:9',
      'guides/brewing/kettle/sv.mdx:22',
      'guides/brewing/kettle/en.mdx:22',
    ],
  ],
  [
    'the first section of an option',
    { kind: 'section', page: 'tea/green', id: 'green-needs', sources: ['tebladet'] },
    [`${green}/option.yaml:14`, `${green}/sv.mdx:18`, `${green}/en.mdx:18`],
  ],
  [
    'a section of a topic',
    { kind: 'section', page: 'tea', id: 'milk', ...none },
    ['topics/tea/topic.yaml:12', 'topics/tea/sv.mdx:13', 'topics/tea/en.mdx:13'],
  ],
  [
    'a plain guide',
    { kind: 'guide', id: 'pots', sections: ['lid'], isPlain: true, topic: undefined, ...none },
    ['guides/pots/sv.md:2', 'guides/pots/en.md:2'],
  ],
  [
    'a tree',
    { kind: 'tree', topic: 'tea', id: 'taste' },
    [
      'topics/tea/trees/taste/tree.yaml:7',
      'topics/tea/trees/taste/sv.mdx:2',
      'topics/tea/trees/taste/en.mdx:2',
    ],
  ],
  [
    'a feature',
    { kind: 'feature', topic: 'tea', id: 'iced', criterion: 'price', ...none },
    ['topics/tea/assessments.yaml:21'],
  ],
  ['a flow', { kind: 'flow', page: 'tea/green', ...none }, [`${green}/flow.yaml:1`]],
  ['a term', { kind: 'term', id: 'cup' }, ['vocabulary/terms.yaml:3']],
  ['a source', { kind: 'source', id: 'tea-law' }, ['vocabulary/sources.yaml:10']],
  [
    'a criterion that a topic compares by',
    { kind: 'criterion', id: 'taste', topic: 'tea' },
    ['vocabulary/criteria.yaml:9', 'topics/tea/topic.yaml:3'],
  ],
];

suite('what is made', () => {
  for (const [what, request, places] of cases) {
    test(`${what}: the check asks for what is to be written, and for nothing else`, async () => {
      const drafts = made(request);
      assert.deepEqual(
        drafts.map(({ path, line }) => `${path}:${line}`),
        places,
      );
      assert.deepEqual(await rulesBroken(together(teas, drafts)), ['unwritten']);
      const done = drafts.map(({ path, text }) => ({ path, text: filled(text) }));
      assert.deepEqual(await rulesBroken(together(teas, done)), []);
    });

    test(`${what}: in a published folder it is recorded once it is written`, async () => {
      const sources = [...teas, ledger];
      const drafts = made(request, sources);
      assert.deepEqual(await rulesBroken(together(sources, drafts)), ['unwritten']);
      const done = drafts.map(({ path, text }) => ({ path, text: filled(text) }));
      const left = await rulesBroken(together(sources, done));
      assert.deepEqual(
        left.filter((rule) => !recordableRules.includes(rule)),
        [],
      );
    });

    test(`${what}: the dev server can show it meanwhile`, () => {
      const { content } = readContent('content', together(teas, made(request)));
      assert.doesNotThrow(() => assembleCatalog(content));
    });

    test(`${what}: nothing that was there is touched`, () => {
      const commented = teasWith(
        Object.fromEntries(
          teas
            .filter(({ path }) => path.endsWith('.yaml'))
            .map(({ path }) => [path, (text: string) => `# Head\n\n${text}\n#  Foot\n`]),
        ),
      );
      for (const { path, text, isNew } of made(request, commented)) {
        const before = commented.find((file) => file.path === path)?.text;
        assert.equal(isNew, before === undefined);
        if (before !== undefined) assertInserted(before, text);
      }
    });
  }

  test('the words of both languages ask in their own', () => {
    const texts = made({ kind: 'option', topic: 'tea', id: 'white', sources: ['tebladet'] });
    assert.equal(
      texts.find(({ path }) => path.endsWith('white/sv.mdx'))?.text,
      '---\ntitle: "[[Skriv: alternativets namn]]"\n---\n\n[[Skriv: vad alternativet är, i några meningar]]\n',
    );
    assert.equal(
      texts.find(({ path }) => path.endsWith('white/en.mdx'))?.text,
      '---\ntitle: "[[Write: the name of the option]]"\n---\n\n[[Write: what the option is, in a few sentences]]\n',
    );
    assert.equal(
      texts.find(({ path }) => path.endsWith('option.yaml'))?.text,
      'sources: [tebladet]\nclaims: []\n',
    );
  });

  test('a source shows how it is written where nobody has published it, and two may be made at once', async () => {
    const [first] = made({ kind: 'source', id: 'tea-law' });
    assert.ok(first);
    const added = made({ kind: 'source', id: 'tea-talk' }, together(teas, [first]));
    assert.deepEqual(await rulesBroken(together(together(teas, [first]), added)), ['unwritten']);
    const [talk] = added;
    assert.ok(talk);
    const kept = talk.text
      .replaceAll(/^ {2}# (kind: \w+|held: [^(\n]+).*$/gm, '  $1')
      .replaceAll(/^ {2}(?:url|licence): "\[\[.*\n/gm, '');
    assert.match(kept, /tea-law:[\s\S]*kind: record\n {2}held: Dnr/);
    assert.deepEqual(await rulesBroken(together(teas, [{ ...talk, text: filled(kept) }])), []);
  });

  test('a list that is asked for is asked for without quotation marks', async () => {
    const drafts = made({ kind: 'option', topic: 'tea', id: 'white', ...none });
    assert.match(
      drafts.find(({ path }) => path.endsWith('option.yaml'))?.text ?? '',
      /^sources: \["\[\[Write: .*without these quotation marks: first, second\]\]"\]/,
    );
  });

  test('a criterion that is there already is taken into the topic', () => {
    const aroma = `aroma:\n  label: { sv: Doft, en: Aroma }\n`;
    const sources = teasWith({ 'vocabulary/criteria.yaml': (text) => text + aroma });
    const drafts = made({ kind: 'criterion', id: 'aroma', topic: 'tea' }, sources);
    assert.deepEqual(
      drafts.map(({ path }) => path),
      ['topics/tea/topic.yaml'],
    );
    assert.match(drafts[0]?.text ?? '', /^criteria: \[.*, aroma\]$/m);
  });

  test('a word is taught in the languages that are named, or in all', () => {
    const style = 'vocabulary/style.yaml';
    const taught = (languages: readonly string[], sources = teas) =>
      made({ kind: 'word', word: 'Forgejo', languages }, sources);
    assert.match(
      taught(['sv'])[0]?.text ?? '',
      /^sv:\n {2}words: \[rooibos, Tehörnan, Forgejo\]\n/,
    );
    assert.doesNotMatch(taught(['sv'])[0]?.text ?? '', /\[rooibos, Forgejo\]/);
    // Where the list is not there yet, or the file.
    const bare = teas.map((file) =>
      file.path === style ? { path: style, text: 'sv:\n  apart: [stora kannan]\nen: {}\n' } : file,
    );
    assert.match(
      taught(['sv'], bare)[0]?.text ?? '',
      /^sv:\n {2}apart: \[stora kannan\]\n {2}words: \[Forgejo\]\n/,
    );
    const none = teas.filter(({ path }) => path !== style);
    assert.match(
      taught([], none)[0]?.text ?? '',
      /^sv:\n {2}words: \[Forgejo\].*\nen:\n {2}words: \[Forgejo\]/,
    );
  });

  test('who mistypes a criterion is told of all that there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `criterion-${letter}`);
    const sources = teasWith({
      'vocabulary/criteria.yaml': () =>
        ids.map((id) => `${id}:\n  label: { sv: Ord, en: Word }\n`).join(''),
    });
    const { faults } = newEntry('content', sources, { ...claim, criterion: 'costs' });
    const { fix } = faults.find(({ message }) => message.includes('costs')) ?? { fix: '' };
    for (const id of ids) assert.ok(fix.includes(id), fix);
  });

  test('an estimate: the check asks for what is to be written, and for nothing else', async () => {
    const sources = teas.filter(({ path }) => path !== 'topics/tea/estimate.yaml');
    const drafts = made({ kind: 'estimate', topic: 'tea' }, sources);
    assert.deepEqual(await rulesBroken(together(sources, drafts)), ['unwritten']);
    const done = drafts.map(({ path, text }) => ({ path, text: filled(text) }));
    assert.deepEqual(await rulesBroken(together(sources, done)), []);
  });

  for (const [page, path] of [
    ['tea', 'topics/tea/en.mdx'],
    ['tea/green', `${green}/en.mdx`],
    ['tea/trees/which', 'topics/tea/trees/which/en.mdx'],
    ['guides/brewing/kettle', 'guides/brewing/kettle/en.mdx'],
    ['site', 'site/en.mdx'],
  ] as const) {
    test(`the language that ${page} lacks asks for all that the other has`, async () => {
      const sources = teas.filter((file) => file.path !== path);
      const drafts = made({ kind: 'language', language: 'en', page }, sources);
      assert.deepEqual(
        drafts.map((draft) => draft.path),
        [path],
      );
      assert.deepEqual(await rulesBroken(together(sources, drafts)), ['unwritten']);
      const done = drafts.map((draft) => ({ path, text: filled(draft.text) }));
      // A link of the sound content may lead to an anchor that only its own words set.
      assert.deepEqual(await rulesBroken(together(sources, done)), []);
    });
  }

  test('the first feature makes the file of assessments, without complements', () => {
    const sources = teasWith({
      [`${green}/option.yaml`]: (text) => `kind: complement\n${text}`,
    }).filter(({ path }) => path !== 'topics/tea/assessments.yaml');
    const [draft] = made({ ...feature, sources: ['tebladet'] }, sources);
    assert.equal(draft?.isNew, true);
    assert.match(draft?.text ?? '', /^features:\n {2}- id: iced\n {4}label: \{ sv: /);
    assert.match(
      draft?.text ?? '',
      /\n {4}sources: \[tebladet\]\n {4}assessments:\n {6}black: \{ value: [^,]*, /,
    );
    assert.doesNotMatch(draft?.text ?? '', /green/);
  });

  test('a tree leads to each option that something speaks for, and says of others that it never does', () => {
    const [facts] = made({ kind: 'tree', topic: 'tea', id: 'taste' });
    assert.match(
      facts?.text ?? '',
      /recommends: \[black\]\n {4}claims: .*black-strong, black-forgiving/,
    );
    assert.match(facts?.text ?? '', /never:\n {2}- option: herbal\n/);
    assert.doesNotMatch(facts?.text ?? '', /choose-herbal|disadvantages of black/);
  });

  test('what is new is to be read anew in a year', () => {
    const [facts] = made(topic);
    assert.ok(facts?.text.includes(`\n${reviewBy(today())}\n`), facts?.text);
    assert.equal(reviewBy('2026-11-22'), 'reviewBy: 2027-11-22');
    assert.equal(reviewBy('2028-02-29'), 'reviewBy: 2029-03-01');
  });

  test('the first term makes the glossary', () => {
    const sources = teas.filter(({ path }) => path !== 'vocabulary/terms.yaml');
    const [draft] = made({ kind: 'term', id: 'cup' }, sources);
    assert.equal(draft?.isNew, true);
    assert.match(draft?.text ?? '', /^cup:\n {2}sv:\n/);
  });
});

/** Asserts that a text is another with something put in at one place. */
function assertInserted(before: string, after: string): void {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  assert.ok(after.endsWith(before.slice(start)), `more than an insertion:\n${after}`);
}

const claim = {
  kind: 'claim',
  page: 'tea/green',
  id: 'green-new',
  claimKind: undefined,
  criterion: undefined,
  sources: [],
} as const;
const topic = {
  kind: 'topic',
  id: 'cups',
  prefix: 'CU',
  options: ['mug', 'glass'],
  criteria: [],
  sources: [],
} as const;
const guide = {
  kind: 'guide',
  id: 'pots',
  sections: ['lid'],
  isPlain: false,
  topic: undefined,
  sources: [],
} as const;
const option = { kind: 'option', topic: 'tea', id: 'white', sources: [] } as const;
const feature = {
  kind: 'feature',
  topic: 'tea',
  id: 'iced',
  criterion: undefined,
  sources: [],
} as const;
const flow = { kind: 'flow', page: 'tea/green', sources: [] } as const;
const language = { kind: 'language', language: 'en', page: 'tea/green' } as const;
const section = { kind: 'section', page: 'tea', id: 'milk', sources: [] } as const;

const faults: readonly [
  request: EntryRequest,
  message: RegExp,
  fix: RegExp,
  sources?: readonly SourceFile[],
][] = [
  [{ ...topic, id: 'tea' }, /The topic "tea" is there already/, /another id/],
  [{ ...topic, id: 'Tea cups' }, /"Tea cups" cannot be an anchor/, /lower-case letters/],
  [{ ...topic, id: 'search' }, /"search" belongs to a page of the site/, /another id/],
  [{ ...topic, prefix: 'cu' }, /prefix "cu" cannot begin a code/, /capital letters/],
  [{ ...topic, prefix: 'TE' }, /codes of "tea" begin with TE already/, /another prefix/],
  [{ ...topic, options: ['mug'] }, /two or more options/, /--options/],
  [{ ...topic, options: ['mug', 'Glas'] }, /option id "Glas" cannot be an anchor/, /lower-case/],
  [{ ...topic, options: ['mug', 'mug'] }, /an anchor "mug" already/, /another id/],
  [{ ...topic, options: ['mug', 'comparison'] }, /an anchor "comparison" already/, /another id/],
  [{ ...topic, criteria: ['prise'] }, /no criterion "prise"/, /use one of: price/],
  [{ ...topic, sources: ['tebland'] }, /no source "tebland"/, /use one of: tebladet/],
  [{ ...option, topic: 'tee' }, /no topic "tee"/, /use one of: tea\./],
  [{ ...option, id: 'green' }, /The option "tea\/green" is there already/, /another id/],
  [{ ...option, id: '' }, /option id "" cannot be an anchor/, /lower-case/],
  [{ ...option, id: 'green-cheap' }, /an anchor "green-cheap" already/, /another id/],
  [{ ...claim, page: 'tea/gren' }, /no option "tea\/gren"/, /use one of: tea\/green/],
  [{ ...claim, page: 'tea' }, /no option "tea"/, /use one of: tea\/\w+/],
  [{ ...claim, id: 'black-strong' }, /claim "black-strong" is there already/, /another id/],
  [{ ...claim, id: 'Green' }, /claim id "Green" cannot be an anchor/, /lower-case/],
  [{ ...claim, id: 'both-teas' }, /an anchor "both-teas" already/, /another id/],
  [{ ...claim, claimKind: 'pro' }, /no kind of claim "pro"/, /advantage, disadvantage/],
  [{ ...claim, criterion: 'prise' }, /no criterion "prise"/, /use one of: price/],
  [{ ...claim, sources: ['x', 'tebland'] }, /no source "tebland"/, /use one of: tebladet/],
  [
    { ...claim, criterion: 'aroma' },
    /no row for the criterion "aroma"/,
    /npm run new -- criterion aroma --topic tea, or use one of: /,
    teasWith({
      'vocabulary/criteria.yaml': (text) => `${text}aroma:\n  label: { sv: Doft, en: Aroma }\n`,
    }),
  ],
  [
    { ...claim, id: 'green-old' },
    /published as "green-old"/,
    /another id/,
    [...teas, { ...ledger, text: ledger.text.replace('id: green-fussy', 'id: green-old') }],
  ],
  [
    claim,
    /green\/en\.mdx is missing/,
    /npm run check/,
    teas.filter(({ path }) => path !== `${green}/en.mdx`),
  ],
  [
    claim,
    /green\/option\.yaml cannot be read/,
    /npm run check/,
    teasWith({ [`${green}/option.yaml`]: replacing('kind: advantage', 'kind: pro') }),
  ],
  [
    claim,
    /green\/option\.yaml is written in a way that cannot be added to/,
    /by hand/,
    teasWith({
      [`${green}/option.yaml`]: () => '{ sources: &s [tea-board], sections: [], claims: [\n] }\n',
    }),
  ],
  [{ ...guide, id: 'brewing/kettle' }, /guide "brewing\/kettle" is there already/, /another id/],
  [{ ...guide, id: 'brewing//x' }, /guide id "" cannot be an anchor/, /lower-case/],
  [{ ...guide, sections: ['The lid'] }, /section id "The lid"/, /lower-case/],
  [{ ...guide, sections: ['main'] }, /an anchor "main" already/, /another id/],
  [{ ...guide, sections: [] }, /A guide has one or more sections/, /--sections/],
  [{ ...guide, topic: 'tee' }, /no topic "tee"/, /use one of: tea\./],
  [{ ...section, page: 'guides/brewing/kettel' }, /no page "guides/, /guides\/brewing\/kettle/],
  [{ ...section, page: 'tea/gren' }, /no page "tea\/gren"/, /tea\/green/],
  [{ ...section, id: 'green' }, /an anchor "green" already/, /another id/],
  [{ ...section, id: 'Milk' }, /section id "Milk"/, /lower-case/],
  [{ ...guide, isPlain: true, sources: ['tebladet'] }, /plain guide names no sources/, /--plain/],
  [{ kind: 'tree', topic: 'tee', id: 'taste' }, /no topic "tee"/, /use one of: tea\./],
  [{ kind: 'tree', topic: 'tea', id: 'which' }, /tree "which" is there already/, /another id/],
  [{ kind: 'tree', topic: 'tea', id: '' }, /tree id "" cannot be an anchor/, /lower-case/],
  [
    { kind: 'tree', topic: 'tea', id: 'taste' },
    /No advantage of any option of "tea" is declared/,
    /npm run new -- claim tea\/green <id> --kind advantage/,
    teasWith(
      Object.fromEntries(
        ['green', 'black'].map((option) => [
          `topics/tea/options/${option}/option.yaml`,
          (text: string) => text.replaceAll('kind: advantage', 'kind: disadvantage'),
        ]),
      ),
    ),
  ],
  [{ ...feature, topic: 'tee' }, /no topic "tee"/, /use one of: tea\./],
  [{ ...feature, id: 'cold' }, /feature "cold" is there already/, /another id/],
  [{ ...feature, id: 'Iced' }, /feature id "Iced" cannot be an anchor/, /lower-case/],
  [{ ...feature, criterion: 'prise' }, /no criterion "prise"/, /use one of: price/],
  [{ ...feature, sources: ['tebland'] }, /no source "tebland"/, /use one of: tebladet/],
  [
    feature,
    /assessments\.yaml cannot be read/,
    /npm run check/,
    teasWith({ 'topics/tea/assessments.yaml': replacing('value: supported', 'value: yes') }),
  ],
  [{ kind: 'estimate', topic: 'tea' }, /tea\/estimate\.yaml is there already/, /write in it/],
  [{ kind: 'estimate', topic: 'tee' }, /no topic "tee"/, /use one of: tea\./],
  [{ ...flow, page: 'tea/herbal' }, /herbal\/flow\.yaml is there already/, /write in it/],
  [{ ...flow, page: 'tea/gren' }, /no option "tea\/gren"/, /use one of: tea\/green/],
  [{ ...flow, sources: ['tebland'] }, /no source "tebland"/, /use one of: tebladet/],
  [{ ...language, language: 'nb' }, /not have the language "nb": it has sv, en/, /site\.yaml/],
  [{ ...language, page: 'tea/gren' }, /no page "tea\/gren"/, /use one of: tea\/green, .*site/],
  [language, /green\/en\.mdx is there already/, /npm run check/],
  [
    language,
    /green\/option\.yaml cannot be read/,
    /npm run check/,
    teasWith({ [`${green}/option.yaml`]: replacing('kind: advantage', 'kind: pro') }).filter(
      ({ path }) => path !== `${green}/en.mdx`,
    ),
  ],
  [{ kind: 'term', id: 'kettle' }, /term "kettle" is there already/, /another id/],
  [{ kind: 'term', id: 'två ord' }, /term id "två ord"/, /lower-case/],
  [{ kind: 'word', word: 'rooibos', languages: [] }, /"rooibos" is known already/, /nothing/],
  [{ kind: 'word', word: 'två ord', languages: [] }, /"två ord" is no single word/, /one word/],
  [{ kind: 'word', word: 'ord', languages: ['de'] }, /no language "de"/, /en, sv/],
  [{ kind: 'source', id: 'tea-board' }, /source "tea-board" is there already/, /another id/],
  [{ kind: 'criterion', id: 'price' }, /criterion "price" is there already/, /another id/],
  [{ kind: 'criterion', id: 'price', topic: 'tea' }, /"tea" compares by "price" already/, /claim/],
  [{ kind: 'criterion', id: 'taste', topic: 'tee' }, /no topic "tee"/, /tea\./],
  [
    { kind: 'source', id: 'tea-law' },
    /sources\.yaml cannot be read/,
    /npm run check/,
    teasWith({ 'vocabulary/sources.yaml': replacing('2025-01-02', 'then') }),
  ],
  [option, /no topic "tea"/, /npm run new -- topic/, []],
];

suite('what cannot be made is told, with the mend, and nothing is made', () => {
  for (const [request, message, fix, sources] of faults) {
    test(message.source, () => {
      const entry = newEntry('content', sources ?? teas, request);
      assert.deepEqual(entry.drafts, []);
      const fault = entry.faults.find((each) => message.test(each.message));
      assert.ok(fault, JSON.stringify(entry.faults));
      assert.match(fault.fix, fix);
    });
  }
});

test('what Windows cannot store or IIS hides is no name of a page', () => {
  const topic = { kind: 'topic', id: 'cups', prefix: 'CU', criteria: [], sources: [] } as const;
  const requests: readonly EntryRequest[] = [
    { ...topic, id: 'con', options: ['mug', 'glass'] },
    { ...topic, options: ['mug', 'aux'] },
    { kind: 'option', topic: 'tea', id: 'bin', sources: [] },
    {
      kind: 'guide',
      id: 'brewing/nul',
      sections: ['lid'],
      isPlain: false,
      sources: [],
      topic: undefined,
    },
    { kind: 'term', id: 'lpt1' },
  ];
  for (const request of requests) {
    const { drafts, faults } = newEntry('content', teas, request);
    assert.deepEqual(drafts, []);
    assert.equal(faults.length, 1, JSON.stringify(faults));
    assert.match(faults[0]?.message ?? '', /is a name that .*Windows cannot store/);
    assert.match(faults[0]?.fix ?? '', /^choose another: [a-z0-9]+-1, say\.$/);
  }
});
