import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { useOneOf } from '../../../src/catalog/nearest.ts';

suite('what to use instead of a name that is none', () => {
  test('lists all there are, the likest first', () => {
    const names = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a', 'coast'];
    assert.equal(useOneOf('cost', names), 'use one of: coast, c, a, b, d, e, f, g, h.');
  });

  test('says how many it leaves out where nobody would read them all', () => {
    const names = Array.from({ length: 60 }, (_, index) => `claim-${index + 10}`);
    assert.match(useOneOf('claim-1', names), /^use one of: (claim-1\d, ){6}or one of 54 others\.$/);
  });
});
