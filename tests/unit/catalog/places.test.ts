import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { placesOf } from '../../../src/catalog/places.ts';
import type { Places } from '../../../src/domain/places.ts';
import { commutingFolder } from '../../support/commuting.ts';
import { readTeas } from '../../support/content.ts';
import {
  anyDamage,
  arrives,
  published,
  publishedCodes,
  usualDamage,
} from '../../support/passed-on.ts';

async function placesIn(folder: string): Promise<Places> {
  const { content } = await readContentFolder(folder);
  return placesOf(content, assembleCatalog(content));
}

const commuting = await placesIn(commutingFolder);
const later = await placesIn('tests/fixtures/teas-later');

test('a site has its pages with their anchors, in their languages', () => {
  const { languages, pages, partly, prefixes } = commuting;
  assert.deepEqual(languages, ['sv', 'en']);
  for (const [page, anchor] of [
    ['commuting/', 'brt-monthly-card'],
    ['commuting/', 'bicycle-advantages'],
    ['commuting/comparison/', 'tax-deduction'],
    ['commuting/options/train/', 'train-needs'],
    ['sources/', 'fares'],
    // What it was called before.
    ['sources/', 'prices'],
  ] as const)
    assert.ok(pages[page]?.includes(anchor), `${page}#${anchor}`);
  assert.ok('claims/brt-monthly-card/' in pages);
  assert.ok('terms/monthly-card/' in pages);
  assert.ok('terms/season-ticket/' in pages, 'what it was called before');
  // Guides know their own.
  assert.deepEqual(pages['guides/planning/first-week/'], []);
  assert.deepEqual(partly, {});
  assert.deepEqual(prefixes, { CO: 'commuting/', SR: 'school-run/' });
});

test('a code leads to its claim, wherever that stands now, and to what is left of one', () => {
  assert.deepEqual(later.codes['TE-02'], ['tea/', 'green-needs-care']);
  const { codes, pages } = later;
  for (const [code, [page, anchor]] of Object.entries(codes))
    assert.ok(pages[page]?.includes(anchor), code);
});

/** Of words that nobody asks for here. */
const fingerprints = { sv: '0'.repeat(16), en: '0'.repeat(16) };

test('a code of a claim that has become part of another leads to that one', () => {
  const { content } = readTeas({
    'ledger.yaml': stringify({
      claims: ['green-cheap', 'green-fussy', 'green-bitter'].map((id, index) => ({
        id,
        code: `TE-0${index + 1}`,
        topic: 'tea',
        revisions: [{ date: '2026-01-01', kind: 'new', ...fingerprints }],
      })),
    }),
    'topics/tea/options/green/option.yaml': (text) =>
      text.replace('- id: green-fussy', '- id: green-fussy\n    formerly: [green-bitter]'),
  });
  const { codes } = placesOf(content, assembleCatalog(content));
  assert.deepEqual(codes['TE-02'], ['tea/', 'green-fussy']);
  assert.deepEqual(codes['TE-03'], ['tea/', 'green-fussy']);
});

test('a draft is no place, nor is a page in a language that it is not there in', () => {
  const { content } = readTeas({
    'topics/tea/topic.yaml': (text) => `draft: true\n${text}`,
    'ledger.yaml': null,
  });
  const { pages, prefixes } = placesOf(content, assembleCatalog(content));
  assert.deepEqual(
    Object.keys(pages).filter((page) => page.startsWith('tea/')),
    [],
  );
  assert.equal(prefixes.TE, undefined);
  const { content: whole } = readTeas();
  const parts = [{ path: '/library/brewing/', languages: ['en'] as const }];
  const { partly } = placesOf(whole, assembleCatalog(whole), parts);
  assert.deepEqual(partly['library/brewing/'], ['en']);
});

for (const [name, places] of [
  ['the commuting', commuting],
  ['the later teas', later],
] as const) {
  const all = [...published('/kb/', places), ...publishedCodes('/kb/', places)];

  test(`of ${name}, every address arrives as it was given`, () => {
    for (const one of all) assert.ok(arrives(one, '/kb/', places), JSON.stringify(one.address));
  });

  test(`of ${name}, every address arrives after the usual damage, and none elsewhere after any`, () => {
    fc.assert(
      fc.property(usualDamage(all), (one) => {
        assert.ok(arrives(one, '/kb/', places), JSON.stringify(one.address));
      }),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(anyDamage(all), (one) => {
        arrives(one, '/kb/', places);
      }),
      { numRuns: 5000 },
    );
  });
}
