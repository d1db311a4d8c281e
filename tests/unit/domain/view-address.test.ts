import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Matrix } from '../../../src/domain/matrix.ts';
import { densities, type View, wholeView } from '../../../src/domain/view.ts';
import { longest, readView, writeView } from '../../../src/domain/view-address.ts';
import { teaMatrix } from '../../support/matrix.ts';

const whole = wholeView(teaMatrix);

function read(query: string) {
  return readView(new URLSearchParams(query), teaMatrix);
}

/** Every combination of some values for each part of a view. */
function* views(): Generator<View> {
  for (const options of [whole.options, new Set(['green', 'herbal'])])
    for (const without of [[], ['sold'], ['sold', 'with-milk', 'claims-price']])
      for (const filter of ['', 'mjölk & te=1+1, #5', 'a%20b'])
        for (const onlyDifferences of [false, true])
          for (const reference of [undefined, 'herbal'])
            for (const groupBy of ['criterion', 'option'] as const)
              for (const weights of [
                whole.weights,
                new Map([['price', 'indifferent'] as const, ['brewing', 'decisive'] as const]),
                new Map([['price', 'must'] as const]),
              ])
                for (const [required, density] of [
                  ...densities.map((one) => [whole.required, one] as const),
                  [new Set(['with-milk', 'sold']), 'signs'] as const,
                ])
                  yield {
                    required,
                    options,
                    without: new Set(without),
                    filter,
                    onlyDifferences,
                    reference,
                    groupBy,
                    weights,
                    density,
                  };
}

test('every view is read back from its address as it was', () => {
  for (const view of views()) {
    const query = writeView(view, teaMatrix);
    assert.deepEqual(read(query), { view, dropped: [] }, query);
    assert.equal(writeView(read(query).view, teaMatrix), query);
  }
});

test('an address with a former key of a criterion weighs the criterion that it has become', () => {
  const renamed: Matrix = {
    ...teaMatrix,
    rows: teaMatrix.rows.map((row) =>
      row.id === 'claims-price' ? { ...row, formerly: ['claims-cost'] } : row,
    ),
  };
  const readRenamed = (query: string) => readView(new URLSearchParams(query), renamed);
  const { view, dropped } = readRenamed('decisive=cost&rows=claims-cost');
  assert.deepEqual([...view.weights], [['price', 'decisive']]);
  assert.ok(!view.without.has('claims-price'));
  assert.deepEqual(dropped, []);
  assert.equal(writeView(view, renamed).includes('decisive=price'), true);
  assert.deepEqual([...readRenamed('decisive=cost,price').view.weights], [['price', 'decisive']]);
  assert.deepEqual(readRenamed('decisive=with-milk').dropped, ['decisive=with-milk']);
});

test('the address is short and readable, and says only what differs from the whole view', () => {
  assert.equal(writeView(whole, teaMatrix), '');
  const view: View = {
    ...whole,
    options: new Set(['herbal', 'green']),
    without: new Set(['sold']),
    filter: 'med mjölk',
    onlyDifferences: true,
    reference: 'green',
    groupBy: 'option',
    weights: new Map([['price', 'decisive']]),
    density: 'words',
  };
  assert.equal(
    writeView(view, teaMatrix),
    'options=green,herbal&without=sold&filter=med+mj%C3%B6lk&differences=only&reference=green&group=option&decisive=price&density=words',
  );
});

test('rows are named by those that are left where that is shorter', () => {
  const two = new Set(['claims-price', 'sold']);
  assert.equal(writeView({ ...whole, without: two }, teaMatrix), 'without=claims-price,sold');
  const without = new Set(['claims-price', 'sold', 'claims-brewing']);
  assert.equal(writeView({ ...whole, without }, teaMatrix), 'rows=with-milk');
});

