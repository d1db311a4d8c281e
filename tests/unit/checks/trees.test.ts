import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { checkSlowly } from '../../../src/checks/check-content.ts';
import {
  assertOneFault,
  briefGreen,
  type Changes,
  faultsIn,
  readTeas,
  replacing,
  replacingEach,
  teas,
} from '../../support/content.ts';

const folder = 'topics/tea/trees/which';
const tree = `${folder}/tree.yaml`;
const changed = (from: string, to: string): Changes => ({ [tree]: replacing(from, to) });

/** Each rule with the change that breaks it, a marker where the fault is, and words its message must have. */
const cases: readonly [rule: string, situation: string, changes: Changes, ...words: RegExp[]][] = [
  [
    'answer-target-unknown',
    'an answer leads nowhere',
    changed('to: milk\n        claims', 'to: ▲mlik\n        claims'),
    /answer "sleep" of "awake" leads to "mlik".*use one of: milk/,
  ],
  [
    'tree-first-unknown',
    'a tree begins with an outcome',
    changed('first: awake', 'first: ▲choose-green'),
    /begins with "choose-green", which is no question.*use one of: .*awake/,
  ],
  [
    'question-unreachable',
    'no answer leads to a question',
    {
      [tree]: replacing(
        'outcomes:\n',
        `  - id: ▲hurry
    answers:
      - { id: yes, to: choose-black, sources: [tea-board] }
      - { id: no, to: choose-green, sources: [tea-board] }
outcomes:
`,
      ),
      [`${folder}/sv.mdx`]: withWords('## Bråttom? {#hurry}\n\n### Ja {#yes}\n\n### Nej {#no}\n'),
      [`${folder}/en.mdx`]: withWords('## A hurry? {#hurry}\n\n### Yes {#yes}\n\n### No {#no}\n'),
    },
    /No answers lead to the question "hurry"/,
  ],
  [
    'outcome-unreachable',
    'no answer leads to an outcome',
    {
      [tree]: replacing(
        '  - id: choose-black',
        '  - id: ▲nothing\n    recommends: [green]\n    claims: [green-cheap]\n    accepts: [green-fussy]\n  - id: choose-black',
      ),
      [`${folder}/sv.mdx`]: withWords('## Drick inget {#nothing}\n'),
      [`${folder}/en.mdx`]: withWords('## Drink nothing {#nothing}\n'),
    },
    /No answers lead to the outcome "nothing"/,
  ],
  [
    'tree-cycle',
    'an answer leads back to a question before it',
    changed('to: choose-black\n        features', 'to: ▲awake\n        features'),
    /answer "with" of "milk" leads in a circle: awake → milk → awake\. let it lead to an outcome/,
  ],
  [
    'tree-cycle',
    'an answer leads to its own question',
    changed('to: choose-black\n        features', 'to: ▲milk\n        features'),
    /in a circle: milk → milk\./,
  ],
  [
    'question-pointless',
    'all answers lead to the same question',
    {
      [tree]: (text) =>
        text.replace('to: milk', 'to: hurry').replace(
          'outcomes:\n',
          `  - id: ▲hurry
    answers:
      - { id: yes, to: milk, sources: [tea-board] }
      - { id: no, to: milk, sources: [tea-board] }
outcomes:
`,
        ),
      [`${folder}/sv.mdx`]: withWords('## Bråttom? {#hurry}\n\n### Ja {#yes}\n\n### Nej {#no}\n'),
      [`${folder}/en.mdx`]: withWords('## A hurry? {#hurry}\n\n### Yes {#yes}\n\n### No {#no}\n'),
    },
    /Whatever is answered to "hurry", the same comes of it/,
  ],
  [
    'schema',
    'a question has one answer',
    {
      [tree]: (text) =>
        text
          .replace(/ {6}- id: without\n.*\n.*\n/, '')
          .replace('answers:\n      - id: with', 'answers:\n      ▲- id: with'),
    },
    /must hold two or more answers/,
  ],
  [
    'schema',
    'an outcome recommends nothing',
    changed('recommends: [black]', 'recommends: ▲[]'),
    /must name one or more options/,
  ],
  [
    'schema',
    'an outcome that says what to find out recommends something',
    changed('recommends: [black]', 'kind: find-out\n    recommends: ▲[black]'),
    /must be empty where there is something to find out first/,
  ],
  [
    'unsure-decides',
    'nothing but “don’t know” leads to something to buy',
    changed('unsure: true\n        to: milk', 'unsure: true\n        to: ▲choose-black'),
    /Nothing but “don’t know” \(to awake\) leads to "choose-black", which advises to buy.*kind: find-out/,
  ],
  [
    'unsure-decides',
    'several questions answered by “don’t know” lead to keeping what there is',
    {
      [tree]: (text) =>
        text
          .replace('id: without\n', 'id: without\n        unsure: true\n')
          .replace('to: choose-green', 'to: ▲choose-green')
          .replace('recommends: [green]', 'kind: keep\n    recommends: [green]'),
      [`${folder}/sv.mdx`]: replacing('### Nej {#without}\n', '### Nej {#without}\n\nSmaka.\n'),
      [`${folder}/en.mdx`]: replacing('### No {#without}\n', '### No {#without}\n\nTaste it.\n'),
    },
    /\(to awake, milk\) leads to "choose-green", which advises to keep/,
  ],
  [
    'claim-unknown',
    'an answer rules out a claim that is none',
    changed('features: [with-milk]', 'features: [with-milk]\n        rulesOut: [▲green-cheep]'),
    /"green-cheep" is no claim.*green-cheap/,
  ],
  [
    'answer-contradicts-itself',
    'an answer rules out what it rests on',
    changed('claims: [black-strong]', 'claims: [black-strong]\n        rulesOut: [▲black-strong]'),
    /The answer "stay" of "awake" rests on "black-strong" and rules it out/,
  ],
  [
    'unsure-rules-out',
    'who does not know rules something out',
    changed('unsure: true\n', 'unsure: true\n        rulesOut: ▲[green-fussy]\n'),
    /"unsure" of "awake", which says “don’t know”, rules claims out/,
  ],
  [
    'answer-ruled-out',
    'an answer rests on what one before it has ruled out',
    {
      [tree]: (text) =>
        text
          .replace(
            'claims: [green-cheap]\n      - id',
            'sources: [tea-board]\n        rulesOut: [black-strong]\n      - id',
          )
          .replace('features: [with-milk]', 'claims: [▲black-strong]')
          .replace('    claims: [black-strong]\nnever', '    claims: [black-forgiving]\nnever'),
    },
    /"with" of "milk" rests on "black-strong", but the answer "sleep" of "awake"/,
  ],
  [
    'outcome-ruled-out',
    'an outcome is argued for by what an answer before it has ruled out',
    {
      [tree]: (text) =>
        text
          .replace(
            'features: [with-milk]',
            'features: [with-milk]\n        rulesOut: [black-strong]',
          )
          .replace('    claims: [black-strong]\nnever', '    claims: [▲black-strong]\nnever'),
    },
    /"black-strong" speaks for the outcome "choose-black", but the answer "with" of "milk"/,
  ],
  [
    'schema',
    'a field of an answer is misspelt',
    changed('unsure: true', '▲unsur: true'),
    /use one of: unsure/,
  ],
  [
    'anchor-invalid',
    'a question has an id that is no anchor',
    {
      [tree]: (text) => text.replaceAll('milk\n', 'Milk\n').replace('- id: Milk', '- id: ▲Milk'),
      [`${folder}/sv.mdx`]: replacing('{#milk}', '{#Milk}'),
      [`${folder}/en.mdx`]: replacing('{#milk}', '{#Milk}'),
    },
    /The question id "Milk" cannot be an anchor/,
  ],
  [
    'anchor-invalid',
    'an answer has an id that is no anchor',
    {
      ...changed('id: without', 'id: ▲with_out'),
      [`${folder}/sv.mdx`]: replacing('{#without}', '{#with_out}'),
      [`${folder}/en.mdx`]: replacing('{#without}', '{#with_out}'),
    },
    /The answer id "milk-with_out" cannot be an anchor/,
  ],
  [
    'anchor-duplicate',
    'two answers of a question have one id',
    {
      [tree]: replacing(
        '      - id: without',
        '      - { id: ▲with, to: choose-green, sources: [tea-board] }\n      - id: without',
      ),
    },
    /"milk-with" is an anchor already, set at content\/topics\/tea\/trees\/which\/tree.yaml:\d+/,
  ],
  [
    'anchor-duplicate',
    'an outcome has the id of a question',
    {
      [tree]: replacing(
        '  - id: choose-black',
        '  - id: ▲milk\n    recommends: [green]\n    claims: [green-cheap]\n    accepts: [green-fussy]\n  - id: choose-black',
      ),
    },
    /The outcome id "milk" is an anchor already/,
  ],
  [
    'anchor-duplicate',
    'an outcome has the anchor of a part of the page',
    {
      [tree]: (text) =>
        text.replaceAll('choose-black', 'never').replace('  - id: never', '  - id: ▲never'),
      [`${folder}/sv.mdx`]: replacing('choose-black', 'never'),
      [`${folder}/en.mdx`]: replacing('choose-black', 'never'),
    },
    /set by the page itself/,
  ],
  [
    'option-unknown',
    'an outcome recommends what is no option',
    changed('recommends: [green]', 'recommends: [green, ▲grean]'),
    /"grean" is no option of the topic\. use one of: green/,
  ],
  [
    'option-unknown',
    'what is never recommended is no option',
    changed('option: herbal', 'option: ▲herbs'),
    /"herbs" is no option of the topic\. use one of: herbal/,
  ],
  [
    'option-repeated',
    'an outcome recommends an option twice',
    changed('recommends: [green]', 'recommends: [green, ▲green]'),
    /"green" is listed twice/,
  ],
  [
    'option-repeated',
    'an option is never recommended, twice',
    {
      [tree]: (text) =>
        `${text}  - option: ▲herbal\n    reason: { sv: Nej., en: No. }\n    sources: [tea-board]\n`,
    },
    /"herbal" is listed twice/,
  ],
  [
    'never-missing',
    'an option is passed over in silence',
    { [tree]: (text) => text.replace(/never:[\s\S]*/, 'never: ▲[]\n') },
    /No outcome recommends the option "herbal", and nothing says why.*- option: herbal/,
  ],
  [
    'never-contradicted',
    'an option is never recommended, and recommended',
    {
      [tree]: (text) =>
        `${text}  - option: ▲green\n    reason: { sv: Nej., en: No. }\n    sources: [tea-board]\n`,
    },
    /"green" is never recommended, it says here, but/,
  ],
  [
    'claim-unknown',
    'an answer rests on a claim that is not there',
    changed(
      'claims: [green-cheap]\n      - id: unsure',
      'claims: [▲green-cheep]\n      - id: unsure',
    ),
    /"green-cheep" is no claim of the topic\. use one of: green-cheap/,
  ],
  [
    'claim-unknown',
    'an outcome cites a claim by its former id',
    {
      ...changed('claims: [black-strong]\nnever', 'claims: [▲black-kick]\nnever'),
      'topics/tea/options/black/option.yaml': replacing(
        'id: black-strong\n',
        'id: black-strong\n    formerly: [black-kick]\n',
      ),
    },
    /write its new id: black-strong/,
  ],
  [
    'complement-alone',
    'an outcome recommends only what is added to something else',
    {
      ...briefGreen,
      'topics/tea/options/black/option.yaml': (text) => `kind: complement\n${text}`,
      ...changed('recommends: [black]', 'recommends: [▲black]'),
    },
    /"choose-black" recommends a complement and nothing .* one chooses: green, herbal\./,
  ],
  [
    'claim-withdrawn-cited',
    'an answer rests on a claim that was withdrawn',
    {
      ...changed(
        'claims: [green-cheap]\n      - id: unsure',
        'claims: [▲black-forgiving]\n      - id: unsure',
      ),
      'topics/tea/options/black/option.yaml': replacingEach(
        [
          'id: black-forgiving\n',
          'id: black-forgiving\n    withdrawn: { date: 2026-02-02, replacedBy: black-strong }\n',
        ],
        ['gaps:\n', 'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n'],
      ),
    },
    /"black-forgiving" has been withdrawn.*whether "black-strong"/,
  ],
  [
    'claim-withdrawn-cited',
    'an outcome cites a claim that was withdrawn, with no successor',
    {
      ...changed(
        'claims: [black-strong]\nnever',
        'claims: [black-strong, ▲black-forgiving]\nnever',
      ),
      'topics/tea/options/black/option.yaml': replacingEach(
        ['id: black-forgiving\n', 'id: black-forgiving\n    withdrawn: { date: 2026-02-02 }\n'],
        ['gaps:\n', 'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n'],
      ),
    },
    /use one of: black-strong\./,
  ],
  [
    'outcome-claim-kind',
    'a disadvantage speaks for an outcome',
    changed(
      'claims: [green-cheap]\n    accepts',
      'claims: [green-cheap, ▲green-fussy]\n    accepts',
    ),
    /"green-fussy", which speaks for the outcome "choose-green", is no advantage\. use one of: green-cheap/,
  ],
  [
    'outcome-claim-kind',
    'an advantage is to be accepted',
    changed('accepts: [green-fussy]', 'accepts: [green-fussy, ▲green-cheap]'),
    /"green-cheap", which is to be accepted .* is no disadvantage\. use one of: green-fussy/,
  ],
  [
    'outcome-claim-option',
    'an outcome cites a claim about an option that it does not recommend',
    changed(
      'claims: [green-cheap]\n    accepts',
      'claims: [green-cheap, ▲black-strong]\n    accepts',
    ),
    /about "black", which the outcome "choose-green" does not recommend\. recommend it too, or use one of: green-cheap/,
  ],
  [
    'outcome-claim-option',
    'an outcome accepts what its options do not have',
    changed(
      'claims: [black-strong]\nnever',
      'claims: [black-strong]\n    accepts: [▲green-fussy]\nnever',
    ),
    /recommend it too, or remove it\./,
  ],
  [
    'feature-unknown',
    'an answer rests on a feature that is not there',
    changed('features: [with-milk]', 'features: [▲with-mlik]'),
    /"with-mlik" is no feature of the topic\. use one of: with-milk/,
  ],
  [
    'feature-unknown',
    'an answer rests on a feature where there are none',
    { ...changed('features: [with', 'features: [▲with'), 'topics/tea/assessments.yaml': null },
    /add it to assessments\.yaml/,
  ],
  [
    'answer-basis-missing',
    'an answer rests on nothing',
    {
      [tree]: replacing(
        '- id: without\n        to: choose-green\n        sources: [tea-board]',
        '- ▲id: without\n        to: choose-green',
      ),
    },
    /answer "without" of "milk" rests on nothing.*"claims: \[id\]"/,
  ],
  [
    'outcome-claim-missing',
    'no claim speaks for an outcome',
    changed(
      '- id: choose-black\n    recommends: [black]\n    claims: [black-strong]',
      '- ▲id: choose-black\n    recommends: [black]',
    ),
    /No claim speaks for the outcome "choose-black"/,
  ],
  [
    'outcome-accepts-missing',
    'an outcome is silent on what one accepts',
    changed(
      '- id: choose-green\n    recommends: [green]\n    claims: [green-cheap]\n    accepts: [green-fussy]',
      '- ▲id: choose-green\n    recommends: [green]\n    claims: [green-cheap]',
    ),
    /"choose-green" does not say what one accepts/,
  ],
  [
    'prerequisite-source-missing',
    'a prerequisite cites nothing',
    changed('- { id: kettle, sources: [tebladet] }', '- ▲{ id: kettle }'),
    /Prerequisite "kettle" cites no source/,
  ],
  [
    'never-source-missing',
    'the reason why an option is never recommended cites nothing',
    changed(
      '- option: herbal\n    reason: { sv: Det är inget te., en: It is no tea. }\n    sources: [tea-board]',
      '- ▲option: herbal\n    reason: { sv: Det är inget te., en: It is no tea. }',
    ),
    /Why never "herbal" cites no source/,
  ],
  ...(
    [
      ['a question', 'sources: [tebladet]\n    answers', 'sources: [▲tebladt]\n    answers'],
      ['an answer', 'sources: [tea-board]\noutcomes', 'sources: [▲tea-bord]\noutcomes'],
      ['a prerequisite', 'kettle, sources: [tebladet]', 'kettle, sources: [▲tebladt]'],
      ['a reason', 'It is no tea. }\n    sources: [', 'It is no tea. }\n    sources: [▲no-'],
    ] as const
  ).map(([what, from, to]): [string, string, Changes, RegExp] => [
    'source-unknown',
    `${what} cites what is not there`,
    changed(from, to),
    /is not in vocabulary\/sources\.yaml/,
  ]),
  [
    'translation-missing',
    'a question has no words in one language',
    {
      [`${folder}/sv.mdx`]: (text) =>
        text
          .replace('### Vet inte', '▲### Vet inte')
          .replace(/## Vill du[\s\S]*(?=## Välj grönt)/, ''),
    },
    /Question "milk" has no words in Swedish.*it stands in .*en\.mdx:\d+/,
  ],
  [
    'translation-missing',
    'an answer has no words in one language',
    {
      [`${folder}/en.mdx`]: (text) =>
        text.replace('### Yes {#with}', '▲### Yes {#with}').replace('\n### No {#without}\n', ''),
    },
    /Answer "without" of "milk" has no words in English.*### … {#without}/,
  ],
  [
    'translation-missing',
    'an outcome has no words in one language',
    {
      [`${folder}/en.mdx`]: (text) =>
        text.replace(/\n## Choose black[\s\S]*/, '').replace('### A kettle', '▲### A kettle'),
    },
    /Outcome "choose-black" has no words in English/,
  ],
  [
    'translation-missing',
    'a prerequisite has no words in one language',
    {
      [`${folder}/sv.mdx`]: (text) =>
        text.replace('## Välj grönt', '▲## Välj grönt').replace(/\n### En kittel.*\n\n.*\n/, ''),
    },
    /Prerequisite "kettle" of "choose-green" has no words in Swedish/,
  ],
  [
    'introduction-missing',
    'a tree has no introduction in one language',
    {
      [`${folder}/en.mdx`]: (text) =>
        `${text.replace(/\nAnswer the questions.*\n/, '').trimEnd()}▲\n`,
    },
  ],
  [
    'section-undeclared',
    'there are words for a question that the tree does not have',
    { [`${folder}/sv.mdx`]: withWords('▲## Bråttom? {#hurry}\n') },
    /Section "hurry" is not declared in tree\.yaml.*use one of/,
  ],
  [
    'section-id-duplicate',
    'the words of a question stand twice',
    { [`${folder}/sv.mdx`]: withWords('▲## Mjölk? {#milk}\n') },
    /"milk"/,
  ],
  [
    'answer-undeclared',
    'there are words for an answer that the question does not have',
    {
      [`${folder}/sv.mdx`]: replacing(
        '### Nej {#without}',
        '### Nej {#without}\n\n▲### Kanske {#maybe}',
      ),
    },
    /Answer "maybe" of "milk" is not declared in tree\.yaml.*use one of: with/,
  ],
  [
    'prerequisite-undeclared',
    'there are words for a prerequisite that the outcome does not have',
    { [`${folder}/en.mdx`]: (text) => `${text}\n▲### A cow {#cow}\n` },
    /Prerequisite "cow" of "choose-black" is not declared in tree\.yaml\. declare it there, or remove it/,
  ],
  [
    'heading-id-missing',
    'an answer has no anchor',
    { [`${folder}/sv.mdx`]: replacing('### Nej {#without}', '### Nej {#without}\n\n▲### Kanske') },
    /end it with the id of the answer in tree\.yaml/,
  ],
  [
    'heading-repeated',
    'the words of an answer stand twice',
    {
      [`${folder}/sv.mdx`]: replacing(
        '### Nej {#without}',
        '### Nej {#without}\n\n▲### Nej {#without}',
      ),
    },
    /words of "without" stand before, at line \d+/,
  ],
  [
    'unsure-words-missing',
    'one who does not know is not told how to find out',
    {
      [`${folder}/en.mdx`]: replacing(
        '### Not sure {#unsure}\n\nTry a cup before bedtime.',
        '▲### Not sure {#unsure}',
      ),
    },
    /answer "unsure" of "awake" does not say in English how to find out/,
  ],
  [
    'claim-undeclared',
    'a claim stands among the words of a tree',
    {
      [`${folder}/sv.mdx`]: replacing(
        '## Vill',
        '▲<Claim id="green-cheap">Billigt.</Claim>\n\n## Vill',
      ),
    },
    /outside the words of an option/,
  ],
  [
    'unwritten',
    'the words of an answer are still to be written',
    { [`${folder}/sv.mdx`]: replacing('Pröva en kopp före läggdags.', '▲[[Skriv: hur]]') },
    /write it in Swedish/,
  ],
  [
    'unwritten',
    'what an answer rests on is still to be written',
    changed('claims: [black-strong]\n      - id', 'claims: ["▲[[Write: which]]"]\n      - id'),
    /write it in its place/,
  ],
  [
    'unwritten',
    'which option is never recommended is still to be written',
    changed('option: herbal', 'option: "▲[[Write: which]]"'),
  ],
  [
    'anchor-broken',
    'an answer links to what is not there',
    {
      [`${folder}/sv.mdx`]: replacing(
        '[billigaste teet](/tea/#green-cheap)',
        '▲[billigaste teet](/tea/#green-cheep)',
      ),
    },
    /use one of: green-cheap/,
  ],
  [
    'anchor-broken',
    'a text links to a question that a tree does not have',
    {
      'topics/tea/en.mdx': replacing(
        '[green tea](/tea/#green-cheap)',
        '▲[green tea](/tea/trees/which/#mlik)',
      ),
    },
    /use one of: .*\bmilk,/,
  ],
  [
    'wording',
    'a reason has a form that the style sheet avoids',
    changed('sv: Det är inget te.', 'sv: ▲Det är en te sort.'),
    /write tesort/,
  ],
];

/** Adds to the end of a file. */
function withWords(more: string): (text: string) => string {
  return (text) => `${text}\n${more}`;
}

suite('every rule about decision trees reports its fault where it is, and nothing else', () => {
  for (const [rule, situation, changes, ...words] of cases) {
    test(`${rule}: ${situation}`, () => {
      const { message, fix } = assertOneFault(rule, changes);
      for (const expression of words) assert.match(`${message} ${fix}`, expression);
    });
  }
});

suite('a decision tree', () => {
  test('may recommend an option without disadvantages, and then accepts none', () => {
    assert.deepEqual(faultsIn({}), []);
    const faults = faultsIn({
      'topics/tea/options/black/option.yaml': replacing('kind: advantage', 'kind: disadvantage'),
    });
    assert.ok(faults.some(({ rule }) => rule === 'outcome-accepts-missing'));
  });

  test('is told of what leads astray before what that leaves out of reach', () => {
    const astray = faultsIn({
      [tree]: (text) =>
        text.replaceAll('to: milk', 'to: mlik').replace('to: choose-green', 'to: tea'),
    });
    assert.deepEqual(
      astray.map(({ rule }) => rule),
      ['answer-target-unknown', 'answer-target-unknown', 'answer-target-unknown'],
    );
  });

  test('has a folder whose name can be an address, with facts in it', () => {
    const moved = Object.fromEntries(
      ['tree.yaml', 'sv.mdx', 'en.mdx'].flatMap((file) => [
        [`${folder}/${file}`, null],
        [`topics/tea/trees/Vilket/${file}`, teasFile(file)],
      ]),
    );
    assert.deepEqual(
      faultsIn(moved).map(({ file, rule }) => `${file} ${rule}`),
      ['content/topics/tea/trees/Vilket tree-id-invalid'],
    );
    assert.deepEqual(
      faultsIn({ [tree]: null }).map(({ file, rule }) => `${file} ${rule}`),
      [`content/${tree} content-incomplete`],
    );
  });

  test('has words in both languages', () => {
    const faults = faultsIn({ [`${folder}/en.mdx`]: null });
    assert.deepEqual(
      faults.map(({ file, rule }) => `${file} ${rule}`),
      [`content/${folder}/en.mdx translation-missing`],
    );
  });

  test('is held against no facts that could not be read', () => {
    const unreadable = {
      'topics/tea/options/green/option.yaml': '- : [',
      'topics/tea/assessments.yaml': '- : [',
    };
    assert.deepEqual([...new Set(faultsIn(unreadable).map(({ rule }) => rule))], ['yaml-syntax']);
    const rules = faultsIn({ 'topics/tea/topic.yaml': '- : [' }).map(({ rule }) => rule);
    assert.deepEqual(rules, ['yaml-syntax']);
    assert.deepEqual(
      faultsIn({ [tree]: '- : [' }).map(({ rule }) => rule),
      ['yaml-syntax'],
    );
  });

  test('has the spelling of its words checked, those in its facts too', async () => {
    const { content } = readTeas({
      [tree]: replacing('Det är inget te.', 'Det är ingget te.'),
      [`${folder}/en.mdx`]: replacing('Yes, all night', 'Yes, all nightt'),
    });
    const found = (await checkSlowly(content)).map(({ file, line, message }) =>
      [file.split('/').at(-1), line, message].join(' '),
    );
    assert.deepEqual(found, [
      'en.mdx 12 “nightt” is in no dictionary.',
      'tree.yaml 35 “ingget” is in no dictionary.',
    ]);
  });
});

function teasFile(file: string): string {
  return teas.find(({ path }) => path === `${folder}/${file}`)?.text ?? '';
}
