import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { createPageContext, revisionText } from '../../../src/i18n/page-context.ts';
import { inLanguages } from '../../support/languages.ts';
import { siteNamed, teaSite } from '../../support/site.ts';

const page = createPageContext('sv', teaSite, {});
const origin = new URL('https://kb.example.org');

suite('addresses', () => {
  test('lead from the page that they stand on, wherever the site is', () => {
    const tea = createPageContext('sv', teaSite, { at: '/sv/te/', base: '/kb/' });
    assert.equal(tea.href('/te/#a'), '#a');
    assert.equal(tea.href('/kaffe/#a'), '../kaffe/#a');
    assert.equal(tea.hrefIn('en', '/te/'), '../../en/te/');
    assert.equal(tea.asset('/favicon.svg'), '../../favicon.svg');
    assert.equal(tea.href('/media/pot.svg'), '../../media/pot.svg');
  });

  for (const base of ['/', '']) {
    test(`lead from the root where the page stands for any, given as "${base}"`, () => {
      const lost = createPageContext('sv', teaSite, { base });
      assert.equal(lost.href('/te/#a'), '/sv/te/#a');
      assert.equal(lost.asset('/favicon.svg'), '/favicon.svg');
    });
  }
  for (const base of ['/kb/', '/kb', 'kb/']) {
    test(`lead from a path where the page stands for any, given as "${base}"`, () => {
      const lost = createPageContext('sv', teaSite, { base });
      assert.equal(lost.href('/te/#a'), '/kb/sv/te/#a');
      assert.equal(lost.asset('/'), '/kb/');
    });
  }

  test('are whole where the site knows its own, and as they are where it does not', () => {
    const at = '/sv/te/';
    const told = createPageContext('sv', teaSite, { at, base: '/kb/', origin });
    assert.equal(told.permanent(told.href('/te/#a')), 'https://kb.example.org/kb/sv/te/#a');
    assert.equal(told.written(told.asset('/k/te-1/')), 'https://kb.example.org/kb/k/te-1/');
    const untold = createPageContext('sv', teaSite, { at, base: '/kb/' });
    assert.equal(untold.permanent(untold.href('/')), '../');
    assert.equal(untold.written(untold.asset('/k/te-1/')), '/k/te-1/');
  });
});

test('dates and lists follow the language', () => {
  const english = createPageContext('en', teaSite, {});
  assert.equal(page.date('2026-11-02'), '2 november 2026');
  assert.equal(english.date('2026-11-02'), '2 November 2026');
  const norwegian = createPageContext('nb', siteNamed(inLanguages({ nb: 'Te' })), {});
  assert.equal(norwegian.date('2026-11-02'), '2. november 2026');
  assert.equal(norwegian.date('2026-11'), 'november 2026');
  assert.equal(norwegian.list(['a', 'b', 'c']), 'a, b og c');
});

test('the history of a claim says what happened to it', () => {
  const english = createPageContext('en', teaSite, {});
  const told = (revision: Parameters<typeof revisionText>[0]) => [
    revisionText(revision, page),
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
