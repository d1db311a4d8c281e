import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { checkWholly } from '../../../src/checks/check-content.ts';
import { findFirst } from '../../../src/search/on-node.ts';
import {
  assertOneFault,
  type Changes,
  faultsIn,
  readTeas,
  replacing,
} from '../../support/content.ts';

type Case = readonly [rule: string, situation: string, changes: Changes, ...words: RegExp[]];

function tests(cases: readonly Case[]): void {
  for (const [rule, situation, changes, ...words] of cases) {
    test(`${rule}: ${situation}`, () => {
      const { message, fix } = assertOneFault(rule, changes);
      for (const expression of words) assert.match(`${message} ${fix}`, expression);
    });
  }
}

const green = 'topics/tea/options/green';
const tree = 'topics/tea/trees/which/tree.yaml';

test('nothing is said of a tree that cannot be read', () => {
  const changes = {
    'promises/paths.yaml':
      '- who: a guest\n  tree: tea/which\n  answers: awake=stay\n  outcome: choose-black\n',
    [tree]: (text: string) => `${text}\n: [`,
  };
  assert.deepEqual(
    faultsIn(changes).map(({ rule }) => rule),
    ['yaml-syntax'],
  );
});

suite('promised queries', () => {
  const queries = (text: string): Changes => ({ 'promises/queries.sv.yaml': text });
  const found = async (changes: Changes) => {
    const { diagnostics } = await checkWholly(readTeas(changes), { findFirst });
    return diagnostics.map(
      ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`,
    );
  };

  test('are asked in their language, and told of where something else comes first', async () => {
    const changes = {
      ...queries(
        '- query: temperatur\n  first: /tea/#green-fussy\n- { query: mest koffein, first: /tea/#green-cheap }\n- query: xqzt\n  first: /tea/\n',
      ),
      'promises/queries.en.yaml': '- query: right temperature\n  first: /tea/#green-fussy\n',
    };
    assert.deepEqual(await found(changes), [
      'content/promises/queries.sv.yaml:3:12 promise-query-lost “mest koffein” leads first to /tea/#black-strong, not to /tea/#green-cheap.',
      'content/promises/queries.sv.yaml:4:10 promise-query-lost “xqzt” leads first to nothing, not to /tea/.',
    ]);
  });

  test('are not asked of content that cannot be searched', async () => {
    const changes = {
      ...queries('- query: mest koffein\n  first: /tea/#green-cheap\n'),
      [tree]: replacing('to: choose-green', 'to: chose-green'),
    };
    assert.deepEqual(
      (await found(changes)).map((fault) => fault.split(' ')[1]),
      ['answer-target-unknown'],
    );
  });

  tests([
    [
      'promise-address-unknown',
      'no page has the address',
      queries('- query: temperatur\n  first: ▲/te/#green-fussy\n'),
      /Nothing is said at "\/te\/#green-fussy"\. use one of: \/tea\//,
    ],
    [
      'promise-address-unknown',
      'no anchor of the page is called so',
      queries('- query: temperatur\n  first: ▲/tea/#green-fuzzy\n'),
      /use one of: \/tea\/#green-fussy/,
    ],
    [
      'schema',
      'the address has a language',
      queries('- query: temperatur\n  first: ▲tea/#green-fussy\n'),
      /must begin with \/, without the language/,
    ],
  ]);
});

suite('promised paths', () => {
  const paths = (lines: string): Changes => ({
    'promises/paths.yaml': `- who: a guest\n  tree: tea/which\n${lines}`,
  });

  test('hold in any order of answers, and through what is not known', () => {
    assert.deepEqual(
      faultsIn(paths('  answers: milk=without&awake=sleep\n  outcome: choose-green\n')),
      [],
    );
    const unsure = '  answers: awake=unsure&milk=with\n  outcome: choose-black\n';
    assert.deepEqual(faultsIn(paths(`${unsure}  preliminary: true\n`)), []);
  });

  tests([
    [
      'promise-tree-unknown',
      'no tree is called so',
      {
        'promises/paths.yaml':
          '- who: a guest\n  tree: ▲tea/witch\n  answers: awake=stay\n  outcome: choose-black\n',
      },
      /use one of: tea\/which/,
    ],
    [
      'promise-answer-unknown',
      'the tree does not ask that',
      paths('  answers: ▲awaek=stay\n  outcome: choose-black\n'),
      /"awaek=stay" answers what is no question of the tree\. use one of: awake/,
    ],
    [
      'promise-answer-unknown',
      'the question has no such answer',
      paths('  answers: ▲awake=stray\n  outcome: choose-black\n'),
      /"awake" has no answer "stray"\. use one of: stay/,
    ],
    [
      'promise-answer-unknown',
      'the question is not met on the path',
      paths('  answers: ▲awake=stay&milk=with\n  outcome: choose-black\n'),
      /"milk" is not met on this path\. take "milk=with" away/,
    ],
    [
      'promise-answer-unknown',
      'a question is answered twice',
      paths('  answers: ▲awake=stay&awake=sleep\n  outcome: choose-black\n'),
      /"awake" is answered twice\. take "awake=sleep" away/,
    ],
    [
      'promise-path-open',
      'it ends at a question',
      paths('  answers: ▲awake=sleep\n  outcome: choose-green\n'),
      /“a guest” ends at the question "milk"\. add one of: milk=with, milk=without/,
    ],
    [
      'promise-path-elsewhere',
      'the tree leads elsewhere',
      {
        ...paths('  answers: awake=stay\n  outcome: ▲choose-green\n'),
      },
      /leads to "choose-black", not to "choose-green"\. .*change the promise/,
    ],
    [
      'promise-path-elsewhere',
      'no outcome is called so',
      paths('  answers: awake=stay\n  outcome: ▲chose-black\n'),
      /use one of: choose-black/,
    ],
    [
      'promise-path-preliminary',
      'an answer says “don’t know”',
      paths('  answers: ▲awake=unsure&milk=with\n  outcome: choose-black\n'),
      /only for the time being: "awake" is not known\. add "preliminary: true"/,
    ],
    [
      'promise-path-preliminary',
      'nothing is unknown',
      paths('  answers: ▲awake=stay\n  outcome: choose-black\n  preliminary: true\n'),
      /for good: .* take "preliminary: true" away/,
    ],
  ]);
});

suite('promised words', () => {
  const words = (lines: string): Changes => ({ 'promises/words.yaml': lines });
  const because = '  reason: It was said wrong once.\n';

  test('are those of a claim, a section with its parts, an outcome, a page and a guide', () => {
    const places: readonly [at: string, sv: string][] = [
      ['/tea/#green-cheap', 'Räknat på lösvikt'],
      ['/tea/#both-teas', 'tar över'],
      ['/tea/options/herbal/#herbal-needs', 'En kittel'],
      ['/tea/trees/which/#choose-green', 'Den ska visa temperaturen'],
      ['/tea/trees/which/#choose-green-kettle', 'Den ska visa temperaturen'],
      ['/tea/trees/which/outline/#choose-green-kettle', 'Den ska visa temperaturen'],
      ['/tea/options/green/', 'Kräver rätt temperatur'],
      ['/guides/brewing/kettle/', 'Koka upp det'],
      ['/', 'En liten sajt'],
      ['/guides/cups/mugs/', 'Stora muggar'],
      ['/guides/cups/mugs/#mugs', 'Stora muggar'],
    ];
    const promised = places.map(([at, sv]) => `- at: ${at}\n  must: { sv: ["${sv}"] }\n${because}`);
    assert.deepEqual(
      faultsIn({
        ...words(promised.join('')),
        'guides/cups/mugs/sv.md': '---\ntitle: Muggar\n---\n\n## Muggar {#mugs}\n\nStora muggar.\n',
      }),
      [],
    );
  });

  test('may be broken by lines and hard spaces', () => {
    assert.deepEqual(
      faultsIn({
        ...words(`- at: /tea/#green-fussy\n  must: { sv: [Kräver rätt temperatur] }\n${because}`),
        [`${green}/sv.mdx`]: replacing('Kräver rätt temperatur', 'Kräver\u00A0rätt\ntemperatur'),
      }).filter(({ rule }) => rule.startsWith('promise')),
      [],
    );
  });

  tests([
    [
      'promise-words-missing',
      'a claim no longer says it',
      words(`- at: /tea/#green-fussy\n  must: { sv: [temperatur, ▲kanna] }\n${because}`),
      /at \/tea\/#green-fussy in Swedish lacks “kanna”\. .*It was said wrong once\./,
    ],
    [
      'promise-words-missing',
      'no words fit a pattern',
      words(
        `- at: /tea/#green-cheap\n  must:\n    en:\n      - ▲pattern: '\\d+ kr.*\\d+ öre'\n${because}`,
      ),
      /in English lacks “\\d\+ kr/,
    ],
    [
      'promise-words-found',
      'a page says what it must not',
      words(
        `- at: /tea/options/green/\n  mustNot: { en: [▲{ pattern: 'right t\\w+' }] }\n${because}`,
      ),
      /in English has “right temperature”/,
    ],
    [
      'promise-address-unknown',
      'nothing is there',
      words(`- at: ▲/tea/#green-fuzzy\n  must: { en: [right] }\n${because}`),
      /use one of: \/tea\/#green-fussy/,
    ],
    [
      'promise-address-unknown',
      'what is there has no words',
      words(`- at: ▲/tea/dates/#dearer\n  must: { en: [right] }\n${because}`),
      /no words that can be held to a promise\. name a claim/,
    ],
    [
      'schema',
      'a pattern is none',
      words(`- at: /tea/#green-fussy\n  must:\n    en:\n      - { pattern: ▲'(' }\n${because}`),
      /"pattern" must be a regular expression/,
    ],
    [
      'schema',
      'there is no reason',
      words('- ▲at: /tea/#green-fussy\n  must: { en: [right] }\n'),
      /"reason" is missing/,
    ],
  ]);
});

