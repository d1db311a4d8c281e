import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  assertOneFault,
  briefGreen,
  type Changes,
  faultsIn,
  readTeas,
  replacing,
  replacingEach,
} from '../../support/content.ts';
import { publishedLedger } from '../../support/examples.ts';

/** The ledger of the teas as they are. */
const published = publishedLedger(readTeas());
const ledgerWith = (from: string, to: string): Changes => ({
  'ledger.yaml': () => replacing(from, to)(published),
});
const withLedger: Changes = { 'ledger.yaml': published };
const green = 'topics/tea/options/green';
const black = 'topics/tea/options/black';
const herbal = 'topics/tea/options/herbal';
const tree = 'topics/tea/trees/which/tree.yaml';

test('the teas as published have no faults, nor have teas that never were', () => {
  assert.deepEqual(faultsIn(withLedger), []);
  assert.deepEqual(published.match(/TE-\d\d/g), ['TE-01', 'TE-02', 'TE-03', 'TE-04', 'TE-05']);
});

const cases: readonly [rule: string, situation: string, changes: Changes, ...words: RegExp[]][] = [
  [
    'claim-words-changed',
    'the words of one language change',
    {
      ...withLedger,
      [`${green}/sv.mdx`]: replacing(
        '<Claim id="green-fussy">Kräver',
        '▲<Claim id="green-fussy">Fordrar',
      ),
    },
    /\(TE-02\) have changed/,
    /--minor/,
  ],
  [
    'claim-unrecorded',
    'a claim is not in the ledger',
    {
      'ledger.yaml': () => published.replace(/ {2}- id: herbal-no-caffeine[\s\S]*/, ''),
      'topics/tea/options/herbal/option.yaml': replacing('id: herbal', 'id: ▲herbal'),
    },
    /npm run ledger/,
  ],
  [
    'ledger-code-repeated',
    'a code is given twice',
    ledgerWith('code: TE-05', 'code: ▲TE-04'),
    /ledger.yaml:\d+/,
  ],
  ['ledger-code-gap', 'a code is skipped', ledgerWith('code: TE-05', 'code: ▲TE-06'), /no TE-05/],
  [
    'anchor-gone',
    'a section has another anchor',
    {
      'ledger.yaml': () =>
        published
          .replace('- both-teas', '- ▲both-teas\n    - mixing')
          .replace('tea#both-teas', 'tea#mixing'),
      'topics/tea/topic.yaml': replacing('both-teas', 'mixing'),
      'topics/tea/sv.mdx': replacing('both-teas', 'mixing'),
      'topics/tea/en.mdx': replacing('both-teas', 'mixing'),
    },
    /aliases: \{ both-teas: … \}" in topic\.yaml/,
  ],
  [
    'anchor-gone',
    'a feature is gone and leads nowhere',
    ledgerWith('- with-milk', '- with-milk\n    - ▲with-cream'),
    /"with-cream" of "tea\/comparison".*aliases: \{ with-cream: … \}" in assessments\.yaml/,
  ],
  [
    'anchor-gone',
    'a source has another key',
    ledgerWith('- tebladet', '- ▲tea-leaf'),
    /The published anchor "tea-leaf" of "sources" is gone\. .*"formerly: \[tea-leaf\]" to what it has become, in vocabulary\/sources\.yaml/,
  ],
  [
    'anchor-gone',
    'a term has another key',
    ledgerWith('- kettle', '- ▲pot'),
    /"pot" of "terms" is gone\. .*vocabulary\/terms\.yaml/,
  ],
  [
    'passage-unrecorded',
    'a section is new',
    {
      'ledger.yaml': () => published.replace('tea#both-teas', 'tea#no-tea'),
      'topics/tea/sv.mdx': replacing('## ', '▲## '),
    },
    /"tea#both-teas" have not been published/,
    /npm run ledger/,
  ],
  [
    'passage-unrecorded',
    'a section is written anew in every language',
    {
      ...withLedger,
      'topics/tea/sv.mdx': replacing('## ', '▲## Ja: '),
      'topics/tea/en.mdx': replacing('## ', '## Yes: '),
    },
    /changed in every language/,
  ],
  [
    'translation-behind',
    'a section is written anew in one language',
    {
      ...withLedger,
      'topics/tea/sv.mdx': replacing('## ', '## Ja: '),
      'topics/tea/en.mdx': replacing('## ', '▲## '),
    },
    /The English of "tea#both-teas" has not followed the Swedish/,
    /content\/topics\/tea\/sv\.mdx:9:1 says; .*--accept tea#both-teas/,
  ],
  [
    'ledger-revisions',
    'a claim is introduced by a change',
    ledgerWith(
      '    revisions:\n      - date: 2026-01-01\n        kind: new',
      '    revisions:\n      ▲- date: 2026-01-01\n        kind: changed',
    ),
  ],
  ['schema', 'a fingerprint is edited', ledgerWith('sv: ', 'sv: ▲x'), /hexadecimal/],
  ['schema', 'a code has the wrong form', ledgerWith('TE-01', '▲TE-1'), /IC-07/],
];

