import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { sharedStart } from '../../../src/query/known-words.ts';

test('two words begin alike as far as their letters are the same', () => {
  assert.equal(sharedStart('klient', 'klienten'), 6);
  assert.equal(sharedStart('klienten', 'klient'), 6);
  assert.equal(sharedStart('plats', 'plats'), 5);
  assert.equal(sharedStart('bak', 'tak'), 0);
});
