import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  commonAnchors,
  optionAnchors,
  optionPageAnchors,
  treePageAnchors,
} from '../../../src/domain/anchors.ts';
import {
  allClaims,
  catalogIn,
  claimPath,
  othersOnCriterion,
  type PlacedClaim,
  publishedCatalog,
} from '../../../src/domain/catalog.ts';
import { byDate, type Deadline } from '../../../src/domain/dates.ts';
import { replacing, teasCatalog } from '../../support/content.ts';
import { inLanguages } from '../../support/languages.ts';

const withdrawn = {
  'topics/tea/options/green/option.yaml': replacing(
    'id: green-fussy\n',
    'id: green-fussy\n    withdrawn: { date: 2026-02-02 }\n',
  ),
  'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
};

function placed(id: string, changes = {}): PlacedClaim {
  const found = allClaims(teasCatalog(changes)).find(({ claim }) => claim.id === id);
  assert.ok(found);
  return found;
}

test('in a language there is what is there in it, and all else of the site', () => {
  const catalog = teasCatalog({ 'guides/pots/sv.md': '---\ntitle: Kannor\n---\n\nText.\n' });
  const { topics, guides, ...others } = catalogIn(catalog, 'en');
  assert.deepEqual(
    guides.map(({ id }) => id),
    ['brewing/kettle'],
  );
  assert.deepEqual(topics, catalog.topics);
  assert.deepEqual({ ...others, topics, guides: catalog.guides }, catalog);
  assert.equal(catalogIn(catalog, 'sv').guides.length, 2);
});

test('others may build on all but drafts', () => {
  const catalog = teasCatalog();
  assert.deepEqual(publishedCatalog(catalog), catalog);
  const draft = teasCatalog({ 'topics/tea/topic.yaml': (text: string) => `draft: true\n${text}` });
  assert.equal(draft.topics.length, 1);
  assert.deepEqual(publishedCatalog(draft).topics, []);
});

test('all claims are told with where they belong, withdrawn ones too', () => {
  assert.deepEqual(
    allClaims(teasCatalog(withdrawn)).map((one) => [claimPath(one), one.option.id]),
    [
      ['/tea/#green-cheap', 'green'],
      ['/tea/#green-fussy', 'green'],
      ['/tea/#black-strong', 'black'],
      ['/tea/#black-forgiving', 'black'],
      ['/tea/#herbal-no-caffeine', 'herbal'],
    ],
  );
});

test('on the criterion of a claim the other options alone are asked, and they for that criterion alone', () => {
  const others = (id: string, changes = {}) =>
    othersOnCriterion(placed(id, changes)).map(({ claim, option }) => [option.id, claim.id]);
  assert.deepEqual(others('black-strong'), [['herbal', 'herbal-no-caffeine']]);
  assert.deepEqual(others('green-fussy'), [['black', 'black-forgiving']]);
  assert.deepEqual(others('green-cheap'), []);
  assert.deepEqual(others('black-forgiving', withdrawn), []);
});

test('pages have anchors of their own, which no author can take', () => {
  assert.deepEqual(commonAnchors, ['main', 'sources', 'preview', 'site-map']);
  assert.deepEqual(optionAnchors('green'), ['green', 'green-advantages', 'green-disadvantages']);
  assert.deepEqual(optionPageAnchors, ['claims', 'flow']);
  assert.deepEqual(treePageAnchors, ['picture', 'questions', 'outcomes', 'never']);
});

test('deadlines of one date stay as they were written, among others that are put in order', () => {
  const deadline = (id: string, date: string): Deadline => ({
    id,
    date,
    label: inLanguages({ sv: id, en: id }),
    options: [],
    sources: [],
  });
  const written = [
    deadline('last', '2028'),
    deadline('one', '2027-05'),
    deadline('first', '2026'),
    deadline('other', '2027-05'),
    deadline('third', '2027-05'),
  ];
  assert.deepEqual(
    byDate(written).map(({ id }) => id),
    ['first', 'one', 'other', 'third', 'last'],
  );
});
