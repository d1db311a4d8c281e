import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import {
  toCsv,
  toJson,
  toMarkdown,
} from '../../../../src/components/comparison/comparison-formats.ts';
import type { Taken } from '../../../../src/components/comparison/comparison-grid.ts';
import type { ComparisonWords } from '../../../../src/components/comparison/comparison-words.ts';
import { show, type View, wholeView } from '../../../../src/domain/view.ts';
import { gapOnPrice, teaMatrix } from '../../../support/matrix.ts';

const words: ComparisonWords = {
  title: 'Jämförelse: Te',
  topic: 'tea',
  whole: '',
  hidden: '',
  cited: '',
  alike: '',
  showRows: '',
  dropped: '',
  since: '',
  weight: {
    must: 'Skallkrav',
    decisive: 'Avgörande',
    relevant: 'Relevant',
    indifferent: 'Oviktigt',
  },
  weighing: {
    fails: 'Faller',
    passes: 'Klarar',
    holding: 'Står sig',
    alike: 'Skiljs inte åt',
    partly: 'delvis',
    open: 'inte känt',
    turns: 'Med en annan vikt',
    turn: { decisive: '{criterion} avgörande: {options}', relevant: '{criterion} inte: {options}' },
    steady: 'Samma',
    none: 'inget',
  },
  comparedWith: 'Jämförs med',
  like: '',
  unlike: '',
  reasons: 'Det som avgör',
  noReasons: 'Inget påstående.',
  option: 'Alternativ',
  criterion: 'Kriterium',
  row: 'Rad',
  claims: 'Fördelar och nackdelar',
  assessment: 'Bedömning',
  sources: 'Källor',
  address: 'Adress:',
  date: 'Datum:',
  copyTableDone: '',
  copyLinkDone: '',
  saved: '',
  showText: '',
  refused: '',
  insecure: '',
};

function taken(changes: Partial<View>, matrix = teaMatrix): Taken {
  const view = { ...wholeView(matrix), ...changes };
  const shown = show(matrix, view);
  return {
    view,
    shown,
    sources: [1, 2, 3, 4]
      .filter((number) => shown.notes.has(number))
      .map((number) => ({
        number,
        title: `Källa ${number}`,
        url: number === 3 ? undefined : `https://te.example/${number}`,
        byline: 'Tebladet, 2026, avtal, Dnr 2026/3, registraturen',
      })),
    words,
    language: 'sv',
    address: 'https://te.example/sv/tea/comparison/?reference=herbal',
    date: '2026-11-26',
    summary: 'Alla rader visas.',
  };
}

