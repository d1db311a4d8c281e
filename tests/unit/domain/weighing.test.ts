import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { type AssessmentValue, assessmentValues } from '../../../src/domain/assessment.ts';
import type { ClaimKind } from '../../../src/domain/claim.ts';
import type { Matrix, MatrixCell, MatrixOption } from '../../../src/domain/matrix.ts';
import { type Weight, type Weights, weigh } from '../../../src/domain/weighing.ts';
import { teaMatrix } from '../../support/matrix.ts';

/** What a cell says, in short: `+`, `-`, `+-` or nothing are claims, anything else is an assessment. */
type Told = AssessmentValue | '+' | '-' | '+-' | '';

/** A comparison of options `a`, `b` … by one row a criterion: of claims where its cells tell of them. */
function matrixOf(rows: Readonly<Record<string, readonly Told[]>>): Matrix {
  const options = 'abcd'
    .slice(0, Object.values(rows)[0]?.length)
    .split('')
    .map((id): MatrixOption => ({ id, title: id, name: id.toUpperCase(), isComplement: false }));
  return {
    options,
    criteria: Object.keys(rows).map((id) => ({ id, label: `Om ${id}` })),
    rows: Object.entries(rows).map(([criterion, cells]) => ({
      id: cells.some((told) => /^[+-]/.test(told)) ? `claims-${criterion}` : `can-${criterion}`,
      criterion,
      label: `Raden ${criterion}`,
      formerly: [],
      cells: new Map(cells.map((told, index) => [options[index]?.id ?? '', cellOf(told)])),
    })),
  };
}

function cellOf(told: Told): MatrixCell {
  const value = assessmentValues.find((one) => one === told);
  if (value) return { kind: 'assessment', value, word: value, note: undefined, notes: [] };
  const kinds: ClaimKind[] = [...told].map((sign) => (sign === '+' ? 'advantage' : 'disadvantage'));
  const claims = kinds.map((kind) => ({
    id: kind,
    kind,
    word: kind,
    sentence: '',
    code: '',
    address: '',
    notes: [],
  }));
  return { kind: 'claims', claims, gap: undefined };
}

function weights(given: Readonly<Record<string, Weight>>, required: readonly string[] = []) {
  return { weights: new Map(Object.entries(given)), required: new Set(required) };
}

function weighed(matrix: Matrix, given: Weights) {
  const { standings, holding, turns, alike } = weigh(matrix, matrix.options, given);
  const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id).join('');
  return {
    fails: standings
      .filter(({ fails }) => fails.length > 0)
      .map(({ option, fails }) => `${option.id}: ${fails.map(({ name }) => name).join(', ')}`),
    partly: standings.map(({ partly }) => ids(partly)),
    open: standings.map(({ open }) => ids(open)),
    holding: ids(holding),
    turns: turns.map((turn) => `${turn.criterion.id} ${turn.weight}: ${ids(turn.holding)}`),
    alike: alike.map(ids),
  };
}

test('without weights nothing is said', () => {
  assert.deepEqual(weighed(teaMatrix, weights({})), {
    fails: [],
    partly: [],
    open: [],
    holding: '',
    turns: [],
    alike: [],
  });
});

suite('what must be', () => {
  const matrix = matrixOf({
    cost: ['+', '-', '+-', ''],
    milk: ['supported', 'not-supported', 'partly', 'unknown'],
    ice: ['not-applicable', 'supported', 'supported', 'supported'],
  });

  test('fails who says no, or has only what speaks against it, by the name of the row', () => {
    assert.deepEqual(weighed(matrix, weights({}, ['can-milk'])).fails, ['b: Raden milk']);
    assert.deepEqual(weighed(matrix, weights({ cost: 'must' })).fails, ['b: Om cost']);
    assert.deepEqual(weighed(matrix, weights({ cost: 'must' }, ['can-milk'])).fails, [
      'b: Om cost, Raden milk',
    ]);
  });

  test('a must takes all rows of its criterion', () => {
    assert.deepEqual(weighed(matrix, weights({ milk: 'must' })).fails, ['b: Raden milk']);
  });

  test('what holds in part and what nobody knows is told, and what does not apply is neither', () => {
    const { partly, open } = weighed(matrix, weights({ cost: 'must' }, ['can-milk', 'can-ice']));
    assert.deepEqual(partly, ['', '', 'can-milk', '']);
    assert.deepEqual(open, ['', '', '', 'can-milk']);
  });

  test('who fails it neither holds up nor stands in the way of others', () => {
    const two = matrixOf({ cost: ['+', '+-'], milk: ['not-supported', 'supported'] });
    assert.equal(weighed(two, weights({ cost: 'decisive' })).holding, 'a');
    assert.equal(weighed(two, weights({ cost: 'decisive', milk: 'must' })).holding, 'b');
  });
});

