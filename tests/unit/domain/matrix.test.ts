import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { claimsRowId } from '../../../src/domain/matrix.ts';

test('the row of what is claimed on a criterion keeps its address', () => {
  assert.equal(claimsRowId('price'), 'claims-price');
});
