import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { type NamedPart, namedParts } from '../../../../src/components/tree/rule-groups.ts';
import type { TreeGraph } from '../../../../src/domain/tree-graph.ts';
import { type Condition, tablePartsOf } from '../../../../src/domain/tree-table.ts';
import { randomTree } from '../../../support/random-tree.ts';

/** A tree written as `{ question: { answer: target } }`; what is no question is an outcome. */
function treeOf(questions: Readonly<Record<string, Readonly<Record<string, string>>>>): TreeGraph {
  const ids = Object.keys(questions);
  const targets = Object.values(questions).flatMap((answers) => Object.values(answers));
  return {
    first: ids[0] ?? '',
    questions: Object.entries(questions).map(([id, answers]) => ({
      id,
      answers: Object.entries(answers).map(([answer, to]) => ({ id: answer, to })),
    })),
    outcomes: [...new Set(targets)].filter((id) => !ids.includes(id)).map((id) => ({ id })),
  };
}

function said(conditions: readonly Condition[]): string {
  return conditions.map(({ question, answers }) => `${question}=${answers.join('|')}`).join(' ');
}

/** What stands over some rules, and below it the rules, each with its name. */
function written(parts: readonly NamedPart[]): string[][] {
  return parts.flatMap(({ groups }) =>
    groups.map(({ shared, rules }) => [
      said(shared),
      ...rules.map(({ name, conditions, to }) => `${name} ${said(conditions)}: ${to}`),
    ]),
  );
}

suite('rules on a page', () => {
  test('stand below what they begin with alike, and a rule alone says all of it itself', () => {
    const tree = treeOf({
      way: { bus: 'late', car: 'stay', foot: 'far' },
      late: { yes: 'train', no: 'bus' },
      far: { yes: 'cycle', no: 'walk', unsure: 'walk' },
    });
    assert.deepEqual(written(namedParts(tree)), [
      ['way=bus', '1 late=yes: train', '2 late=no: bus'],
      ['', '3 way=car: stay'],
      ['way=foot', '4 far=yes: cycle', '5 far=no|unsure: walk'],
    ]);
  });

  test('are set apart further in where less is said so', () => {
    const tree = treeOf({
      a: { x: 'b', y: 'end' },
      b: { x: 'c', y: 'one', z: 'two' },
      c: { x: 'three', y: 'four', z: 'five' },
    });
    assert.deepEqual(written(namedParts(tree)), [
      ['a=x b=x', '1 c=x: three', '2 c=y: four', '3 c=z: five'],
      ['a=x', '4 b=y: one', '5 b=z: two'],
      ['', '6 a=y: end'],
    ]);
  });

  test('have the letter of their table where there are several', () => {
    const tree = treeOf({
      a: { x: 'b', y: 'c' },
      b: { x: 'd', y: 'one' },
      c: { x: 'd', y: 'two' },
      d: { x: 'one', y: 'two', z: 'three' },
    });
    assert.deepEqual(
      namedParts(tree).map(({ name, first }) => [name, first]),
      [
        ['A', 'a'],
        ['B', 'd'],
      ],
    );
    assert.deepEqual(written(namedParts(tree)).at(-1), [
      '',
      'B1 d=x: one',
      'B2 d=y: two',
      'B3 d=z: three',
    ]);
  });

  test('are all there, each once and whole, and no more is said than rule by rule', () => {
    let spared = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const tree = randomTree(seed, 3 + (seed % 10), 2 + (seed % 5));
      const shown = namedParts(tree);
      for (const [index, { first, rules }] of tablePartsOf(tree).entries()) {
        const groups = shown[index]?.groups ?? [];
        const whole = groups.flatMap(({ shared, rules: below }) =>
          below.map(({ conditions, to }) => `${said([...shared, ...conditions])}: ${to}`),
        );
        assert.equal(shown[index]?.first, first);
        assert.deepEqual(
          whole.toSorted(),
          rules.map(({ conditions, to }) => `${said(conditions)}: ${to}`).toSorted(),
        );
        const one = rules.reduce((sum, { conditions }) => sum + conditions.length, 0);
        const grouped = groups.reduce(
          (sum, { shared, rules: below }) =>
            below.reduce((all, { conditions }) => all + conditions.length, sum + shared.length),
          0,
        );
        assert.ok(grouped <= one, `${grouped} instead of ${one}`);
        spared += one - grouped;
      }
      const names = shown.flatMap(({ groups }) =>
        groups.flatMap(({ rules }) => rules.map(({ name }) => name)),
      );
      assert.equal(new Set(names).size, names.length);
    }
    assert.ok(spared > 1000, `${spared} spared`);
  });

  test('have letters enough for any number of tables', () => {
    const shared = Array.from({ length: 30 }, (_, index) => [
      [`a${index}`, { x: `s${index}`, y: `b${index}` }],
      [`b${index}`, { x: `s${index}`, y: index < 29 ? `a${index + 1}` : 'end' }],
      [`s${index}`, { x: 'one', y: 'two', z: 'three' }],
    ]).flat();
    const names = namedParts(treeOf(Object.fromEntries(shared))).map(({ name }) => name);
    assert.deepEqual(names.slice(24, 28), ['Y', 'Z', 'AA', 'AB']);
    assert.equal(new Set(names).size, 31);
  });
});
