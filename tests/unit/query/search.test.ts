/** The search as a whole, over answers of Pagefind that are said beforehand. */

import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Languages } from '../../../src/domain/locale.ts';
import { wholeHeading, wholeName } from '../../../src/query/pagefind-insides.ts';
import { type Answer, type Hit, Search } from '../../../src/query/search.ts';
import { type FakeRecord, fakePagefind } from '../../support/fake-pagefind.ts';
import { type ListedWords, wordSource } from '../../support/word-list.ts';

const called = (name: string) => `"${wholeName(name, 'sv')}"`;

type Records = Readonly<Record<string, FakeRecord>>;

async function run(
  records: Records,
  text: string,
  {
    words = {},
    choice = {},
    isVerbatim = false,
    asked = [] as string[],
    prefixes = [] as string[],
  } = {},
) {
  const listed: ListedWords = { words, prefixes };
  const search = await Search.open(fakePagefind(records, asked), 'sv', wordSource(listed, 'sv'));
  const answer = await search.run({ text, choice, isVerbatim });
  return { answer, hits: await firstHits(answer) };
}

/** The first hits of each kind, kind by kind. */
async function firstHits({ groups }: Answer): Promise<Hit[]> {
  return (await Promise.all(groups.map(({ fetch }) => fetch(0, 20)))).flat();
}

const titles = (hits: readonly Hit[]) =>
  hits.map(({ title }) => title.map(({ text }) => text).join(''));
const order = async (records: Records, text = 'kostnad') =>
  titles((await run(records, text, { words: { kostnad: 5 } })).hits);

test('what is called just so comes before what says it twice as much', async () => {
  const found = (score: number, more = {}) => ({ found: { kostnad: score, ...more } });
  const records = { says: found(2), called: found(1, { [called('kostnad')]: 1 }) };
  assert.deepEqual(await order(records), ['called', 'says']);
  // So it is where it was corrected.
  const { answer, hits } = await run(records, 'kostnda', { words: { kostnad: 5 } });
  assert.equal(answer.corrected, 'kostnad');
  assert.deepEqual(titles(hits), ['called', 'says']);
});

test('a record whose code stands among other words comes before what says the words', async () => {
  const records = {
    says: { found: { kostnad: 9 } },
    coded: { found: { [called('TE-07')]: 1 } },
  };
  const { hits } = await run(records, 'kostnad te07', { words: { kostnad: 5 }, prefixes: ['TE'] });
  assert.deepEqual(titles(hits), ['coded', 'says']);
});

test('an option and a guide come before what says as much in fewer words, and a term after it', async () => {
  const found = (type: string, more = {}) => ({
    filters: { type, ...more },
    found: { kostnad: 4, fel: 1 },
  });
  const records = {
    term: found('term'),
    tree: found('tree'),
    claim: found('claim'),
    guide: found('guide'),
    option: found('option'),
    index: found('guide', { role: 'overview' }),
    help: found('guide', { role: 'fault' }),
  };
  const expected = ['index', 'option', 'guide', 'help', 'claim', 'tree', 'term'];
  assert.deepEqual(await order(records), expected);
  // Who tells of a fault wants help before reasons.
  const words = { kostnad: 5, fel: 9 };
  const { hits } = await run(records, 'fel kostnad', { words });
  assert.equal(titles(hits)[0], 'help');
  assert.deepEqual(titles(hits).slice(-4).sort(), ['claim', 'option', 'term', 'tree']);
});

test('who tells of a fault is shown a guide before other kinds of content that say half as much again', async () => {
  for (const type of ['claim', 'term', 'tree', 'option', 'comparison', 'topic']) {
    const records = {
      other: { filters: { type }, found: { kostnad: 6, fel: 6 } },
      guide: { found: { kostnad: 4, fel: 4 } },
    };
    const { hits } = await run(records, 'fel kostnad', { words: { kostnad: 5, fel: 9 } });
    assert.deepEqual(titles(hits), ['guide', 'other'], type);
  }
});

