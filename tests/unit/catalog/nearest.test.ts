import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { byLikeness, nearest, useOneOf } from '../../../src/catalog/nearest.ts';

suite('what to use instead of a name that is none', () => {
  test('lists all there are, the likest first', () => {
    const names = ['h', 'g', 'f', 'e', 'd', 'c', 'b', 'a', 'coast'];
    assert.equal(useOneOf('cost', names), 'use one of: coast, c, a, b, d, e, f, g, h.');
  });

  test('says how many it leaves out where nobody would read them all', () => {
    const names = Array.from({ length: 60 }, (_, index) => `claim-${index + 10}`);
    assert.match(useOneOf('claim-1', names), /^use one of: (claim-1\d, ){6}or one of 54 others\.$/);
  });

  test('names the same six as if all were compared to the last letter', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 40 }), (written, names) => {
        assert.deepEqual(nearest(written, names), byLikeness(written, names).slice(0, 6));
      }),
    );
  });
});