for (const [query, dropped, changes] of [
  ['options=green,gurka,black', ['options=gurka'], { options: new Set(['green', 'black']) }],
  ['options=green', ['options=green'], {}],
  ['options=gurka', ['options=gurka'], {}],
  ['without=sold,gurka', ['without=gurka'], { without: new Set(['sold']) }],
  [
    'rows=sold,with-milk&without=sold',
    ['without=sold'],
    { without: new Set(['claims-price', 'claims-brewing']) },
  ],
  ['rows=with-cream', [], { without: new Set(['claims-price', 'sold', 'claims-brewing']) }],
  ['without=with-cream,sold', [], { without: new Set(['sold']) }],
  ['rows=gurka&without=sold', ['rows=gurka'], { without: new Set(['sold']) }],
  ['differences=all', ['differences=all'], {}],
  ['group=colour', ['group=colour'], {}],
  ['reference=gurka', ['reference=gurka'], {}],
  [
    'options=green,black&reference=herbal',
    ['reference=herbal'],
    { options: new Set(['green', 'black']) },
  ],
  [
    'decisive=price,brewing&indifferent=price',
    ['decisive=price', 'indifferent=price'],
    { weights: new Map([['brewing', 'decisive']]) },
  ],
  ['decisive=gurka', ['decisive=gurka'], {}],
  ['filter=te&filter=kaffe', ['filter=kaffe'], { filter: 'te' }],
  ['density=signs', [], {}],
  ['density=all', ['density=all'], {}],
  ['density=evidence', [], { density: 'evidence' }],
  ['gurka=1', ['gurka=1'], {}],
  ['embed=1&filter=te', [], { filter: 'te' }],
] as const) {
  test(`of ?${query} what cannot be used is dropped, and the rest holds`, () => {
    assert.deepEqual(read(query), { view: { ...whole, ...changes }, dropped });
  });
}

test('what is longer than any reader needs is dropped', () => {
  const filter = 'x'.repeat(longest.filter);
  assert.equal(read(`filter=${filter}`).view.filter, filter);
  assert.deepEqual(read(`filter=${filter}x`).dropped, [`filter=${filter}x`]);
  const ids = 'green,black,'.padEnd(longest.list, 'x');
  assert.deepEqual([...read(`options=${ids}`).view.options], ['green', 'black']);
  assert.deepEqual(read(`options=${ids}x`).dropped, [`options=${ids}x`]);
  assert.deepEqual(longest, { filter: 100, list: 2000 });
  const list = Array.from({ length: longest.list }, () => 'x').join(',');
  assert.deepEqual(read(`options=green,black,${list}`).view, whole);
});

const complemented: Matrix = {
  ...teaMatrix,
  options: teaMatrix.options.map((option) => ({ ...option, isComplement: option.id === 'herbal' })),
};

for (const [query, options, written] of [
  ['', ['green', 'black'], ''],
  // Addresses of the time when every option had a column lead to the same columns.
  ['options=green,herbal', ['green', 'herbal'], 'options=green,herbal'],
  ['options=green,black,herbal', ['green', 'black', 'herbal'], 'options=green,black,herbal'],
  ['options=green,black', ['green', 'black'], ''],
  ['reference=herbal', ['green', 'black', 'herbal'], 'options=green,black,herbal&reference=herbal'],
  ['reference=green', ['green', 'black'], 'reference=green'],
] as const) {
  test(`beside a complement ?${query} shows ${options.join(', ')}`, () => {
    const { view, dropped } = readView(new URLSearchParams(query), complemented);
    assert.deepEqual([...view.options], options);
    assert.deepEqual(dropped, []);
    assert.equal(writeView(view, complemented), written);
  });
}

test('a feature that is gone is required in the row that tells of it now; claims are no feature', () => {
  const { view, dropped } = read('required=with-cream,sold,claims-price,gurka');
  assert.deepEqual([...view.required], ['with-milk', 'sold']);
  assert.deepEqual(dropped, ['required=claims-price,gurka']);
  assert.equal(writeView(view, teaMatrix), 'required=sold,with-milk');
});

test('a criterion cannot both be a must and decide', () => {
  const { view, dropped } = read('must=price,brewing&decisive=price');
  assert.deepEqual([...view.weights], [['brewing', 'must']]);
  assert.deepEqual(dropped, ['must=price', 'decisive=price']);
});
