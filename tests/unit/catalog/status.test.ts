import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { balances } from '../../../src/catalog/balance.ts';
import { contentStatus, isFine } from '../../../src/catalog/status.ts';
import { balanceOf } from '../../../src/domain/balance.ts';
import { type Changes, readTeas, replacing, teasCatalog } from '../../support/content.ts';

test('what was to be read anew by today is in time, and is overdue tomorrow', () => {
  const { content } = readTeas();
  const overdue = (day: string) => [
    ...new Set(contentStatus(content, day).map((part) => part.overdue)),
  ];
  assert.deepEqual(overdue('2099-12-30'), [undefined]);
  assert.deepEqual(overdue('2099-12-31'), [undefined]);
  assert.deepEqual(overdue('2100-01-01'), ['2099-12-31']);
  assert.ok(contentStatus(content, '2099-12-31').every(isFine));
  assert.ok(!contentStatus(content, '2100-01-01').some(isFine));
});

const withdrawn = {
  'topics/tea/options/green/option.yaml': replacing(
    'id: green-fussy\n',
    'id: green-fussy\n    withdrawn: { date: 2026-02-02 }\n',
  ),
  'topics/tea/trees/which/tree.yaml': replacing('accepts: [green-fussy]', 'accepts: []'),
};

for (const [what, changes] of [
  ['as they are', {}],
  ['with a claim that was withdrawn', withdrawn],
] as const) {
  test(`the teas ${what} have the same balance in the folder and in the catalog`, () => {
    const [topic] = teasCatalog(changes).topics;
    assert.ok(topic);
    assert.deepEqual(balances(readTeas(changes).content), [
      { topic: 'tea', balance: balanceOf(topic) },
    ]);
  });
}

test('a topic that lacks words, or is a draft, has no balance yet', () => {
  const without: readonly Changes[] = [
    { 'topics/tea/options/green/en.mdx': null },
    { 'topics/tea/options/green/option.yaml': null },
    { 'topics/tea/options/green/sv.mdx': replacing('id="green-fussy"', 'id="green-other"') },
    { 'topics/tea/topic.yaml': (text) => `draft: true\n${text}` },
    // An option that the topic does not name yet lacks its words.
    { 'topics/tea/options/white/option.yaml': 'claims: []\n' },
  ];
  for (const changes of without) assert.deepEqual(balances(readTeas(changes).content), []);
});
