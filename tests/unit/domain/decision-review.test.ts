import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { CitedClaim } from '../../../src/domain/decision-basis.ts';
import { reviewDecision } from '../../../src/domain/decision-review.ts';
import type { NewsKind } from '../../../src/domain/news.ts';
import type { TrackedClaim } from '../../../src/domain/tracked-claim.ts';

/** A claim with a version of each day. */
function claim(
  code: string,
  versions: readonly (readonly [date: string, news: NewsKind | undefined])[],
  option = 'tea/green',
): TrackedClaim {
  return {
    ...{ code, option, kind: 'advantage', optionTitle: 'Grönt te', text: `${code} nu` },
    ...{ url: `/tea/#${code}`, replacedBy: [] },
    versions: versions.map(([date, news]) => ({ date, news })),
  };
}

const claims = [
  claim('TE-01', [['2026-01-01', 'new']]),
  claim('TE-02', [
    ['2026-01-01', 'new'],
    ['2026-06-01', 'changed'],
    ['2026-06-01', 'turned'],
  ]),
  claim('TE-03', [
    ['2026-01-01', 'new'],
    ['2026-06-01', undefined],
  ]),
  claim('TE-04', [['2026-06-01', 'new']]),
  claim('TE-05', [['2026-06-01', 'new']], 'tea/black'),
  claim('TE-06', [
    ['2026-06-01', 'new'],
    ['2026-07-01', 'withdrawn'],
  ]),
];

function told(date: string | undefined, ...cited: readonly CitedClaim[]) {
  const { changes, ...others } = reviewDecision({ date, cited, answered: undefined }, claims);
  return { changes: changes.map((one) => `${one.claim.code} ${one.kinds.join()}`), ...others };
}
const first = { version: 1 };

suite('a decision held against the claims of today', () => {
  test('by the versions that it read: on the same day too', () => {
    assert.deepEqual(
      told('2026-06-01', { code: 'TE-01', ...first }, { code: 'TE-02', version: 2 }),
      { changes: ['TE-02 turned', 'TE-04 new'], unchanged: 1, unknown: [], undated: [] },
    );
    assert.deepEqual(told(undefined, { code: 'TE-02', version: 3 }, { code: 'TE-03', ...first }), {
      ...{ changes: [], unchanged: 2, unknown: [], undated: [] },
    });
  });

  test('by its date: what came on later days, of the options that it speaks of', () => {
    assert.deepEqual(told('2026-05-31', { code: 'TE-01' }, { code: 'TE-02' }, { code: 'TE-99' }), {
      changes: ['TE-02 changed,turned', 'TE-04 new'],
      ...{ unchanged: 1, unknown: ['TE-99'], undated: [] },
    });
    assert.deepEqual(told('2026-06-01', { code: 'TE-01' }, { code: 'TE-02' }).changes, []);
  });

  test('a cited claim that has gone is told, though the day is from before it came', () => {
    assert.deepEqual(told('2026-05-31', { code: 'TE-06' }).changes, [
      'TE-04 new',
      'TE-06 new,withdrawn',
    ]);
  });

  test('without a version and a date nothing is claimed', () => {
    assert.deepEqual(told(undefined, { code: 'TE-02' }), {
      ...{ changes: [], unchanged: 0, unknown: [], undated: ['TE-02'] },
    });
  });

  test('a date alone asks for everything since, but for what has come and gone', () => {
    assert.deepEqual(told('2026-05-31').changes, [
      'TE-02 changed,turned',
      'TE-04 new',
      'TE-05 new',
    ]);
    assert.deepEqual(
      told('2025-01-01').changes,
      [1, 2, 3, 4, 5].map((n) => `TE-0${n} new`),
    );
  });

  test('tells the words that were cited where they are others now', () => {
    const cited = [
      { code: 'TE-02', ...first, text: 'TE-02 då' },
      { code: 'TE-01', ...first, text: 'TE-01 då' },
    ];
    const { changes } = reviewDecision({ date: undefined, cited, answered: undefined }, claims);
    assert.deepEqual(
      changes.map(({ before, date }) => [before, date]),
      [['TE-02 då', '2026-06-01']],
    );
  });
});