test('the best hits come first where they are of several kinds, and no hit comes twice', async () => {
  const of = (score: number, type: string) => ({ filters: { type }, found: { kostnad: score } });
  const records = { a: of(9, 'tree'), b: of(8, 'claim'), c: of(7, 'tree'), d: of(6, 'tree') };
  const words = { kostnad: 5 };
  const { answer, hits } = await run(records, 'kostnad', { words });
  assert.deepEqual(
    answer.groups.map(({ type, hits: count }) => [type, count]),
    [
      ['best', 3],
      ['tree', 3],
    ],
  );
  assert.deepEqual(titles(hits), ['a', 'b', 'c', 'd']);
  // Of one kind they are the beginning of its list, and nobody who has chosen a kind is shown others.
  const { answer: chosen } = await run(records, 'kostnad', { words, choice: { type: 'tree' } });
  assert.deepEqual(
    chosen.groups.map(({ type, hits: count }) => [type, count]),
    [['tree', 3]],
  );
});

test('options that a query names are compared first, and later where it says more', async () => {
  const compared = [
    {
      id: 'tea',
      title: 'Jämför {options}',
      options: [
        { id: 'green', name: 'Grönt', names: ['gront', 'gront te'] },
        { id: 'black', name: 'Svart', names: ['svart'] },
        { id: 'both', name: 'Grönt + svart', names: ['gront svart'] },
      ],
    },
  ];
  const records = {
    comparison: {
      filters: { type: 'comparison' },
      found: { [called('comparison of tea')]: 1, gront: 1 },
    },
    a: { found: { gront: 5, svart: 5, dyrt: 9 } },
    b: { found: { gront: 4, svart: 4 } },
    c: { found: { gront: 3, svart: 3 } },
  };
  const hitsOf = async (text: string, choice = {}) => {
    const source = wordSource({ words: { gront: 9, svart: 9, dyrt: 2 }, compared }, 'sv');
    const search = await Search.open(fakePagefind(records), 'sv', source);
    return firstHits(await search.run({ text, choice, isVerbatim: false }));
  };
  const ask = async (text: string, choice = {}) =>
    (await hitsOf(text, choice)).map(({ href }) => href);
  const both = '/comparison/?options=green,black';
  for (const text of ['grönt svart', 'skillnad mellan svart och grönt te', 'svart eller grönt?'])
    assert.equal((await ask(text))[0], both, text);
  assert.deepEqual((await ask('dyrt grönt svart')).slice(0, 3), ['/a/', '/b/', both]);
  assert.ok(!(await ask('grönt')).includes(both));
  assert.deepEqual(titles(await hitsOf('grönt svart')).slice(0, 1), ['Jämför Grönt och Svart']);
  // Who wants comparisons alone is shown it too, and who wants something else of one is not.
  assert.deepEqual(await ask('grönt svart', { type: 'comparison' }), [both]);
  for (const choice of [{ type: 'guide' }, { type: 'comparison', option: 'tea/green' }])
    assert.ok(!(await ask('grönt svart', choice)).includes(both));
});

test('a section that is called just so brings its page forward, and a term called so is no less for being one', async () => {
  const said = (score: number, called = {}) => ({ found: { kostnad: score, ...called } });
  const records = { says: said(1.5), has: said(1, { [`"${wholeHeading('kostnad', 'sv')}"`]: 1 }) };
  assert.deepEqual(await order(records), ['has', 'says']);
  const term = { filters: { type: 'term' }, ...said(1.3, { [called('kostnad')]: 1 }) };
  assert.deepEqual(await order({ says: said(2.8), term }), ['term', 'says']);
});

test('a number that is nowhere is told, and the rest is found', async () => {
  const { answer } = await run({ a: { found: { port: 1 } } }, 'port 10140', {
    words: { port: 5 },
  });
  assert.deepEqual([answer.missing, answer.hits, answer.corrected], [['10140'], 1, undefined]);
});

test('of the first records those are put first whose titles or other names say nothing besides', async () => {
  const found = (score: number, title: string, names = '', fields = ['title', 'names']) => ({
    found: { kostnad: { score, matchedMetaFields: fields } },
    meta: { title, names },
  });
  assert.deepEqual(
    await order({
      a: found(5, 'Kostnad varje månad'),
      b: found(4.5, 'Avgift', 'cost · kostnad'),
      c: found(4, 'Kostnad'),
      // Where the word does not stand in its title or names, they say nothing of how close it is.
      d: found(8, 'Kostnad', '', []),
      e: found(7.9, 'Pris', 'kostnad', []),
    }),
    ['Avgift', 'Kostnad', 'Kostnad varje månad', 'Kostnad', 'Pris'],
  );
});

