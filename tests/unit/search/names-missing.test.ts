import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { pagesWithoutNames } from '../../../src/search/names-missing.ts';
import { teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const without = (changed: Partial<typeof catalog> = {}) =>
  pagesWithoutNames({ ...catalog, terms: [], everydayWords: [], ...changed }).without.map(
    ({ locale, path }) => `${locale} ${path}`,
  );

test('a guide whose title is called nothing else and which has no alias is told, in each language', () => {
  const [guide] = catalog.guides;
  assert.ok(guide);
  const path = `/guides/${guide.id}/`;
  const bare = {
    ...guide,
    words: { sv: { ...guide.words.sv, title: 'Xyzzy', aliases: [] } },
  } as unknown as typeof guide;
  assert.ok(without({ guides: [bare] }).includes(`sv ${path}`));
  assert.ok(!without({ guides: [bare] }).includes(`en ${path}`));
  const named = { ...bare, words: { sv: { ...bare.words.sv, aliases: ['trollord'] } } };
  assert.ok(!without({ guides: [named as unknown as typeof guide] }).includes(`sv ${path}`));
});

test('a word of its title that has another name leads to a page, in whatever form', () => {
  const [guide] = catalog.guides;
  assert.ok(guide);
  const path = `sv /guides/${guide.id}/`;
  const guides = [
    {
      ...guide,
      words: { sv: { ...guide.words.sv, title: 'Om samlingarna i xyzzy', aliases: [] } },
    },
  ] as unknown as typeof catalog.guides;
  assert.ok(without({ guides }).includes(path));
  const everydayWords = [{ sv: ['samling'], en: ['collection'] }];
  assert.ok(!without({ guides, everydayWords }).includes(path));
});

test('a name with small words in it leads to a page, and a word with one name alone to none', () => {
  const [guide] = catalog.guides;
  const [term] = catalog.terms;
  assert.ok(guide && term);
  const path = `en /guides/${guide.id}/`;
  const titled = (title: string) =>
    [
      { ...guide, words: { en: { ...guide.words.en, title, aliases: [] } } },
    ] as unknown as typeof catalog.guides;
  const called = (name: string, ...synonyms: string[]) => {
    const words = { term: name, definition: '', synonyms, avoid: [] };
    return [
      { ...term, abbreviation: undefined, words: { sv: { ...words, synonyms: [] }, en: words } },
    ] as unknown as typeof catalog.terms;
  };
  const told = (title: string, terms: typeof catalog.terms) =>
    without({ guides: titled(title), terms }).includes(path);
  assert.ok(!told('Cash point of sale', called('point of sale', 'till')));
  assert.ok(told('Cash in hand', called('cash')));
});

test('all pages are counted', () => {
  const { pages, without: some } = pagesWithoutNames(catalog);
  assert.ok(pages > 5 && some.length < pages, `${some.length} of ${pages}`);
});
