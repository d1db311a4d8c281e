import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { searchRecords } from '../../../src/search/records.ts';
import { teasCatalog } from '../../support/content.ts';

const records = searchRecords(teasCatalog());

test('every claim, section, option, feature, topic, guide and term can be found in both languages at the same anchor', () => {
  const paths = (locale: string) =>
    records.filter((record) => record.locale === locale).map(({ path }) => path.slice(3));
  assert.deepEqual(paths('sv'), paths('en'));
  assert.deepEqual(paths('en').sort(), [
    '/guides/brewing/kettle/',
    '/guides/brewing/kettle/#leaves',
    '/guides/brewing/kettle/#water',
    '/tea/',
    '/tea/#black',
    '/tea/#black-forgiving',
    '/tea/#black-strong',
    '/tea/#both-teas',
    '/tea/#green',
    '/tea/#green-cheap',
    '/tea/#green-fussy',
    '/tea/#herbal',
    '/tea/#herbal-no-caffeine',
    '/tea/comparison/#cold',
    '/tea/comparison/#with-milk',
    '/tea/options/herbal/#herbal-needs',
    '/terms/infusion/',
    '/terms/kettle/',
  ]);
});

test('a claim is shown with its option, kind and criterion, and can be narrowed by their ids', () => {
  const claim = records.find(({ path }) => path === '/sv/tea/#green-fussy');
  assert.deepEqual(claim, {
    locale: 'sv',
    path: '/sv/tea/#green-fussy',
    title: 'Kräver rätt temperatur.',
    text: '',
    context: ['GT', 'Nackdel', 'Bryggning'],
    filters: { option: 'green', kind: 'disadvantage', criterion: 'brewing' },
  });
});

test('an option is found by its abbreviation too', () => {
  const option = records.find(({ path }) => path === '/en/tea/#green');
  assert.match(option?.title ?? '', /\bGT\b/);
});
