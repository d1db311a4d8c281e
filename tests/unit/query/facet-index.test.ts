import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { FacetIndex } from '../../../src/query/facet-index.ts';
import { type FakeRecord, fakePagefind } from '../../support/fake-pagefind.ts';

const records: Readonly<Record<string, FakeRecord>> = {
  claim1: { filters: { type: 'claim', option: 'tea/green', kind: 'advantage' } },
  claim2: { filters: { type: 'claim', option: 'tea/green', kind: 'disadvantage' } },
  claim3: { filters: { type: 'claim', option: 'tea/black', kind: 'advantage' } },
  option: { filters: { type: 'option', option: 'tea/green' } },
  paint: { filters: { type: 'option', option: 'paint/green' } },
  guide1: { filters: { type: 'guide' } },
  guide2: { filters: { type: 'guide' } },
  guide3: { filters: { type: 'guide' } },
  guide4: { filters: { type: 'guide' } },
};
const ids = Object.keys(records);
const pagefind = (asked: string[] = []) => fakePagefind(records, asked);

test('records are narrowed by every value that is chosen', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const left = (choice: Parameters<typeof facets.matching>[0]) =>
    ids.filter(facets.matching(choice));
  assert.deepEqual(left({ option: 'tea/green' }), ['claim1', 'claim2', 'option']);
  assert.deepEqual(left({ option: 'tea/green', kind: 'advantage' }), ['claim1']);
  assert.deepEqual(left({ type: 'guide' }), ['guide1', 'guide2', 'guide3', 'guide4']);
  assert.deepEqual(left({}), ids);
});

test('the count of a value is what choosing it would leave', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const counts = facets.counts(ids, { option: 'tea/green', kind: 'advantage' });
  assert.deepEqual(Object.fromEntries(counts.kind), { disadvantage: 1, advantage: 1 });
  assert.deepEqual(Object.fromEntries(counts.option), {
    'tea/black': 1,
    'tea/green': 1,
    'paint/green': 0,
  });
  assert.deepEqual(Object.fromEntries(counts.type), { option: 0, claim: 1, guide: 0 });
});

test('options of two topics are told apart, and one without its topic is that of both', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const left = (option: string) => ids.filter(facets.matching({ option }));
  assert.deepEqual(left('paint/green'), ['paint']);
  assert.deepEqual(left('green'), ['claim1', 'claim2', 'option', 'paint']);
  assert.deepEqual(left('reen'), []);
  assert.deepEqual(left('tea/reen'), []);
  assert.equal(facets.counts(ids, { option: 'green' }).option.get('green'), 4);
});

test('a record counts by a value of its own', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  const boosts = { claim: 2, guide: 0.5 };
  assert.deepEqual(
    ['claim3', 'option', 'guide2'].map(facets.boosting('type', boosts)),
    [2, 1, 0.5],
  );
  assert.equal(facets.boosting('role', { fault: 2 })('claim1'), 1);
});

test('a chosen value that nothing has leaves nothing', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  assert.ok(!ids.some(facets.matching({ criterion: 'price' })));
  assert.equal(facets.counts(ids, { criterion: 'price' }).criterion.get('price'), 0);
});

test('of a record it is known what it is, and what it has of a facet', async () => {
  const facets = await new FacetIndex(pagefind()).load();
  assert.deepEqual(
    ['claim2', 'paint', 'guide3'].map((id) => facets.typeOf(id)),
    ['claim', 'option', 'guide'],
  );
  assert.equal(facets.valueOf('kind', 'claim2'), 'disadvantage');
  assert.equal(facets.valueOf('kind', 'guide3'), undefined);
});

test('Pagefind is asked once, and never for the records of the most frequent type', async () => {
  const asked: string[] = [];
  const index = new FacetIndex(pagefind(asked));
  await index.load();
  await index.load();
  assert.equal(new Set(asked).size, asked.length);
  assert.ok(!asked.includes('type=guide'));
});

test('of two types with as many records both can be chosen', async () => {
  const two = fakePagefind({ a: { filters: { type: 'claim' } }, b: { filters: { type: 'term' } } });
  const facets = await new FacetIndex(two).load();
  const left = (type: string) => ['a', 'b'].filter(facets.matching({ type }));
  assert.deepEqual([left('claim'), left('term')], [['a'], ['b']]);
});

test('after a failure it asks again', async () => {
  let isBroken = true;
  const whole = pagefind();
  const index = new FacetIndex({
    ...whole,
    facets: () => (isBroken ? Promise.reject(new Error('offline')) : whole.facets()),
  });
  await assert.rejects(index.load(), /offline/);
  isBroken = false;
  assert.ok((await index.load()).matching({ type: 'option' })('option'));
});
