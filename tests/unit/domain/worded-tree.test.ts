import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { outcomeKinds } from '../../../src/domain/decision-tree.ts';
import { wordedTree } from '../../../src/domain/worded-tree.ts';
import { type Changes, teasCatalog } from '../../support/content.ts';

const ledger = `claims:
  - id: green-cheap
    code: TE-07
    topic: tea
    revisions:
      - { date: 2026-01-02, kind: new, sv: 0123456789abcdef, en: 0123456789abcdef }
`;

function worded(changes: Changes = {}) {
  const [topic] = teasCatalog(changes).topics;
  const [tree] = topic?.trees ?? [];
  assert.ok(topic && tree);
  return wordedTree(topic, tree, 'en', (path) => `/en${path}`);
}

test('a claim is called by its code where it has one, and else by its id', () => {
  const codes = (changes: Changes = {}) =>
    worded(changes)
      .options.flatMap(({ claims }) => claims)
      .map(({ id, code }) => [id, code]);
  assert.deepEqual(codes()[0], ['green-cheap', 'green-cheap']);
  assert.deepEqual(codes({ 'ledger.yaml': ledger }).slice(0, 2), [
    ['green-cheap', 'TE-07'],
    ['green-fussy', 'green-fussy'],
  ]);
});

test('a tree is told in one language, with whole addresses', () => {
  const { title, description, url, first, questions, outcomes } = worded();
  assert.deepEqual([title, url, first], ['Which tea suits you?', '/en/tea/trees/which/', 'awake']);
  assert.deepEqual(
    [questions[0]?.url, outcomes[0]?.url],
    ['/en/tea/trees/which/outline/#awake', '/en/tea/trees/which/outline/#choose-green'],
  );
  assert.notEqual(description, '');
});

test('an outcome asks for something new, for nothing, or to find out first', () => {
  assert.deepEqual(outcomeKinds, ['change', 'keep', 'find-out']);
});
