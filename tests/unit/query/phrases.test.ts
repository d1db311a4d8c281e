import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { likeness } from '../../../src/query/likeness.ts';
import { phraseForms } from '../../../src/query/phrases.ts';
import { wordList } from '../../support/word-list.ts';

test('a phrase is looked for as the index may have it: words of one compound are one word', async () => {
  const list = wordList({ words: { 'plats^system': 9, plats: 90, system: 90, roll: 90 } });
  await list.load(['plats']);
  // What the list has comes before what the index alone can tell.
  assert.deepEqual(phraseForms(['plats', 'system', 'roll'], list), [
    'platsʘ systemʘ rollʘ',
    'platsʘsystemʘ rollʘ',
    'platsʘ systemʘrollʘ',
    'platsʘsystemʘrollʘ',
  ]);
  // A compound is there by its parts.
  assert.deepEqual(phraseForms(['platssystem'], list), ['platsʘsystemʘ']);
});

test('a phrase of many compounds is looked for in eight forms at most', async () => {
  const list = wordList({ words: { abab: 9, baba: 9 } });
  await list.load(['ab', 'ba']);
  const forms = phraseForms(['ab', 'ab', 'ab', 'ab', 'ab', 'ab'], list);
  assert.equal(forms.length, 8);
  assert.equal(forms[0], 'abʘ abʘ abʘ abʘ abʘ abʘ');
});

test('a text is the liker the more pairs of letters it shares', () => {
  assert.equal(likeness('kostnad', 'Kostnader'), 1);
  assert.equal(likeness('epost', 'Skicka e-post'), 1);
  assert.ok(likeness('kosnad', 'Kostnader') > likeness('kosnad', 'Certifikat'));
  assert.equal(likeness('', 'Kostnader'), 0);
  assert.equal(likeness('🦆', 'Kostnader'), 0);
});
