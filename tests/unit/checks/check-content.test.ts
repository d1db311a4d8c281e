import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Content } from '../../../src/catalog/content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
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

const green = 'topics/tea/options/green';
const black = 'topics/tea/options/black';
const herbal = 'topics/tea/options/herbal';
const mugs = 'guides/cups/mugs/sv.md';

function complements(...options: string[]): Changes {
  return Object.fromEntries(
    options.map((option) => [
      `topics/tea/options/${option}/option.yaml`,
      (text: string) => `kind: complement\n${text}`,
    ]),
  );
}

const withoutTree: Changes = Object.fromEntries(
  ['tree.yaml', 'sv.mdx', 'en.mdx'].map((file) => [`topics/tea/trees/which/${file}`, null]),
);

/** Green tea with both sides of brewing, of which black tea has one. */
const bothOnBrewing: Changes = {
  [`${green}/option.yaml`]: replacingEach(
    ['criterion: price', 'criterion: brewing'],
    ['gaps:\n', 'gaps:\n  price: { sv: Som andra., en: Like others. }\n'],
  ),
};

/** The herbs with nothing but a sentence. */
const thinHerbs: Changes = {
  [`${herbal}/sv.mdx`]: replacing('\n\nInte ens på morgonen.', ''),
  [`${herbal}/en.mdx`]: replacing('\n\nNot even in the morning.', ''),
};

function guide(body: string, fields = ''): string {
  return `---\ntitle: Muggar\n${fields}---\n\n${body}`;
}

/** A source that retells what others say. */
function addingReport(text: string): string {
  return `${text}tea-news:
  title: News of tea
  publisher: Tea News
  url: https://example.org/news
  language: en
  published: 2026-01-01
  checked: 2026-02-03
  licence: CC BY 4.0
  secondary: true
`;
}

