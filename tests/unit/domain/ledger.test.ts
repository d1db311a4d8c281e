import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import {
  type CurrentClaim,
  entryOf,
  type LedgerEntry,
  normalizedWords,
  parseCode,
} from '../../../src/domain/ledger.ts';
import { changedLocales, recordClaims } from '../../../src/domain/ledger-changes.ts';
import { inLanguages } from '../../support/languages.ts';

const claim = (id: string, sv = 'a', en = 'b', prefix = 'TE'): CurrentClaim => ({
  id,
  formerly: [],
  topic: 'tea',
  option: 'green',
  kind: 'advantage',
  criterion: 'cost',
  formerCriteria: [],
  renamedSources: new Map(),
  sources: ['tea-society'],
  inferredFrom: [],
  prefix,
  isWithdrawn: false,
  fingerprints: inLanguages({ sv, en }),
});
const at = (date: string, minor = false) => ({ date, minor });
const codes = (entries: readonly LedgerEntry[]) => entries.map(({ id, code }) => `${code} ${id}`);

test('new claims get the next codes of their topic, in the order in which they stand', () => {
  const first = recordClaims(
    [],
    [claim('x'), claim('y'), claim('z', 'a', 'b', 'ZZ')],
    at('2026-01-01'),
  );
  assert.deepEqual(codes(first.entries), ['TE-01 x', 'TE-02 y', 'ZZ-01 z']);
  const second = recordClaims(first.entries, [claim('w'), claim('y')], at('2026-01-02'));
  assert.deepEqual(codes(second.recorded), ['TE-03 w']);
});

test('a code is not given again when its claim is gone', () => {
  const { entries } = recordClaims([], [claim('x'), claim('y')], at('2026-01-01'));
  const later = recordClaims(entries, [claim('x'), claim('new')], at('2026-01-02'));
  assert.deepEqual(codes(later.entries), ['TE-01 x', 'TE-02 y', 'TE-03 new']);
});

test('the hundredth code is longer, and the next one knows it', () => {
  const entries = [{ id: 'x', code: 'TE-99', topic: 'tea', revisions: [] }];
  const { recorded } = recordClaims(entries, [claim('y'), claim('z')], at('2026-01-01'));
  assert.deepEqual(codes(recorded), ['TE-100 y', 'TE-101 z']);
});

test('a change adds a version and leaves the older ones as they were', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const { entries: later, recorded } = recordClaims(
    entries,
    [claim('x', 'a', 'c')],
    at('2026-02-01'),
  );
  assert.equal(recorded.length, 1);
  assert.deepEqual(later[0]?.revisions, [
    { date: '2026-01-01', kind: 'new', fingerprints: inLanguages({ sv: 'a', en: 'b' }) },
    { date: '2026-02-01', kind: 'changed', fingerprints: { sv: 'a', en: 'c' } },
  ]);
  const minor = recordClaims(later, [claim('x', 'a', 'd')], at('2026-02-02', true));
  assert.equal(minor.entries[0]?.revisions.at(-1)?.kind, 'minor');
});

test('nothing is recorded when nothing has changed', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const again = recordClaims(entries, [claim('x')], at('2026-02-01'));
  assert.deepEqual(again, { entries, recorded: [] });
});

test('only the language whose words differ has changed', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const [entry] = entries;
  assert.ok(entry);
  assert.deepEqual(changedLocales(entry, claim('x', 'a', 'c')), ['en']);
  assert.deepEqual(changedLocales(entry, claim('x')), []);
});

test('markup, line breaks and kinds of space do not change the words', () => {
  const words = (...texts: string[]) => normalizedWords(texts);
  assert.equal(words('100 MB per\nklient.', 'Ja.'), words('100\u00A0MB  per klient. ', 'Ja.'));
  assert.equal(words('a\u030Att'), words('ått'));
  assert.notEqual(words('Ett. Två.'), words('Ett.', 'Två.'));
  assert.notEqual(words('en plats'), words('enplats'));
});

test('a code has letters and a number', () => {
  assert.deepEqual(parseCode('IC-07'), { prefix: 'IC', number: 7 });
  for (const wrong of ['IC-7', 'ic-07', 'IC07', 'IC-07b'])
    assert.equal(parseCode(wrong), undefined);
});

test('a rename, a move and a withdrawal are recorded once each, and the code stays', () => {
  const { entries } = recordClaims([], [claim('old')], at('2026-01-01'));
  const renamed = { ...claim('new'), formerly: ['old'] };
  const first = recordClaims(entries, [renamed], at('2026-02-01'));
  assert.deepEqual(first.entries[0]?.revisions.at(-1), {
    date: '2026-02-01',
    kind: 'renamed',
    id: 'new',
    fingerprints: inLanguages({ sv: 'a', en: 'b' }),
  });
  const second = recordClaims(first.entries, [{ ...renamed, topic: 'coffee' }], at('2026-03-01'));
  assert.equal(second.entries[0]?.revisions.at(-1)?.topic, 'coffee');
  const gone = {
    ...renamed,
    topic: 'coffee',
    isWithdrawn: true,
    fingerprints: inLanguages({ sv: 'x', en: 'y' }),
  };
  const third = recordClaims(second.entries, [gone], at('2026-04-01'));
  assert.deepEqual(
    third.entries.map(({ code, revisions }) => [code, ...revisions.map(({ kind }) => kind)]),
    [['TE-01', 'new', 'renamed', 'moved', 'withdrawn']],
  );
  assert.deepEqual(recordClaims(third.entries, [gone], at('2026-05-01')).recorded, []);
});

