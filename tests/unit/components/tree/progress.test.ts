import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { segmentsOf, totalOf } from '../../../../src/components/tree/progress.ts';

suite('how far a reader has come', () => {
  const third = { number: 3, left: { least: 1, most: 3 } };

  test('is counted from what was answered to what may still be asked', () => {
    assert.equal(totalOf(third), '4–6');
    assert.equal(totalOf({ number: 2, left: { least: 0, most: 0 } }), '2');
  });

  test('has a segment for every question of the longest path', () => {
    assert.deepEqual(segmentsOf(third), [
      ...['answered', 'answered', 'now', 'certain'],
      ...['possible', 'possible'],
    ]);
  });
});
