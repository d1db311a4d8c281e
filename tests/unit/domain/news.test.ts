import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { assembleCatalog } from '../../../src/catalog/assemble.ts';
import { readContentFolder } from '../../../src/catalog/files.ts';
import { inTurns } from '../../../src/domain/in-turns.ts';
import { latestNews, type News, newsDays } from '../../../src/domain/news.ts';
import { teasFolder } from '../../support/content.ts';

const { topics } = assembleCatalog((await readContentFolder(`${teasFolder}-later`)).content);
const told = ({ placed, revision }: News) => `${revision.kind} ${placed.claim.published?.code}`;

test('days come newest first, and tell of each topic for itself', () => {
  assert.deepEqual(
    newsDays(topics, 'sv').map(({ date, topics: each }) => [
      date,
      ...each.map(({ topic, news }) => [topic.id, ...news.map(told)]),
    ]),
    [
      ['2026-03-04', ['tea', 'withdrawn TE-05', 'withdrawn TE-06']],
      [
        '2026-01-05',
        ['coffee', 'new TE-03'],
        ['tea', 'new TE-01', 'new TE-02', 'new TE-04', 'new TE-05', 'new TE-06'],
      ],
    ],
  );
});

test('a few of the latest leave out no topic of which something was told on the same day', () => {
  assert.deepEqual(latestNews(topics, 'sv', 3).map(told), [
    'withdrawn TE-05',
    'withdrawn TE-06',
    'new TE-03',
  ]);
});

test('a claim that speaks of another option now is news, one that only stands elsewhere is none', () => {
  const [topic] = topics;
  assert.ok(topic);
  const moved = (to: object) => ({
    ...topic,
    options: topic.options.map((option) => ({
      ...option,
      claims: option.claims.map((claim) => ({
        ...claim,
        published: claim.published && {
          ...claim.published,
          revisions: claim.published.revisions.map((revision) => ({
            ...revision,
            kind: 'moved' as const,
            ...to,
          })),
        },
      })),
      withdrawn: [],
    })),
  });
  const kinds = (to: object) =>
    latestNews([moved(to)], 'sv', 1).map(({ revision }) => revision.kind);
  assert.deepEqual(kinds({ option: 'black' }), ['moved']);
  assert.deepEqual(kinds({ topic: 'coffee' }), []);
});

test('of a draft nothing is told: nobody has published it', () => {
  const drafts = topics.map((topic) => ({ ...topic, isDraft: topic.id === 'tea' }));
  assert.deepEqual(latestNews(drafts, 'sv', 9).map(told), ['new TE-03']);
});

test('lists that take turns keep their own order, and the longest goes on alone', () => {
  assert.deepEqual(inTurns([['a', 'b', 'c'], [], ['d'], ['e', 'f']]), [
    ...['a', 'd', 'e'],
    ...['b', 'f'],
    'c',
  ]);
  assert.deepEqual(inTurns([]), []);
});
