import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { excerptAround, markWords } from '../../../src/query/marked-text.ts';

const shown = (runs: ReturnType<typeof markWords>) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('matched words are marked, and nothing else of the text changes', () => {
  assert.equal(shown(markWords('ett två tre', [0, 2])), '[ett] två [tre]');
  assert.equal(shown(markWords(' ett  två ', [1])), ' ett  [två] ');
  assert.equal(shown(markWords('ett <b>två</b>', [1])), 'ett <[b>två</b]>');
  assert.equal(shown(markWords('”ett”, två. (tre)', [0, 1, 2])), '”[ett]”, [två]. ([tre])');
  assert.equal(shown(markWords('ett', [7])), 'ett');
  assert.deepEqual(markWords('', [0]), []);
});

test('a long text is cut around its first match', () => {
  const text = Array.from({ length: 50 }, (_, index) => `o${index}`).join(' ');
  const passage = excerptAround(text, [30, 33, 49], 10);
  assert.equal(passage.text, 'o28 o29 o30 o31 o32 o33 o34 o35 o36 o37');
  assert.deepEqual(passage.matches, [2, 5]);
  assert.deepEqual([passage.cutBefore, passage.cutAfter], [true, true]);
});

test('the end of a text fills the passage, and a short text stays whole', () => {
  assert.equal(excerptAround('a b c d e', [4], 3).text, 'c d e');
  const whole = excerptAround('a b c', [2], 3);
  assert.deepEqual([whole.text, whole.cutBefore, whole.cutAfter], ['a b c', false, false]);
});

test('a text without a match is shown from its beginning', () => {
  assert.equal(excerptAround('a b c', [], 2).text, 'a b');
});

test('punctuation alone is a word of the text, and is not marked', () => {
  assert.equal(shown(markWords('ett – tre', [1, 2])), 'ett – [tre]');
});

test('neighbours that match are one run with what stands between them', () => {
  assert.deepEqual(markWords('ett', [0]), [{ text: 'ett', marked: true }]);
  assert.equal(shown(markWords('(ett) två', [0, 1])), '([ett]) [två]');
});
