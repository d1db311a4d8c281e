import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { isStopWord, isWeakWord, stem } from '../../../src/query/language.ts';

test('the forms of a word have one stem in its language', () => {
  const forms = {
    sv: ['klient', 'klienten', 'klienter', 'klienterna'],
    en: ['pot', 'pots'],
    nb: ['løsning', 'løsningen', 'løsninger', 'løsningene'],
  } as const;
  for (const locale of ['sv', 'en', 'nb'] as const) {
    const stems = new Set(forms[locale].map((word) => stem(word, locale)));
    assert.equal(stems.size, 1, [...stems].join(', '));
  }
});

test('words that tell nothing do so whatever language one asks in, but for those that tell in another', () => {
  for (const word of ['och', 'the', 'ikke']) assert.ok(isStopWord(word), word);
  for (const word of ['behover', 'does', 'trenger']) assert.ok(isWeakWord(word), word);
  assert.equal(isStopWord('bare'), false);
});
