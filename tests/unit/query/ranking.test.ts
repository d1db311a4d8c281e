import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Alternative } from '../../../src/query/alternatives.ts';
import type { PagefindResult } from '../../../src/query/pagefind.ts';
import { fromPostings, toPostings } from '../../../src/query/postings.ts';
import {
  closeness,
  type Finding,
  informationOf,
  type Ranked,
  rank,
  rankClosely,
} from '../../../src/query/ranking.ts';
import { rankWeights } from '../../../src/query/weights.ts';
import { wordList } from '../../support/word-list.ts';

/** What a search for one word has found: scores by record. */
function found(
  scores: Readonly<Record<string, number>>,
  place: { from?: number; to?: number; weight?: number; inTitle?: string; inNames?: string } = {},
): Finding {
  const { from = 0, weight = 1, inTitle, inNames } = place;
  const { to = from + 1 } = place;
  const alternative: Alternative = { search: 'x', weight, from, to };
  const results = Object.entries(scores).map(
    ([id, score], index): PagefindResult => ({
      id,
      score,
      words: [index],
      matchedMetaFields: [
        ...(id === inTitle ? ['title'] : []),
        ...(id === inNames ? ['names'] : []),
      ],
      data: () => Promise.reject(new Error('Nobody reads it.')),
    }),
  );
  return { alternative, results };
}

/** How many times as much a record counts that has all of a query in one part. */
const whole = 1 + rankWeights.together;

/** A site with so many records. */
const site = (records: number) => ({ records, languages: ['sv', 'en'] as const });

const order = (findings: readonly Finding[], words: readonly string[]) =>
  rank(findings, words, site(100)).map(({ result }) => result.id);

test('of the alternatives of a word the best counts, not their number', () => {
  const findings = [
    found({ one: 5 }),
    found({ many: 4 }),
    found({ many: 4 }, { weight: 0.9 }),
    found({ many: 4 }, { weight: 0.5 }),
  ];
  assert.deepEqual(order(findings, ['kostnad']), ['one', 'many']);
});

test('an alternative counts as far as it stands for what was asked', () => {
  const findings = [found({ itself: 4 }), found({ other: 6 }, { weight: 0.5 })];
  assert.deepEqual(order(findings, ['kostnad']), ['itself', 'other']);
});

test('a record with everything comes before one with much of a part', () => {
  const findings = [found({ both: 3, part: 8 }), found({ both: 3 }, { from: 1 })];
  assert.deepEqual(order(findings, ['kostnad', 'moln']), ['both', 'part']);
});

test('a word that few have says more than one that many have', () => {
  const common = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`r${index}`, 4]));
  const findings = [found({ ...common, frequent: 5 }), found({ rare: 5 }, { from: 1 })];
  assert.equal(order(findings, ['plats', 'lockout'])[0], 'rare');
});

test('a word of questions weighs little', () => {
  const findings = [found({ verb: 5 }), found({ noun: 4 }, { from: 1 })];
  assert.deepEqual(order(findings, ['fungerar', 'proxy']), ['noun', 'verb']);
  // So it does where both have both.
  const both = [found({ verb: 5, noun: 1 }), found({ verb: 3, noun: 4 }, { from: 1 })];
  assert.deepEqual(order(both, ['fungerar', 'proxy']), ['noun', 'verb']);
  // But it does weigh where nothing else tells two records apart.
  const more = [found({ noun: 4, both: 4 }, { from: 1 }), found({ both: 3 })];
  assert.deepEqual(order(more, ['fungerar', 'proxy']), ['both', 'noun']);
  // It is one in its own language alone.
  const english = { records: 100, languages: ['en'] as const };
  assert.equal(rank(findings, ['fungerar', 'proxy'], english)[0]?.result.id, 'verb');
});

test('a name of several words stands for each of them', () => {
  const findings = [
    found({ name: 6 }, { from: 0, to: 2 }),
    found({ apart: 3 }),
    found({ apart: 2 }, { from: 1 }),
  ];
  assert.deepEqual(order(findings, ['distribution', 'point']), ['name', 'apart']);
  // Its score is that of them all.
  const [, ...apart] = findings;
  const weaker = [found({ name: 4 }, { from: 0, to: 2 }), ...apart];
  assert.deepEqual(order(weaker, ['distribution', 'point']), ['apart', 'name']);
});

