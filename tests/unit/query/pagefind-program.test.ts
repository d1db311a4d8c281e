import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { programPath } from '../../../src/query/pagefind-insides.ts';
import { type Program, ProgramIndex, startProgram } from '../../../src/query/pagefind-program.ts';
import { firstField, fromPostings, toPostings } from '../../../src/query/postings.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { saying } from '../../support/found-in.ts';

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

test('Pagefind’s own program finds the words that it has been given, and tells where they stand', async () => {
  const files = await buildSearchIndex(
    [saying('one', 'Klient.')],
    { site: { languages: ['sv'] }, terms: [], everydayWords: [] },
    wordsWith(async () => () => false),
  );
  const contentOf = (name: string) => files.find(({ path }) => path === name)?.content.slice();
  const { version } = JSON.parse(new TextDecoder().decode(contentOf('words/sv.json')));
  const program = await startProgram(contentOf(programPath) ?? new Uint8Array());
  const meta = { version, lengths: [20, 20, 20], fields: ['names', 'title'] };
  const index = new ProgramIndex(program, meta);
  const inText = (count: number) => ({ part: 0, count, weight: 0 });
  const inTitle = { part: 0, count: 1, weight: firstField + 1 };
  const found = (...records: Parameters<typeof toPostings>[0]) => fromPostings(toPostings(records));
  index.add([]);
  index.add([
    ['klientʘ', found([0, [inText(1)]], [1, [inText(4)]])],
    ['portʘ', found([1, [inText(1)]], [2, [inText(1), inTitle]])],
  ]);
  const hits = (words: string) => index.search(words, false);
  const ids = (words: string) => hits(words).map(({ id }) => id);
  assert.deepEqual(ids('klientʘ'), ['1', '0']);
  assert.deepEqual(ids('klientʘ portʘ'), ['1']);
  assert.deepEqual(ids('').sort(), ['0', '1', '2']);
  assert.deepEqual(
    hits('portʘ').map(({ id, matchedMetaFields }) => [id, matchedMetaFields]),
    [
      ['2', ['title']],
      ['1', []],
    ],
  );
  assert.ok(hits('portʘ').every(({ words }) => words.length > 0));
});

after(() => close());
