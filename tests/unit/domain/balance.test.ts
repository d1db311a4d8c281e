import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  type Balance,
  balanceOf,
  countWords,
  median,
  type Weighed,
} from '../../../src/domain/balance.ts';
import { claimKinds } from '../../../src/domain/claim.ts';
import { localize } from '../../../src/domain/locale.ts';
import { optionKinds } from '../../../src/domain/option.ts';
import { inLanguages } from '../../support/languages.ts';

type Option = Weighed['options'][number];
type Claim = Option['claims'][number];

const criteria = ['price', 'brewing', 'caffeine'];

/** Claims as `+price` and `-price`, each of so many words. */
function option(
  id: string,
  claims: string,
  words = 1,
  kind: Option['kind'] = 'alternative',
): Option {
  return {
    id,
    kind,
    claims: claims
      .split(' ')
      .filter(Boolean)
      .map((claim) => ({
        kind: claim.startsWith('+') ? 'advantage' : 'disadvantage',
        criterion: { id: claim.slice(1) },
        words: localize(['sv', 'en'], () => wordsOf(words)),
      })),
  };
}

function wordsOf(count: number): Claim['words']['sv'] {
  return {
    sentence: { text: 'te' },
    explanation:
      count > 1 ? { text: Array.from({ length: count - 1 }, () => 'te').join(' ') } : undefined,
  };
}

function balance(...options: Option[]): Balance {
  return balanceOf({ languages: ['sv', 'en'], criteria: criteria.map((id) => ({ id })), options });
}

function findings(...options: Option[]): string[] {
  return balance(...options).findings.map((finding) =>
    finding.kind === 'thin'
      ? `${finding.option} is thin`
      : `${finding.option} only ${finding.side} ${finding.criterion}, unlike ${finding.others.join(', ')}`,
  );
}

test('claims are counted by option, criterion and side, and their words by language', () => {
  const { criteria: rows, options } = balance(
    option('green', '+price +price -price +brewing', 3),
    option('black', '-brewing', 2),
  );
  assert.deepEqual(rows, criteria);
  assert.deepEqual(
    options.map(({ id, on, total, words }) => [id, [...on], total, words]),
    [
      [
        'green',
        [
          ['price', { for: 2, against: 1 }],
          ['brewing', { for: 1, against: 0 }],
          ['caffeine', { for: 0, against: 0 }],
        ],
        { for: 3, against: 1 },
        { sv: 12, en: 12 },
      ],
      [
        'black',
        [
          ['price', { for: 0, against: 0 }],
          ['brewing', { for: 0, against: 1 }],
          ['caffeine', { for: 0, against: 0 }],
        ],
        { for: 0, against: 1 },
        { sv: 2, en: 2 },
      ],
    ],
  );
});

suite('one side of a criterion', () => {
  test('is told of where others have both, for and against', () => {
    assert.deepEqual(
      findings(
        option('green', '+price -price'),
        option('black', '+price +price'),
        option('herbal', '-price -price'),
        option('white', '+price -price'),
      ),
      [
        'black only for price, unlike green, white',
        'herbal only against price, unlike green, white',
      ],
    );
  });

  test('is nothing where nobody has both, and no side is not one side', () => {
    assert.deepEqual(findings(option('green', '+price'), option('black', '-price')), []);
    assert.deepEqual(
      findings(option('green', '+price -price'), option('black', '+brewing +brewing')),
      [],
    );
  });
});

suite('few words', () => {
  test('are told of below half of the median, and not at half of it', () => {
    const three = (words: number) =>
      findings(option('a', '+price', 10), option('b', '+price', 10), option('c', '+price', words));
    assert.deepEqual(three(5), []);
    assert.deepEqual(three(4), ['c is thin']);
  });

  test('are held against the middle of two where there are two', () => {
    // Half of the median is a quarter of the sum: 4 of 12 + 4, and 4 of 13 + 4.
    assert.deepEqual(findings(option('a', '+price', 12), option('b', '+price', 4)), []);
    assert.deepEqual(findings(option('a', '+price', 13), option('b', '+price', 4)), ['b is thin']);
  });

  test('are told of in every language or not at all', () => {
    const few = option('c', '+price', 4);
    const uneven = {
      ...few,
      claims: few.claims.map((claim) => ({ ...claim, words: { ...claim.words, en: wordsOf(5) } })),
    };
    assert.deepEqual(findings(option('a', '+price', 10), option('b', '+price', 10), uneven), []);
  });

  test('are those of an alternative without claims, unless none has any', () => {
    assert.deepEqual(findings(option('a', '+price'), option('b', '')), ['b is thin']);
    assert.deepEqual(findings(option('a', ''), option('b', '')), []);
    assert.deepEqual(findings(), []);
  });
});

