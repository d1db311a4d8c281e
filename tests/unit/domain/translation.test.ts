import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { Revision } from '../../../src/domain/ledger.ts';
import { lastAgreed, recordPassages, staleLocales } from '../../../src/domain/translation.ts';
import { inLanguages } from '../../support/languages.ts';

const words = (sv: string, en: string) => inLanguages({ sv, en });
const revision = (kind: Revision['kind'], sv: string, en: string, agreed?: true): Revision => ({
  date: '2026-01-01',
  kind,
  fingerprints: words(sv, en),
  ...(agreed && { agreed }),
});

suite('a language is stale', () => {
  test('when the other has changed and it has not', () => {
    assert.deepEqual(staleLocales(words('a', 'a'), words('a', 'b')), ['sv']);
    assert.deepEqual(staleLocales(words('a', 'a'), words('b', 'a')), ['en']);
  });

  test('neither when nothing has changed nor when both have', () => {
    assert.deepEqual(staleLocales(words('a', 'a'), words('a', 'a')), []);
    assert.deepEqual(staleLocales(words('a', 'a'), words('b', 'b')), []);
  });

  test('never because another has come', () => {
    const three = inLanguages({ sv: 'a', en: 'a', nb: 'a' });
    assert.deepEqual(staleLocales(words('a', 'a'), three), []);
  });
});

suite('the languages last agreed', () => {
  const agreed = (...revisions: Revision[]) => lastAgreed(revisions);

  test('when the words were new', () => {
    assert.deepEqual(agreed(revision('new', 'a', 'a')), words('a', 'a'));
  });

  test('before one of them changed', () => {
    assert.deepEqual(
      agreed(revision('new', 'a', 'a'), revision('changed', 'a', 'b')),
      words('a', 'a'),
    );
  });

  test('when the other had followed', () => {
    assert.deepEqual(
      agreed(
        revision('new', 'a', 'a'),
        revision('changed', 'a', 'b'),
        revision('changed', 'b', 'b'),
      ),
      words('b', 'b'),
    );
  });

  test('still, when one was put right without a change of meaning', () => {
    assert.deepEqual(
      agreed(revision('new', 'a', 'a'), revision('minor', 'a', 'b')),
      words('a', 'b'),
    );
  });

  test('as before, when the one that was left behind was put right', () => {
    const said = agreed(
      revision('new', 'a', 'a'),
      revision('changed', 'a', 'b'),
      revision('minor', 'c', 'b'),
    );
    assert.deepEqual(staleLocales(said, words('c', 'b')), ['sv']);
  });

  test('when somebody has seen that nothing needs to follow', () => {
    assert.deepEqual(
      agreed(revision('new', 'a', 'a'), revision('changed', 'a', 'b', true)),
      words('a', 'b'),
    );
  });

  test('never, where there is no history', () => {
    assert.throws(() => agreed(), /begins with a version/);
  });
});

test('a passage is recorded when it is new and when all its languages are', () => {
  const recorded = recordPassages(
    { left: words('a', 'a'), followed: words('a', 'a'), gone: words('a', 'a') },
    { left: words('a', 'b'), followed: words('b', 'b'), fresh: words('c', 'c') },
  );
  assert.deepEqual(recorded, {
    left: words('a', 'a'),
    followed: words('b', 'b'),
    gone: words('a', 'a'),
    fresh: words('c', 'c'),
  });
});