suite('what has been published stays', () => {
  for (const [rule, situation, changes, ...words] of cases) {
    test(`${rule}: ${situation}`, () => {
      const { message, fix } = assertOneFault(rule, changes);
      for (const expression of words) assert.match(`${message} ${fix}`, expression);
    });
  }

  test('a claim that is turned into the namesake of another is told once', () => {
    const twice = replacing('- id: green-fussy', '- id: green-cheap');
    assert.deepEqual(
      faultsIn({
        ...withLedger,
        [`${green}/option.yaml`]: twice,
        [tree]: null,
        'topics/tea/trees/which/sv.mdx': null,
        'topics/tea/trees/which/en.mdx': null,
      })
        .filter(({ file }) => file.includes('options/green') || file.includes('ledger'))
        .map(({ rule }) => rule),
      ['claim-id-duplicate'],
    );
  });

  test('what is unknown is not asked to be recorded', () => {
    for (const [from, to, rule] of [
      ['criterion: price', 'criterion: prise', 'criterion-unknown'],
      ['sources: [tebladet, tea-board]', 'sources: [tebladt]', 'source-unknown'],
    ] as const)
      assert.deepEqual(
        faultsIn({ ...withLedger, [`${green}/option.yaml`]: replacing(from, to) }).map(
          (fault) => fault.rule,
        ),
        [rule],
      );
  });

  test('a source and a term that were renamed are what they were, with no change of claims to record', () => {
    const renaming = (changes: Changes = {}): Changes => ({
      ...withLedger,
      'vocabulary/sources.yaml': replacing('tebladet:\n', 'leaf:\n  formerly: [tebladet]\n'),
      'vocabulary/terms.yaml': replacing('kettle:\n', 'pot:\n  formerly: [kettle]\n'),
      ...changes,
    });
    const told = faultsIn(renaming());
    assert.ok(told.length > 0);
    for (const { rule, fix } of told) {
      assert.equal(rule, 'source-unknown');
      assert.equal(fix, 'write leaf, which is its key now.');
    }
    const everywhere = Object.fromEntries(
      [...new Set(told.map(({ file }) => file.replace('content/', '')))].map((path) => [
        path,
        (text: string) => text.replaceAll(/\btebladet\b/g, 'leaf'),
      ]),
    );
    assert.deepEqual(faultsIn(renaming(everywhere)), []);
  });

  test('what is still to be written is not asked to be recorded', () => {
    const faults = faultsIn({
      'ledger.yaml': () =>
        published
          .replace(/ {2}- id: herbal-no-caffeine[\s\S]*/, '')
          .replace('tea#both-teas', 'tea#no-tea'),
      'topics/tea/options/herbal/sv.mdx': replacing('Väcker ingen.', '[[Skriv: vad den gör]]'),
      'topics/tea/en.mdx': replacing('Can they be mixed?', '[[Write: the heading]]'),
    });
    assert.deepEqual(
      faults.map(({ file, rule }) => `${file} ${rule}`),
      ['content/topics/tea/en.mdx unwritten', 'content/topics/tea/options/herbal/sv.mdx unwritten'],
    );
  });

  test('claim-gone: a published claim is removed', () => {
    const gone: Changes = {
      ...withLedger,
      [`${green}/option.yaml`]: (text) =>
        text.replace(
          / {2}- id: green-fussy[\s\S]*gaps:\n/,
          'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n',
        ),
      [`${green}/sv.mdx`]: (text) => text.replace(/<Claim id="green-fussy">.*/, ''),
      [`${green}/en.mdx`]: (text) => text.replace(/<Claim id="green-fussy">.*/, ''),
      [tree]: replacing('accepts: [green-fussy]', 'accepts: []'),
    };
    const faults = faultsIn(gone).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
    const line = published.split('\n').findIndex((text) => text.includes('green-fussy')) + 1;
    assert.deepEqual(faults, [`content/ledger.yaml:${line} claim-gone`]);
  });

  test('an anchor that leads on as an alias is not gone', () => {
    const renamed: Changes = {
      'ledger.yaml': () =>
        published
          .replace('- both-teas', '- both-teas\n    - mixing')
          .replace('tea#both-teas', 'tea#mixing'),
      'topics/tea/topic.yaml': (text) =>
        `${text.replace('both-teas', 'mixing')}aliases: { both-teas: mixing }\n`,
      'topics/tea/sv.mdx': replacing('both-teas', 'mixing'),
      'topics/tea/en.mdx': replacing('both-teas', 'mixing'),
    };
    assert.deepEqual(faultsIn(renamed), []);
  });

  test('topic-gone: a page on which a claim has been published is removed', () => {
    const elsewhere = published.replace('topic: tea', 'topic: coffee');
    const faults = faultsIn({ 'ledger.yaml': elsewhere }).map(
      ({ rule, message }) => `${rule} ${message}`,
    );
    assert.match(faults.join('\n'), /topic-gone The page of "coffee", where TE-01/);
    assert.match(
      faults.join('\n'),
      /claim-change-unrecorded .*"green-cheap" \(TE-01\) has been moved/,
    );
  });

  test('claim-change-unrecorded: a claim is renamed and the old name kept', () => {
    const rename = (text: string) => text.replaceAll('green-fussy', 'green-needs-care');
    const { message } = assertOneFault('claim-change-unrecorded', {
      ...withLedger,
      [`${green}/option.yaml`]: (text) =>
        rename(text).replace(
          'id: green-needs-care\n',
          'id: ▲green-needs-care\n    formerly: [green-fussy]\n',
        ),
      [`${green}/sv.mdx`]: rename,
      [`${green}/en.mdx`]: rename,
      [tree]: rename,
    });
    assert.match(message, /"green-needs-care" \(TE-02\) has been renamed/);
  });

  test('claim-change-unrecorded: a claim is withdrawn', () => {
    const { message } = assertOneFault('claim-change-unrecorded', {
      ...withLedger,
      [`${green}/option.yaml`]: replacingEach(
        [
          'id: green-fussy\n',
          'id: ▲green-fussy\n    withdrawn: { date: 2026-02-02, replacedBy: green-cheap }\n',
        ],
        ['gaps:\n', 'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n'],
      ),
      [tree]: replacing('accepts: [green-fussy]', 'accepts: []'),
    });
    assert.match(message, /\(TE-02\) has been withdrawn/);
  });

  test('claim-change-unrecorded: a claim is turned', () => {
    const { message } = assertOneFault('claim-change-unrecorded', {
      ...withLedger,
      [`${herbal}/option.yaml`]: replacing(
        'id: herbal-no-caffeine\n    kind: disadvantage',
        'id: ▲herbal-no-caffeine\n    kind: advantage',
      ),
    });
    assert.match(message, /\(TE-05\) has been turned: it is of the kind "advantage" now/);
  });

  test('claim-change-unrecorded: a claim is moved to another option of its topic', () => {
    const words = (sentence: string) => (text: string) =>
      `${text}\n<Claim id="herbal-no-caffeine">\n${sentence}\n</Claim>\n`;
    const faults = faultsIn({
      ...withLedger,
      [`${herbal}/option.yaml`]: (text) =>
        text.replace(/claims:\n[\s\S]*lifecycle/, 'claims: []\nlifecycle'),
      [`${herbal}/sv.mdx`]: (text) => text.replace(/<Claim[\s\S]*<\/Claim>\n/, ''),
      [`${herbal}/en.mdx`]: (text) => text.replace(/<Claim[\s\S]*<\/Claim>\n/, ''),
      [`${black}/option.yaml`]: replacing(
        'claims:\n',
        'claims:\n  - id: herbal-no-caffeine\n    kind: disadvantage\n    criterion: caffeine\n    sources: [tea-board]\n',
      ),
      [`${black}/sv.mdx`]: words('Väcker ingen.\n\nInte ens på morgonen.'),
      [`${black}/en.mdx`]: words('Wakes nobody.\n\nNot even in the morning.'),
    });
    const [moved, ...others] = faults.filter(({ rule }) => rule.startsWith('claim-'));
    assert.deepEqual(others, []);
    assert.equal(moved?.rule, 'claim-change-unrecorded');
    assert.match(moved.message, /\(TE-05\) has been moved: it is about "black" now/);
  });

  test('claim-change-unrecorded: a claim is about another criterion', () => {
    const { message } = assertOneFault('claim-change-unrecorded', {
      ...withLedger,
      [`${herbal}/option.yaml`]: replacingEach(
        ['id: herbal-no-caffeine', 'id: ▲herbal-no-caffeine'],
        ['criterion: caffeine', 'criterion: price'],
        ['  price: { sv: Örterna', '  caffeine: { sv: Örterna'],
      ),
    });
    assert.match(message, /\(TE-05\) has been reclassified: its criterion is "price" now/);
  });

  test('claim-change-unrecorded: a claim rests on other sources, or is concluded from one that said it', () => {
    for (const sources of ['sources: [tebladet]', 'inferredFrom: [tea-board]']) {
      const { message } = assertOneFault('claim-change-unrecorded', {
        ...withLedger,
        [`${herbal}/option.yaml`]: replacingEach(
          ['id: herbal-no-caffeine', 'id: ▲herbal-no-caffeine'],
          ['criterion: caffeine\n    sources: [tea-board]', `criterion: caffeine\n    ${sources}`],
        ),
      });
      assert.match(message, /\(TE-05\) has been given other sources/);
    }
  });

  test('the order of claims and of their sources is no change', () => {
    assert.deepEqual(
      faultsIn({
        ...withLedger,
        [`${green}/option.yaml`]: (text) => {
          const [cheap = '', fussy = ''] =
            text.match(/ {2}- id: [\s\S]*?(?=\n {2}- id|\ngaps)/g) ?? [];
          return text
            .replace(`${cheap}\n${fussy}`, `${fussy}\n${cheap}`)
            .replace('[tebladet, tea-board]', '[tea-board, tebladet]');
        },
      }),
      [],
    );
  });

  test('a criterion may have another key where it keeps the former one', () => {
    const rename = (text: string) => text.replaceAll(/\bbrewing\b(?!\/)/g, 'effort');
    const renamed: Changes = {
      ...withLedger,
      'vocabulary/criteria.yaml': replacing('brewing:\n', 'effort:\n  formerly: [brewing]\n'),
      'topics/tea/topic.yaml': rename,
      'topics/tea/assessments.yaml': rename,
      [`${green}/option.yaml`]: rename,
      [`${black}/option.yaml`]: rename,
      [`${herbal}/option.yaml`]: rename,
    };
    assert.deepEqual(faultsIn(renamed), []);
    const { message, fix } = assertOneFault('criterion-gone', {
      ...renamed,
      'vocabulary/criteria.yaml': (text) => `▲${rename(text)}`,
    });
    assert.match(`${message} ${fix}`, /"brewing" is gone.*formerly: \[brewing\]/);
  });

  test('criterion-name-taken: two criteria go by one key', () => {
    const { message } = assertOneFault('criterion-name-taken', {
      'vocabulary/criteria.yaml': replacing('brewing:\n', 'brewing:\n  formerly: [▲price]\n'),
    });
    assert.match(message, /"brewing" was called "price"/);
  });

  test('claims-merged: one claim goes by the name of another that was published', () => {
    const { message, fix } = assertOneFault('claims-merged', {
      ...withLedger,
      [`${green}/option.yaml`]: (text) =>
        text
          .replace(
            / {2}- id: green-fussy[\s\S]*gaps:\n/,
            'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n',
          )
          .replace('id: green-cheap\n', 'id: green-cheap\n    formerly: ▲[green-fussy]\n'),
      [`${green}/sv.mdx`]: (text) => text.replace(/<Claim id="green-fussy">.*/, ''),
      [`${green}/en.mdx`]: (text) => text.replace(/<Claim id="green-fussy">.*/, ''),
      [tree]: replacing('accepts: [green-fussy]', 'accepts: []'),
    });
    assert.match(message, /"green-cheap" stands for TE-01 and TE-02/);
    assert.match(
      fix,
      /"green-fussy" out of formerly.*withdrawn: \{ date: …, replacedBy: green-cheap \}/,
    );
  });

  test('anchor-duplicate: two claims want to go on under one former name, which is told how to split', () => {
    const { fix } = assertOneFault('anchor-duplicate', {
      [`${green}/option.yaml`]: replacing(
        'id: green-cheap\n',
        'id: green-cheap\n    formerly: [green-tea-price]\n',
      ),
      [`${herbal}/option.yaml`]: replacing(
        'id: herbal-no-caffeine\n',
        'id: herbal-no-caffeine\n    formerly: [▲green-tea-price]\n',
      ),
    });
    assert.match(fix, /split.*"green-tea-price".*replacedBy: \[one, another\]/);
  });

  const withoutHerbal: Changes = {
    ...Object.fromEntries(
      ['option.yaml', 'sv.mdx', 'en.mdx', 'flow.yaml'].map((name) => [`${herbal}/${name}`, null]),
    ),
    'topics/tea/topic.yaml': replacing(', herbal]', ']'),
    'topics/tea/assessments.yaml': (text) =>
      text.replaceAll(/ {6}herbal:(?: \{.*| *\n(?: {8}.*\n?)+)\n?/g, ''),
    [tree]: (text) => text.replace(/never:[\s\S]*/, 'never: []\n'),
  };

  test('option-gone: an option is removed, and one fault tells how it is taken back', () => {
    const faults = faultsIn({ ...withLedger, ...withoutHerbal, ...briefGreen }).filter(
      ({ rule }) => !/^anchor-broken|-words-changed$/.test(rule),
    );
    assert.deepEqual(
      faults.map(({ rule, message }) => `${rule} ${message}`),
      ['option-gone The option "herbal" of "tea" is gone, and TE-05 has been published with it.'],
    );
    assert.match(
      faults[0]?.fix ?? '',
      /bring back topics\/tea\/options\/herbal\/.*withdrawn: \{ date: … \}/,
    );
  });

  test('an option that is taken back is no fault, and its claims are to be recorded as withdrawn', () => {
    const faults = faultsIn({
      ...briefGreen,
      'ledger.yaml': publishedLedger(readTeas(briefGreen)),
      [`${herbal}/option.yaml`]: (text) =>
        `withdrawn: { date: 2026-02-02, replacedBy: black }\n${text}`,
      [tree]: (text) => text.replace(/never:[\s\S]*/, 'never: []\n'),
    });
    assert.deepEqual(
      faults.map(({ rule, message }) => `${rule} ${message}`),
      [
        'claim-change-unrecorded The published claim "herbal-no-caffeine" (TE-05) has been withdrawn.',
      ],
    );
  });

  test('a ledger from before that kept neither kinds, options, criteria nor sources finds no fault with any', () => {
    const old = published
      .replaceAll(/^ {4}(?:option|kind|criterion): .*\n/gm, '')
      .replaceAll(/^ {4}(?:sources|inferredFrom):\n(?: {6}- .*\n)+/gm, '');
    assert.doesNotMatch(old, /criterion|^ {4}sources/m);
    assert.deepEqual(
      faultsIn({
        'ledger.yaml': old,
        [`${herbal}/option.yaml`]: replacingEach(
          ['kind: disadvantage', 'kind: advantage'],
          ['sources: [tea-board]', 'sources: [tebladet]'],
        ),
      }),
      [],
    );
  });

  test('ledger-id-repeated: a claim has two entries', () => {
    const twice = published.replace('id: herbal-no-caffeine', 'id: green-cheap');
    const rules = faultsIn({ 'ledger.yaml': twice }).map(({ rule }) => rule);
    assert.ok(rules.includes('ledger-id-repeated'));
  });
});