function readCsv(csv: string): string[][] {
  return parse(csv, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

test('the CSV has what a Swedish Excel looks for: its mark, semicolons, lines that end in CR LF', () => {
  const csv = toCsv(taken({}));
  assert.equal(csv.codePointAt(0), 0xfeff);
  assert.match(csv, /^\u{FEFF}Kriterium;Rad;Grönt te;Svart te;Örtte;Källor\r\n/u);
  assert.match(csv, /\r\n$/);
});

test('a CSV library reads the view back, whatever its words hold', () => {
  const csv = toCsv(taken({ reference: 'herbal', weights: new Map([['brewing', 'decisive']]) }));
  assert.deepEqual(readCsv(csv), [
    ['Kriterium', 'Rad', 'Grönt te', 'Svart te', 'Örtte (jämförs med)', 'Källor'],
    ['Bryggning (avgörande)', 'Fördelar och nackdelar', '', '', '', ''],
    [
      'Bryggning (avgörande)',
      'Går bra med mjölk',
      'not-supported [4]',
      'supported [1]',
      'not-supported [1]',
      '[1] Källa 1, https://te.example/1\n[4] Källa 4, https://te.example/4',
    ],
    [
      'Pris',
      'Fördelar och nackdelar',
      'Fördel: Kostar minst. (TE-01) [2, 3]',
      'Nackdel: Kostar mest | av alla. (TE-02) [2, 3]',
      gapOnPrice,
      '[2] Källa 2, https://te.example/2\n[3] Källa 3, Tebladet, 2026, avtal, Dnr 2026/3, registraturen',
    ],
    [
      'Pris',
      'Säljs i lösvikt',
      'supported [1]',
      'supported. Inte överallt. [1]',
      'supported [1]',
      '[1] Källa 1, https://te.example/1',
    ],
  ]);
});

test('by option the lines are those of the groups', () => {
  const view = {
    groupBy: 'option',
    options: new Set(['green', 'herbal']),
    filter: 'mjölk',
  } as const;
  assert.deepEqual(
    readCsv(toCsv(taken(view))).map((line) => line.slice(0, 4)),
    [
      ['Alternativ', 'Kriterium', 'Rad', 'Bedömning'],
      ['Grönt te', 'Bryggning', 'Går bra med mjölk', 'not-supported [4]'],
      ['Örtte', 'Bryggning', 'Går bra med mjölk', 'not-supported [1]'],
    ],
  );
});

test('a spreadsheet runs nothing of the CSV as a formula', () => {
  const [first, ...rest] = teaMatrix.rows;
  assert.ok(first);
  const label = '=HYPERLINK("https://evil.example";"Klicka")';
  const matrix = { ...teaMatrix, rows: [{ ...first, label }, ...rest] };
  assert.equal(readCsv(toCsv(taken({}, matrix)))[1]?.[1], `'${label}`);
});

test('the Markdown has what decides, the table and the sources, with nothing run together', () => {
  const markdown = toMarkdown(taken({ weights: new Map([['price', 'decisive']]), filter: 'pris' }));
  assert.match(
    markdown,
    /^# Jämförelse: Te\n\nAdress: <https:\/\/te\.example\/[^>]*>\\\nDatum: 2026-11-26\n\nAlla rader visas\.\n/,
  );
  assert.match(
    markdown,
    /### Grönt te\n\n- Fördel: Kostar minst\. \(\[TE-01\]\(https:\/\/te\.example\/k\/te-01\/\)\) \\\[2, 3\\\]/,
  );
  assert.match(markdown, /### Örtte\n\nInget påstående\./);
  assert.match(markdown, /\| Pris \(avgörande\) \| Fördelar och nackdelar \|/);
  assert.match(markdown, /Kostar mest \\\| av alla\./);
  assert.match(markdown, /- \\\[2\\\] \[Källa 2\]\(https:\/\/te\.example\/2\)/);
  assert.doesNotMatch(markdown, /Källa 4/);
  const columns = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll('\\|', '').split('|').length);
  assert.deepEqual([...new Set(columns)], [7]);
});

test('the JSON says the view by ids, with values and words', () => {
  const json = JSON.parse(
    toJson(
      taken({ reference: 'black', filter: 'mjölk', weights: new Map([['price', 'decisive']]) }),
    ),
  );
  assert.equal(json.topic, 'tea');
  assert.equal(json.view.reference, 'black');
  assert.deepEqual(json.view.weights, { price: 'decisive' });
  assert.deepEqual(json.hidden, { rows: 3, options: 0 });
  assert.deepEqual(
    json.rows.map(({ id, criterion }: { id: string; criterion: { id: string } }) => [
      id,
      criterion.id,
    ]),
    [['with-milk', 'brewing']],
  );
  assert.equal(json.rows[0].cells.black.value, 'supported');
  assert.deepEqual(json.reasons, [
    { option: 'green', claims: ['green-cheap'] },
    { option: 'black', claims: ['black-dear'] },
    { option: 'herbal', claims: [] },
  ]);
});

test('what the weights say goes along in words and by ids, and a must in the name of its row', () => {
  const view = {
    weights: new Map([['price', 'decisive' as const]]),
    required: new Set(['with-milk']),
  };
  const markdown = toMarkdown(taken(view));
  assert.match(markdown, /\*\*Faller\*\*\n\n- GT: Går bra med mjölk\n- Örtte: Går bra med mjölk\n/);
  assert.match(markdown, /\*\*Klarar\*\*\n\n- Svart te\n/);
  assert.match(markdown, /\| Går bra med mjölk \(skallkrav\) \|/);
  const { view: told, weighing } = JSON.parse(toJson(taken(view)));
  assert.deepEqual(told.required, ['with-milk']);
  assert.deepEqual(weighing.standings[0], {
    option: 'green',
    fails: ['with-milk'],
    partly: [],
    open: [],
  });
  assert.deepEqual(weighing.holding, ['black']);
});

test('where nothing is claimed every form says why', () => {
  const rows = readCsv(toCsv(taken({})));
  assert.equal(rows[1]?.[4], gapOnPrice);
  assert.ok(toMarkdown(taken({})).includes(gapOnPrice));
  const [row] = JSON.parse(toJson(taken({}))).rows;
  assert.deepEqual(row.cells.herbal, { kind: 'claims', claims: [], gap: gapOnPrice });
  assert.equal('gap' in row.cells.green, false);
});

test('a complement is no column of what is taken along until it is asked for', () => {
  const matrix = {
    ...teaMatrix,
    options: teaMatrix.options.map((option) => ({
      ...option,
      isComplement: option.id === 'herbal',
    })),
  };
  assert.doesNotMatch(readCsv(toCsv(taken({}, matrix)))[0]?.join() ?? '', /Örtte/);
  const asked = taken({ options: new Set(['green', 'herbal']) }, matrix);
  assert.match(readCsv(toCsv(asked))[0]?.join() ?? '', /Grönt te,Örtte/);
});