test('only the first six records are read for that', async () => {
  const found = (score: number, title: string) => ({
    found: { kostnad: { score, matchedMetaFields: ['title'] } },
    meta: { title },
  });
  const records = Object.fromEntries(
    [9, 8.9, 8.8, 8.7, 8.6].map((score, index) => [`r${index}`, found(score, `R${index} annat`)]),
  );
  const sixth = await order({ ...records, near: found(8, 'Kostnad') });
  assert.deepEqual(sixth, ['Kostnad', 'R0 annat', 'R1 annat', 'R2 annat', 'R3 annat', 'R4 annat']);
  const more = { ...records, r5: found(8.5, 'R5 annat'), near: found(8, 'Kostnad') };
  assert.equal((await order(more)).at(-1), 'Kostnad');
});

test('hits are told kind by kind, the kind of the best hit first', async () => {
  const of = (score: number, type: string) => ({ filters: { type }, found: { kostnad: score } });
  const { answer } = await run(
    {
      a: of(2, 'guide'),
      b: of(9, 'tree'),
      c: of(3, 'guide'),
      d: of(7, 'tree'),
      e: of(8, 'tree'),
    },
    'kostnad',
    { words: { kostnad: 5 } },
  );
  assert.equal(answer.hits, 5);
  assert.deepEqual(
    answer.groups.map(({ type, hits }) => [type, hits]),
    [
      ['tree', 3],
      ['guide', 2],
    ],
  );
  const [trees, guides] = await Promise.all(answer.groups.map(({ fetch }) => fetch(0, 9)));
  assert.deepEqual(
    [titles(trees ?? []), titles(guides ?? [])],
    [
      ['b', 'e', 'd'],
      ['c', 'a'],
    ],
  );
});

test('a claim is told with its side, and other hits with none', async () => {
  const { hits } = await run(
    {
      claim: { filters: { type: 'claim', kind: 'advantage' }, found: { kostnad: 2 } },
      term: { filters: { type: 'term' }, found: { kostnad: 1 } },
    },
    'kostnad',
    { words: { kostnad: 5 } },
  );
  assert.deepEqual(
    hits.map(({ type, kind }) => [type, kind]),
    [
      ['claim', 'advantage'],
      ['term', undefined],
    ],
  );
});

test('hits are fetched as they are asked for', async () => {
  const found = { found: { kostnad: 1 } };
  const { answer } = await run({ a: found, b: found, c: found }, 'kostnad', {
    words: { kostnad: 5 },
  });
  const [group] = answer.groups;
  assert.deepEqual(titles((await group?.fetch(1, 2)) ?? []), ['b']);
  assert.deepEqual(titles((await group?.fetch(2, 9)) ?? []), ['c']);
});

test('what has not every phrase is left out', async () => {
  const found = { kostnad: 1, moln: 1, '"kostnad"': 1 };
  const records = { both: { found: { ...found, '"moln"': 1 } }, one: { found } };
  const { hits } = await run(records, '"kostnad" "moln"', { words: { kostnad: 5, moln: 5 } });
  assert.deepEqual(titles(hits), ['both']);
});

test('what is chosen narrows the hits, and not the counts of its own filter', async () => {
  const of = (type: string, kind: string) => ({ filters: { type, kind }, found: { kostnad: 1 } });
  const records = {
    a: of('claim', 'advantage'),
    b: of('claim', 'disadvantage'),
    c: of('option', 'advantage'),
    // It is not found, so it counts for nothing.
    d: { filters: { type: 'option', kind: 'advantage' } },
  };
  const { answer } = await run(records, 'kostnad', {
    words: { kostnad: 5 },
    choice: { kind: 'advantage' },
  });
  assert.equal(answer.hits, 2);
  assert.deepEqual(Object.fromEntries(answer.counts.kind), { advantage: 2, disadvantage: 1 });
  assert.deepEqual(Object.fromEntries(answer.counts.type), { claim: 1, option: 1 });
});

