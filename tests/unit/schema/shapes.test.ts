/** What each kind of file may hold, the least that it must, and what stands for what is left out. */

import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { usualLanguages } from '../../../src/domain/locale.ts';
import { type FileKind, schemaOf } from '../../../src/schema/files.ts';
import { parseFormula } from '../../../src/schema/formula.ts';

const read = (kind: FileKind, yaml: string, languages = usualLanguages) =>
  schemaOf(kind, languages).safeParse(parse(yaml) ?? {});

/** What a file becomes. */
function value(kind: FileKind, yaml: string): unknown {
  const { success, data, error } = read(kind, yaml);
  assert.ok(success, error?.message);
  return data;
}

/** What is wrong with a file, each fault as `path: message`. */
function wrong(kind: FileKind, yaml: string): string[] {
  return (read(kind, yaml).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

const phrase = '{ sv: Te, en: Tea }';

suite('the least that a file holds', () => {
  const cases: readonly [kind: FileKind, yaml: string, becomes: unknown][] = [
    [
      'topicFacts',
      'prefix: TE\noptions: [green, black]\ncriteria: [price]',
      {
        draft: false,
        prefix: 'TE',
        options: ['green', 'black'],
        criteria: ['price'],
        guides: [],
        trees: [],
        makers: [],
        sources: [],
        sections: [],
        aliases: {},
      },
    ],
    [
      'optionFacts',
      'claims: [{ kind: advantage, criterion: price }]',
      {
        kind: 'alternative',
        gaps: {},
        sources: [],
        claims: [
          {
            kind: 'advantage',
            criterion: 'price',
            sources: [],
            inferredFrom: [],
            formerly: [],
          },
        ],
        sections: [],
      },
    ],
    [
      'guideFacts',
      'sections: [{ id: water }]',
      { sources: [], sections: [{ id: 'water', sources: [] }] },
    ],
    [
      'estimate',
      `title: ${phrase}\nintroduction: ${phrase}\ninputs: [{ id: guests, label: ${phrase}, maximum: 9 }]\nlines: [{ id: pots, label: ${phrase}, formula: guests, reason: ${phrase} }]`,
      {
        title: { sv: 'Te', en: 'Tea' },
        introduction: { sv: 'Te', en: 'Tea' },
        inputs: [
          { id: 'guests', label: { sv: 'Te', en: 'Tea' }, minimum: 0, maximum: 9, sources: [] },
        ],
        figures: [],
        lines: [
          {
            id: 'pots',
            label: { sv: 'Te', en: 'Tea' },
            formula: 'guests',
            reason: { sv: 'Te', en: 'Tea' },
            decimals: 0,
          },
        ],
      },
    ],
    [
      'dates',
      `introduction: ${phrase}\nversions: [{ id: a, label: A, ends: 2027 }]`,
      {
        introduction: { sv: 'Te', en: 'Tea' },
        versions: [{ id: 'a', label: 'A', ends: '2027', sources: [] }],
        deadlines: [],
      },
    ],
    [
      'treeFacts',
      'first: a\nquestions: [{ id: a, answers: [{ id: b, to: d }, { id: c, to: d }] }]\noutcomes: [{ id: d, recommends: [green] }]',
      {
        first: 'a',
        questions: [
          {
            id: 'a',
            sources: [],
            answers: ['b', 'c'].map((id) => ({
              id,
              to: 'd',
              unsure: false,
              claims: [],
              features: [],
              sources: [],
              rulesOut: [],
            })),
          },
        ],
        outcomes: [
          {
            id: 'd',
            kind: 'change',
            recommends: ['green'],
            claims: [],
            accepts: [],
            prerequisites: [],
            next: [],
          },
        ],
        never: [],
      },
    ],
    [
      'flow',
      `zones: [{ id: a, label: ${phrase}, nodes: [] }]\nsteps: [{ from: b, to: c, label: ${phrase} }]`,
      {
        sources: [],
        zones: [{ id: 'a', label: { sv: 'Te', en: 'Tea' }, nodes: [] }],
        steps: [{ from: 'b', to: 'c', label: { sv: 'Te', en: 'Tea' } }],
      },
    ],
    [
      'sources',
      'a: { title: T, publisher: P, url: "http://te.example.org/", language: sv, published: 2026-01-02, checked: 2026-01-03, licence: L }',
      {
        a: {
          title: 'T',
          publisher: 'P',
          url: 'http://te.example.org/',
          language: 'sv',
          published: '2026-01-02',
          checked: '2026-01-03',
          licence: 'L',
          formerly: [],
          secondary: false,
        },
      },
    ],
    [
      'terms',
      'a: { sv: { term: te, definition: Dryck. }, en: { term: tea, definition: A drink. } }',
      {
        a: {
          translate: true,
          mark: true,
          sources: [],
          formerly: [],
          sv: { term: 'te', definition: 'Dryck.', synonyms: [], avoid: [], warn: [] },
          en: { term: 'tea', definition: 'A drink.', synonyms: [], avoid: [], warn: [] },
        },
      },
    ],
    [
      'style',
      'sv: { avoid: [{ form: te, write: the }], formulas: [{ pattern: te, write: the }] }\nen: {}',
      {
        sv: {
          words: [],
          apart: [],
          avoid: [{ form: 'te', write: 'the', labels: false }],
          warn: [],
          formulas: [{ pattern: 'te', write: 'the', most: 3 }],
          inference: [],
        },
        en: { words: [], apart: [], avoid: [], warn: [], formulas: [], inference: [] },
      },
    ],
    ['guideWords', 'title: " Te "', { title: 'Te', aliases: [], anchors: {} }],
    ['ledger', 'claims: []', { claims: [], anchors: {}, passages: {} }],
    ['siteFacts', '', { languages: ['sv', 'en'], footer: [], examples: [] }],
    ['guideContents', 'items: [{ title: Te }]', { items: [{ title: 'Te' }] }],
    [
      'assessments',
      `features: [{ id: a, label: ${phrase}, criterion: price, assessments: { green: { value: partly, checked: 2026-01-02 } } }]`,
      {
        features: [
          {
            id: 'a',
            label: { sv: 'Te', en: 'Tea' },
            criterion: 'price',
            assessments: {
              green: { value: 'partly', checked: '2026-01-02', inferredFrom: [] },
            },
          },
        ],
        options: {},
        aliases: {},
      },
    ],
  ];
  for (const [kind, yaml, becomes] of cases) {
    test(kind, () => assert.deepEqual(value(kind, yaml), becomes));
  }
});

suite('a file is refused', () => {
  const topic = 'prefix: TE\noptions: [green, black]\ncriteria: [price]\n';
  const source = (address: string, published: string) =>
    `a: { title: T, publisher: P, url: "${address}", language: sv, published: ${published}, checked: 2026-01-03, licence: L }`;
  const version = (change: string) =>
    `introduction: ${phrase}\nversions: [{ id: a, label: A, ends: 2027, ${change} }]`;
  const line = (formula: string, more = '') =>
    `title: ${phrase}\nintroduction: ${phrase}\ninputs: [{ id: guests, label: ${phrase}, maximum: 9 }]\nlines: [{ id: pots, label: ${phrase}, formula: "${formula}", reason: ${phrase}${more} }]`;
  const outcome = (words: string) =>
    `first: a\nquestions: [{ id: a, answers: [{ id: b, to: d }, { id: c, to: d }] }]\noutcomes: [{ id: d, ${words} }]`;
  const cases: readonly [kind: FileKind, yaml: string, fault: string][] = [
    ['topicFacts', topic.replace('TE', 'T'), 'prefix: must be two to four capital letters A–Z'],
    ['topicFacts', topic.replace('TE', 'TEETE'), 'prefix: must be two to four capital letters A–Z'],
    ['topicFacts', topic.replace(', black', ''), 'options: must name two or more options'],
    ['topicFacts', topic.replace('price', ''), 'criteria: must name one or more criteria'],
    ['topicFacts', `${topic}more: 1`, ': Unrecognized key: "more"'],
    ['guideFacts', 'sections: []', 'sections: must name one or more sections'],
    ['assessments', 'features: []', 'features: must hold one or more features'],
    ['flow', `zones: []\nsteps: []`, 'zones: must hold one or more zones'],
    ['flow', `zones: []\nsteps: []`, 'steps: must hold one or more steps'],
    ['dates', `introduction: ${phrase}`, ': must hold a version or a deadline'],
    [
      'dates',
      version('available: 2026-02-30'),
      'versions.0.available: must be a date written as 2026-11-22, 2026-11 or "2026"',
    ],
    [
      'dates',
      version('available: 2026-00'),
      'versions.0.available: must be a date written as 2026-11-22, 2026-11 or "2026"',
    ],
    [
      'dates',
      version('available: "26"'),
      'versions.0.available: must be a date written as 2026-11-22, 2026-11 or "2026"',
    ],
    [
      'sources',
      source('ftp://te.example.org/', '2026-01-02'),
      'a.url: must be an address that begins with https://',
    ],
    [
      'sources',
      source('https://te.example.org/', '2026-13-01'),
      'a.published: must be a date written as 2026-11-22',
    ],
    [
      'sources',
      source('https://te.example.org/', '2026-01-02').replace('language: sv', 'language: s'),
      'a.language: must be a language, as sv or en',
    ],
    [
      'estimate',
      line('floor(guests)'),
      'lines.0.formula: "floor" is none of +, -, *, /, ceil, round, min, max',
    ],
    [
      'estimate',
      line('guests', ', decimals: 5'),
      'lines.0.decimals: Too big: expected number to be <=4',
    ],
    [
      'treeFacts',
      outcome('recommends: []'),
      'outcomes.0.recommends: must name one or more options, unless there is something to find out first',
    ],
    [
      'treeFacts',
      outcome('kind: find-out, recommends: [green]'),
      'outcomes.0.recommends: must be empty where there is something to find out first',
    ],
    [
      'treeFacts',
      'first: a\nquestions: []\noutcomes: []',
      'questions: must hold one or more questions',
    ],
    [
      'treeFacts',
      'first: a\nquestions: []\noutcomes: []',
      'outcomes: must hold one or more outcomes',
    ],
    [
      'treeFacts',
      'first: a\nquestions: [{ id: a, answers: [{ id: b, to: d }] }]\noutcomes: []',
      'questions.0.answers: must hold two or more answers',
    ],
    [
      'criteria',
      'a: { label: { sv: " ", en: Price } }',
      'a.label.sv: Too small: expected string to have >=1 characters',
    ],
    [
      'style',
      'sv: { avoid: [{ write: the }] }\nen: {}',
      'sv.avoid.0: must have either a form or a pattern',
    ],
    [
      'style',
      'sv: { formulas: [{ form: a, pattern: b, write: the }] }\nen: {}',
      'sv.formulas.0: must have either a form or a pattern',
    ],
    [
      'style',
      'sv: { warn: [{ pattern: "(", write: the }] }\nen: {}',
      'sv.warn.0.pattern: must be a regular expression',
    ],
    [
      'style',
      'sv: { formulas: [{ form: a, most: 0, write: the }] }\nen: {}',
      'sv.formulas.0.most: Too small: expected number to be >=1',
    ],
    ['topicWords', 'title: " "\nquestion: Q\ndescription: D', 'title: must not be empty'],
    [
      'ledger',
      'claims: [{ id: a, code: TE-1, topic: tea, revisions: [] }]',
      'claims.0.code: must look like IC-07',
    ],
    [
      'ledger',
      'claims: [{ id: a, code: TE-01, topic: tea, revisions: [] }]',
      'claims.0.revisions: must hold one or more versions',
    ],
    [
      'ledger',
      'claims: []\npassages: { tea: { sv: "0123456789abcdeg" } }',
      'passages.tea.sv: must be sixteen hexadecimal digits',
    ],
  ];
  for (const [kind, yaml, fault] of cases) {
    test(`${kind}: ${fault}`, () => {
      const found = wrong(kind, yaml);
      assert.ok(found.includes(fault), found.join('\n'));
    });
  }
});

suite('what has a form of its own may wait', () => {
  const claim = (kind: string) => `claims: [{ kind: "${kind}", criterion: price }]`;

  test('where it is marked as still to be written', () => {
    assert.deepEqual(wrong('optionFacts', claim('[[Write: which]]')), []);
    assert.deepEqual(
      wrong('topicFacts', 'prefix: TE\noptions: [a, b]\ncriteria: [c]\nreviewBy: "[[Skriv: när]]"'),
      [],
    );
    const source =
      'a: { title: T, publisher: P, url: "[[Write: where]]", language: sv, published: "[[Write: when]]", checked: 2026-01-03, licence: L }';
    assert.deepEqual(wrong('sources', source), []);
  });

  test('and nowhere else', () => {
    assert.equal(wrong('optionFacts', claim('which')).length, 1);
  });
});

test('a date may come as one, or as the number of its year', () => {
  const day = new Date('2026-01-02');
  const parsed = (kind: FileKind, given: unknown) =>
    schemaOf(kind, usualLanguages).parse(given) as Readonly<Record<string, unknown>>;
  const topic = { prefix: 'TE', options: ['a', 'b'], criteria: ['c'], reviewBy: day };
  assert.equal(parsed('topicFacts', topic).reviewBy, '2026-01-02');
  const versions = [day, 2027, '2027-02'].map((ends) => ({ id: 'a', label: 'A', ends }));
  const { versions: kept } = parsed('dates', { introduction: { sv: 'Te', en: 'Tea' }, versions });
  assert.deepEqual(
    (kept as readonly { ends: string }[]).map(({ ends }) => ends),
    ['2026-01-02', '2027', '2027-02'],
  );
});

test('a site has words in its own languages, and no others', () => {
  const label = (words: string) => `a: { label: ${words} }`;
  assert.ok(read('criteria', label('{ sv: Pris }'), ['sv']).success);
  assert.ok(!read('criteria', label('{ sv: Pris }')).success);
  assert.ok(!read('criteria', label('{ sv: Pris, en: Price }'), ['sv']).success);
});

suite('a formula', () => {
  test('is numbers, ids with hyphens, and operations in the order of arithmetic', () => {
    assert.deepEqual(parseFormula('max(2, a-b + 3 * c, 4 / d - 1)'), [
      'max',
      2,
      ['+', 'a-b', ['*', 3, 'c']],
      ['-', ['/', 4, 'd'], 1],
    ]);
    assert.deepEqual(parseFormula('min(a, b, c)'), ['min', 'a', 'b', 'c']);
    assert.deepEqual(parseFormula('round(ceil(a))'), ['round', ['ceil', 'a']]);
  });

  const cases: readonly [formula: string, fault: RegExp][] = [
    ['a + (', /^it cannot be read \(.+\)$/],
    ['max(a)', /^"max" takes 2 or more operands$/],
    ['ceil(a, b)', /^"ceil" takes 1 operands$/],
    ['ceil()', /^"ceil" takes 1 operands$/],
    ['a % b', /^"%" is none of \+, -, \*, \/, ceil, round, min, max$/],
    ['toString(a)', /^"toString" is none of/],
    ["'a'", /^it may hold only numbers, ids/],
    ['a.b', /^it may hold only numbers, ids/],
    ['a.b(c)', /^it may hold only numbers, ids/],
    ['a ? b : c', /^it may hold only numbers, ids/],
  ];
  for (const [formula, fault] of cases) {
    test(`cannot be ${formula}`, () =>
      assert.throws(() => parseFormula(formula), { message: fault }));
  }
});
