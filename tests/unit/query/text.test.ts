import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { unmarked, withoutMarks } from '../../../src/query/pagefind-insides.ts';
import { fold, wordsOf } from '../../../src/query/text.ts';

test('words are compared in lower case, without diacritics', () => {
  assert.equal(fold('Återställning ÄR Öppen'), 'aterstallning ar oppen');
  assert.deepEqual(wordsOf('TLS 1.2, Wi-Fi & "e-post"!'), [
    'tls',
    '1',
    '2',
    'wi',
    'fi',
    'e',
    'post',
  ]);
});

test('a letter is the same in every dress, and a raised figure is none of a word’s', () => {
  assert.deepEqual(wordsOf('ﬁrewall ＣＭＧ 𝐈𝐧𝐭𝐮𝐧𝐞 Ⅳ １２'), [
    'firewall',
    'cmg',
    'intune',
    'iv',
    '12',
  ]);
  assert.deepEqual(wordsOf('Intune™ 30 m²'), ['intune', '30', 'm²']);
});

test('a reader sees marked words as they were written', () => {
  assert.equal(
    unmarked('Klient^hantering och plats~system~roller.'),
    'Klienthantering och plats system roller.',
  );
});

test('marks of a text’s own come through, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '^', '~', ' ', 'ö') }), (text) => {
      assert.equal(unmarked(withoutMarks(text)), text);
    }),
  );
});
