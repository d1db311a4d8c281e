import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import {
  basisInQuery,
  basisInRecord,
  basisQuery,
  type DecisionBasis,
} from '../../../src/domain/decision-basis.ts';

const whole: DecisionBasis = {
  date: '2026-11-30',
  cited: [{ code: 'TE-01', version: 1 }, { code: 'TE-12', version: 10 }, { code: 'IC-03' }],
  answered: {
    topic: 'tea',
    tree: 'which-tea',
    steps: [
      { question: 'awake', answer: 'sleep' },
      { question: 'milk', answer: 'without' },
    ],
    outcome: 'choose-green',
  },
};

suite('what a decision rests on', () => {
  test('stands in an address, and is read from it', () => {
    const query = basisQuery(whole);
    assert.equal(
      query,
      '?since=2026-11-30&claims=TE-01.1,TE-12.10,IC-03&tree=tea/which-tea&answers=awake.sleep,milk.without&outcome=choose-green',
    );
    assert.deepEqual(basisInQuery(query), whole);
    assert.deepEqual(basisInQuery(encodeURI(query).replaceAll(',', '%2C')), whole);
  });

  test('is not read from what nobody can have written', () => {
    assert.deepEqual(
      basisInQuery(
        '?since=yesterday&claims=TE-01.x,<b>,te-1,TE-02&tree=a/b/c&answers=a&outcome=<b>',
      ),
      { date: undefined, cited: [{ code: 'TE-02' }], answered: undefined },
    );
    assert.deepEqual(basisInQuery('?tree=tea/which&answers=a.b.c,d.e&outcome=A b').answered, {
      ...{ topic: 'tea', tree: 'which', outcome: undefined },
      steps: [{ question: 'd', answer: 'e' }],
    });
  });

  test('is read from a record of ours, with the words that it cites', () => {
    const record = [
      '---',
      'date: 2026-11-01',
      '---',
      '* Good, because Grönt te \\(GT\\) är billigt \\[minst\\] (x) ([TE-01](https://kb/sv/tea/#green-cheap))',
      '* Bad, because Grönt te kräver rätt temperatur ([TE-12](https://kb/sv/tea/#green-fussy)) (gäller inte)',
      `[Sedan dess](https://kb.example.org/sv/decisions/${basisQuery(whole)})`,
    ].join('\n');
    assert.deepEqual(basisInRecord(record, ['TE', 'IC']), {
      ...whole,
      cited: [
        {
          code: 'TE-01',
          version: 1,
          kind: 'advantage',
          text: 'Grönt te (GT) är billigt [minst] (x)',
        },
        {
          code: 'TE-12',
          version: 10,
          kind: 'disadvantage',
          text: 'Grönt te kräver rätt temperatur',
        },
        { code: 'IC-03' },
      ],
    });
  });

  test('is read from a record of before, by its date, its codes and the address of its tree', () => {
    const record = [
      '---',
      'date: 2026-11-01',
      '---',
      'Svaren: [Vilket te?](https://kb/sv/tea/trees/which-tea/?awake=sleep&milk=without)',
      '## Decision Outcome',
      'Läs mer: [Grönt](https://kb/sv/tea/trees/which-tea/outline/#choose-green)',
      '* Good, because det är billigt ([TE-01](https://kb/sv/tea/#green-cheap))',
    ].join('\n');
    assert.deepEqual(basisInRecord(record, ['TE']), {
      date: '2026-11-01',
      cited: [{ code: 'TE-01', kind: 'advantage', text: 'det är billigt' }],
      answered: whole.answered,
    });
  });

  test('is read from what people write by hand', () => {
    for (const line of [
      'Datum: 2026-10-02',
      '**Date:** 2026-10-02',
      '* Dato: 2026-10-02',
      'date: "2026-10-02"',
      'Beslutsdatum: 2026-10-02',
      '| Beslutat | 2026-10-02 |',
      '- **Decided on**: 2026-10-02',
    ])
      assert.deepEqual(basisInRecord(`${line}\nVi följer te1 och [TE–02].`, ['TE']), {
        date: '2026-10-02',
        cited: [{ code: 'TE-01' }, { code: 'TE-02' }],
        answered: undefined,
      });
    for (const line of ['Uppdaterad 2026-10-02', 'Update: 2026-10-02', 'Sista datum 2026-10-02'])
      assert.equal(basisInRecord(`${line}. TE-01`, ['TE']).date, undefined, line);
  });
});
