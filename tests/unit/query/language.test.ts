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

test('words that tell nothing do so in whichever of the site’s languages one asks', () => {
  for (const word of ['och', 'the']) assert.ok(isStopWord(word, ['sv', 'en']), word);
  for (const word of ['behover', 'does']) assert.ok(isWeakWord(word, ['sv', 'en']), word);
  for (const word of ['ikke', 'bare', 'kvar']) assert.ok(isStopWord(word, ['sv', 'nb']), word);
  assert.ok(isWeakWord('trenger', ['sv', 'nb']));
});

test('what a language that the site does not speak has no need of may tell much: bare metal, ha kvar', () => {
  for (const word of ['bare', 'kvar']) assert.ok(!isStopWord(word, ['sv', 'en']), word);
  assert.ok(!isWeakWord('trenger', ['sv', 'en']));
});
