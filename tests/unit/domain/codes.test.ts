import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  looksLikeCode,
  nearestCodes,
  readCode,
  takeCodes,
  writeCode,
} from '../../../src/domain/codes.ts';

const prefixes = ['TE', 'CO', 'IL'];

test('a code is read as people write it', () => {
  for (const written of [
    ...[
      'TE-07',
      'te-07',
      'Te07',
      'TE7',
      'te 7',
      'TE\u00a007',
      'TE–07',
      'TE — 07',
      'TE_07',
      'TE.07',
    ],
    ...['TE/07', 'TE‑07', 'TE-007', '#TE-07', '[TE-07]', '”TE-07”', 'TE-07.', '(te7),', 'TE-O7'],
    ...['TE\u00ad-07', 'ＴＥ－０７', '/k/te-07/', '#te-07', 'TE:07', '»TE-07«'],
    ...['https://kb.example.org/sv/tea/#TE-07', 'http://kb/k/te-07/', 'kb.example.org/k/te7'],
    'https://safe.example.org/?url=https%3A%2F%2Fkb.example.org%2Fk%2Fte-07%2F&data=05',
  ])
    assert.equal(readCode(written, prefixes), 'TE-07', written);
});

test('letters are read as digits, and digits as letters, where that leaves one code', () => {
  assert.equal(readCode('TEl0', prefixes), 'TE-10');
  assert.equal(readCode('c0-1', prefixes), 'CO-01');
  assert.equal(readCode('1L12', prefixes), 'IL-12');
  assert.equal(readCode('ICO1', ['IC']), 'IC-01');
  // As it is written it is the one code, and only taken for what it looks like the other.
  assert.equal(readCode('ICO1', ['IC', 'ICO']), 'ICO-01');
  assert.equal(readCode('1CO1', ['IC', 'ICO']), undefined);
});

test('what is no code of any topic is not read as one', () => {
  for (const text of [
    ...[
      '',
      'TE',
      '7',
      '118',
      '1 18',
      'XY-07',
      'tea 7',
      'TE-07 pris',
      'te-ol',
      'TE-7.5',
      'TE-07-08',
      'steam 7',
    ],
    ...['läs #TE-07 först', 'TE-', '#green-cheap', 'x'.repeat(100_000), `TE${'0'.repeat(100_000)}`],
  ])
    assert.equal(readCode(text, prefixes), undefined, text.slice(0, 20));
});

test('what may be a code is told from other words before one knows the prefixes', () => {
  for (const text of ['XY-07', 'ic1', '#TE 07', 'ICO1', 'kb.example.org/k/te-07.', 'tls 12'])
    assert.ok(looksLikeCode(text), text);
  for (const text of ['', 'brandvägg', 'TE-07 pris', '8530', 'wi-fi', 'https://kb/sv/tea/#green'])
    assert.ok(!looksLikeCode(text), text);
});

test('codes are taken out of other words, and words that are none are left', () => {
  assert.deepEqual(takeCodes('pris te7 och (CO–02) te7', prefixes), {
    codes: ['TE-07', 'CO-02'],
    rest: 'pris   och ( )  ',
  });
  for (const text of ['te 3 minuter', 'tls1.2 8530', 'ite7', 'brandvägg'])
    assert.deepEqual(takeCodes(text, prefixes), { codes: [], rest: text });
});

test('the nearest codes are those of the same topic whose numbers are', () => {
  const known = ['TE-01', 'TE-09', 'TE-10', 'TE-12', 'CO-11', 'TE-100'];
  assert.deepEqual(nearestCodes('TE-11', known, 3), ['TE-10', 'TE-12', 'TE-09']);
  assert.deepEqual(nearestCodes('XX-11', known, 3), []);
});

test('whatever stands between, around and for its signs, a code is read as itself', () => {
  const aPrefix = fc.stringMatching(/^[A-Z]{2,4}$/);
  const damaged = fc
    .record({
      prefix: aPrefix,
      number: fc.integer({ min: 1, max: 99_999 }),
      zeros: fc.constantFrom('', '0', '00'),
      between: fc.constantFrom('', '-', '–', '—', '‑', '.', '_', ' ', '\u00a0', '/', ' - '),
      around: fc.constantFrom(
        ['', ''],
        ['#', ''],
        ['[', ']'],
        ['(', '),'],
        ['”', '”.'],
        [' ', ' '],
      ),
      isLower: fc.boolean(),
      others: fc.array(aPrefix, { maxLength: 4 }),
    })
    .map(({ prefix, number, zeros, between, around: [before, after], isLower, others }) => {
      const plain = `${prefix}${between}${zeros}${number}`;
      return {
        written: `${before}${isLower ? plain.toLowerCase() : plain}${after}`,
        code: writeCode(prefix, String(number)),
        prefixes: [...new Set([...others, prefix])],
      };
    });
  fc.assert(
    fc.property(damaged, ({ written, code, prefixes: all }) => {
      assert.equal(readCode(written, all), code);
      assert.ok(looksLikeCode(written));
    }),
    { numRuns: 5000 },
  );
});

test('no text is read as a code that has another number or other letters', () => {
  const signs = fc.constantFrom(...'TECOIL0123456789-–. ol[');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 9 }), (text) => {
      const code = readCode(text, prefixes);
      if (code === undefined) return;
      const alike = (some: string) =>
        some
          .toUpperCase()
          .replaceAll('O', '0')
          .replaceAll(/[IL]/g, '1')
          .replaceAll(/[^A-Z0-9]/g, '');
      const [prefix = '', number = ''] = code.split('-');
      const read = alike(text);
      assert.ok(read.startsWith(alike(prefix)));
      assert.equal(Number(read.slice(prefix.length)), Number(number));
    }),
    { numRuns: 20_000 },
  );
});