test('another criterion and other sources are recorded as that, once, and their order does not count', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  assert.deepEqual(
    [entries[0]?.criterion, entries[0]?.sources, entries[0]?.inferredFrom],
    ['cost', ['tea-society'], undefined],
  );
  const other = {
    ...claim('x'),
    criterion: 'effort',
    sources: ['tea-board', 'tea-society'],
    inferredFrom: ['tebladet'],
  };
  const first = recordClaims(entries, [other], at('2026-02-01'));
  assert.deepEqual(
    first.entries[0]?.revisions.slice(1).map(({ fingerprints, ...revision }) => revision),
    [
      { date: '2026-02-01', kind: 'reclassified', criterion: 'effort' },
      {
        date: '2026-02-01',
        kind: 'resourced',
        sources: ['tea-board', 'tea-society'],
        inferredFrom: ['tebladet'],
      },
    ],
  );
  const turned = { ...other, sources: other.sources.toReversed() };
  assert.deepEqual(recordClaims(first.entries, [turned], at('2026-03-01')).recorded, []);
});

test('a criterion that has another key is the same criterion', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const renamed = { ...claim('x'), criterion: 'price', formerCriteria: ['cost'] };
  assert.deepEqual(recordClaims(entries, [renamed], at('2026-02-01')).recorded, []);
});

test('a source that has another key is the same source', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const [source = ''] = claim('x').sources;
  const renamed = { ...claim('x'), sources: ['new'], renamedSources: new Map([[source, 'new']]) };
  assert.deepEqual(recordClaims(entries, [renamed], at('2026-02-01')).recorded, []);
  const other = { ...renamed, renamedSources: new Map() };
  assert.equal(recordClaims(entries, [other], at('2026-02-01')).recorded.length, 1);
});

test('a ledger from before learns what it did not keep, without a change', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  const old = entries.map(({ id, code, topic, option, kind, revisions }) => ({
    ...{ id, code, topic, option, kind, revisions },
  }));
  const later = recordClaims(old, [claim('x')], at('2026-02-01'));
  assert.deepEqual(later, { entries, recorded: [] });
});

test('a claim that is turned, or moved to another option, is recorded as that, and once', () => {
  const { entries } = recordClaims([], [claim('x')], at('2026-01-01'));
  assert.deepEqual([entries[0]?.option, entries[0]?.kind], ['green', 'advantage']);
  const turned: CurrentClaim = { ...claim('x', 'a', 'c'), kind: 'disadvantage', option: 'black' };
  const first = recordClaims(entries, [turned], at('2026-02-01'));
  assert.deepEqual(
    first.entries[0]?.revisions.slice(1).map(({ fingerprints, ...revision }) => revision),
    [
      { date: '2026-02-01', kind: 'moved', option: 'black' },
      { date: '2026-02-01', kind: 'turned', to: 'disadvantage' },
      { date: '2026-02-01', kind: 'changed' },
    ],
  );
  assert.deepEqual(recordClaims(first.entries, [turned], at('2026-03-01')).recorded, []);
  const back = recordClaims(first.entries, [claim('x', 'a', 'c')], at('2026-04-01'));
  assert.deepEqual(
    back.entries[0]?.revisions.slice(4).map(({ kind, option, to }) => [kind, option ?? to]),
    [
      ['moved', 'green'],
      ['turned', 'advantage'],
    ],
  );
});

test('a ledger from before knows no option and no kind: they are noted as they stand, and no change is made up', () => {
  const old: LedgerEntry[] = recordClaims([], [claim('x')], at('2026-01-01')).entries.map(
    ({ option, kind, ...entry }) => entry,
  );
  const turned: CurrentClaim = { ...claim('x'), kind: 'disadvantage', option: 'black' };
  const { entries, recorded } = recordClaims(old, [turned], at('2026-02-01'));
  assert.deepEqual(recorded, []);
  assert.deepEqual(entries, [{ ...old[0], option: 'black', kind: 'disadvantage' }]);
  const later = recordClaims(entries, [{ ...turned, kind: 'advantage' }], at('2026-03-01'));
  assert.equal(later.recorded[0]?.revisions.at(-1)?.kind, 'turned');
});

test('a claim of a ledger from before that is moved to another topic takes its option along', () => {
  const old: LedgerEntry[] = recordClaims([], [claim('x')], at('2026-01-01')).entries.map(
    ({ option, kind, ...entry }) => entry,
  );
  const moved = { ...claim('x'), topic: 'coffee', option: 'brewed' };
  const { entries } = recordClaims(old, [moved], at('2026-02-01'));
  assert.deepEqual(recordClaims(entries, [moved], at('2026-03-01')).recorded, []);
  const [entry] = recordClaims(
    entries,
    [{ ...moved, option: 'instant' }],
    at('2026-03-01'),
  ).recorded;
  assert.deepEqual(
    [entry?.revisions.at(-1)?.kind, entry?.revisions.at(-1)?.option],
    ['moved', 'instant'],
  );
});

test('a claim is found under every id that it has had, the first entry before later ones', () => {
  const renamed = recordClaims(
    recordClaims([], [claim('x'), claim('y')], at('2026-01-01')).entries,
    [{ ...claim('z'), formerly: ['x'] }, claim('y')],
    at('2026-01-02'),
  ).entries;
  const found = (id: string, ...formerly: string[]) => entryOf(renamed, { id, formerly })?.code;
  assert.equal(found('x'), 'TE-01');
  assert.equal(found('z'), 'TE-01');
  assert.equal(found('new', 'gone', 'y'), 'TE-02');
  assert.equal(found('y', 'z'), 'TE-01');
  assert.equal(found('gone'), undefined);
});
