import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Alternative } from '../../../src/query/alternatives.ts';
import { planSearches } from '../../../src/query/frequent.ts';

const counts: Readonly<Record<string, number>> = {
  klient: 6000,
  installera: 5000,
  agent: 3000,
  zon: 501,
  port: 500,
  proxy: 300,
  token: 20,
};

const alternative = (search: string, from: number, weight = 1): Alternative => ({
  search,
  weight,
  from,
  to: from + 1,
});

const planned = (...alternatives: readonly Alternative[]) => plannedOf(10_000, alternatives);

function plannedOf(records: number, alternatives: readonly Alternative[]): string[] {
  return planSearches(alternatives, (word) => counts[word] ?? 0, records).map(
    ({ alternative: { search, to, from }, beside }) =>
      [
        search,
        beside === undefined ? '' : `beside ${beside}`,
        to - from > 1 ? `for ${to - from}` : '',
      ]
        .filter(Boolean)
        .join(', '),
  );
}

test('rare words are searched for as they are', () => {
  assert.deepEqual(planned(alternative('proxy', 0), alternative('token', 1)), ['proxy', 'token']);
});

test('up to a twentieth of the records, or five hundred, have a rare word', () => {
  assert.deepEqual(planned(alternative('port', 0), alternative('token', 1)), ['port', 'token']);
  assert.deepEqual(planned(alternative('zon', 0), alternative('token', 1)), [
    'token',
    'zon, beside token',
  ]);
  const both = [alternative('zon', 0), alternative('port', 1), alternative('token', 2)];
  assert.deepEqual(plannedOf(20_000, both), ['zon', 'port', 'token']);
  assert.deepEqual(plannedOf(3000, both), ['port', 'token', 'zon, beside token']);
});

test('a frequent word is looked for beside the rarest one', () => {
  assert.deepEqual(
    planned(alternative('klient', 0), alternative('proxy', 1), alternative('token', 2)),
    ['proxy', 'token', 'klient, beside token'],
  );
});

test('what a frequent word is called besides is left out', () => {
  assert.deepEqual(
    planned(alternative('klient', 0), alternative('agent', 0, 0.9), alternative('token', 1)),
    ['token', 'klient, beside token'],
  );
});

test('a word that nobody has is no measure for the others, nor is one that stands for little', () => {
  assert.deepEqual(
    planned(alternative('klient', 0), alternative('xylofon', 1), alternative('token', 2, 0.5)),
    ['xylofon', 'token', 'klient'],
  );
});

test('frequent words alone are looked for together', () => {
  assert.deepEqual(planned(alternative('klient', 0), alternative('installera', 1)), [
    'klient installera, for 2',
  ]);
  assert.deepEqual(planned(alternative('klient', 0)), ['klient']);
  // Where nobody has any of the words there is nothing to look beside.
  assert.deepEqual(planned(alternative('xylofon', 0)), ['xylofon']);
});

test('some words are as rare as the rarest of them', () => {
  assert.deepEqual(planned(alternative('klient proxy', 0)), ['klient proxy']);
});
