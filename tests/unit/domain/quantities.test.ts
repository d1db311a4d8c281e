import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  estimateParts,
  evaluate,
  type Formula,
  namesIn,
  placeholdersIn,
  writeQuantity,
} from '../../../src/domain/estimate.ts';
import { teasCatalog } from '../../support/content.ts';

suite('an operation does what its name says', () => {
  const cases: readonly [formula: Formula, value: number][] = [
    [['+', 'six', 'four'], 10],
    [['-', 'six', 'four'], 2],
    [['*', 'six', 'four'], 24],
    [['/', 'six', 'four'], 1.5],
    [['ceil', ['/', 'six', 'four']], 2],
    [['round', ['/', 'four', 'six']], 1],
    [['round', ['/', 4, 10]], 0],
    [['min', 'six', 'four', 5], 4],
    [['max', 'four', 5, 'six'], 6],
  ];
  const known = new Map([
    ['six', 6],
    ['four', 4],
  ]);
  for (const [formula, value] of cases) {
    test(JSON.stringify(formula), () => assert.equal(evaluate(formula, known), value));
  }

  test('and gives nothing where one of its numbers is not known', () => {
    assert.equal(evaluate(['+', 'six', ['*', 2, 'unknown']], known), undefined);
  });
});

test('a line is written with its own decimals, and all else as exactly as it was given', () => {
  const lines = [
    { id: 'pots', formula: 1, decimals: 0 },
    { id: 'cost', formula: 1, decimals: 2 },
  ];
  const known = new Map([
    ['pots', 1.23456],
    ['cost', 1.23456],
    ['price', 0.123456],
  ]);
  const written = (id: string) => writeQuantity({ lines }, known, id, 'en');
  assert.deepEqual(['pots', 'cost', 'price', 'unknown'].map(written), [
    '1',
    '1.23',
    '0.123456',
    '–',
  ]);
});

test('a formula builds on the quantities that it names, each told once', () => {
  assert.deepEqual(namesIn(['max', 2, ['/', 'guests', 'cups'], ['*', 'guests', 3]]), [
    'guests',
    'cups',
  ]);
  assert.deepEqual(namesIn('guests'), ['guests']);
  assert.deepEqual(namesIn(7), []);
});

test('a reason names the quantities in its braces, also where a brace is empty', () => {
  assert.deepEqual(placeholdersIn('{guests} ÷ {cups-per-pot}, {}, guests'), [
    'guests',
    'cups-per-pot',
    '',
  ]);
});

test('an estimate rests on its inputs and its figures', () => {
  const [topic] = teasCatalog().topics;
  assert.ok(topic?.estimate);
  const { inputs, figures } = topic.estimate;
  assert.deepEqual(estimateParts(topic.estimate), [...inputs, ...figures]);
  assert.equal(inputs.length + figures.length, 3);
});
