import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assessmentsOf, groupFeatures } from '../../../src/domain/assessment.ts';
import { teasCatalog } from '../../support/content.ts';

const [topic] = teasCatalog().topics;
assert.ok(topic);

test('features stand by criterion, in the order in which the criteria first come', () => {
  const groups = groupFeatures(topic.features).map(({ criterion, features }) => [
    criterion.id,
    features.map(({ id }) => id),
  ]);
  assert.deepEqual(groups, [
    ['brewing', ['with-milk']],
    ['price', ['cold']],
  ]);
});

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
