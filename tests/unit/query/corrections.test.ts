import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { correctionsOf } from '../../../src/query/corrections.ts';
import { editDistance } from '../../../src/query/edit-distance.ts';

const known = (words: Readonly<Record<string, number>>) => Object.entries(words);

test('swapped, wrong, missing and doubled letters are one error each', () => {
  for (const [typed, meant, errors] of [
    ['klient', 'klient', 0],
    ['kleint', 'klient', 1],
    ['klisnt', 'klient', 1],
    ['klint', 'klient', 1],
    ['kliennt', 'klient', 1],
    ['kleintt', 'klient', 2],
    ['abc', 'xyz', 3],
    ['ab', 'xa', 2],
    ['ab', 'bx', 2],
    ['', 'ab', 2],
  ] as const)
    assert.equal(editDistance(typed, meant, 5), errors, `${typed} → ${meant}`);
});

test('a distance beyond the limit is not reckoned out', () => {
  assert.equal(editDistance('abcdef', 'uvwxyz', 2), 3);
  assert.equal(editDistance('a', 'abcdef', 2), 3);
});

test('one error from four letters, two from eight, none in shorter words', () => {
  const words = known({ moln: 5, kanna: 5, klient: 5, certifikat: 5 });
  const found = (word: string) => correctionsOf(word, words, 3).map((near) => near.word);
  assert.deepEqual(found('mol'), []);
  assert.deepEqual(found('moll'), ['moln']);
  assert.deepEqual(found('kanan'), ['kanna']);
  assert.deepEqual(found('kleint'), ['klient']);
  assert.deepEqual(found('klxxnt'), []);
  assert.deepEqual(found('cretifkat'), ['certifikat']);
  assert.deepEqual(found('crtifkkt'), []);
});

test('the nearer word comes before the more frequent one', () => {
  const words = known({ hantering: 3, hantverket: 9, hanteringen: 100 });
  assert.deepEqual(
    correctionsOf('hantreing', words, 2).map((near) => [near.word, near.distance]),
    [['hantering', 1]],
  );
  assert.deepEqual(
    correctionsOf('hanterinen', words, 3).map((near) => near.word),
    ['hanteringen', 'hantering'],
  );
});

test('of words as near the more frequent comes first, and a nearer one before both', () => {
  const words = known({ klientea: 2, klienteb: 9, klienterxx: 100 });
  assert.deepEqual(
    correctionsOf('klienter', words, 3).map((near) => [near.word, near.distance]),
    [
      ['klienteb', 1],
      ['klientea', 1],
      ['klienterxx', 2],
    ],
  );
  assert.equal(correctionsOf('klienter', words, 2).length, 2);
});
