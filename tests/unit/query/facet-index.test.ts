import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { FacetIndex } from '../../../src/query/facet-index.ts';
import type { Pagefind } from '../../../src/query/pagefind.ts';

/** Records with the values that they have. */
const records: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  claim1: { type: 'claim', option: 'green', kind: 'advantage', page: '/tea/' },
  claim2: { type: 'claim', option: 'green', kind: 'disadvantage', page: '/tea/' },
  claim3: { type: 'claim', option: 'black', kind: 'advantage', page: '/tea/' },
  option: { type: 'option', option: 'green', page: '/tea/' },
  guide1: { type: 'guide' },
  guide2: { type: 'guide' },
  guide3: { type: 'guide' },
  guide4: { type: 'guide' },
};
const ids = Object.keys(records);

function pagefind(asked: string[] = []): Pagefind {
  const filters: Record<string, Record<string, number>> = {};
  for (const [name, value] of Object.values(records).flatMap((values) => Object.entries(values))) {
    const counts = filters[name] ?? {};
    filters[name] = counts;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return {
    options: async () => {},
    init: async () => {},
    filters: async () => filters,
    search: async (_term, options) => {
      const [[name, value] = ['', '']] = Object.entries(options?.filters ?? {});
      asked.push(`${name}=${value}`);
      return {
        results: ids
          .filter((id) => records[id]?.[name] === value)
          .map((id) => ({ id, score: 1, words: [], data: () => Promise.reject() })),
      };
    },
  };
}

test('records are narrowed by every value that is chosen', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const left = (choice: Parameters<typeof facets.matches>[0]) =>
    ids.filter((id) => facets.matches(choice, id));
  assert.deepEqual(left({ option: 'green' }), ['claim1', 'claim2', 'option']);
  assert.deepEqual(left({ option: 'green', kind: 'advantage' }), ['claim1']);
  assert.deepEqual(left({ type: 'guide' }), ['guide1', 'guide2', 'guide3', 'guide4']);
  assert.deepEqual(left({}), ids);
});

test('the count of a value is what choosing it would leave', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const counts = facets.counts(ids, { option: 'green', kind: 'advantage' });
  assert.deepEqual(
    [...counts.kind],
    [
      ['disadvantage', 1],
      ['advantage', 1],
    ],
  );
  assert.deepEqual(Object.fromEntries(counts.option), { black: 1, green: 1 });
  assert.deepEqual(Object.fromEntries(counts.type), { option: 0, claim: 1, guide: 0 });
});

test('records of one page are known to be', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  assert.equal(facets.pageOf('claim1'), facets.pageOf('option'));
  assert.notEqual(facets.pageOf('guide1'), facets.pageOf('guide2'));
});

test('Pagefind is asked once, and never for the records of the most frequent type', async () => {
  const asked: string[] = [];
  const index = new FacetIndex(pagefind(asked));
  await index.load();
  await index.load();
  assert.equal(new Set(asked).size, asked.length);
  assert.ok(!asked.includes('type=guide'));
});

test('after a failure it asks again', async () => {
  let isBroken = true;
  const whole = pagefind();
  const index = new FacetIndex({
    ...whole,
    filters: () => (isBroken ? Promise.reject(new Error('offline')) : whole.filters()),
  });
  await assert.rejects(index.load(), /offline/);
  isBroken = false;
  assert.ok((await index.load()).has('type', 'option', 'option'));
});
