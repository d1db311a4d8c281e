import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { type Program, ProgramIndex } from '../../../src/query/pagefind-program.ts';

/** A program that answers every search with these scores, by record. */
function answering(scores: readonly (readonly [record: string, score: number])[]): Program {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const results = scores.map(([p, s]) => ({ p, s, l: [] }));
  const answer = new TextEncoder().encode(JSON.stringify({ results }));
  const room = 40_000;
  new Uint8Array(memory.buffer).set(answer, room);
  return {
    memory,
    __wbindgen_externrefs: new WebAssembly.Table({ element: 'externref', initial: 0 }),
    __wbindgen_start: () => {},
    __wbindgen_malloc: () => 0,
    __wbindgen_free: () => {},
    init_pagefind: () => 1,
    set_ranking_weights: () => 1,
    load_index_chunk: () => 1,
    search: () => [room, answer.length],
  };
}

// It adds up in the order of what it knows, and that is more after other searches: the last digits tell of them.
test('records whose scores differ in the last digits alone stand in one order, whatever was searched before', () => {
  const idsFor = (scores: readonly (readonly [string, number])[]) =>
    new ProgramIndex(answering(scores), { version: '', lengths: [], fields: [] })
      .search('klient', false)
      .map(({ id }) => id);
  assert.deepEqual(
    idsFor([
      ['10', 7.1234001],
      ['9', 7.1234],
      ['3', 7.2],
    ]),
    ['3', '9', '10'],
  );
  assert.deepEqual(
    idsFor([
      ['9', 7.1234001],
      ['10', 7.1234],
      ['3', 7.2],
    ]),
    ['3', '9', '10'],
  );
});