suite('promised estimates', () => {
  const sums = (lines: string): Changes => ({
    'promises/estimates.yaml': `- name: a party\n  topic: tea\n${lines}`,
  });

  test('hold with what the form begins with, and with prices that nobody knows', () => {
    const held = sums(
      '  inputs: { guests: 12, price: 3.5 }\n  results: { pots: 3, total: 10.5, cups-per-pot: 5 }\n' +
        '- name: all\n  topic: tea\n  results: { guests: 1200, pots: 240, total: unknown }\n',
    );
    assert.deepEqual(faultsIn(held), []);
  });

  tests([
    [
      'promise-estimate-result',
      'a formula comes to something else',
      sums('  inputs: { guests: 12 }\n  results:\n    pots: ▲4\n'),
      /For “a party”, "pots" comes to 3, not to 4\. correct the formula/,
    ],
    [
      'promise-estimate-result',
      'something is not known that was to be',
      sums('  results:\n    total: ▲4\n'),
      /"total" comes to unknown, not to 4/,
    ],
    [
      'promise-quantity-unknown',
      'an input is misspelt',
      sums('  inputs:\n    gests: ▲12\n  results: { pots: 3 }\n'),
      /has no input "gests"\. use one of: guests/,
    ],
    [
      'promise-quantity-unknown',
      'a line is misspelt',
      sums('  results:\n    pot: ▲3\n'),
      /has no quantity "pot"\. use one of: pots/,
    ],
    [
      'promise-estimate-unknown',
      'the topic has no estimate',
      { 'promises/estimates.yaml': '- name: a party\n  topic: ▲te\n  results: {}\n' },
      /use one of: tea/,
    ],
    [
      'promise-estimate-unknown',
      'no topic has one',
      {
        'topics/tea/estimate.yaml': null,
        'promises/estimates.yaml': '- name: a party\n  topic: ▲tea\n  results: {}\n',
      },
      /has no estimate\. remove the promise\./,
    ],
  ]);
});