suite('what decides', () => {
  test('holds up whom no other surpasses: as much in each row, and more in one', () => {
    const matrix = matrixOf({ cost: ['+', '+-', '-'], milk: ['partly', 'partly', 'supported'] });
    assert.equal(weighed(matrix, weights({ cost: 'decisive' })).holding, 'a');
    assert.equal(weighed(matrix, weights({ cost: 'decisive', milk: 'decisive' })).holding, 'ac');
  });

  test('nobody surpasses by what is not known', () => {
    const matrix = matrixOf({ milk: ['supported', 'unknown', 'partly'] });
    assert.equal(weighed(matrix, weights({ milk: 'decisive' })).holding, 'ab');
  });

  test('a criterion turns it by deciding too, or by not deciding any longer', () => {
    const matrix = matrixOf({ cost: ['+', '-', '-'], milk: ['partly', 'partly', 'supported'] });
    assert.deepEqual(weighed(matrix, weights({ cost: 'decisive' })).turns, ['milk decisive: ac']);
    assert.deepEqual(weighed(matrix, weights({ cost: 'decisive', milk: 'decisive' })).turns, [
      'cost relevant: c',
      'milk relevant: a',
    ]);
  });

  test('a criterion that does not matter to the reader may turn it; a must has been weighed', () => {
    const matrix = matrixOf({ cost: ['+', '+'], milk: ['partly', 'supported'], ice: ['+', '-'] });
    const given = weights({ cost: 'decisive', milk: 'indifferent', ice: 'must' });
    assert.deepEqual(weighed(matrix, given).turns, []);
    assert.deepEqual(weighed(matrix, weights({ cost: 'decisive', milk: 'indifferent' })).turns, [
      'milk decisive: b',
      'ice decisive: a',
    ]);
  });

  test('options that no such row tells apart are told together', () => {
    const matrix = matrixOf({
      cost: ['+', '+', '-', '-'],
      milk: ['partly', 'partly', 'partly', 'unknown'],
    });
    assert.deepEqual(weighed(matrix, weights({ cost: 'decisive' })).alike, ['ab', 'cd']);
    assert.deepEqual(weighed(matrix, weights({ cost: 'decisive' }, ['can-milk'])).alike, ['ab']);
  });
});

test('somebody who passes always holds up, and only those', () => {
  const told = fc.constantFrom<Told>(...assessmentValues, '+', '-', '+-', '');
  const rows = fc.array(fc.tuple(told, told, told, told), { minLength: 1, maxLength: 5 });
  const weight = fc.constantFrom<Weight>('must', 'decisive', 'relevant', 'indifferent');
  fc.assert(
    fc.property(rows, fc.array(weight, { minLength: 5, maxLength: 5 }), (cells, given) => {
      const matrix = matrixOf(Object.fromEntries(cells.map((row, index) => [`k${index}`, row])));
      const ids = matrix.criteria.map(({ id }) => id);
      const { standings, holding } = weigh(matrix, matrix.options, {
        weights: new Map(ids.map((id, index) => [id, given[index] ?? 'relevant'])),
        required: new Set(),
      });
      const failed = standings.filter(({ fails }) => fails.length > 0).map(({ option }) => option);
      const isDecided = ids.some((_, index) => given[index] === 'decisive');
      assert.ok(holding.every((option) => !failed.includes(option)));
      assert.equal(holding.length > 0, isDecided && failed.length < matrix.options.length);
    }),
  );
});
