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

test('the surest comes first, in whatever order they are seen', () => {
  const pairs = ['blad', 'lov', 'lov', 'lov', 'blad'].map((word) => ({
    from: ['leaf'],
    to: [word],
  }));
  assert.deepEqual(
    learnEquivalents(pairs)
      .get('leaf')
      ?.map(({ word }) => word),
    ['lov', 'blad'],
  );
});

test('what came together once proves nothing', () => {
  assert.deepEqual(learnEquivalents([{ from: ['lonely'], to: ['ensam'] }]), new Map());
  assert.deepEqual(learnEquivalents([]), new Map());
});

test('what is as likely to stand for anything stands for nothing', () => {
  const vague = learnEquivalents(
    ['ett', 'tva', 'tre', 'fyra', 'fem'].flatMap((word) => [
      { from: ['thing'], to: [word] },
      { from: ['thing'], to: [word] },
    ]),
  );
  assert.equal(vague.get('thing'), undefined);
});

test('a word that says nothing of the other name takes nothing from those that do', () => {
  const [best] = learned.get('deploy') ?? [];
  assert.ok((best?.probability ?? 0) > 0.9, `${best?.probability}`);
});

test('what some titles say besides is not what a word stands for', () => {
  const titles = [...Array(4).fill('klient ny'), ...Array(5).fill('klient')] as string[];
  const learned = learnEquivalents(
    titles.map((title) => ({ from: ['client'], to: title.split(' ') })),
  );
  assert.deepEqual(
    learned.get('client')?.map(({ word }) => word),
    ['klient'],
  );
});

test('a pair counts once for each word, however often the word stands in it', () => {
  const twice = learnEquivalents([{ from: ['green', 'green'], to: ['gron', 'gron'] }]);
  assert.deepEqual(twice, new Map());
});
