import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { createPageContext, revisionText } from '../../../src/i18n/page-context.ts';
import { inLanguages } from '../../support/languages.ts';
import { siteNamed, teaSite } from '../../support/site.ts';

const page = (base: string, origin?: URL) => createPageContext('sv', teaSite, base, origin);

suite('addresses', () => {
  for (const base of ['/', '']) {
    test(`at the root, given as "${base}"`, () => {
      assert.equal(page(base).href('/te/#a'), '/sv/te/#a');
      assert.equal(page(base).hrefIn('en', '/'), '/en/');
      assert.equal(page(base).asset('/favicon.svg'), '/favicon.svg');
    });
  }
  for (const base of ['/kb/', '/kb', 'kb/']) {
    test(`below a path, given as "${base}"`, () => {
      assert.equal(page(base).href('/te/#a'), '/kb/sv/te/#a');
      assert.equal(page(base).asset('/'), '/kb/');
    });
  }

  test('are whole where the site knows its own, and from the root where it does not', () => {
    assert.equal(page('/').permanent('/sv/'), '/sv/');
    assert.equal(
      page('/', new URL('https://kb.example.org')).permanent('/sv/'),
      'https://kb.example.org/sv/',
    );
  });
});

test('dates and lists follow the language', () => {
  const english = createPageContext('en', teaSite, '/', undefined);
  assert.equal(page('/').date('2026-11-02'), '2 november 2026');
  assert.equal(english.date('2026-11-02'), '2 November 2026');
  const norwegian = createPageContext('nb', siteNamed(inLanguages({ nb: 'Te' })), '/', undefined);
  assert.equal(norwegian.date('2026-11-02'), '2. november 2026');
  assert.equal(norwegian.date('2026-11'), 'november 2026');
  assert.equal(norwegian.list(['a', 'b', 'c']), 'a, b og c');
});

test('the history of a claim says what happened to it', () => {
  const english = createPageContext('en', teaSite, '/', undefined);
  const told = (revision: Parameters<typeof revisionText>[0]) => [
    revisionText(revision, page('/')),
    revisionText(revision, english),
  ];
  assert.deepEqual(told({ kind: 'changed' }), ['Ändrat', 'Changed']);
  assert.deepEqual(told({ kind: 'turned', to: 'disadvantage' }), [
    'Omvärderat till nackdel',
    'Reassessed as disadvantage',
  ]);
  assert.deepEqual(told({ kind: 'renamed', id: 'cold-tea' }), [
    'Nytt namn: cold-tea',
    'Renamed: cold-tea',
  ]);
  assert.deepEqual(told({ kind: 'moved', topic: 'coffee' }), [
    'Flyttat till ett annat ämne',
    'Moved to another topic',
  ]);
  assert.deepEqual(told({ kind: 'moved' }), [
    'Flyttat till ett annat alternativ',
    'Moved to another option',
  ]);
});