test('a complement is neither counted nor compared with', () => {
  const options = [option('green', '+price', 4), option('black', '-price', 4)];
  const honey = option('honey', '+price -price', 100, 'complement');
  assert.deepEqual(balance(...options, honey), balance(...options));
});

test('words are counted as people count them', () => {
  assert.equal(countWords('Kostar 2–3 kr, se punkt 1.2 (CMG-rollen).'), 8);
  assert.equal(countWords('It’s Tea: 5.00 metadata'), 4);
  assert.equal(countWords(' – '), 0);
});

test('the median is in the middle, whatever the order', () => {
  assert.equal(median([]), 0);
  assert.equal(median([7]), 7);
  assert.equal(median([9, 1, 4]), 4);
  assert.equal(median([10, 1, 2, 4]), 3);
});

suite('of any topic', () => {
  const claims = fc.array(
    fc.record({
      kind: fc.constantFrom(...claimKinds),
      criterion: fc.record({ id: fc.constantFrom(...criteria) }),
      words: fc.record({ sv: fc.nat(9).map(wordsOf), en: fc.nat(9).map(wordsOf) }).map(inLanguages),
    }),
    { maxLength: 9 },
  );
  const options = fc
    .array(fc.record({ kind: fc.constantFrom(...optionKinds), claims }), { maxLength: 6 })
    .map((list) => list.map((one, index): Option => ({ id: `tea-${index}`, ...one })));

  test('every claim of an alternative is counted once', () => {
    fc.assert(
      fc.property(options, (list) => {
        for (const { id, on, total } of balance(...list).options) {
          const own = list.find((one) => one.id === id)?.claims ?? [];
          const sides = [...on.values()];
          assert.equal(total.for + total.against, own.length);
          assert.equal(
            sides.reduce((sum, side) => sum + side.for, 0),
            total.for,
          );
          assert.equal(
            sides.reduce((sum, side) => sum + side.against, 0),
            total.against,
          );
        }
      }),
    );
  });

  test('what is found does not depend on the order of options or claims', () => {
    const sorted = (list: readonly string[]) => [...list].sort();
    const others = (list: readonly Option[]) =>
      sorted(
        balance(...list).findings.map((finding) =>
          JSON.stringify(
            'others' in finding ? { ...finding, others: sorted(finding.others) } : finding,
          ),
        ),
      );
    fc.assert(
      fc.property(options, (list) => {
        const turned = list.map((one) => ({ ...one, claims: [...one.claims].reverse() })).reverse();
        assert.deepEqual(others(turned), others(list));
      }),
    );
  });

  test('the same of every alternative is even', () => {
    fc.assert(
      fc.property(claims, fc.integer({ min: 1, max: 6 }), (own, count) => {
        const list = Array.from(
          { length: count },
          (_, index): Option => ({
            id: `tea-${index}`,
            kind: 'alternative',
            claims: own,
          }),
        );
        assert.deepEqual(balance(...list).findings, []);
      }),
    );
  });

  test('half of the alternatives at most are thin, and none that has the most words', () => {
    fc.assert(
      fc.property(options, (list) => {
        const { options: counted, findings: found } = balance(...list);
        const thin = found.filter(({ kind }) => kind === 'thin').map((finding) => finding.option);
        assert.ok(thin.length <= counted.length / 2);
        const most = Math.max(...counted.map(({ words }) => words.sv));
        for (const { id, words } of counted) if (words.sv === most) assert.ok(!thin.includes(id));
      }),
    );
  });

  test('mending what is found of a side leaves nothing to find there', () => {
    fc.assert(
      fc.property(options, (list) => {
        const mended = list.map((one): Option => {
          const missing = balance(...list).findings.flatMap((finding): Claim[] =>
            finding.kind === 'one-sided' && finding.option === one.id
              ? [
                  {
                    kind: finding.side === 'for' ? 'disadvantage' : 'advantage',
                    criterion: { id: finding.criterion },
                    words: localize(['sv', 'en'], () => wordsOf(1)),
                  },
                ]
              : [],
          );
          return { ...one, claims: [...one.claims, ...missing] };
        });
        assert.deepEqual(
          balance(...mended).findings.filter(({ kind }) => kind === 'one-sided'),
          [],
        );
      }),
    );
  });
});
