import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { learnEquivalents } from '../../../src/search/equivalents.ts';

const pairs = [
  ['create application', 'skapa program'],
  ['deploy application', 'distribuera program'],
  ['monitor application', 'overvaka program'],
  ['create certificate', 'skapa certifikat'],
  ['deploy certificate', 'distribuera certifikat'],
  ['monitor client', 'overvaka klient'],
  ['create client', 'skapa klient'],
].map(([from = '', to = '']) => ({ from: from.split(' '), to: to.split(' ') }));
const learned = learnEquivalents(pairs);

test('words that keep coming together stand for each other', () => {
  for (const [word, meant] of [
    ['application', 'program'],
    ['create', 'skapa'],
    ['deploy', 'distribuera'],
    ['monitor', 'overvaka'],
    ['certificate', 'certifikat'],
    ['client', 'klient'],
  ] as const)
    assert.equal(learned.get(word)?.[0]?.word, meant, word);
});

test('how sure that is lies between 0 and 1, the surest first', () => {
  for (const translations of learned.values()) {
    const chances = translations.map(({ probability }) => probability);
    assert.deepEqual(
      chances,
      chances.toSorted((a, b) => b - a),
    );
    assert.ok(chances.every((chance) => chance > 0 && chance <= 1));
  }
});

test('what came together once proves nothing', () => {
  assert.deepEqual(learnEquivalents([{ from: ['lonely'], to: ['ensam'] }]), new Map());
  assert.deepEqual(learnEquivalents([]), new Map());
});
