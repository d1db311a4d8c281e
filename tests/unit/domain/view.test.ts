import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { AssessmentValue } from '../../../src/domain/assessment.ts';
import {
  isDifferent,
  type Matrix,
  type MatrixCell,
  relationOf,
} from '../../../src/domain/matrix.ts';
import { show, type View, wholeView } from '../../../src/domain/view.ts';
import { teaMatrix } from '../../support/matrix.ts';

function shown(changes: Partial<View>) {
  return show(teaMatrix, { ...wholeView(teaMatrix), ...changes });
}

function rowsOf(changes: Partial<View>): string[] {
  return shown(changes).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
}

test('the whole view shows every row by criterion, and hides nothing', () => {
  const { options, groups, hidden, reasons, notes } = shown({});
  assert.deepEqual(
    options.map(({ id }) => id),
    ['green', 'black', 'herbal'],
  );
  assert.deepEqual(
    groups.map(({ id, weight, rows }) => [id, weight, rows.map((row) => row.id)]),
    [
      ['price', 'relevant', ['claims-price', 'sold']],
      ['brewing', 'relevant', ['claims-brewing', 'with-milk']],
    ],
  );
  assert.deepEqual(hidden, { rows: 0, options: 0 });
  assert.deepEqual(reasons, []);
  assert.deepEqual([...notes].sort(), [1, 2, 3, 4]);
});

test('options and rows that are put away are counted, and their sources are not needed', () => {
  const { options, hidden, notes } = shown({
    options: new Set(['black', 'herbal']),
    without: new Set(['claims-price']),
  });
  assert.deepEqual(
    options.map(({ id }) => id),
    ['black', 'herbal'],
  );
  assert.deepEqual(hidden, { rows: 1, options: 1 });
  assert.deepEqual([...notes], [1]);
});

test('a criterion of which no row is shown is not shown either', () => {
  const { groups } = shown({ without: new Set(['claims-price', 'sold']) });
  assert.deepEqual(
    groups.map(({ id }) => id),
    ['brewing'],
  );
});

test('only differences leaves rows whose values differ among the options shown', () => {
  assert.deepEqual(rowsOf({ onlyDifferences: true }), ['claims-price', 'with-milk']);
  // Of these two neither likes milk; a condition alone makes no difference.
  const options = new Set(['green', 'herbal']);
  assert.deepEqual(rowsOf({ onlyDifferences: true, options }), ['claims-price']);
});

test('claims differ even where their kinds are the same; only their absence is alike', () => {
  const options = new Set(['black', 'herbal']);
  assert.ok(rowsOf({ onlyDifferences: true, options }).includes('claims-price'));
  assert.ok(!rowsOf({ onlyDifferences: true, options }).includes('claims-brewing'));
});

test('what is unknown or does not apply is no difference from anything', () => {
  const valued = (...values: AssessmentValue[]): Matrix => ({
    ...teaMatrix,
    rows: teaMatrix.rows.map((row) => {
      const cells = teaMatrix.options.map(({ id }, index): [string, MatrixCell] => {
        const value = values[index] ?? 'unknown';
        return [id, { kind: 'assessment', value, word: value, note: undefined, notes: [] }];
      });
      return row.id === 'sold' ? { ...row, cells: new Map(cells) } : row;
    }),
  });
  const differs = (matrix: Matrix, reference?: string) =>
    show(matrix, { ...wholeView(matrix), onlyDifferences: true, reference }).groups.some(
      ({ rows }) => rows.some(({ id }) => id === 'sold'),
    );
  for (const silent of ['unknown', 'not-applicable'] as const) {
    assert.ok(!differs(valued('supported', silent, 'supported')));
    assert.ok(!differs(valued('supported', silent, 'supported'), 'black'));
    assert.ok(!differs(valued('supported', 'unknown', silent)));
    assert.ok(differs(valued('supported', silent, 'partly')));
  }
});

test('what is described differs where its words do', () => {
  const described = (...words: readonly string[]) =>
    isDifferent(
      words.map((word) => ({
        kind: 'assessment',
        value: 'described',
        word,
        note: undefined,
        notes: [],
      })),
    );
  assert.ok(described('High', 'Low'));
  assert.ok(!described('High', 'High'));
});

test('how many rows are no differences is told before only those are wanted, and after', () => {
  assert.equal(shown({}).alike, 2);
  assert.equal(shown({ onlyDifferences: true }).alike, 2);
  assert.equal(shown({ onlyDifferences: true }).hidden.rows, 2);
  assert.equal(shown({ filter: 'lösvikt' }).alike, 1);
  assert.equal(shown({ options: new Set(['green', 'herbal']) }).alike, 3);
});

test('the option to compare with stays in its place', () => {
  assert.deepEqual(
    shown({ reference: 'herbal' }).options.map(({ id }) => id),
    ['green', 'black', 'herbal'],
  );
});

