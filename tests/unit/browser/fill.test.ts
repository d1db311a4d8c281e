import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { fill } from '../../../src/browser/fill.ts';
import { everyPlural } from '../../../src/i18n/plurals.ts';
import { translator } from '../../../src/i18n/translate.ts';

suite('words are filled in', () => {
  test('with values by name, as often as they stand there', () => {
    assert.equal(fill('{a} och {b}, {a}', { a: 'te', b: 'mjölk' }, 'sv'), 'te och mjölk, te');
  });

  test('with values as they are, whatever stands in them', () => {
    assert.equal(fill('”{text}”', { text: "$& $' {text}" }, 'sv'), "”$& $' {text}”");
  });

  test('but for what nobody has a value for', () => {
    assert.equal(fill('{a} {b}', { a: '' }, 'sv'), ' {b}');
  });

  test('with numbers as the language writes them', () => {
    assert.equal(fill('{n} rader', { n: 12345 }, 'sv'), '12\u00a0345 rader');
    assert.equal(fill('{n} rows', { n: 12345 }, 'en'), '12,345 rows');
  });
});

suite('of several plurals', () => {
  test('the one is taken that the count asks for', () => {
    const found = everyPlural('sv', (count) =>
      translator('sv')('search.found', { count, replace: { count: '{count}' } }),
    );
    assert.deepEqual(found, { one: '{count} träff', other: '{count} träffar' });
    assert.equal(fill(found, { count: 1 }, 'sv'), '1 träff');
    assert.equal(fill(found, { count: 0 }, 'sv'), '0 träffar');
    assert.equal(fill(found, { count: 1000 }, 'sv'), '1\u00a0000 träffar');
  });

  test('there are as many as the language has', () => {
    const cups: Record<string, string> = {
      one: '{count} filiżanka',
      few: '{count} filiżanki',
      many: '{count} filiżanek',
      other: '{count} filiżanki',
    };
    const polish = new Intl.PluralRules('pl');
    const words = everyPlural('pl', (count) => cups[polish.select(count)] ?? '');
    assert.deepEqual(words, cups);
    const said = [1, 3, 5, 22, 1.5].map((count) => fill(words, { count }, 'pl'));
    assert.deepEqual(said, [
      '1 filiżanka',
      '3 filiżanki',
      '5 filiżanek',
      '22 filiżanki',
      '1,5 filiżanki',
    ]);
  });

  test('none is forgotten, in any language', () => {
    for (const locale of ['ar', 'cs', 'cy', 'en', 'fr', 'ga', 'ja', 'lt', 'lv', 'nb', 'ru', 'sl']) {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      const forms = Object.keys(everyPlural(locale, String));
      assert.deepEqual(forms.sort(), pluralCategories.toSorted(), locale);
    }
  });

  test('what a text does not have is said in its last', () => {
    assert.equal(fill({ other: '{count} te' }, { count: 1 }, 'sv'), '1 te');
  });
});
