import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Locale } from '../../../src/domain/locale.ts';
import { languageName, ownName } from '../../../src/i18n/language-names.ts';
import { translator } from '../../../src/i18n/translate.ts';

test('a sentence names a language as its own language does', () => {
  const read = (locale: Locale, language: Locale) =>
    translator(locale)('translation.read', { language: languageName(language, locale) });
  assert.equal(read('sv', 'en'), 'Läs originalet på engelska.');
  assert.equal(read('en', 'sv'), 'Read the original in Swedish.');
  assert.equal(read('nb', 'en'), 'Les originalen på engelsk.');
  assert.equal(read('sv', 'nb'), 'Läs originalet på norskt bokmål.');
});

test('a language names itself with a capital where its name stands alone', () => {
  assert.equal(ownName('sv'), 'Svenska');
  assert.equal(ownName('en'), 'English');
  assert.equal(ownName('nb'), 'Norsk bokmål');
});