suite('what a site has decided to give everywhere', () => {
  const standard = (text: string): Changes => ({ 'promises/standard.yaml': text });
  const found = (changes: Changes) =>
    faultsIn(changes).map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);

  test('is found missing in options', () => {
    assert.deepEqual(
      found(standard("options: { sections: ['{option}-needs'], flow: true, lifecycle: true }\n")),
      ['black', 'green'].flatMap((option) =>
        [
          `flow-missing The option "${option}" has no flow.`,
          `lifecycle-missing The option "${option}" has no lifecycle.`,
          `section-missing The option "${option}" has no section "${option}-needs".`,
        ].map((told) => `content/topics/tea/options/${option}/option.yaml:1 standard-${told}`),
      ),
    );
  });

  test('is found missing in claims, in each language, but not in those that were taken back', () => {
    const told = found({
      ...standard('claims: { explained: true }\n'),
      'topics/tea/options/black/option.yaml': (text) =>
        text.replace(
          '- id: black-forgiving\n',
          '- id: black-forgiving\n    withdrawn: { date: 2026-01-02 }\n',
        ),
    }).filter((fault) => fault.includes('standard'));
    assert.deepEqual(
      told.map((fault) => /"([\w-]+)" is not explained in (\w+)/.exec(fault)?.slice(1).join(' ')),
      [
        'black-strong English',
        'black-strong Swedish',
        'green-fussy English',
        'green-fussy Swedish',
      ],
    );
    assert.match(told[3] ?? '', /green\/sv\.mdx:16 /);
  });

  test('is that retellings are named, where there is nothing else', () => {
    const retold = {
      'vocabulary/sources.yaml': replacing(
        'title: Tea prices',
        'title: Tea prices\n  secondary: true',
      ),
    };
    const asked = standard(
      "claims: { secondhand: { sv: [Räknat], en: [{ pattern: 'by \\w+ weight' }] } }\n",
    );
    const about = found({ ...retold, ...asked }).flatMap(
      (fault) =>
        /standard-retelling-unsaid The claim "([\w-]+)" rests on "tea-board" alone, and does not say in (\w+)/
          .exec(fault)
          ?.slice(1)
          .join(' ') ?? [],
    );
    assert.deepEqual(about, [
      'black-strong English',
      'black-strong Swedish',
      'herbal-no-caffeine English',
      'herbal-no-caffeine Swedish',
    ]);
  });

  test('is how long guides are', () => {
    assert.deepEqual(
      found(standard('guides: { words: { least: 100, most: 200 } }\n')).map((fault) =>
        fault.replace(/The guide has \d+ words in/, 'in'),
      ),
      [
        'content/guides/brewing/kettle/en.mdx:2 standard-guide-length in English, where guides have from 100 to 200.',
        'content/guides/brewing/kettle/sv.mdx:2 standard-guide-length in Swedish, where guides have from 100 to 200.',
      ],
    );
    assert.equal(found(standard('guides: { words: { least: 10, most: 20 } }\n')).length, 2);
    assert.deepEqual(found(standard('guides: { words: { least: 10, most: 100 } }\n')), []);
  });

  test('is that passages cite sources, and outcomes presuppose something', () => {
    const told = found({
      ...standard('outcomes: { prerequisites: true }\npassages: { sourced: true }\n'),
      [`${green}/option.yaml`]: replacing('sources: [tea-board]\nclaims', 'claims'),
    });
    assert.deepEqual(
      told.map((fault) => fault.replace(/^.*standard-/, '')),
      [
        'source-missing The introduction of the page cites no source.',
        'source-missing The question "awake", with its answers, cites no source.',
        'prerequisite-missing The outcome "choose-black" presupposes nothing.',
      ],
    );
  });

  test('is not asked of drafts, nor of a site that has decided nothing', () => {
    const draft: Changes = {
      ...standard(
        'options: { flow: true }\nclaims: { explained: true }\npassages: { sourced: true }\n',
      ),
      'topics/tea/topic.yaml': (text) => `draft: true\n${text}`,
    };
    assert.deepEqual(found(draft), []);
    assert.deepEqual(found(standard('{}\n')), []);
  });
});