/** Each rule with the change that breaks it, a marker where the fault is, and words its message must have. */
const cases: readonly [rule: string, situation: string, changes: Changes, ...words: RegExp[]][] = [
  [
    'unwritten',
    'a sentence is still to be written',
    { [`${green}/sv.mdx`]: replacing('Kräver rätt', 'Kräver ▲[[Skriv: vilken]]') },
    /“\[\[Skriv: vilken\]\]” is still to be written\. write it in Swedish/,
  ],
  [
    'unwritten',
    'a title is still to be written, with words in it that we do not write',
    { 'topics/tea/en.mdx': replacing('title: Tea', 'title: "▲[[Write: in fusion]]"') },
    /write it in English/,
  ],
  [
    'unwritten',
    'an introduction is still to be written, and the mark is broken into lines',
    { 'topics/tea/en.mdx': replacing('Three kinds', '▲[[Write: a\nsentence]] **kinds**') },
    /“\[\[Write: a sentence\]\]”/,
  ],
  [
    'unwritten',
    'the label of a criterion is still to be written',
    { 'vocabulary/criteria.yaml': replacing('sv: Pris', 'sv: "▲[[Skriv]]"') },
    /write it in its place/,
  ],
  [
    'unwritten',
    'a definition is still to be written',
    {
      'vocabulary/terms.yaml': replacing(
        'A vessel that water is boiled in.',
        '"▲[[Write: what a Kettle is]]"',
      ),
    },
  ],
  ...(
    [
      ['the kind', 'kind: advantage', 'kind: "▲[[Write: which]]"'],
      ['the criterion', 'criterion: price', 'criterion: "▲[[Write: which]]"'],
      ['a source', 'sources: [tebladet, tea-board]', 'sources: [tebladet, "▲[[Write: which]]"]'],
    ] as const
  ).map(([what, from, to]): [string, string, Changes, RegExp] => [
    'unwritten',
    `${what} of a claim is still to be chosen`,
    { [`${green}/option.yaml`]: replacing(from, to) },
    /write it in its place/,
  ]),
  ...(
    [
      ['the address', 'url: https://example.org/prices', 'url: "▲[[Write: it]]"'],
      ['the date', 'published: 2025-01-02', 'published: "▲[[Write: it]]"'],
    ] as const
  ).map(([what, from, to]): [string, string, Changes] => [
    'unwritten',
    `${what} of a source is still to be written`,
    { 'vocabulary/sources.yaml': replacing(from, to) },
  ]),
  [
    'wording',
    'a text has a form that the glossary avoids, with an ending and over a line break',
    { 'topics/tea/en.mdx': (text) => text.replace('Three kinds', 'Three ▲in\nfusions, kinds') },
    /“in fusions”.*“infusion”/,
  ],
  [
    'wording-doubtful',
    'a text has a form that is seldom right',
    { 'guides/brewing/kettle/en.mdx': replacing('Another infusion', 'A ▲decoction') },
    /“decoction”.*“infusion”/,
  ],
  [
    'wording',
    'a title has a form that the style sheet avoids',
    { 'topics/tea/sv.mdx': replacing('title: Te\n', 'title: ▲Te sorter\n') },
    /“Te sorter”.*write tesort/,
  ],
  [
    'wording',
    'a text matches a pattern of the style sheet, in emphasis and after code',
    { 'guides/brewing/kettle/sv.mdx': replacing('Koka upp det', 'Koka `1-2` *i 2▲-3 minuter*') },
    /tankstreck/,
  ],
  [
    'wording-doubtful',
    'a name in bold has a form that is not written there either',
    { 'guides/brewing/kettle/sv.mdx': replacing('Koka upp det', 'Fråga **▲Tea Board**. Koka upp') },
    /“Tea Board”.*write tenämnden/,
  ],
  [
    'formula-repeated',
    'a formula stands once too often, counted over files and line breaks',
    {
      'guides/brewing/kettle/sv.mdx': replacing('Koka upp det', 'Räkna med ånga, räkna\nmed brus'),
      'topics/tea/assessments.yaml': replacing('sv: Bara med', 'sv: ▲Räkna med'),
    },
    /“Räkna med” is used 3 times, where the style sheet has at most 2\. write priset är eller nackdelen är\./,
  ],
  [
    'formula-repeated',
    'a pattern is matched once too often in a claim',
    {
      [`${green}/en.mdx`]: (text) =>
        text
          .replace('Counted by', 'You accept it, counted by')
          .replace('right temperature.', 'right temperature; ▲you accept that.'),
    },
    /“you accept” is used 2 times, where the style sheet has at most 1/,
  ],
  [
    'inference-unmarked',
    'a claim says that it is inferred, and its facts do not, over a line break',
    {
      [`${green}/sv.mdx`]: replacing(
        'Räknat på lösvikt',
        'Det är ▲vår\nslutsats, räknat på lösvikt',
      ),
    },
    /"green-cheap" says “vår slutsats”.*under inferredFrom in option\.yaml/,
  ],
  [
    'inference-unmarked',
    'a claim on one line says that it is inferred',
    { [`${green}/en.mdx`]: replacing('Needs the right', 'As ▲we infer, needs the right') },
    /"green-fussy" says “we infer”/,
  ],
  [
    'inference-unmarked',
    'the note of an assessment says that it is inferred',
    {
      'topics/tea/assessments.yaml': replacing(
        'sv: Bara med rooibos., en: With',
        'sv: Bara med rooibos., en: ▲Our inference; with',
      ),
    },
    /“Our inference”, but its facts/,
  ],
  [
    'name-case',
    'a common word has a capital inside a sentence',
    { 'guides/brewing/kettle/sv.mdx': replacing('i en kittel', 'i en ▲Kittel') },
    /“Kittel” is written “kittel”/,
  ],
  [
    'term-source-missing',
    'a definition states a number without a source',
    {
      'vocabulary/terms.yaml': replacing(
        'sv: { term: kittel, definition: Kärl',
        '▲sv: { term: kittel, definition: 2-literskärl',
      ),
    },
    /definition of "kettle" cites no source/,
  ],
  [
    'source-unknown',
    'a term cites what is not there',
    { 'vocabulary/terms.yaml': replacing('kettle:\n', 'kettle:\n  sources: [▲teboard]\n') },
    /"teboard" is not in/,
  ],
  [
    'assessment-option-unknown',
    'a feature assesses what is no option',
    {
      'topics/tea/assessments.yaml': (text) =>
        text.replace(
          '      green: { value: unknown',
          '      green: { value: unknown, checked: 2026-03-04, sources: [tea-board] }\n      grene: ▲{ value: unknown',
        ),
    },
    /“?with-milk|cold.*"grene".*use one of: green/,
  ],
  [
    'assessment-missing',
    'a feature leaves an option out',
    {
      'topics/tea/assessments.yaml': (text) =>
        text
          .replace(
            '      black: { value: not-applicable, checked: 2026-03-04, sources: [tea-board] }\n',
            '',
          )
          .replace('      green: { value: unknown', '      ▲green: { value: unknown'),
    },
    /"cold" has no assessment of the option "black"/,
  ],
  [
    'alternatives-too-few',
    'all options but one are complements',
    {
      ...complements('black', 'herbal'),
      ...withoutTree,
      'topics/tea/topic.yaml': replacing('options: [', 'options: ▲['),
    },
    /has one alternative; the rest are complements or withdrawn\. add options/,
  ],
  [
    'alternatives-too-few',
    'all options are complements',
    {
      ...complements('green', 'black', 'herbal'),
      ...withoutTree,
      'topics/tea/topic.yaml': replacing('options: [', 'options: ▲['),
    },
    /has no alternative/,
  ],
  [
    'gap-unexplained',
    'an alternative has no claim on a criterion, and reasons for others only',
    {
      [`${herbal}/option.yaml`]: (text) =>
        text.replace(/ {2}brewing:.*\n/, '').replace('gaps:\n  ', 'gaps:\n  ▲'),
    },
    /"herbal" has no claim on "brewing", and nothing says why\. write the claim, or add "brewing:/,
  ],
  [
    'gap-unexplained',
    'an alternative has no claim on a criterion, and no reason for anything',
    {
      [`${black}/option.yaml`]: (text) =>
        text.replace(/gaps:\n.*\n/, '').replace('claims:\n  ', 'claims:\n  ▲'),
    },
    /"black" has no claim on "price"/,
  ],
  [
    'gap-filled',
    'an option has a claim on a criterion, and a reason why it has none',
    {
      [`${black}/option.yaml`]: replacing(
        'gaps:\n',
        'gaps:\n  brewing: ▲{ sv: Som andra., en: Like others. }\n',
      ),
    },
    /"black" has a claim on "brewing", and a reason why it has none\. remove the reason/,
  ],
  [
    'criterion-unknown',
    'a reason is given for a criterion that does not exist',
    { [`${black}/option.yaml`]: replacing('price: {', 'prise: ▲{') },
    /"prise" is not in .*use one of: price/,
  ],
  [
    'criterion-unlisted',
    'a reason is given for a criterion that the comparison has no row for',
    {
      [`${black}/option.yaml`]: replacing(
        'gaps:\n',
        'gaps:\n  colour: ▲{ sv: Som andra., en: Like others. }\n',
      ),
      'vocabulary/criteria.yaml': (text) => `${text}colour: { label: { sv: Färg, en: Colour } }\n`,
    },
  ],
  [
    'balance-one-sided',
    'an alternative has only advantages where another has both',
    { ...bothOnBrewing, [`${black}/option.yaml`]: replacing('  - id', '  ▲- id') },
    /"black" has only advantages on "brewing", where both sides are told of "green"\. .*disadvantage/,
  ],
  [
    'balance-thin',
    'less than half as much is said of an alternative as of others, in both languages',
    { ...thinHerbs, [`${herbal}/option.yaml`]: replacing('  - id', '  ▲- id') },
    /"herbal" have less than half the words of the median \(2 of 6 in sv, 2 of 7 in en\)/,
  ],
  [
    'review-overdue',
    'the day by which a topic was to be read anew has passed',
    { 'topics/tea/topic.yaml': replacing('reviewBy: 2099-12-31', 'reviewBy: ▲2020-12-31') },
    /by 2020-12-31\. .*set a new date/,
  ],
  [
    'review-overdue',
    'the day by which a guide was to be read anew has passed',
    {
      'guides/brewing/kettle/guide.yaml': replacing(
        'reviewBy: 2099-12-31',
        'reviewBy: ▲2020-12-31',
      ),
    },
  ],
  [
    'assessment-source-missing',
    'an assessment has no source',
    {
      'topics/tea/assessments.yaml': replacing(
        'black: { value: supported, checked: 2026-03-04, sources: [tea-board] }',
        'black: ▲{ value: supported, checked: 2026-03-04 }',
      ),
    },
    /assessment of "black" for "with-milk" cites no source/,
  ],
  [
    'source-unknown',
    'an assessment cites what is not there',
    {
      'topics/tea/assessments.yaml': replacing(
        'sources: [tebladet, tea-board]',
        'sources: [▲tebladt, tea-board]',
      ),
    },
    /"tebladt" is not in.*tebladet/,
  ],
  [
    'source-repeated',
    'a claim cites a source twice',
    {
      [`${green}/option.yaml`]: replacing(
        '[tebladet, tea-board]',
        '[tebladet, tea-board, ▲tebladet]',
      ),
    },
    /"tebladet" is listed twice/,
  ],
  [
    'source-repeated',
    'an assessment is concluded from a source twice',
    {
      'topics/tea/assessments.yaml': replacing(
        'black: { value: supported, checked: 2026-03-04, sources: [tea-board] }',
        'black: { value: supported, checked: 2026-03-04, inferredFrom: [tea-board, ▲tea-board] }',
      ),
    },
    /"tea-board" is listed twice/,
  ],
  [
    'source-address-repeated',
    'a document is a source under two names',
    {
      'vocabulary/sources.yaml': replacing(
        'url: https://example.org/te',
        'url: ▲http://Example.org/prices/#part',
      ),
    },
    /"tebladet" has the address of "tea-board"\. cite "tea-board" instead/,
  ],
  [
    'schema',
    'a source has neither an address nor a place where it is kept',
    {
      'vocabulary/sources.yaml': replacing(
        'tebladet:\n  title: Allt om te\n  publisher: Tebladet\n  url: https://example.org/te\n',
        'tebladet:\n  ▲title: Allt om te\n  publisher: Tebladet\n  kind: interview\n',
      ),
    },
    /The field "url" is missing\. add "url: …" here, or where it has no address "held: …"/,
  ],
  [
    'mdx-syntax',
    'a brace stands after the tag of a claim, on its line',
    { [`${green}/sv.mdx`]: replacing('Kräver rätt', 'Kräver ▲{rätt') },
    /braces is read as a program\. write \{ as \\\{/,
  ],
  [
    'schema',
    'a formula has a bracket too many',
    {
      'topics/tea/estimate.yaml': (text) =>
        text.replace(/formula: (.*)ceil\(/, 'formula: ▲$1ceil(('),
    },
    /"formula" is wrong: .* brackets in pairs, and ceil, round, min, max/,
  ],
  [
    'schema',
    'a number is too high',
    { 'topics/tea/estimate.yaml': replacing('    formula:', '    decimals: ▲9\n    formula:') },
    /"decimals" must be 4 at the most/,
  ],
  [
    'schema',
    'several sources stand as one',
    {
      'topics/tea/options/green/option.yaml': replacing(
        'sources: [tebladet, tea-board]',
        'sources: [▲"tebladet, tea-board"]',
      ),
    },
    /"sources" must have each of its items by itself, and one here is "tebladet, tea-board"\. write it .*: \[tebladet, tea-board\]\./,
  ],
  [
    'schema',
    'a list stands as one text',
    {
      'topics/tea/topic.yaml': replacing(
        'criteria: [price, caffeine, brewing]',
        'criteria: ▲price, caffeine, brewing',
      ),
    },
    /"criteria" must be a list\. write it in brackets: \[price, caffeine, brewing\]\./,
  ],
  [
    'source-twice',
    'a claim is stated by a source and concluded from it',
    {
      'topics/tea/options/black/option.yaml': replacing(
        'inferredFrom: [tebladet]',
        'sources: [tea-board, tebladet]\n    inferredFrom: [▲tebladet]',
      ),
    },
    /Claim "black-forgiving" is both stated by the source "tebladet" and concluded from it/,
  ],
  [
    'source-twice',
    'an assessment is stated by a source and concluded from it',
    {
      'topics/tea/assessments.yaml': replacing(
        'sources: [tebladet, tea-board] }',
        'sources: [tebladet, tea-board], inferredFrom: [▲tea-board] }',
      ),
    },
    /assessment of "herbal" for "cold" is both/,
  ],
  [
    'source-secondary-only',
    'a claim rests only on what retells others',
    {
      'vocabulary/sources.yaml': addingReport,
      [`${green}/option.yaml`]: replacing(
        '- id: green-fussy\n    kind: disadvantage\n    criterion: brewing\n    sources: [tebladet, tea-board]',
        '- ▲id: green-fussy\n    kind: disadvantage\n    criterion: brewing\n    sources: [tea-news]',
      ),
    },
    /Claim "green-fussy" rests only on what retells others: tea-news/,
  ],
  [
    'source-secondary-only',
    'an assessment is concluded only from what retells others',
    {
      'vocabulary/sources.yaml': addingReport,
      'topics/tea/assessments.yaml': replacing(
        'black: { value: supported, checked: 2026-03-04, sources: [tea-board] }',
        'black: ▲{ value: supported, checked: 2026-03-04, inferredFrom: [tea-news] }',
      ),
    },
    /assessment of "black" for "with-milk" rests only on/,
  ],
  [
    'maker-unknown',
    'a topic names makers who publish nothing',
    { 'topics/tea/topic.yaml': replacing('[The Tea Board]', '[▲The Tea Bored]') },
    /"The Tea Bored" is the publisher of no source\. use one of: The Tea Board/,
  ],
  [
    'maker-unknown',
    'an option names makers who publish nothing',
    {
      'topics/tea/options/black/option.yaml': (text) => `makers: [Tebladet, ▲Blad]\n${text}`,
    },
    /"Blad"/,
  ],
  [
    'version-source-missing',
    'a version cites nothing',
    {
      'topics/tea/dates.yaml': replacing(
        '- id: harvest-2098\n    label: "2098"\n    ends: 2099-12-31\n    sources: [tea-board]',
        '- ▲id: harvest-2098\n    label: "2098"\n    ends: 2099-12-31',
      ),
    },
    /Version "harvest-2098" cites no source/,
  ],
  [
    'deadline-source-missing',
    'a deadline cites nothing',
    {
      'topics/tea/dates.yaml': replacing(
        '- id: new-kettle\n    label: { sv: Kitteln ersätts, en: The kettle is replaced }\n    date: 2099-06\n    sources: [tebladet]',
        '- ▲id: new-kettle\n    label: { sv: Kitteln ersätts, en: The kettle is replaced }\n    date: 2099-06',
      ),
    },
    /Deadline "new-kettle"/,
  ],
  [
    'source-unknown',
    'a deadline cites what is not there',
    {
      'topics/tea/dates.yaml': replacing(
        '2099-06\n    sources: [',
        '2099-06\n    sources: [▲tebland, ',
      ),
    },
    /"tebland".*tebladet/,
  ],
  [
    'source-repeated',
    'a version cites a source twice',
    { 'topics/tea/dates.yaml': replacing('[tea-board, tebladet]', '[tea-board, ▲tea-board]') },
  ],
  [
    'date-id-invalid',
    'a version has an id that is no anchor',
    { 'topics/tea/dates.yaml': replacing('id: harvest-2098', 'id: ▲Harvest_2098') },
    /"Harvest_2098" cannot be an anchor/,
  ],
  [
    'date-id-reserved',
    'a deadline has the id of a heading of the page',
    { 'topics/tea/dates.yaml': replacing('id: dearer', 'id: ▲versions') },
    /"versions" is an anchor that the page of the dates has itself/,
  ],
  [
    'date-id-repeated',
    'a deadline has the id of a version',
    { 'topics/tea/dates.yaml': replacing('id: dearer', 'id: ▲harvest-2025') },
    /"harvest-2025"/,
  ],
  [
    'date-order',
    'a version goes before it comes',
    { 'topics/tea/dates.yaml': replacing('ends: 2026-01-31', 'ends: ▲2025-03') },
    /"harvest-2025" ends 2025-03, before it is available, 2025-04-01/,
  ],
  [
    'date-option-unknown',
    'a deadline concerns what is no option',
    { 'topics/tea/dates.yaml': replacing('options: [green]', 'options: [▲grene]') },
    /"dearer" concerns "grene".*use one of: green/,
  ],
  [
    'date-option-repeated',
    'a deadline concerns an option twice',
    { 'topics/tea/dates.yaml': replacing('options: [green]', 'options: [green, ▲green]') },
  ],
  [
    'date-passed',
    'a deadline has passed since anybody looked at its source',
    {
      'topics/tea/dates.yaml': (text) =>
        text
          .replace('- id: new-kettle', '- ▲id: new-kettle')
          .replace('date: 2099-06', 'date: 2026-02'),
    },
    /"new-kettle", 2026-02, has passed, and no source of it was checked since 2026-02-03/,
  ],
  [
    'schema',
    'a deadline is on a day that no calendar has',
    { 'topics/tea/dates.yaml': replacing('date: 2099-06', 'date: ▲2099-02-29') },
    /must be a date written as 2026-11-22/,
  ],
  [
    'schema',
    'a day is said in other words as well',
    {
      'topics/tea/dates.yaml': (text) =>
        text.replace('date: "2098"', 'date: 2098-01-15').replace('when: {', 'when: ▲{'),
    },
    /must be left out where the date is a day/,
  ],
  [
    'schema',
    'dates hold none',
    {
      'topics/tea/dates.yaml': () =>
        '▲introduction: { sv: Inga., en: None. }\nversions: []\ndeadlines: []\n',
    },
    /must hold a version or a deadline/,
  ],
  [
    'schema',
    'a deadline has no date but words',
    { 'topics/tea/dates.yaml': replacing('date: 2099-06', 'date: ▲summer 2099') },
    /must be a date written as 2026-11-22, 2026-11 or "2026"/,
  ],
  [
    'schema',
    'a month is none',
    { 'topics/tea/dates.yaml': replacing('date: 2099-06', 'date: ▲2099-13') },
    /must be a date/,
  ],
  [
    'criterion-unlisted',
    'a feature belongs to no row of the comparison',
    {
      'topics/tea/assessments.yaml': replacing('criterion: price', 'criterion: ▲colour'),
      'vocabulary/criteria.yaml': (text) => `${text}colour: { label: { sv: Färg, en: Colour } }\n`,
    },
    /no row for the criterion "colour"/,
  ],
  [
    'feature-id-repeated',
    'two features share an anchor',
    { 'topics/tea/assessments.yaml': replacing('id: cold', 'id: ▲with-milk') },
    /"with-milk"/,
  ],
  [
    'feature-id-invalid',
    'a feature has an id that is no anchor',
    { 'topics/tea/assessments.yaml': replacing('id: cold', 'id: ▲Kallt_te') },
    /"Kallt_te" cannot be an anchor/,
  ],
  [
    'feature-id-reserved',
    'a feature has the id of a row of claims',
    { 'topics/tea/assessments.yaml': replacing('id: cold', 'id: ▲claims-price') },
    /"claims-price" is an anchor that the page of the comparison has itself/,
  ],
  [
    'feature-id-reserved',
    'a feature has an id that every page has',
    { 'topics/tea/assessments.yaml': replacing('id: cold', 'id: ▲sources') },
    /"sources" is an anchor/,
  ],
  [
    'feature-id-reserved',
    'a feature has the anchor of a claim beside it',
    { 'topics/tea/assessments.yaml': replacing('id: cold', 'id: ▲green-cheap') },
    /"green-cheap"/,
  ],
  [
    'schema',
    'an assessment has a value outside the scale',
    { 'topics/tea/assessments.yaml': replacing('value: partly', 'value: ▲mostly') },
    /use one of: supported, partly, not-supported, described, not-applicable, unknown/,
  ],
  [
    'schema',
    'an assessment is described, and nothing describes it',
    {
      'topics/tea/assessments.yaml': replacing(
        'green: { value: unknown, ',
        'green: ▲{ value: described, ',
      ),
    },
    /The field "note" is missing\. write what the option is like as "note: …"/,
  ],
  [
    'schema',
    'an assessment has no date',
    {
      'topics/tea/assessments.yaml': replacing(
        'green: { value: unknown, checked: 2026-03-04, ',
        'green: ▲{ value: unknown, ',
      ),
    },
    /The field "checked" is missing\. add "checked: …" here, or once for the feature/,
  ],
  [
    'source-unknown',
    'the assessments of a file rest on a source that there is not',
    {
      'topics/tea/assessments.yaml': (text) =>
        `sources: [▲tebord]\n${text.replaceAll(', sources: [tea-board]', '')}`,
    },
    /tebord/,
  ],
  [
    'checked-ahead',
    'the assessments of an option are checked on a day that has not come',
    {
      'topics/tea/assessments.yaml': (text) =>
        `options: { green: { checked: ▲2999-02-03 } }\n${text}`,
    },
    /2999-02-03/,
  ],
  [
    'assessment-option-unknown',
    'something holds for an option that there is not',
    {
      'topics/tea/assessments.yaml': (text) =>
        `options: { grene: ▲{ sources: [tebladet] } }\n${text}`,
    },
    /what holds for "grene".*use one of: green/,
  ],
  [
    'provenance-unknown',
    'words are a machine’s that nobody knows',
    {
      'provenance.yaml': 'green-cheep:\n  ▲sv: { by: machine, words: 0123456789abcdef }\n',
    },
    /“?green-cheap/,
  ],
  [
    'compound-apart',
    'two words stand apart that another text writes together',
    {
      'guides/brewing/kettle/sv.mdx': replacing('Koka upp det', 'Väck teklubben och ▲koka vatten'),
      'topics/tea/sv.mdx': replacing('Tre sorter', 'Tre sorter kokavatten'),
    },
    /“koka vatten”.*“kokavatten”/,
  ],
  [
    'schema',
    'an advice has both a form and a pattern',
    { 'vocabulary/style.yaml': replacing('{ form: ni,', '▲{ form: ni, pattern: x,') },
    /either a form or a pattern/,
  ],
  [
    'schema',
    'a pattern is no regular expression',
    { 'vocabulary/style.yaml': replacing("'(?<=\\d)-(?=\\d)'", "▲'(?<=\\d'") },
    /must be a regular expression/,
  ],
  [
    'guide-unknown',
    'a topic leads to a guide that is not there',
    { 'topics/tea/topic.yaml': replacing('brewing/kettle', '▲brewing/kettel') },
    /"brewing\/kettel".*brewing\/kettle/,
  ],
  [
    'picture-name',
    'the address of a picture would end in the midst of its name',
    { 'media/cup#1.png': '▲png', [mugs]: guide('![Kopp](/media/cup%231.png)\n') },
    /rename it to cup-1\.png/,
  ],
  [
    'picture-name',
    'a system has stored an å as two characters',
    { 'media/sa\u030A.png': '▲png', [mugs]: guide('![Så](/media/sa\u030A.png)\n') },
    /rename it to s\u00E5\.png, typed anew/,
  ],
  [
    'link-broken',
    'a link leads to a picture that is not there',
    { [mugs]: guide('▲[Kanna](/media/pots.png)\n'), 'media/pot.png': 'png' },
    /use one of: \/media\/pot\.png/,
  ],
  [
    'guide-repeated',
    'a topic leads to a guide twice',
    { 'topics/tea/topic.yaml': replacing('brewing/kettle', 'brewing/kettle, ▲brewing/kettle') },
    /listed twice/,
  ],
  [
    'section-undeclared',
    'a guide has a section that its facts do not know',
    {
      'guides/brewing/kettle/sv.mdx': replacing(
        '## Bladen',
        '▲## Kannan {#pot}\n\nEn.\n\n## Bladen',
      ),
    },
    /guide.yaml/,
  ],
  [
    'section-source-missing',
    'a section of a guide cites nothing',
    {
      'guides/brewing/kettle/guide.yaml': replacing(
        '- id: leaves\n    sources: [tebladet]',
        '- ▲id: leaves',
      ),
    },
    /"leaves"/,
  ],
  [
    'lifecycle-source-missing',
    'a lifecycle cites nothing',
    {
      'topics/tea/options/herbal/option.yaml': replacing(
        '{ status: supported, date: 2026-01-02, sources: [tebladet] }',
        '▲{ status: supported, date: 2026-01-02 }',
      ),
    },
    /The lifecycle/,
  ],
  [
    'source-unknown',
    'a lifecycle cites what is not there',
    {
      'topics/tea/options/herbal/option.yaml': replacing(
        '2026-01-02, sources: [tebladet]',
        '2026-01-02, sources: [▲tebland]',
      ),
    },
    /"tebland".*tebladet/,
  ],
  [
    'heading-level',
    'a heading of the third level stands before any section',
    { 'topics/tea/en.mdx': replacing('## Can they', '▲### Before\n\n## Can they') },
    /inside a section/,
  ],
  [
    'heading-level',
    'a heading of the fourth level stands in a section',
    { 'topics/tea/en.mdx': replacing('{#both-teas}\n', '{#both-teas}\n\n▲#### Deep\n') },
  ],
  [
    'flow-source-missing',
    'a flow cites nothing',
    { 'topics/tea/options/herbal/flow.yaml': replacing('sources: [tebladet]\n', '▲') },
  ],
  [
    'source-unknown',
    'a flow cites what is not there',
    { 'topics/tea/options/herbal/flow.yaml': replacing('[tebladet]', '[▲blad]') },
  ],
  [
    'flow-node-unknown',
    'a step of a flow leads nowhere',
    {
      'topics/tea/options/herbal/flow.yaml': (text) =>
        `${text}  - from: cup\n    to: ▲cop\n    label: { sv: a, en: b }\n`,
    },
    /"cop".*cup/,
  ],
  [
    'flow-node-repeated',
    'two parts of a flow have one id',
    {
      'topics/tea/options/herbal/flow.yaml': replacing(
        '- { id: cup',
        '- { id: ▲pot, label: { sv: a, en: b } }\n      - { id: cup',
      ),
    },
    /"pot"/,
  ],
  [
    'flow-node-unused',
    'no step of a flow reaches a part',
    {
      'topics/tea/options/herbal/flow.yaml': replacing(
        '- { id: cup',
        '- { id: ▲spoon, label: { sv: a, en: b } }\n      - { id: cup',
      ),
    },
    /"spoon"/,
  ],
  [
    'figure-source-missing',
    'a figure of an estimate cites nothing',
    {
      'topics/tea/estimate.yaml': replacing(
        '- id: cups-per-pot\n    label: { sv: Koppar per kanna, en: Cups per pot }\n    value: 5\n    sources: [tea-board]',
        '- ▲id: cups-per-pot\n    label: { sv: Koppar per kanna, en: Cups per pot }\n    value: 5',
      ),
    },
    /"cups-per-pot"/,
  ],
  [
    'figure-source-missing',
    'the hint of an input names a number and cites nothing',
    {
      'topics/tea/estimate.yaml': (text) =>
        text.replace('- id: price', '- ▲id: price').replace('Hos grossisten.', 'Omkring 20.'),
    },
    /hint of "price"/,
  ],
  [
    'source-unknown',
    'a figure of an estimate cites what is not there',
    { 'topics/tea/estimate.yaml': replacing('[tea-board]', '[▲tea-bord]') },
  ],
  [
    'estimate-id-repeated',
    'two quantities of an estimate have one id',
    { 'topics/tea/estimate.yaml': replacing('- id: total', '- id: ▲pots') },
    /"pots"/,
  ],
  [
    'estimate-name-unknown',
    'a line builds on one that comes after it',
    {
      'topics/tea/estimate.yaml': replacing(
        'max(1, ceil(guests / cups-per-pot))',
        '▲guests + total',
      ),
    },
    /"pots".*"total"/,
  ],
  [
    'estimate-name-unknown',
    'a reason names no quantity',
    { 'topics/tea/estimate.yaml': replacing('"{guests} guests', '▲"{guest} guests') },
    /"guest".*guests/,
  ],
  [
    'estimate-value-out-of-range',
    'an input begins with what it does not allow',
    { 'topics/tea/estimate.yaml': replacing('value: 1200', 'value: ▲12000') },
    /"guests"/,
  ],
  [
    'schema',
    'a formula does not parse',
    { 'topics/tea/estimate.yaml': replacing('pots * price', '▲pots * (price') },
    /"formula" is wrong: it cannot be read/,
  ],
  [
    'schema',
    'a formula uses a function that there is not',
    {
      'topics/tea/estimate.yaml': replacing('max(1, ceil(guests', '▲max(1, floor(guests'),
    },
    /"floor" is none of .*ceil/,
  ],
  [
    'schema',
    'a function gets too few numbers',
    {
      'topics/tea/estimate.yaml': replacing('max(1, ceil(guests / cups-per-pot))', '▲max(guests)'),
    },
    /"max" takes 2 or more operands/,
  ],
  [
    'schema',
    'a formula holds something else than a sum',
    { 'topics/tea/estimate.yaml': replacing('pots * price', "▲pots * 'price'") },
    /only numbers, ids/,
  ],
  [
    'claim-id-missing',
    'a claim is declared without an id',
    {
      [`${green}/option.yaml`]: replacing(
        'gaps:\n',
        '  - ▲kind: advantage\n    criterion: price\n    sources: [tea-board]\ngaps:\n',
      ),
    },
    /has no id/,
  ],
  [
    'claim-id-missing',
    'a claim is written without an id',
    { [`${green}/sv.mdx`]: (text) => `${text}\n▲<Claim>\nNågot.\n</Claim>\n` },
    /<Claim id/,
  ],
  [
    'claim-id-missing',
    'the id of a claim is an expression',
    { [`${green}/sv.mdx`]: (text) => `${text}\n▲<Claim id={green}>\nNågot.\n</Claim>\n` },
    /plain text/,
  ],
  [
    'claim-attribute-unknown',
    'a claim has its kind in the words',
    {
      [`${green}/sv.mdx`]: replacing(
        '<Claim id="green-fussy">',
        '▲<Claim id="green-fussy" kind="disadvantage">',
      ),
    },
    /"kind"/,
  ],
  [
    'section-id-duplicate',
    'a section is written twice in one file',
    { 'topics/tea/en.mdx': (text) => `${text}\n▲## Again {#both-teas}\n\nNo.\n` },
    /en.mdx:9/,
  ],
  [
    'claim-empty',
    'a claim says nothing',
    {
      [`${green}/sv.mdx`]: replacing(
        '<Claim id="green-fussy">Kräver rätt temperatur.',
        '▲<Claim id="green-fussy">',
      ),
    },
    /"green-fussy"/,
  ],
  [
    'claim-id-duplicate',
    'two options declare the same claim',
    {
      'topics/tea/options/herbal/option.yaml': replacing('herbal-no-caffeine', '▲green-cheap'),
      'topics/tea/options/herbal/sv.mdx': replacing('herbal-no-caffeine', 'green-cheap'),
      'topics/tea/options/herbal/en.mdx': replacing('herbal-no-caffeine', 'green-cheap'),
    },
    /"green-cheap".*content\/topics\/tea\/options\/green\/option.yaml:4/,
    /another id/,
  ],
  [
    'claim-id-duplicate',
    'a claim is written twice in one file',
    { [`${green}/en.mdx`]: (text) => `${text}\n▲<Claim id="green-cheap">\nAgain.\n</Claim>\n` },
    /green\/en.mdx:7/,
  ],
  [
    'claim-misplaced',
    'a claim is a list item',
    { [`${green}/en.mdx`]: (text) => `${text}\n- ▲<Claim id="green-cheap">Again.</Claim>\n` },
    /lines of their own/,
  ],
  [
    'claim-undeclared',
    'words are written for a claim that the facts do not know',
    { [`${green}/sv.mdx`]: (text) => `${text}\n▲<Claim id="green-cheep">\nNågot.\n</Claim>\n` },
    /use one of: green-cheap, green-fussy/,
  ],
  [
    'claim-undeclared',
    'a claim stands in the words of a topic',
    {
      'topics/tea/sv.mdx': replacing(
        'Tre sorter',
        '▲<Claim id="green-cheap">\nBilligt.\n</Claim>\n\nTre sorter',
      ),
    },
    /folder of the option/,
  ],
  [
    'claim-undeclared',
    'a claim stands in the words of the site',
    { 'site/en.mdx': (text) => `${text}\n▲<Claim id="green-cheap">\nCheap.\n</Claim>\n` },
  ],
  [
    'section-undeclared',
    'a section is not declared',
    { 'topics/tea/en.mdx': (text) => `${text}\n▲## Milk? {#milk}\n\nNo.\n` },
    /use one of: both-teas/,
  ],
  [
    'claim-source-missing',
    'a claim cites no source',
    {
      [`${green}/option.yaml`]: replacing(
        '  - id: green-cheap\n    kind: advantage\n    criterion: price\n    sources: [tea-board]',
        '  - ▲id: green-cheap\n    kind: advantage\n    criterion: price',
      ),
    },
    /vocabulary\/sources.yaml/,
  ],
  [
    'section-source-missing',
    'a section cites no source',
    {
      'topics/tea/topic.yaml': replacing(
        '- id: both-teas\n    sources: [tebladet]',
        '- ▲id: both-teas',
      ),
    },
    /"both-teas"/,
  ],
  [
    'option-unknown',
    'a topic lists an option that has no folder',
    { 'topics/tea/topic.yaml': replacing('herbal]', 'herbal, ▲gren]') },
    /use one of: green/,
  ],
  [
    'option-unlisted',
    'an option has a folder but is not listed',
    { 'topics/tea/topic.yaml': replacing('[green, black, herbal]', '▲[green, black]') },
    /add "herbal"/,
  ],
  [
    'option-repeated',
    'a topic lists an option twice',
    { 'topics/tea/topic.yaml': replacing('herbal]', 'herbal, ▲green]') },
  ],
  [
    'criterion-unknown',
    'a claim is about a criterion that does not exist',
    { [`${green}/option.yaml`]: replacing('criterion: price', 'criterion: ▲prise') },
    /use one of: price/,
  ],
  [
    'criterion-unknown',
    'a topic lists a criterion that does not exist',
    { 'topics/tea/topic.yaml': replacing('brewing]', 'brewing, ▲colour]') },
  ],
  [
    'criterion-unlisted',
    'a claim is about a criterion that the comparison has no row for',
    {
      'topics/tea/options/black/option.yaml': replacing('criterion: caffeine', 'criterion: ▲aroma'),
      'vocabulary/criteria.yaml': (text) => `${text}aroma:\n  label: { sv: Doft, en: Aroma }\n`,
    },
    /topic.yaml/,
  ],
  [
    'criterion-repeated',
    'a topic lists a criterion twice',
    { 'topics/tea/topic.yaml': replacing('brewing]', 'brewing, ▲price]') },
  ],
  [
    'source-unknown',
    'a claim cites a source that does not exist',
    {
      [`${green}/option.yaml`]: replacing(
        'sources: [tebladet, tea-board]',
        'sources: [tebladet, ▲tea-bord]',
      ),
    },
    /use one of: tea-board, tebladet/,
  ],
  [
    'source-unknown',
    'a section cites a source that does not exist',
    { 'topics/tea/topic.yaml': replacing('sources: [tebladet]', 'sources: [▲teblad]') },
  ],
  [
    'anchor-invalid',
    'a section id has a capital',
    {
      'topics/tea/topic.yaml': replacing('both-teas', '▲Both'),
      'topics/tea/sv.mdx': replacing('both-teas', 'Both'),
      'topics/tea/en.mdx': replacing('both-teas', 'Both'),
    },
  ],
  [
    'anchor-duplicate',
    'a section has the anchor of the comparison',
    {
      'topics/tea/topic.yaml': replacing('both-teas', '▲comparison'),
      'topics/tea/sv.mdx': replacing('both-teas', 'comparison'),
      'topics/tea/en.mdx': replacing('both-teas', 'comparison'),
    },
    /by the page itself/,
  ],
  [
    'anchor-duplicate',
    'a claim has the anchor of a list',
    {
      [`${green}/option.yaml`]: replacing('green-fussy', '▲green-advantages'),
      [`${green}/sv.mdx`]: replacing('green-fussy', 'green-advantages'),
      [`${green}/en.mdx`]: replacing('green-fussy', 'green-advantages'),
      'topics/tea/trees/which/tree.yaml': replacing('green-fussy', 'green-advantages'),
    },
  ],
  [
    'heading-id-missing',
    'a heading has no anchor',
    { 'topics/tea/en.mdx': (text) => `${text}\n▲## Milk?\n\nNo.\n` },
    /\{#anchor\}/,
  ],
  [
    'heading-id-missing',
    'a heading has lost the anchor that is declared',
    { 'topics/tea/en.mdx': (text) => text.replace(/^## (.*) \{#both-teas\}/m, '▲## $1') },
    /\{#anchor\}/,
  ],
  [
    'heading-level',
    'a heading of the first level stands in the text',
    { 'topics/tea/en.mdx': (text) => `${text}\n▲# Milk? {#milk}\n\nNo.\n` },
    /front matter/,
  ],
  [
    'markup-unsupported',
    'an element that is not a claim is used',
    { 'topics/tea/en.mdx': replacing('one pot', 'one ▲<Pot /> pot') },
    /<Pot>/,
  ],
  [
    'markup-unsupported',
    'an expression is used',
    { 'topics/tea/en.mdx': replacing('one pot', 'one ▲{pot}') },
    /braces/,
  ],
  [
    'markup-unsupported',
    'something is imported',
    { 'topics/tea/en.mdx': replacing('Three kinds', "▲import a from 'a'\n\nThree kinds") },
    /import/,
  ],
  [
    'markup-misplaced',
    'a picture stands in what leads a page',
    {
      'topics/tea/en.mdx': replacing('one pot', '▲![pot](/media/pot.png)'),
      'media/pot.png': 'png',
    },
    /introduction begins with a picture/,
  ],
  [
    'markup-unsupported',
    'a heading stands in a claim',
    { [`${green}/en.mdx`]: replacing('Counted by', '▲## Why {#why}\n\nCounted by') },
    /heading/,
  ],
  [
    'markup-unsupported',
    'the address of a link stands elsewhere',
    { 'topics/tea/en.mdx': replacing('one pot.', 'one pot.\n\n▲[pot]: https://example.org/') },
    /elsewhere/,
  ],
  [
    'introduction-missing',
    'an option has no introduction in one language',
    {
      'topics/tea/options/herbal/en.mdx': (text) =>
        `${text.replace('Not tea in the strict sense.\n', '').trimEnd()}▲`,
    },
    /English/,
  ],
  [
    'translation-missing',
    'a claim has no words in one language: the place is where they should stand',
    {
      [`${green}/sv.mdx`]: (text) =>
        text
          .replace(/\n<Claim id="green-fussy">.*/s, '')
          .trimEnd()
          .concat('▲\n'),
    },
    /"green-fussy" has no words in Swedish/,
    /content\/topics\/tea\/options\/green\/en.mdx:16/,
  ],
  [
    'translation-missing',
    'a section has no words in one language',
    {
      'topics/tea/sv.mdx': (text) =>
        text
          .replace(/\n## [\s\S]*/, '')
          .trimEnd()
          .concat('▲\n'),
    },
    /Section "both-teas"/,
  ],
  [
    'link-broken',
    'a link leads to no page',
    { 'topics/tea/en.mdx': replacing('[green tea](/tea/#green-cheap)', '▲[green tea](/teas/)') },
    /use one of: \/tea\//,
  ],
  [
    'link-broken',
    'a link is of a kind that is not followed',
    {
      'topics/tea/en.mdx': replacing(
        '[green tea](/tea/#green-cheap)',
        '▲[green tea](javascript:alert(1))',
      ),
    },
    /https/,
  ],
  [
    'link-relative',
    'a link depends on its page',
    {
      'topics/tea/en.mdx': replacing(
        '[green tea](/tea/#green-cheap)',
        '▲[green tea](#green-cheap)',
      ),
    },
    /from the root/,
  ],
  [
    'anchor-broken',
    'a link leads to no anchor',
    {
      [`${green}/en.mdx`]: replacing(
        '[the prices](https://example.org/)',
        '▲[the prices](/tea/#green-cheep)',
      ),
    },
    /use one of: green-cheap/,
  ],
  [
    'anchor-broken',
    'an anchor is no valid address',
    {
      [`${green}/en.mdx`]: replacing(
        '[the prices](https://example.org/)',
        '▲[the prices](/tea/#%)',
      ),
    },
  ],
  [
    'alias-broken',
    'an alias leads to no anchor',
    { 'topics/tea/topic.yaml': (text) => `${text}aliases:\n  pros: ▲grene\n` },
    /use one of: green/,
  ],
  [
    'alias-broken',
    'an alias leads to another one',
    { 'topics/tea/topic.yaml': (text) => `${text}aliases:\n  pros: green\n  best: ▲pros\n` },
    /"best" leads to "pros"/,
  ],
  [
    'alias-broken',
    'a feature that is gone leads to none',
    { 'topics/tea/assessments.yaml': (text) => `${text}aliases:\n  with-cream: ▲with-mlik\n` },
    /"with-cream" leads to "with-mlik".*use one of: with-milk/,
  ],
  [
    'anchor-duplicate',
    'a feature that is gone is there after all',
    { 'topics/tea/assessments.yaml': (text) => `${text}aliases:\n  cold: ▲with-milk\n` },
    /"cold" is an anchor already/,
  ],
  [
    'anchor-duplicate',
    'an alias is an anchor already',
    { 'topics/tea/topic.yaml': (text) => `${text}aliases:\n  green-cheap: ▲green\n` },
  ],
  [
    'anchor-duplicate',
    'a former id is an anchor already',
    {
      [`${green}/option.yaml`]: replacing(
        'id: green-fussy\n',
        'id: green-fussy\n    formerly: [▲green-cheap]\n',
      ),
    },
  ],
  [
    'claim-unknown',
    'a withdrawn claim is replaced by one that does not exist',
    {
      'topics/tea/options/black/option.yaml': replacingEach(
        [
          'id: black-forgiving\n',
          'id: black-forgiving\n    withdrawn: { date: 2026-02-02, replacedBy: ▲green-cheep }\n',
        ],
        ['gaps:\n', 'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n'],
      ),
    },
    /use one of: green-cheap/,
  ],
  [
    'yaml-syntax',
    'YAML does not parse',
    { 'vocabulary/criteria.yaml': replacing('brewing:\n', '▲brewing\n') },
  ],
  [
    'yaml-syntax',
    'a key is written twice',
    { 'vocabulary/criteria.yaml': (text) => `${text}▲price:\n  label: { sv: Pris, en: Price }\n` },
    /is there already/,
  ],
  [
    'schema',
    'a field is missing',
    {
      [`${green}/option.yaml`]: replacing(
        '  - id: green-cheap\n    kind: advantage\n',
        '  - ▲id: green-cheap\n',
      ),
    },
    /"kind" is missing/,
  ],
  [
    'schema',
    'a field is misspelt',
    { 'topics/tea/topic.yaml': replacing('sections:', '▲sektions:') },
    /use one of: sections/,
  ],
  [
    'schema',
    'a value is not among those allowed',
    { [`${green}/option.yaml`]: replacing('kind: advantage', 'kind: ▲pro') },
    /advantage, disadvantage/,
  ],
  [
    'schema',
    'a title is missing in one language',
    { [`${green}/sv.mdx`]: replacing('title: Grönt te\n', '▲') },
  ],
  [
    'schema',
    'a date is no date',
    { 'vocabulary/sources.yaml': replacing('2025-01-02', '▲2025-02-30') },
    /2026-11-22/,
  ],
  [
    'schema',
    'a source is an unsafe address',
    { 'vocabulary/sources.yaml': replacing('https://example.org/prices', '▲javascript:alert(1)') },
  ],
  [
    'schema',
    'a topic has one option',
    { 'topics/tea/topic.yaml': replacing('[green, black, herbal]', '▲[green]') },
    /two or more/,
  ],
  [
    'mdx-syntax',
    'an element is not closed',
    {
      [`${green}/sv.mdx`]: replacing(
        '<Claim id="green-fussy">Kräver rätt temperatur.</Claim>',
        '▲<Claim id="green-fussy">Kräver rätt temperatur.',
      ),
    },
  ],
  [
    'heading-level',
    'a guide has a heading of the first level',
    { [mugs]: guide('▲# Muggar {#mugs}\n') },
    /begin it with ##/,
  ],
  [
    'heading-id-missing',
    'a heading of a guide has no anchor',
    { [mugs]: guide('▲## Muggar\n') },
    /## Title \{#anchor\}/,
  ],
  [
    'anchor-duplicate',
    'an anchor of a guide is set twice',
    { [mugs]: guide('## Muggar {#mugs}\n\n▲## Fler {#mugs}\n') },
    /set already, on line 5/,
  ],
  [
    'markup-unsupported',
    'a guide holds HTML',
    { [mugs]: guide('Text ▲<b>fet</b>\n'.replace('</b>', '')) },
    /which guides cannot carry/,
  ],
  [
    'anchor-broken',
    'a guide links to an anchor that it does not have',
    { [mugs]: guide('## Muggar {#mugs}\n\n▲[upp](#cups)\n') },
    /mugs/,
  ],
  [
    'link-broken',
    'words link to a guide that their language does not have',
    {
      [mugs]: guide('Text.\n'),
      'topics/tea/en.mdx': replacing(
        '[green tea](/tea/#green-cheap)',
        '▲[green tea](/guides/cups/mugs/)',
      ),
    },
  ],
  [
    'alias-broken',
    'an alias of a guide leads to no anchor',
    { [mugs]: guide('## Muggar {#mugs}\n', 'anchors: { old: ▲cups }\n') },
    /use one of: mugs, main/,
  ],
  [
    'alias-broken',
    'an alias of a guide is an anchor of its own',
    { [mugs]: guide('## Muggar {#mugs}\n', 'anchors: { mugs: ▲main }\n') },
    /remove it/,
  ],
  [
    'image-missing',
    'a guide shows an image that is not there',
    { [mugs]: guide('▲![Kanna](/media/pot.png)\n'), 'media/cup.png': 'png' },
    /put it into media\/, or use one of: \/media\/cup\.png/,
  ],
  [
    'image-missing',
    'the words of a topic show a picture where there is none',
    { 'topics/tea/sv.mdx': replacing('en kanna.', 'en kanna.\n\n▲![Kanna](/media/pot.png)') },
    /put the file into media/,
  ],
  [
    'link-broken',
    'a link leads to a file that is called otherwise',
    {
      'topics/tea/sv.mdx': replacing(
        'en kanna.',
        'en kanna, ▲[listan](/media/pot.pdf) och [en till](/media/pots.pdf).',
      ),
      'media/pots.pdf': 'pdf',
    },
    /leads to no file\. put the file into media\/, or use one of: \/media\/pots\.pdf/,
  ],
  [
    'attachment-idle',
    'nothing links to a file',
    { 'media/plan.pdf': '▲' },
    /\[what it is\]\(\/media\/plan\.pdf\)/,
  ],
  [
    'guide-repeated',
    'a guide has its words in Markdown and in MDX',
    { 'guides/brewing/kettle/sv.md': `▲${guide('Text.\n')}` },
    /keep one of them/,
  ],
  [
    'guide-unknown',
    'the contents name a guide that is not there',
    {
      [mugs]: guide('Text.\n'),
      // What only another language has is none of this one's.
      'guides/cups/mug/en.md': guide('Text.\n'),
      'guides/contents.sv.yaml':
        'items:\n  - title: Allt\n    items:\n      - title: Mugg\n        guide: ▲cups/mug\n',
    },
    /use one of: cups\/mugs, brewing\/kettle\.$/,
  ],
  ['front-matter-missing', 'there is no front matter', { 'site/sv.mdx': '▲Hej.\n' }, /---/],
  [
    'name-long',
    'a title is longer than pages have room for',
    { 'topics/tea/en.mdx': replacing('title: Tea', `title: ▲${'Tea for all '.repeat(17)}`) },
    /The title has 203 characters, and 80 are/,
  ],
  [
    'name-long',
    'an option has no short name for the head of its column',
    { [`${black}/en.mdx`]: replacing('title: Black tea', `title: ▲${'Black tea '.repeat(5)}`) },
    /The title has 49 characters, and 40 .* column.*short: \{/,
  ],
  [
    'file-unexpected',
    'a file has a name in capitals',
    {
      [`${green}/sv.mdx`]: null,
      [`${green}/Sv.mdx`]: () => `▲${teas.find(({ path }) => path === `${green}/sv.mdx`)?.text}`,
    },
    /rename it to sv\.mdx\./,
  ],
  [
    'file-unexpected',
    'a file has the wrong name',
    { 'topics/tea/options/green/se.mdx': '▲hej' },
    /topics\/<topic>\/options\/<option>\/<locale>.mdx/,
  ],
  [
    'schema',
    'a field that must be there is misspelt',
    { 'topics/tea/options/green/option.yaml': replacing('criterion: price', '▲criterium: price') },
    /"criterium" is not a field here\. write criterion\./,
  ],
  [
    'claim-undeclared',
    'a claim goes by another id in one language',
    {
      'topics/tea/options/green/sv.mdx': replacing(
        '<Claim id="green-fussy">',
        '▲<Claim id="green-fusy">',
      ),
    },
    /use one of: green-fussy/,
  ],
  [
    'link-relative',
    'a link names an anchor alone',
    { 'topics/tea/sv.mdx': (text) => `${text}\n▲[Se](#green-fussy).\n` },
    /: \/tea\/#green-fussy\.$/,
  ],
  [
    'schema',
    'a tree that the topic puts in order cannot be read',
    {
      'topics/tea/topic.yaml': (text) => `${text}trees: [which]\n`,
      'topics/tea/trees/which/tree.yaml': replacing('unsure: true', 'unsure: ▲perhaps'),
    },
  ],
  [
    'tree-next-unknown',
    'an outcome leads on to a tree that is not there',
    {
      'topics/tea/trees/which/tree.yaml': replacing(
        'recommends: [green]',
        'next: [{ tree: ▲tea/wich }]\n    recommends: [green]',
      ),
    },
    /no tree "tea\/wich".*tea\/which/,
  ],
  [
    'tree-next-answer-unknown',
    'an outcome answers a question that is not asked there',
    {
      'topics/tea/trees/which/tree.yaml': replacing(
        'recommends: [green]',
        'next: [{ tree: tea/which, answers: { mlik: ▲with } }]\n    recommends: [green]',
      ),
    },
    /no question "mlik".*milk/,
  ],
  [
    'tree-next-answer-unknown',
    'an outcome gives an answer that is not there',
    {
      'topics/tea/trees/which/tree.yaml': replacing(
        'recommends: [green]',
        'next: [{ tree: tea/which, answers: { milk: ▲wiht } }]\n    recommends: [green]',
      ),
    },
    /"milk" of "tea\/which" has no answer "wiht".*with/,
  ],
];

suite('every rule reports its fault where it is, and nothing else', () => {
  for (const [rule, situation, changes, ...words] of cases) {
    test(`${rule}: ${situation}`, () => {
      const { message, fix } = assertOneFault(rule, changes);
      for (const expression of words) assert.match(`${message} ${fix}`, expression);
    });
  }
});

test('sound content has no faults', () => {
  assert.deepEqual(faultsIn({ 'site/en.mdx': (text) => `${text}\n` }), []);
});

test('an alias is as those who link to it wrote it', () => {
  assert.deepEqual(
    faultsIn({
      'topics/tea/topic.yaml': (text) => `${text}aliases: { Grönt_te.2: green }\n`,
    }),
    [],
  );
});

test('a claim that was taken back may rest on what it rested on', () => {
  assert.deepEqual(
    faultsIn({
      'vocabulary/sources.yaml': addingReport,
      [`${black}/option.yaml`]: replacingEach(
        [
          'id: black-forgiving\n',
          'id: black-forgiving\n    withdrawn: { date: 2026-02-02, replacedBy: green-cheap }\n',
        ],
        ['inferredFrom: [tebladet]', 'inferredFrom: [tea-news]'],
        ['gaps:\n', 'gaps:\n  brewing: { sv: Som andra., en: Like others. }\n'],
      ),
    }),
    [],
  );
});

test('an inference that the facts mark may be spoken of, and so may one outside claims', () => {
  const marked = {
    [`${green}/option.yaml`]: replacing(
      'sources: [tebladet, tea-board]',
      'sources: [tebladet]\n    inferredFrom: [tea-board]',
    ),
    [`${green}/en.mdx`]: (text: string) =>
      text
        .replace('Needs the', 'As we infer, needs the')
        .replace('The leaves', 'As we infer, the leaves'),
    'topics/tea/assessments.yaml': (text: string) =>
      text
        .replace('sv: Bara med', 'sv: Vår slutsats är bara')
        .replace('sources: [tebladet]', 'inferredFrom: [tebladet]'),
  };
  assert.deepEqual(faultsIn(marked), []);
});

test('a complement needs no assessment, no reasons and no word in a tree', () => {
  const quiet: Changes = {
    ...briefGreen,
    [`${herbal}/option.yaml`]: (text) => `kind: complement\n${text.replace(/gaps:[\s\S]*/, '')}`,
    'topics/tea/assessments.yaml': (text) =>
      text.replaceAll(/ {6}herbal:( \{|\n {8}).*\n( {8}.*\n)*/g, ''),
    'topics/tea/trees/which/tree.yaml': (text) => text.replace(/never:[\s\S]*/, ''),
  };
  assert.doesNotMatch(
    readTeas(quiet)
      .content.files.map(({ data }) => JSON.stringify(data))
      .join(),
    /"herbal":\{/,
  );
  assert.deepEqual(faultsIn(quiet), []);
});

test('a lopsided topic is told of in both ways at once, and a draft in none', () => {
  const lopsided: Changes = { ...bothOnBrewing, ...thinHerbs };
  const found = faultsIn(lopsided).map(({ file, rule, isAdvice }) => [file, rule, isAdvice]);
  assert.deepEqual(found, [
    [`content/${black}/option.yaml`, 'balance-one-sided', true],
    [`content/${herbal}/option.yaml`, 'balance-thin', true],
  ]);
  const draft: Changes = {
    ...lopsided,
    [`${black}/option.yaml`]: (text) => text.replace(/gaps:[\s\S]*/, ''),
    'topics/tea/topic.yaml': (text) => `draft: true\n${text}`,
  };
  assert.deepEqual(faultsIn(draft), []);
});

test('the day of a review is in time, and the day after it is not', () => {
  const overdueOn = (day: string) =>
    checkContent(readTeas(), { day })
      .filter(({ rule }) => rule === 'review-overdue')
      .map(({ file }) => file);
  assert.deepEqual(overdueOn('2099-12-31'), []);
  assert.deepEqual(overdueOn('2100-01-01'), [
    'content/guides/brewing/kettle/guide.yaml',
    'content/topics/tea/topic.yaml',
  ]);
});

test('a date is advised on when all of it has passed', () => {
  const passedOn = (day: string) =>
    checkContent(readTeas(), { day })
      .filter(({ rule }) => rule === 'date-passed')
      .map(({ message }) => /"([^"]+)"/.exec(message)?.[1]);
  assert.deepEqual(passedOn('2098-12-31'), []);
  assert.deepEqual(passedOn('2099-01-01'), ['dearer']);
  assert.deepEqual(passedOn('2099-07-01'), ['new-kettle', 'dearer']);
});

test('words that are right are left alone', () => {
  const right = {
    'guides/brewing/kettle/sv.mdx': replacing(
      'Koka upp det i en kittel.',
      'Kittel eller ej: **av kok** heter `te sort` i [stora kannan](/tea/). Kittelns stora kannan.',
    ),
    'topics/tea/sv.mdx': replacing('Tre sorter', 'Tre sorter storakannan'),
  };
  assert.deepEqual(faultsIn(right), []);
});

test('a guide may hold pictures, lower headings and links to its own anchors', () => {
  const text =
    '[Ner](#care)\n\n### Innan\n\n## Muggar {#mugs}\n\n#### Vård {#care}\n\n![Kanna](/media/pot.png)\n';
  for (const ending of ['md', 'mdx']) {
    const folder = { [`guides/cups/mugs/sv.${ending}`]: guide(text), 'media/pot.png': 'png' };
    assert.deepEqual(faultsIn(folder), [], ending);
  }
});

test('a guide that has facts is held to its sources, its languages and its words', () => {
  const told = (changes: Changes) =>
    faultsIn(changes).map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  const text = guide('En te sort.\n\n## Muggar {#mugs}\n\n## Fler {#more}\n');
  assert.deepEqual(told({ [mugs]: text }), []);
  assert.deepEqual(
    told({ [mugs]: text, 'guides/cups/mugs/guide.yaml': 'sections: [{ id: mugs }]\n' }),
    [
      'content/guides/cups/mugs/en.md:1 translation-missing',
      'content/guides/cups/mugs/guide.yaml:1 section-source-missing',
      'content/guides/cups/mugs/sv.md:2 description-missing',
      'content/guides/cups/mugs/sv.md:5 wording',
      'content/guides/cups/mugs/sv.md:9 section-undeclared',
    ],
  );
});

suite('missing files are named where they should be', () => {
  const missing: readonly [path: string, rule: string][] = [
    ['vocabulary/criteria.yaml', 'content-incomplete'],
    ['vocabulary/sources.yaml', 'content-incomplete'],
    ['topics/tea/topic.yaml', 'content-incomplete'],
    ['topics/tea/options/green/option.yaml', 'content-incomplete'],
    ['guides/brewing/kettle/en.mdx', 'translation-missing'],
    ['site/en.mdx', 'translation-missing'],
    ['topics/tea/sv.mdx', 'translation-missing'],
    ['topics/tea/options/black/en.mdx', 'translation-missing'],
  ];
  for (const [path, rule] of missing) {
    test(path, () => {
      const faults = faultsIn({ [path]: null });
      const found = faults.find((fault) => fault.file === `content/${path}`);
      assert.equal(found?.rule, rule);
      assert.equal(`${found?.line}:${found?.column}`, '1:1');
    });
  }

  test('a folder without topics and without guides', () => {
    const { content } = readTeas();
    const isMissing = (files: Content['files']) =>
      checkContent({ content: { ...content, files }, diagnostics: [] }).some(
        ({ message }) => message === 'There is no topic and no guide.',
      );
    const guides = content.files.filter(({ topic }) => topic === '');
    assert.ok(isMissing(guides.filter(({ guide }) => guide === '')));
    assert.ok(!isMissing(guides));
  });
});

suite('folders whose names cannot be addresses', () => {
  const moved = (name: string): Changes =>
    Object.fromEntries(
      teas.flatMap(({ path, text }) =>
        path.startsWith('topics/tea/')
          ? [
              [path, null],
              [
                path.replace('topics/tea/', `topics/${name}/`),
                text.replaceAll('/tea/', `/${name}/`),
              ],
            ]
          : path.startsWith('site/') || path.startsWith('guides/')
            ? [[path, text.replaceAll('/tea/', `/${name}/`)]]
            : [],
      ),
    );

  test('topic-id-reserved: a topic takes the address of the search', () => {
    const rules = faultsIn(moved('search')).map(({ file, rule }) => `${file} ${rule}`);
    assert.deepEqual(rules, ['content/topics/search topic-id-reserved']);
  });

  test('topic-id-invalid: a topic has a capital', () => {
    const rules = faultsIn(moved('Tea')).map(({ file, rule }) => `${file} ${rule}`);
    assert.deepEqual(rules, ['content/topics/Tea topic-id-invalid']);
  });
});

test('all faults are reported at once, in the order of the files', () => {
  const faults = faultsIn({
    'vocabulary/sources.yaml': replacing('2025-01-02', 'then'),
    'site/sv.mdx': null,
    'topics/tea/en.mdx': replacing('/tea/#green-cheap', '/tea/#nothing'),
  });
  assert.deepEqual(
    faults.map(({ file, rule }) => `${file} ${rule}`),
    [
      'content/site/sv.mdx translation-missing',
      'content/topics/tea/en.mdx anchor-broken',
      'content/vocabulary/sources.yaml schema',
    ],
  );
});

test('files with Windows line ends and a byte-order mark read like any other', () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  assert.deepEqual(faultsIn(Object.fromEntries(teas.map(({ path }) => [path, windows]))), []);
});

suite('a name that Windows cannot store or its server hides', () => {
  const odd = (changes: Changes) =>
    faultsIn(changes)
      .filter(({ rule }) => rule === 'name-unstorable')
      .map(({ file, line, column, fix }) => `${file}:${line}:${column} ${fix}`);
  const moved = (from: string, to: string): Changes =>
    Object.fromEntries(
      teas
        .filter(({ path }) => path.startsWith(from))
        .flatMap(({ path, text }) => [
          [path, null],
          [to + path.slice(from.length), text],
        ]),
    );

  for (const [from, to] of [
    ['topics/tea/', 'topics/con'],
    [`${green}/`, 'topics/tea/options/bin'],
    ['topics/tea/trees/which/', 'topics/tea/trees/aux'],
    ['guides/brewing/', 'guides/App_Data'],
    ['guides/brewing/kettle/', 'guides/brewing/kettle.'],
    ['guides/brewing/kettle/', 'guides/brewing/a#b'],
  ] as const) {
    test(`is told once for the folder ${to}`, () => {
      const [one, ...others] = odd(moved(from, `${to}/`));
      assert.match(one ?? '', new RegExp(`^content/${to}:1:1 choose another: `));
      assert.deepEqual(others, []);
    });
  }

  test('is told where a claim or a term has it', () => {
    assert.deepEqual(
      odd({
        [`${green}/option.yaml`]: replacing('- id: green-cheap', '- id: lpt1'),
        'vocabulary/terms.yaml': replacing('infusion:', 'nul:'),
      }),
      [
        `content/${green}/option.yaml:4:9 choose another: lpt1-1, say.`,
        'content/vocabulary/terms.yaml:2:3 choose another: nul-1, say.',
      ],
    );
  });
});
