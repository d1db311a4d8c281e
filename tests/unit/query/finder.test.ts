import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Alternative } from '../../../src/query/alternatives.ts';
import { Finder } from '../../../src/query/finder.ts';
import { wholeName } from '../../../src/query/pagefind-insides.ts';
import type { Finding } from '../../../src/query/ranking.ts';
import { type FakeRecord, fakePagefind } from '../../support/fake-pagefind.ts';
import { wordList } from '../../support/word-list.ts';

const alternative = (search: string, from = 0): Alternative => ({
  search,
  weight: 1,
  from,
  to: from + 1,
});
const scores = (findings: readonly Finding[]) =>
  findings.map(({ alternative: { search }, results }) => [
    search,
    Object.fromEntries(results.map(({ id, score }) => [id, score])),
  ]);

/** A finder of a small site, which has searched for one thing: how many records there are is known by then. */
async function opened(
  records: Readonly<Record<string, FakeRecord>>,
  asked: string[] = [],
): Promise<Finder> {
  const list = wordList({ words: {}, records: 100 });
  await list.load([]);
  const finder = new Finder(fakePagefind(records, asked), list);
  await finder.find([alternative('moln')]);
  asked.length = 0;
  return finder;
}

test('what a frequent word adds beside a rare one is its score there, without that of the rare one', async () => {
  const asked: string[] = [];
  const list = wordList({ words: { klient: 1500, proxy: 40 }, records: 2001 });
  await list.load(['klient', 'proxy']);
  const finder = new Finder(
    fakePagefind(
      {
        much: { found: { proxy: 5, 'proxy klient': 7 } },
        nothing: { found: { proxy: 5, 'proxy klient': 5 } },
        // Pagefind reckons what stands in more fields lower.
        less: { found: { proxy: 5, 'proxy klient': 4 } },
        without: { found: { klient: 9 } },
      },
      asked,
    ),
    list,
  );
  const found = await finder.find([alternative('klient'), alternative('proxy', 1)]);
  assert.deepEqual(scores(found), [
    ['proxy', { much: 5, nothing: 5, less: 5 }],
    ['klient', { much: 2, nothing: 0, less: 0 }],
  ]);
  assert.deepEqual(asked.sort(), ['proxy', 'proxy klient']);
});

test('a large site looks up how frequent words are that nobody has looked up', async () => {
  const asked: string[] = [];
  const list = wordList({ words: { klient: 1500, proxy: 40 }, records: 2001 });
  await list.load([]);
  const finder = new Finder(fakePagefind({}, asked), list);
  await finder.find([alternative('klient'), alternative('proxy', 1)]);
  assert.deepEqual(asked.sort(), ['proxy', 'proxy klient']);
});

test('up to 2,000 records every word is searched for by itself', async () => {
  const asked: string[] = [];
  const list = wordList({ words: { klient: 1500, proxy: 40 }, records: 2000 });
  await list.load(['klient', 'proxy']);
  const finder = new Finder(fakePagefind({ a: { found: { klient: 3 } } }, asked), list);
  const found = await finder.find([alternative('klient'), alternative('proxy', 1)]);
  assert.deepEqual(scores(found), [
    ['klient', { a: 3 }],
    ['proxy', {}],
  ]);
  assert.deepEqual(asked, ['klient', 'proxy']);
});

test('what has been found is not asked for again, unless it could not be fetched', async () => {
  const asked: string[] = [];
  const whole = fakePagefind({ a: { found: { moln: 1 } } }, asked);
  let isBroken = true;
  const finder = new Finder(
    {
      ...whole,
      search: (...query) =>
        isBroken ? Promise.reject(new Error('offline')) : whole.search(...query),
    },
    wordList({ words: {} }),
  );
  await assert.rejects(finder.find([alternative('moln')]), /offline/);
  isBroken = false;
  await finder.find([alternative('moln')]);
  await finder.find([alternative('moln')]);
  assert.deepEqual(asked, ['moln']);
});

test('no more than a hundred answers are kept', async () => {
  const asked: string[] = [];
  const finder = await opened({}, asked);
  const many = Array.from({ length: 99 }, (_, index) => alternative(`ord${index}`));
  await finder.find(many);
  await finder.find([alternative('ord0')]);
  assert.equal(asked.length, 99);
  await finder.find([alternative('en till')]);
  await finder.find([alternative('ord0')]);
  assert.equal(asked.length, 101);
});

test('every record is found where nothing is asked for', async () => {
  const asked: string[] = [];
  const finder = await opened({ a: {}, b: {} }, asked);
  const all = await finder.findAll();
  assert.deepEqual(
    all.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(asked, ['null']);
});

test('what is called just so is found by its whole name, of 200 letters at most', async () => {
  const asked: string[] = [];
  const finder = await opened(
    { a: { found: { [`"${wholeName('Moln kostnad', 'sv')}"`]: 1 } }, b: {} },
    asked,
  );
  assert.deepEqual(await finder.findCalled(['Pris', 'Moln, kostnad']), new Set(['a']));
  assert.deepEqual(await finder.findCalled(['å'.repeat(300)]), new Set());
  assert.equal(asked[2], `"${wholeName('a'.repeat(200), 'sv')}"`);
});

test('a phrase is found in every form that it may have, and each phrase by itself', async () => {
  const list = wordList({ words: { 'plats^system': 9, plats: 90, system: 90 } });
  await list.load(['plats']);
  const finder = new Finder(
    fakePagefind({
      apart: { found: { '"plats system"': 1 } },
      together: { found: { '"platssystem"': 1 } },
      other: { found: { '"moln"': 1 } },
    }),
    list,
  );
  assert.deepEqual(await finder.findPhrases([['plats', 'system'], ['moln']]), [
    new Set(['apart', 'together']),
    new Set(['other']),
  ]);
});

test('a compound is found within a long phrase, in whatever file of words it is', async () => {
  const list = wordList({
    words: { 'plats^system': 9, plats: 90, system: 90 },
    starts: ['', 'platss', 'r'],
  });
  const rest = 'alfa beta gamma delta epsilon zeta eta theta iota kappa';
  const records = { together: { found: { [`"noll platssystem ${rest}"`]: 1 } } };
  const finder = new Finder(fakePagefind(records), list);
  const phrase = `noll plats system ${rest}`.split(' ');
  assert.deepEqual(await finder.findPhrases([phrase]), [new Set(['together'])]);
});
