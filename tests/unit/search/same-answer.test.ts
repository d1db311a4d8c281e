/** The same question has the same answer, whatever was asked before. */

import { strict as assert } from 'node:assert';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { close } from 'pagefind';
import { openDictionary } from '../../../src/language/spelling.ts';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { wordsWith } from '../../../src/search/site-words.ts';
import { commuting } from '../../support/commuting.ts';
import { openSearch, serveIndex } from '../../support/served-index.ts';

const files = await buildSearchIndex(
  searchRecords(commuting),
  commuting,
  wordsWith(openDictionary),
);
const served = serveIndex(files, 'sv');
after(() => close());

type Search = Awaited<ReturnType<typeof openSearch>>;

/** What a reader is told and shown, in order. */
async function answerOf(search: Search, text: string): Promise<unknown> {
  const { hits, corrected, missing, groups } = await search.run({
    text,
    choice: {},
    isVerbatim: false,
  });
  const shown = await Promise.all(
    groups.map(async ({ type, fetch }) => [type, (await fetch(0, 5)).map(({ href }) => href)]),
  );
  return { hits, corrected, missing, shown };
}

// Beginnings, words, inflected and misspelt ones, questions, and numbers that are nowhere.
const queries = [
  'par',
  'parkering',
  'plats för parkering',
  'sta',
  'stationerna',
  'sjukhsuet',
  'cykel ställ',
  'kort',
  'kos',
  'vad händer om någon är sen',
  '10123',
  'kostnad tåg',
];
const fresh = new Map<string, unknown>();
for (const text of queries) fresh.set(text, await answerOf(await openSearch(served), text));

test('an answer depends on the question alone, and not on what was asked before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(queries, { minLength: 2 }), async (asked) => {
      const search = await openSearch(served);
      for (const text of asked) assert.deepEqual(await answerOf(search, text), fresh.get(text));
    }),
    { numRuns: 12 },
  );
});

test('half a word finds what begins so, and a word that begins nothing is not shortened', async () => {
  const { shown: begun } = fresh.get('parkering') as { shown: [string, string[]][] };
  const { shown: half } = fresh.get('par') as { shown: [string, string[]][] };
  assert.ok(half[0]?.[1].some((href) => begun.flatMap(([, hrefs]) => hrefs).includes(href)));
  const search = await openSearch(served);
  const none = await search.run({ text: 'cykelxyzzy', choice: {}, isVerbatim: false });
  assert.equal(none.hits, 0);
});
