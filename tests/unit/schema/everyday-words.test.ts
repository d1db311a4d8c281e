import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assertOneFault, teasCatalog } from '../../support/content.ts';

const path = 'vocabulary/everyday-words.yaml';

test('a site says what its readers type for what it writes, in the languages that have a word for it', () => {
  const { everydayWords } = teasCatalog({
    [path]: 'leaves: { sv: [blad, löv], en: [leaves] }\npot: { sv: [kanna, panna] }\n',
  });
  assert.deepEqual(
    everydayWords.map(({ sv, en }) => ({ sv, en })),
    [
      { sv: ['blad', 'löv'], en: ['leaves'] },
      { sv: ['kanna', 'panna'], en: [] },
    ],
  );
});

test('a site need not say so', () => {
  assert.deepEqual(teasCatalog().everydayWords, []);
});

test('a word that stands for no other is told, with its line', () => {
  const { message, fix } = assertOneFault('schema', { [path]: () => 'leaves:\n  ▲sv: [blad]\n' });
  assert.equal(message, '"leaves" must have two words at least, of one language or of two.');
  assert.equal(fix, 'correct the value of "leaves".');
});
