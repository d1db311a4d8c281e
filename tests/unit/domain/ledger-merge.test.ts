import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { LedgerEntry, Revision } from '../../../src/domain/ledger.ts';
import { mergeEntries } from '../../../src/domain/ledger-merge.ts';
import { inLanguages } from '../../support/languages.ts';

const revision = (date: string, kind: Revision['kind'], words = 'a'): Revision => ({
  date,
  kind,
  fingerprints: inLanguages({ sv: words, en: words }),
});
const entry = (id: string, code: string, ...later: readonly Revision[]): LedgerEntry => ({
  id,
  code,
  topic: 'tea',
  revisions: [revision('2026-01-01', 'new'), ...later],
});
const codes = (entries: readonly LedgerEntry[]) => entries.map(({ id, code }) => `${code} ${id}`);

suite('two ledgers made into one', () => {
  test('the published codes stand, and claims of the other whose codes are taken get the next free ones', () => {
    const shared = entry('x', 'TE-01');
    const { entries, recoded } = mergeEntries(
      [shared, entry('ours', 'TE-02')],
      [shared, entry('a', 'TE-02'), entry('b', 'TE-03'), entry('c', 'CO-01')],
    );
    assert.deepEqual(codes(entries), ['TE-01 x', 'TE-02 ours', 'TE-03 a', 'TE-04 b', 'CO-01 c']);
    assert.deepEqual(recoded, [
      { id: 'a', from: 'TE-02', to: 'TE-03' },
      { id: 'b', from: 'TE-03', to: 'TE-04' },
    ]);
  });

  test('a claim that both have written on has the versions of both, none twice, in the order of their days', () => {
    const both = revision('2026-02-01', 'changed', 'b');
    const { entries } = mergeEntries(
      [entry('x', 'TE-01', both, revision('2026-03-01', 'changed', 'c'))],
      [entry('x', 'TE-01', both, revision('2026-02-15', 'turned', 'd'))],
    );
    assert.deepEqual(
      entries[0]?.revisions.map(({ date, kind }) => `${date} ${kind}`),
      ['2026-01-01 new', '2026-02-01 changed', '2026-02-15 turned', '2026-03-01 changed'],
    );
  });

  test('a claim that one of them has renamed is one claim', () => {
    const renamed = entry('x', 'TE-01', { ...revision('2026-02-01', 'renamed'), id: 'y' });
    const { entries } = mergeEntries([entry('x', 'TE-01')], [renamed]);
    assert.deepEqual(
      entries.map(({ revisions }) => revisions.map(({ kind }) => kind)),
      [['new', 'renamed']],
    );
  });

  test('whatever they hold: no claim is lost, no code is given twice, no published code is changed', () => {
    const ledger = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
      .map((ids) => ids.map((id, index) => entry(id, `TE-0${index + 1}`)));
    fc.assert(
      fc.property(ledger, ledger, (published, other) => {
        const { entries } = mergeEntries(published, other);
        const ids = entries.map(({ id }) => id);
        assert.deepEqual(new Set(ids), new Set([...published, ...other].map(({ id }) => id)));
        assert.equal(new Set(entries.map(({ code }) => code)).size, entries.length);
        assert.deepEqual(codes(entries).slice(0, published.length), codes(published));
      }),
    );
  });
});
