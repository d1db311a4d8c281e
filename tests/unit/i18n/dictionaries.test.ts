import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type Locale, type Localized, locales } from '../../../src/domain/locale.ts';
import type { Dictionary } from '../../../src/i18n/dictionary.ts';
import { en } from '../../../src/i18n/en.ts';
import { nb } from '../../../src/i18n/nb.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { misspellings } from '../../../src/language/spelling.ts';

const dictionaries: Localized<Dictionary> = { sv, en, nb };

/** Every text of a dictionary, by its key: `search.title`. */
function textsOf(node: object, path = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : textsOf(value as object, `${path}${key}.`),
  );
}

/** What pages fill in when they are built, `{{name}}`, and in the browser, `{name}`. */
function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{?\w+\}\}?/g)].map(String).sort();
}

function words(text: string): string {
  return text.replaceAll(/\{\{?\w+\}\}?/g, ' ').trim();
}

/** What a language sets around words that it quotes. */
const quotationMarks: Localized<string> = { sv: '””', en: '“”', nb: '«»' };

/** Right, though no dictionary knows them. */
const known: Localized<readonly string[]> = {
  sv: 'skallkrav skallkraven'.split(' '),
  en: [],
  nb: 'dataene datoer maskinoversatt noen sluttdatoer søkbare'.split(' '),
};

suite('the dictionary of every language', () => {
  const swedish = new Map(textsOf(sv));

  for (const locale of locales) {
    const texts = textsOf(dictionaries[locale]);

    test(`${locale}: every key has words, with the same values to fill in as in the others`, () => {
      assert.deepEqual(texts.map(([key]) => key).sort(), [...swedish.keys()].sort());
      for (const [key, text] of texts) {
        assert.notEqual(text.trim(), '', key);
        assert.deepEqual(valuesIn(text), valuesIn(swedish.get(key) ?? ''), key);
      }
    });

    test(`${locale}: what is counted has the plurals of the language`, () => {
      const forms = texts.flatMap(([key]) => {
        const [, name = '', category = ''] = /^(.*)_([a-z]+)$/.exec(key) ?? [];
        return category ? [{ name, category }] : [];
      });
      assert.notEqual(forms.length, 0);
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      for (const [name, group] of Map.groupBy(forms, (form) => form.name)) {
        const categories = group.map(({ category }) => category);
        assert.deepEqual(categories.sort(), [...pluralCategories].sort(), name);
      }
    });

    test(`${locale}: every word is one of the language, rightly spelt`, async () => {
      const all = texts.map(([, text]) => words(text)).join('\n');
      const wrong = await misspellings(all, locale, known[locale]);
      assert.deepEqual(
        wrong.map(({ word }) => word),
        [],
      );
    });

    test(`${locale}: quotations stand in the marks of the language`, () => {
      for (const [key, text] of texts) {
        const marks = text.match(/["“”„«»]/g) ?? [];
        const pair = quotationMarks[locale];
        marks.forEach((mark, index) => {
          assert.equal(mark, pair[index % 2], `${key}: ${text}`);
        });
        assert.equal(marks.length % 2, 0, key);
      }
    });
  }

  test('no text of three words or more is the same in two languages', () => {
    const pairs = locales.flatMap((one, index) =>
      locales.slice(index + 1).map((other): [Locale, Locale] => [one, other]),
    );
    for (const [one, other] of pairs) {
      const theirs = new Map(textsOf(dictionaries[other]));
      const same = textsOf(dictionaries[one]).filter(
        ([key, text]) =>
          text === theirs.get(key) && /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(words(text)),
      );
      assert.deepEqual(same, [], `${one} and ${other}`);
    }
  });
});