test('what was asked for counts more in a title', () => {
  const findings = [found({ text: 5, title: 4 }, { inTitle: 'title' })];
  assert.deepEqual(order(findings, ['kostnad']), ['title', 'text']);
});

test('of the parts of a text the one with most words of the query is remembered, else the first', () => {
  const at = (...parts: readonly number[]) => {
    const [, texts] = fromPostings(
      toPostings([[0, parts.map((part) => ({ part, count: 1, weight: 0 }))]]),
    )[0] as [number, number[]];
    return texts.filter((place) => place >= 0);
  };
  const partOf = (...places: readonly (readonly number[])[]) => {
    const findings = places.map((words, from) => {
      const finding = found({ a: 1 }, { from });
      return { ...finding, results: finding.results.map((result) => ({ ...result, words })) };
    });
    return rank(findings, ['x', 'y'], site(10))[0]?.part;
  };
  assert.equal(partOf(at(0, 2), at(2, 3)), 2);
  assert.equal(partOf(at(1, 3), at(2)), 1);
  assert.equal(partOf([], []), 0);
});

test('what stands together counts more than what stands apart, and a name holds for every part', () => {
  const at = (id: string, part: number, place: Parameters<typeof found>[1] = {}) => {
    const [, [, word = 0] = []] = fromPostings(
      toPostings([[0, [{ part, count: 1, weight: 0 }]]]),
    )[0] as [number, number[]];
    const finding = found({ [id]: 1 }, place);
    return { ...finding, results: finding.results.map((one) => ({ ...one, words: [word] })) };
  };
  const score = (...findings: readonly Finding[]) =>
    rank(findings, ['kostnad', 'moln'], site(10))[0]?.score ?? 0;
  const apart = score(at('a', 1), at('a', 2, { from: 1 }));
  assert.ok(score(at('a', 2), at('a', 2, { from: 1 })) > apart);
  assert.ok(score(at('a', 1, { inNames: 'a' }), at('a', 2, { from: 1 })) > apart);
});

test('what all have says nothing, and what none has does not count against anybody', () => {
  assert.ok(informationOf(100, 100) < 0.01);
  assert.ok(informationOf(1, 100) > informationOf(50, 100));
  // BM25’s formula: ln(1 + (N - n + ½) / (n + ½)).
  assert.ok(Math.abs(informationOf(1, 100) - Math.log(1 + 99.5 / 1.5)) < 1e-9);
  const [only] = rank([found({ a: 2 })], ['kostnad', 'xylofon'], site(100));
  assert.equal(only?.score, 2 * whole);
});

test('a title is the closer the less it says besides', async () => {
  const list = wordList({ words: { portar: 9 }, common: ['manag'] });
  await list.load(['portar']);
  const near = (title: string) =>
    closeness(title, new Set(['port', 'anvand', 'klienthantering']), list);
  assert.equal(near('Portar som används i Manager'), 1);
  assert.equal(near('Portar och brandväggen'), 0.5);
  assert.equal(near('Klient^hantering'), 1);
  assert.equal(near('Klient~hantering'), 1);
  assert.equal(near('Portar/brandväggen'), 0.5);
  assert.equal(near(''), 0);
});

test('how much of the query stands in a title and in names is told by what each word says', () => {
  const findings = [
    found({ a: 1, b: 1, c: 1, d: 1 }, { inTitle: 'a', inNames: 'b' }),
    found({ a: 1 }, { from: 1, weight: 0.5, inTitle: 'a' }),
    // A weaker alternative of the same word says nothing more.
    found({ a: 1 }, { from: 1, weight: 0.2, inTitle: 'a' }),
  ];
  const ranked = rank(findings, ['kostnad', 'moln'], site(100));
  const entry = (id: string) => ranked.find(({ result }) => result.id === id);
  // What has half of a word is less than one record that has it.
  const [many, one] = [informationOf(4, 100), informationOf(0.5 ** rankWeights.likeness, 100)];
  const near = (value: number | undefined, expected: number) =>
    assert.ok(Math.abs((value ?? Number.NaN) - expected) < 1e-9, `${value}, not ${expected}`);
  near(entry('a')?.inTitle, (many + one / 2) / (many + one));
  near(entry('b')?.inTitle, 0);
  near(entry('b')?.inNames, many / (many + one));
});