test('without words everything is found in the order of the index', async () => {
  const records = {
    b: { filters: { kind: 'advantage' } },
    a: { filters: { kind: 'advantage' } },
    c: { filters: { kind: 'disadvantage' } },
  };
  const { hits } = await run(records, '', { choice: { kind: 'advantage' } });
  assert.deepEqual(titles(hits), ['b', 'a']);
});

test('nothing is asked where nothing is typed or chosen', async () => {
  const asked: string[] = [];
  const { answer } = await run({ a: {} }, '  ', { asked });
  const { hits, groups, corrected, isCommonOnly } = answer;
  assert.deepEqual([hits, groups, corrected, isCommonOnly], [0, [], undefined, false]);
  assert.deepEqual(asked, []);
});

test('a query of common words asks nothing, even with a choice', async () => {
  const { answer } = await run({ a: { filters: { kind: 'advantage' } } }, 'och', {
    choice: { kind: 'advantage' },
  });
  assert.deepEqual([answer.hits, answer.groups, answer.isCommonOnly], [0, [], true]);
});

test('an error of the site’s own is looked for as well where words are taken as they are typed', async () => {
  const records = { right: { found: { certifikat: 2 } }, wrong: { found: { certifkat: 1 } } };
  const words = { certifikat: 80, certifkat: 1 };
  const { answer, hits } = await run(records, 'certifkat', { words, isVerbatim: true });
  assert.equal(answer.corrected, undefined);
  assert.equal(titles(hits).length, 2);
});

test('nothing is corrected where words are taken as they are typed', async () => {
  const records = { right: { found: { kostnad: 2 } } };
  const words = { kostnad: 5 };
  const { answer, hits } = await run(records, 'kostnda', { words, isVerbatim: true });
  assert.deepEqual([answer.corrected, hits], [undefined, []]);
});

test('a correction keeps the other words as they were typed', async () => {
  const { answer } = await run({}, 'kostnda moln', { words: { kostnad: 5, moln: 5 } });
  assert.equal(answer.corrected, 'kostnad moln');
  // Of several the likeliest is said.
  const words = { klientea: 2, klienteb: 9, klientec: 1 };
  assert.equal((await run({}, 'klienter', { words })).answer.corrected, 'klienteb');
});

test('a search stops between two steps once nobody waits for it', async () => {
  const asked: string[] = [];
  const search = await Search.open(
    fakePagefind({ a: { found: { kostnad: 1 } } }, asked),
    'sv',
    wordSource({ words: { kostnad: 5 } }, 'sv'),
  );
  const signal = AbortSignal.abort(new Error('enough'));
  const request = { text: 'kostnad', choice: {}, isVerbatim: false };
  await assert.rejects(search.run(request, signal), /enough/);
  assert.deepEqual(asked, []);
});

test('a search that nobody waits for any more reads no record of what it has found', async () => {
  const controller = new AbortController();
  const whole = fakePagefind({ a: { found: { kostnad: 1 } } });
  let isRead = false;
  const search = await Search.open(
    {
      ...whole,
      search: async (...query) => {
        controller.abort(new Error('enough'));
        const { results } = await whole.search(...query);
        const data = async () => {
          isRead = true;
          throw new Error('It is read.');
        };
        return { results: results.map((result) => ({ ...result, data })) };
      },
    },
    'sv',
    wordSource({ words: { kostnad: 5 } }, 'sv'),
  );
  const request = { text: 'kostnad', choice: {}, isVerbatim: false };
  await assert.rejects(search.run(request, controller.signal), /enough/);
  assert.equal(isRead, false);
});

test('readers ask in any language of the site, and words of no other are left out', async () => {
  const isCommonOnly = async (text: string, languages: Languages) => {
    const listed = { words: {}, languages };
    const search = await Search.open(fakePagefind({}), 'sv', wordSource(listed, 'sv'));
    return (await search.run({ text, choice: {}, isVerbatim: false })).isCommonOnly;
  };
  assert.ok(await isCommonOnly('the', ['sv', 'en']));
  assert.ok(!(await isCommonOnly('kvar bare', ['sv', 'en'])));
  assert.ok(await isCommonOnly('kvar bare', ['nb', 'sv']));
});
