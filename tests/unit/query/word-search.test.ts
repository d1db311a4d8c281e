import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { wholeName } from '../../../src/query/pagefind-insides.ts';
import { fromPostings, toPostings } from '../../../src/query/postings.ts';
import { informationOf } from '../../../src/query/ranking.ts';
import { WordSearch } from '../../../src/query/word-search.ts';
import { type FakeRecord, fakePagefind } from '../../support/fake-pagefind.ts';
import { type ListedWords, wordList } from '../../support/word-list.ts';

const words: ListedWords['words'] = { gateway: 2, gatewayen: 1, plats: 3, och: 9 };
const records: Readonly<Record<string, FakeRecord>> = {
  both: {
    found: {
      gateway: { score: 4, words: [64, 0], matchedMetaFields: ['title'] },
      gatewayen: { score: 2, words: [32, 0], matchedMetaFields: ['names'] },
      plats: { score: 10, words: [96], matchedMetaFields: ['title'] },
    },
  },
  form: { found: { gatewayen: 3 } },
  other: { found: { plats: 1, '"en plats"': 7 } },
};

/** The places of one part of a text, as Pagefind is told of them. */
const [, [, partLength = 0] = []] = fromPostings(
  toPostings([[0, [{ part: 1, count: 1, weight: 0 }]]]),
)[0] as [number, number[]];

function searching(listed: Partial<ListedWords> = {}) {
  const asked: string[] = [];
  const files: string[] = [];
  const list = wordList({ words, records: 100, ...listed }, { asked: files });
  return { search: new WordSearch(fakePagefind(records, asked), list), list, asked, files };
}

async function found(term: string) {
  const { results } = await searching().search.search(term);
  return results.map(({ id }) => id).sort();
}

suite('a search for words', () => {
  test('finds a word in all its forms, and only what has every word', async () => {
    assert.deepEqual(await found('gateway'), ['both', 'form']);
    assert.deepEqual(await found('gateway plats'), ['both']);
    assert.deepEqual(await found('plats gateway'), ['both']);
    assert.deepEqual(await found('saknas'), []);
  });

  test('leaves out what every text has, unless nothing else is asked for', async () => {
    const { search, asked } = searching();
    await search.search('och plats');
    assert.deepEqual(asked, ['plats']);
    await search.search('och');
    assert.deepEqual(asked, ['plats', 'och']);
  });

  test('scores forms as one word: each by its own rarity taken for that of all', async () => {
    const { search, list } = searching();
    const { results } = await search.search('gateway');
    const forms = new Map(list.formsOf('gateway').map(({ term, weight }) => [term, weight]));
    const [exact = 0, inflected = 0] = [...forms.values()];
    const together = informationOf(2, 100);
    const of = (weight: number, score: number, having: number) =>
      (score * weight * together) / informationOf(having, 100);
    const scoreOf = (id: string) => results.find((result) => result.id === id)?.score ?? 0;
    const near = (one: number, other: number) => assert.ok(Math.abs(one - other) < 1e-9);
    near(scoreOf('form'), of(inflected, 3, 2));
    near(scoreOf('both'), of(exact, 4, 1) + of(inflected, 2, 2));
    assert.ok(scoreOf('form') > 0);
  });

  test('tells of all places in their order, and of all fields, each once', async () => {
    const { results } = await searching().search.search('gateway plats');
    assert.deepEqual(results[0]?.words, [0, 32, 64, 96]);
    assert.deepEqual(results[0]?.matchedMetaFields, ['title', 'names']);
  });

  test('scores a name of several words as one: by how rare it is, not by what each word says', async () => {
    const { results } = await searching().search.search('gateway plats');
    const { results: gateways } = await searching().search.search('gateway');
    const { results: places } = await searching().search.search('plats');
    const scoreOf = (some: typeof results) => some.find(({ id }) => id === 'both')?.score ?? 0;
    const sum = scoreOf(gateways) + scoreOf(places);
    const share = informationOf(1, 100) / (informationOf(2, 100) + informationOf(2, 100));
    assert.ok(Math.abs(scoreOf(results) - sum * share) < 1e-9);
    assert.ok(scoreOf(results) < sum);
  });

  test('finds a name of several words in the part of a text that has all of them', async () => {
    const at = (...parts: readonly number[]) => parts.map((part) => part * partLength);
    const found = { gateway: { words: at(0, 2) }, plats: { words: at(2, 3) } };
    const apart = { gateway: { words: at(0) }, plats: { words: at(3) } };
    const pagefind = fakePagefind({ near: { found }, apart: { found: apart } });
    const list = wordList({ words: { gateway: 2, plats: 3 }, records: 100 });
    const { results } = await new WordSearch(pagefind, list).search('gateway plats');
    const placesOf = (id: string) => results.find((result) => result.id === id)?.words;
    assert.deepEqual(placesOf('near'), at(2));
    assert.deepEqual(placesOf('apart'), at(0, 3));
  });

  test('hands on phrases, whole names and everything at once as they are', async () => {
    const { search, asked } = searching();
    const { results } = await search.search('"en plats"');
    assert.deepEqual(
      results.map(({ id, score }) => [id, score]),
      [['other', 7]],
    );
    assert.equal((await search.search(null)).results.length, 3);
    const name = wholeName('plats', 'sv');
    await search.search(name);
    assert.deepEqual(asked.slice(0, 2), ['"en plats"', 'null']);
    assert.match(asked[2] ?? '', /^".*"$/);
  });

  test('fetches the words that it searches for first, and asks for none twice', async () => {
    const { search, asked, files } = searching();
    await search.search('gateway');
    assert.deepEqual(files, ['ga']);
    const before = [...asked];
    const { results } = await search.search('gateway plats');
    assert.deepEqual(
      results.map(({ id }) => id),
      ['both'],
    );
    assert.deepEqual(asked, [...before, 'plats']);
    assert.deepEqual(files, ['ga', 'pl']);
  });

  test('asks again for what could not be had', async () => {
    const list = wordList({ words, records: 100 });
    const pagefind = fakePagefind(records);
    let times = 0;
    const search = new WordSearch(
      {
        ...pagefind,
        search: (...what) => {
          times += 1;
          return times === 1 ? Promise.reject(new Error('gone')) : pagefind.search(...what);
        },
      },
      list,
    );
    await assert.rejects(search.search('plats'), /gone/);
    assert.equal((await search.search('plats')).results.length, 2);
  });
});
