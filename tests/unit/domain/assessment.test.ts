import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assessmentsOf, saidOf } from '../../../src/domain/assessment.ts';
import { teasCatalog } from '../../support/content.ts';

const [topic] = teasCatalog().topics;
assert.ok(topic);

test('every option is assessed for every feature, with what the value leaves unsaid', () => {
  const values = assessmentsOf(topic.features).map(({ value, note }) => [value, note?.en]);
  assert.deepEqual(values, [
    ['not-supported', undefined],
    ['supported', undefined],
    ['partly', 'With rooibos only.'],
    ['unknown', undefined],
    ['not-applicable', undefined],
    ['supported', undefined],
  ]);
});

test('what is described is told by its words alone, and all else by its value and a note', () => {
  const note = { sv: 'Hög', en: 'High', nb: 'Høy' };
  const wordFor = (value: string) => `(${value})`;
  assert.deepEqual(saidOf({ value: 'described', note }, 'en', wordFor), {
    word: 'High',
    note: undefined,
  });
  assert.deepEqual(saidOf({ value: 'partly', note }, 'sv', wordFor), {
    word: '(partly)',
    note: 'Hög',
  });
  assert.deepEqual(saidOf({ value: 'unknown' }, 'sv', wordFor), {
    word: '(unknown)',
    note: undefined,
  });
});
