import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { pageContexts } from '../../../src/layouts/page-contexts.ts';
import { teasCatalog } from '../../support/content.ts';

const catalog = teasCatalog();
const place = {
  url: new URL('https://te.example.org/kb/sv/infusion%C3%A9/'),
  site: new URL('https://te.example.org'),
};
const contexts = () => pageContexts(catalog, place, ['sv'], '/kb/');
const words = (text: string, found: readonly { readonly start: number; readonly end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end));

suite('a page explains a term', () => {
  test('where it first uses it, however often it does', () => {
    const { newTerms } = contexts().sv;
    const first = 'Ett avkok i en kittel, och ett avkok till.';
    assert.deepEqual(words(first, newTerms(first)), ['avkok', 'kittel']);
    assert.deepEqual(newTerms('Kitteln med avkoket.'), []);
  });

  test('that another of its texts has not used yet', () => {
    const { newTerms } = contexts().sv;
    newTerms('Ett avkok.');
    const next = 'Avkok i en kittel.';
    assert.deepEqual(words(next, newTerms(next)), ['kittel']);
  });

  test('also where other pages and languages have explained it', () => {
    contexts().sv.newTerms('Ett avkok.');
    const page = contexts();
    page.sv.newTerms('Ett avkok.');
    const text = 'An infusion in a kettle.';
    assert.deepEqual(words(text, page.en.newTerms(text)), ['infusion', 'kettle']);
    assert.deepEqual(page.sv.newTerms('infusion, kettle'), []);
  });
});

test('each language has its own name of the site and its own addresses', () => {
  const { sv, en } = contexts();
  assert.deepEqual(
    [sv, en].map((page) => [page.locale, page.siteName, page.href('/tea/')]),
    [
      ['sv', catalog.site.words.sv.name, '../tea/'],
      ['en', catalog.site.words.en.name, '../../en/tea/'],
    ],
  );
  assert.equal(sv.permanent(sv.href('/')), 'https://te.example.org/kb/sv/');
});

test('a page is there in the languages that it has been given, or else in all of the site’s', () => {
  assert.deepEqual(contexts().en.languages, ['sv']);
  assert.deepEqual(pageContexts(catalog, { site: undefined }, undefined, '/').sv.languages, [
    'sv',
    'en',
  ]);
});