test('a word that says little counts little in a title too', () => {
  const findings = [
    found({ verb: 3, noun: 3 }, { inTitle: 'verb' }),
    found({ verb: 3, noun: 3 }, { from: 1, inTitle: 'noun' }),
  ];
  assert.deepEqual(order(findings, ['fungerar', 'proxy']), ['noun', 'verb']);
});

test('a verb that says little says as much as any with its particle', () => {
  const [verb, noun] = [found({ verb: 3 }), found({ noun: 2 }, { from: 1 })];
  const withParticle = { ...verb, alternative: { ...verb.alternative, search: 'ta bort' } };
  assert.deepEqual(order([verb, noun], ['ta', 'proxy']), ['noun', 'verb']);
  assert.deepEqual(order([withParticle, noun], ['ta', 'proxy']), ['verb', 'noun']);
});

test('a boost weighs what is found', () => {
  const findings = [found({ a: 3, b: 2 })];
  const ids = rank(findings, ['kostnad'], site(10), (id) => (id === 'b' ? 2 : 1));
  assert.deepEqual(
    ids.map(({ result, score }) => [result.id, score]),
    [
      ['b', 4 * whole],
      ['a', 3 * whole],
    ],
  );
});

test('a title that says just what was asked lifts its record, and others stay where they are', async () => {
  const entry = (title: string, inTitle: number): Ranked => ({
    result: {
      id: title,
      score: 1,
      words: [],
      data: async () => ({ url: '', content: '', anchors: [], meta: { title } }),
    },
    score: 3,
    inTitle,
    inNames: 0,
    part: 0,
  });
  const asked = [{ search: 'kostnad', weight: 1, from: 0, to: 1 }];
  const ranked = [entry('Annat', 0), entry('Kostnad', 1)];
  const read = await rankClosely(ranked, asked, wordList({ words: {} }));
  assert.deepEqual(
    read.map(({ result, score }) => [result.id, score]),
    [
      ['Kostnad', 3 * (1 + rankWeights.closeness)],
      ['Annat', 3],
    ],
  );
});

test('words of questions and of joining say nothing of a title', () => {
  const list = wordList({ words: {} });
  assert.equal(closeness('Hur fungerar portar', new Set(['port']), list), 1);
  assert.equal(closeness('Wi-Fi', new Set(['wifi']), list), 1);
});

test('a word that adds nothing to a record is one that it lacks', () => {
  const score = (second: Readonly<Record<string, number>>) =>
    rank([found({ a: 3 }), found(second, { from: 1 })], ['kostnad', 'moln'], site(100)).find(
      ({ result }) => result.id === 'a',
    )?.score;
  assert.equal(score({ a: 0, b: 1 }), score({ b: 1, c: 1 }));
  assert.ok((score({ a: 0, b: 1 }) ?? 3 * whole) < 3 * whole);
});

test('a record that has but something like a word has less of the query', () => {
  const findings = (weight: number) => [
    found({ a: 3 }),
    found({ a: 2 / weight, b: 1 / weight, c: 1 / weight }, { from: 1, weight }),
    found({ c: 1 }, { from: 1 }),
  ];
  const score = (weight: number) =>
    rank(findings(weight), ['kostnad', 'moln'], site(100)).find(({ result }) => result.id === 'a')
      ?.score ?? 0;
  assert.ok(score(0.5) < 0.9 * score(1));
});

test('a rare word stays rare though a common one is searched for in its place', () => {
  const common = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`common${at}`, 1]));
  const findings = [
    found({ rare: 4 }),
    found(common, { weight: 0.5 }),
    found({ frequent: 5, rare: 0.1, ...common }, { from: 1 }),
  ];
  assert.equal(order(findings, ['vacka', 'datorer'])[0], 'rare');
  const [first] = rank(
    [found({ rare: 4 }, { inTitle: 'rare' }), ...findings.slice(1)],
    ['vacka', 'datorer'],
    site(100),
  );
  assert.ok((first?.inTitle ?? 0) > 0.6, `${first?.inTitle}`);
});
