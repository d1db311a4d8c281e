import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { newEntry } from '../../../src/authoring/new-entry.ts';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContent } from '../../../src/catalog/read-content.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { locales } from '../../../src/domain/locale.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { teas } from '../../support/content.ts';
import { inOneLanguage } from '../../support/in-one-language.ts';

suite('a site in one language alone', () => {
  for (const locale of locales) {
    const files = inOneLanguage(teas, locale === 'en' ? 'en' : 'sv', locale);
    const reading = readContent('content', files);

    test(`${locale}: is sound`, () => {
      assert.deepEqual(
        checkContent(reading).filter(({ isAdvice }) => !isAdvice),
        [],
      );
    });

    test(`${locale}: is read and searched in that language`, () => {
      const catalog = assembleCatalog(reading.content);
      assert.deepEqual(catalog.site.languages, [locale]);
      const records = searchRecords(catalog);
      assert.ok(records.length > 20);
      assert.ok(records.every((record) => record.locale === locale));
    });

    test(`${locale}: gets its new files in that language`, () => {
      const { drafts, faults } = newEntry('content', files, {
        kind: 'option',
        topic: 'tea',
        id: 'white',
        sources: ['tebladet'],
      });
      assert.deepEqual(faults, []);
      const words = drafts.filter(({ path }) => path.endsWith('.mdx'));
      assert.deepEqual(
        words.map(({ path }) => path),
        [`topics/tea/options/white/${locale}.mdx`],
      );
    });
  }
});
