import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Finding } from '../../../src/query/ranking.ts';
import { byTopic } from '../../../src/query/topics.ts';

const languages = ['sv', 'en'] as const;
const numbered = (topic: string, many: number) =>
  Array.from({ length: many }, (_, index) => `${topic}${index}`);
const [tea, coffee] = [numbered('t', 20), numbered('c', 10)];
const topics = [new Set(tea), new Set(coffee)];

/** What has been found for a word of a query. */
const found = (from: number, ids: readonly string[], weight = 1): Finding => ({
  alternative: { search: 'x', weight, from, to: from + 1 },
  results: ids.map((id) => ({ id, score: 1, words: [], data: () => Promise.reject() })),
});

test('a record counts less where it stands with another topic than a query speaks of', () => {
  // All of coffee speaks of beans, and one record of each topic of prices.
  const findings = [found(0, ['t0', ...coffee]), found(1, ['t0', 'c0'])];
  const counts = byTopic(findings, ['bonor', 'pris'], topics, { languages });
  assert.equal(counts('c0'), 1);
  assert.ok(counts('t0') < 0.8);
  // What answers much better may come first all the same.
  assert.ok(counts('t0') > 0.5);
  // What stands with no topic is no less for that.
  assert.equal(counts('term'), 1);
});

test('the less a word says, or what stands for it, the less it says of the topic', () => {
  const counts = (word: string, weight: number) =>
    byTopic([found(0, coffee, weight), found(1, ['t0', 'c0'])], [word, 'pris', 'vatten'], topics, {
      languages,
    })('t0');
  assert.ok(counts('bonor', 1) < counts('bonor', 0.2));
  assert.ok(counts('bonor', 1) < counts('behover', 1));
});

test('the best of what stands for a word counts, not how much does', () => {
  const twice = [found(0, coffee), found(0, coffee, 0.5), found(1, ['t0', 'c0'])];
  const once = [found(0, coffee), found(1, ['t0', 'c0'])];
  const of = (findings: readonly Finding[]) =>
    byTopic(findings, ['bonor', 'pris'], topics, { languages })('t0');
  assert.equal(of(twice), of(once));
});

test('one word says of no topic that it is the only one, nor does a site with one', () => {
  assert.equal(byTopic([found(0, coffee)], ['bonor'], topics, { languages })('t0'), 1);
  assert.equal(byTopic([found(0, coffee)], ['behover', 'bonor'], topics, { languages })('t0'), 1);
  const [only = new Set<string>()] = topics;
  assert.equal(byTopic([found(0, coffee)], ['a', 'b'], [only], { languages })('t0'), 1);
  assert.equal(byTopic([found(0, coffee)], ['a', 'b'], [], { languages })('t0'), 1);
});
