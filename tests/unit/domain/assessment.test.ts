import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assessmentsOf } from '../../../src/domain/assessment.ts';
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
