import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { likeness } from '../../../src/query/likeness.ts';

test('texts are as like as the first has its neighbouring letters in the second', () => {
  assert.equal(likeness('te', 'Grönt te'), 1);
  assert.equal(likeness('tea', 'ate'), 1 / 2);
  assert.equal(likeness('te', 'tage'), 0);
});

test('neither case, marks nor what stands between words tells texts apart', () => {
  assert.equal(likeness('Grönt te!', 'gront-te'), 1);
});

test('a text of one letter is like none', () => {
  assert.equal(likeness('t', 't'), 0);
});