test('two answers are the same or differ; a claim or no answer is neither', () => {
  const cell = (row: string, option: string) =>
    teaMatrix.rows.find(({ id }) => id === row)?.cells.get(option);
  const relation = (row: string, option: string, reference: string) =>
    relationOf(cell(row, option), cell(row, reference));
  assert.equal(relation('with-milk', 'herbal', 'green'), 'same');
  assert.equal(relation('with-milk', 'black', 'green'), 'different');
  assert.equal(relation('claims-price', 'black', 'green'), undefined);
  assert.equal(relation('claims-brewing', 'black', 'green'), undefined);
  const unknown = { ...cell('with-milk', 'green'), value: 'unknown' } as MatrixCell;
  assert.equal(relationOf(unknown, cell('with-milk', 'green')), undefined);
  assert.equal(relationOf(cell('with-milk', 'green'), unknown), undefined);
  assert.equal(relationOf(unknown, unknown), undefined);
});

test('the filter wants all its words, in the row, its criterion or its cells, in any case', () => {
  assert.deepEqual(rowsOf({ filter: 'MJÖLK' }), ['with-milk']);
  assert.deepEqual(rowsOf({ filter: 'bryggning  går' }), ['with-milk']);
  assert.deepEqual(rowsOf({ filter: 'te-02' }), ['claims-price']);
  assert.deepEqual(rowsOf({ filter: 'överallt' }), ['sold']);
  assert.deepEqual(rowsOf({ filter: 'mjölk pris' }), []);
});

test('the filter does not find what stands under an option that is put away', () => {
  assert.deepEqual(rowsOf({ filter: 'te-02', options: new Set(['green', 'herbal']) }), []);
});

test('decisive criteria come first, indifferent ones last', () => {
  const { groups } = shown({
    weights: new Map([
      ['price', 'indifferent'],
      ['brewing', 'decisive'],
    ]),
  });
  assert.deepEqual(
    groups.map(({ id, weight }) => [id, weight]),
    [
      ['brewing', 'decisive'],
      ['price', 'indifferent'],
    ],
  );
});

test('claims on other criteria are no reasons', () => {
  const { reasons } = shown({ weights: new Map([['brewing', 'decisive']]) });
  assert.deepEqual(
    reasons.map(({ option, claims }) => [option.id, claims]),
    [
      ['green', []],
      ['black', []],
      ['herbal', []],
    ],
  );
});

test('under each option shown stand its claims on the decisive criteria, even of rows put away', () => {
  const { reasons, notes } = shown({
    weights: new Map([['price', 'decisive']]),
    options: new Set(['black', 'herbal']),
    without: new Set(['claims-price', 'sold', 'with-milk']),
  });
  assert.deepEqual(
    reasons.map(({ option, claims }) => [option.id, claims.map(({ id }) => id)]),
    [
      ['black', ['black-dear']],
      ['herbal', []],
    ],
  );
  assert.deepEqual([...notes].sort(), [2, 3]);
});

test('a complement is shown where a reader asks for it, and is not hidden where nobody does', () => {
  const matrix = {
    ...teaMatrix,
    options: teaMatrix.options.map((option) => ({
      ...option,
      isComplement: option.id === 'herbal',
    })),
  };
  const columns = (...options: string[]) => {
    const { options: found, hidden } = show(matrix, {
      ...wholeView(matrix),
      ...(options.length > 0 && { options: new Set(options) }),
    });
    return { options: found.map(({ id }) => id), hidden: hidden.options };
  };
  assert.deepEqual(columns(), { options: ['green', 'black'], hidden: 0 });
  assert.deepEqual(columns('green', 'herbal'), { options: ['green', 'herbal'], hidden: 1 });
  assert.deepEqual(columns('green', 'black', 'herbal').hidden, 0);
});

test('the filter finds the reason why there is no claim', () => {
  assert.deepEqual(rowsOf({ filter: 'trädgården' }), ['claims-price']);
});

test('what is cited is shown whatever the view hides, and is told where it is shown for that alone', () => {
  const view = {
    ...wholeView(teaMatrix),
    filter: 'gurka',
    options: new Set(['green', 'black']),
  };
  const cited = show(teaMatrix, view, { row: 'with-milk', option: 'herbal' });
  assert.deepEqual(
    cited.groups.map(({ id, rows }) => [id, rows.map((row) => row.id)]),
    [['brewing', ['with-milk']]],
  );
  assert.deepEqual(
    cited.options.map(({ id }) => id),
    ['green', 'black', 'herbal'],
  );
  assert.equal(cited.isCitedAlone, true);
  assert.deepEqual(cited.hidden, { rows: 3, options: 0 });
  for (const changes of [
    { without: new Set(['with-milk']) },
    { onlyDifferences: true, options: new Set(['green', 'black']) },
  ])
    assert.ok(
      show(teaMatrix, { ...wholeView(teaMatrix), ...changes }, { row: 'with-milk' }).groups.some(
        ({ rows }) => rows.some(({ id }) => id === 'with-milk'),
      ),
    );
  assert.equal(show(teaMatrix, wholeView(teaMatrix), { row: 'with-milk' }).isCitedAlone, false);
  assert.equal(shown({}).isCitedAlone, false);
});
