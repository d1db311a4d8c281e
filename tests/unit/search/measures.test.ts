/** What the benchmark of the search reads and reckons. */

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { pageOf, readQueries, tableOf } from '../../bench/search/measures.ts';

const pages = new Set(['a', 'b/c', 'd']);

function read(text: string) {
  const warnings: string[] = [];
  const queries = readQueries(text, 'q.jsonl', pages, (message) => warnings.push(message));
  return { queries, warnings };
}

test('a page is named by its path, however that is written', () => {
  for (const path of ['b/c', '/sv/guides/b/c/', 'b/c.md', './b/C', '/sv/guides/b/c/#part'])
    assert.equal(pageOf(path), 'b/c', path);
});

test('grades may be by page, or listed', () => {
  const lines = [
    '{"query": "x", "class": "exact", "relevant": {"a": 3, "b/c.md": 1, "d": 0}}',
    '',
    '{"query": "y", "relevant": ["a", {"page": "d", "grade": 2}]}',
  ];
  const [first, second] = read(lines.join('\n')).queries;
  assert.deepEqual(
    [...(first?.relevant ?? [])],
    [
      ['a', 3],
      ['b/c', 1],
    ],
  );
  assert.deepEqual(
    [second?.class, [...(second?.relevant ?? [])]],
    [
      'all',
      [
        ['a', 1],
        ['d', 2],
      ],
    ],
  );
});

test('a page that is not there is told', () => {
  const { warnings } = read('{"query": "x", "relevant": {"a": 3, "gone": 1}}');
  assert.deepEqual(warnings, ['q.jsonl:1: there is no page gone.']);
});

test('what is no query is refused with its line', () => {
  assert.throws(
    () => read('\n{"query": "x"'),
    /^Error: q\.jsonl:2: the line is not JSON\.\n {2}Fix:/,
  );
  assert.throws(() => read('{"query": "x"}'), /^Error: q\.jsonl:1: a query needs .*\n {2}Fix:/);
});

test('success, reciprocal rank and gain are those of the textbooks', () => {
  const result = (found: string[]) => ({
    query: {
      query: 'x',
      class: 'exact',
      relevant: new Map([
        ['a', 3],
        ['d', 1],
      ]),
    },
    found,
  });
  const rows = tableOf([
    { name: 'ours', results: [result(['b/c', 'a', 'd']), result(['a', 'd'])] },
  ]);
  assert.deepEqual(rows.exact, {
    queries: 2,
    '@1 ours': '0.500',
    '@3 ours': '1.000',
    '@10 ours': '1.000',
    'MRR ours': '0.750',
    // (7/log2(3) + 1/log2(4)) / (7 + 1/log2(3)), and 1.
    'nDCG ours': (((7 / Math.log2(3) + 0.5) / (7 + 1 / Math.log2(3)) + 1) / 2).toFixed(3),
  });
  assert.equal(tableOf([{ name: 'ours', results: [result([])] }]).exact?.['@10 ours'], '0.000');
});
