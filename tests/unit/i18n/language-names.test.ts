import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { languageName, ownName } from '../../../src/i18n/language-names.ts';
import { translator } from '../../../src/i18n/translate.ts';

test('a sentence names a language as its own language does', () => {
  const read = (locale: 'sv' | 'en', language: 'sv' | 'en') =>
    translator(locale)('translation.read', { language: languageName(language, locale) });
  assert.equal(read('sv', 'en'), 'Läs originalet på engelska.');
  assert.equal(read('en', 'sv'), 'Read the original in Swedish.');
});

test('a language names itself with a capital where its name stands alone', () => {
  assert.equal(ownName('sv'), 'Svenska');
  assert.equal(ownName('en'), 'English');
});
