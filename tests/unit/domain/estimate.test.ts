import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  calculate,
  evaluate,
  type Sums,
  writeQuantity,
  writeReason,
} from '../../../src/domain/estimate.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { formatNumber, parseNumber, twoReadings } from '../../../src/domain/numbers.ts';
import { parseFormula } from '../../../src/schema/formula.ts';

/** Two thousand cups from pots of five, at least three pots. */
const sums: Sums = {
  figures: [{ id: 'cups-per-pot', value: 5 }],
  lines: [
    {
      id: 'pots',
      formula: parseFormula('max(3, ceil(guests * cups / cups-per-pot))'),
      decimals: 0,
    },
    { id: 'cost', formula: parseFormula('pots * price - discount'), decimals: 2 },
    { id: 'each', formula: parseFormula('cost / guests'), decimals: 2 },
  ],
};
const worked = (values: Record<string, number>) =>
  Object.fromEntries(calculate(sums, new Map(Object.entries(values))));

suite('sums', () => {
  test('are what one gets by hand', () => {
    // 7 guests × 3 cups = 21 cups; 21 ÷ 5 = 4.2, so 5 pots; 5 × 12.5 − 2.5 = 60; 60 ÷ 7 = 8.571…
    const known = worked({ guests: 7, cups: 3, price: 12.5, discount: 2.5 });
    assert.equal(known.pots, 5);
    assert.equal(known.cost, 60);
    assert.equal(known.each?.toFixed(3), '8.571');
  });

  test('keep to the least that there may be', () => {
    // 1 guest × 2 cups ÷ 5 = 0.4, so 1 pot, but never fewer than 3.
    assert.equal(worked({ guests: 1, cups: 2 }).pots, 3);
  });

  test('leave out what builds on a number that nobody has given', () => {
    assert.deepEqual(Object.keys(worked({ guests: 7, cups: 3 })), [
      'cups-per-pot',
      'guests',
      'cups',
      'pots',
    ]);
  });

  test('leave out what cannot be worked out', () => {
    assert.equal(worked({ guests: 0, cups: 3, price: 1, discount: 0 }).each, undefined);
  });

  test('round what is meant, not what a computer makes of it', () => {
    const formulas = {
      // 0.1 + 0.2 is 0.30000000000000004 to a computer; ten times that is still three.
      'ceil((x + y) * 10)': 3,
      // 1.005 * 100 is 100.49999999999999 to a computer.
      'round(z * 100)': 101,
      'round(z * 100 - 0.1)': 100,
      // Twelve digits are meant.
      'ceil(w)': 12_345_678_902,
    };
    const values = new Map([
      ['x', 0.1],
      ['y', 0.2],
      ['z', 1.005],
      ['w', 12_345_678_901.2],
    ]);
    for (const [formula, expected] of Object.entries(formulas)) {
      assert.equal(evaluate(parseFormula(formula), values), expected, formula);
    }
  });

  test('are told with their numbers, in the language', () => {
    const known = calculate(sums, new Map([['guests', 12000]]));
    const write = (locale: 'sv' | 'en') => (id: string) => writeQuantity(sums, known, id, locale);
    assert.equal(writeReason('{guests} × {price}', write('sv')), '12\u00a0000 × –');
    assert.equal(writeReason('{guests} × {price}', write('en')), '12,000 × –');
  });
});

suite('numbers', () => {
  const right: readonly [text: string, locale: Locale, value: number][] = [
    ['2000', 'sv', 2000],
    ['2 000', 'sv', 2000],
    ['2\u00a0000,5', 'sv', 2000.5],
    ['1\u202f234\u202f567', 'sv', 1234567],
    ['0.25', 'sv', 0.25],
    [' 16384 ', 'sv', 16384],
    ['2,000', 'en', 2000],
    ['1,234,567.5', 'en', 1234567.5],
    ['2 000', 'en', 2000],
    ['2.000', 'en', 2],
    ['2\u00a0000,5', 'nb', 2000.5],
    ['12345.678', 'sv', 12345.678],
    ['2 000.125', 'sv', 2000.125],
  ];
  for (const [text, locale, value] of right) {
    test(`"${text}" is ${value} in ${locale}`, () => {
      assert.equal(parseNumber(text, locale), value);
    });
  }
  const wrong: readonly [text: string, locale: Locale][] = [
    ['', 'sv'],
    ['två', 'sv'],
    ['-1', 'sv'],
    ['1e9', 'sv'],
    ['2.000', 'sv'],
    ['1.234.567', 'sv'],
    ['1,2,3', 'sv'],
    ['20 00', 'sv'],
    ['0,5', 'en'],
    ['2.000', 'nb'],
    ['Infinity', 'en'],
    ['0x10', 'en'],
  ];
  for (const [text, locale] of wrong) {
    test(`"${text}" is no number in ${locale}`, () => {
      assert.equal(parseNumber(text, locale), undefined);
    });
  }

  test('are two where a sign stands for thousands in one language and for decimals in another', () => {
    const thousand = { whole: 1000, decimal: 1 };
    for (const [text, locale] of [
      ...[['1,000', 'sv'] as const, ['1.000', 'sv'] as const, [' 1.000 ', 'en'] as const],
      ...[['1,000', 'nb'] as const, ['1.000', 'nb'] as const],
    ]) {
      assert.deepEqual(twoReadings(text, locale, true), thousand, `${text} ${locale}`);
      assert.deepEqual(twoReadings(text, locale, false), thousand, `${text} ${locale}`);
    }
    assert.deepEqual(twoReadings('12,500', 'sv', true), { whole: 12_500, decimal: 12.5 });
    assert.deepEqual(twoReadings('1.125', 'sv', false), { whole: 1125, decimal: 1.125 });
    for (const [text, locale] of [
      ...[['1,000', 'en'] as const, ['0,125', 'sv'] as const, ['1,5', 'sv'] as const],
      ...[['1000,125', 'sv'] as const, ['1 000', 'sv'] as const, ['1,0000', 'sv'] as const],
    ])
      assert.equal(twoReadings(text, locale, true), undefined, `${text} ${locale}`);
    assert.equal(twoReadings('1,125', 'sv', false), undefined);
    assert.equal(twoReadings('1.125', 'en', false), undefined);
  });

  test('read back as they were written', () => {
    for (const value of [0, 0.125, 6000, 16384, 1234567.891]) {
      for (const locale of locales)
        assert.equal(parseNumber(formatNumber(value, locale, 6), locale), value, locale);
    }
  });
});
