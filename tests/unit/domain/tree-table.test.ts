import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Step, TreeGraph } from '../../../src/domain/tree-graph.ts';
import { countPaths, pathsOf, type TreePath } from '../../../src/domain/tree-paths.ts';
import { beginSession } from '../../../src/domain/tree-session.ts';
import {
  type Condition,
  type Rule,
  rulesOf,
  type TablePart,
  tablePartsOf,
} from '../../../src/domain/tree-table.ts';
import { commuting } from '../../support/commuting.ts';
import { teasCatalog } from '../../support/content.ts';
import { combinationsOf } from '../../support/every-answer.ts';
import { randomTree } from '../../support/random-tree.ts';

/** A tree written as `{ question: { answer: target } }`. */
function treeOf(
  questions: Readonly<Record<string, Readonly<Record<string, string>>>>,
  outcomes: readonly string[],
): TreeGraph {
  return {
    first: Object.keys(questions)[0] ?? '',
    questions: Object.entries(questions).map(([id, answers]) => ({
      id,
      answers: Object.entries(answers).map(([answer, to]) => ({ id: answer, to })),
    })),
    outcomes: outcomes.map((id) => ({ id })),
  };
}

/** `thirsty=yes awake=no|unsure: green` */
function written(rules: readonly Rule[]): string[] {
  return rules.map(({ conditions, to }) => {
    const said = conditions.map(({ question, answers }) => `${question}=${answers.join('|')}`);
    return `${said.join(' ')}: ${to}`;
  });
}

const tea = treeOf(
  {
    thirsty: { yes: 'awake', no: 'nothing', unsure: 'nothing' },
    awake: { yes: 'milk', no: 'sugar', unsure: 'sugar' },
    sugar: { yes: 'milk', no: 'green' },
    milk: { yes: 'black', no: 'green', unsure: 'green' },
  },
  ['nothing', 'green', 'black'],
);

suite('the table of a tree', () => {
  test('says together what follows alike, in the order of the tree', () => {
    assert.deepEqual(written(rulesOf(tea)), [
      'thirsty=yes awake=yes milk=yes: black',
      'thirsty=yes awake=yes milk=no|unsure: green',
      'thirsty=yes awake=no|unsure sugar=yes milk=yes: black',
      'thirsty=yes awake=no|unsure sugar=yes milk=no|unsure: green',
      'thirsty=yes awake=no|unsure sugar=no: green',
      'thirsty=no|unsure: nothing',
    ]);
  });

  test('does not name a question where it does not matter', () => {
    const tree = treeOf(
      { a: { x: 'b', y: 'c' }, b: { x: 'c', y: 'c' }, c: { x: 'one', y: 'two' } },
      ['one', 'two'],
    );
    assert.deepEqual(written(rulesOf(tree)), ['c=x: one', 'c=y: two']);
  });

  test('names a question for those only to whom it matters', () => {
    const tree = treeOf(
      {
        a: { x: 'b', y: 'c' },
        b: { x: 'd', y: 'one' },
        c: { x: 'd', y: 'two' },
        d: { x: 'one', y: 'two' },
      },
      ['one', 'two'],
    );
    assert.deepEqual(written(rulesOf(tree)), [
      'a=x b=x d=x: one',
      'a=x b=x d=y: two',
      'a=x b=y: one',
      'a=y c=x d=x: one',
      'a=y c=x d=y: two',
      'a=y c=y: two',
    ]);
  });

  test('is one rule without conditions where all leads to the same', () => {
    assert.deepEqual(written(rulesOf(treeOf({ a: { x: 'end', y: 'end' } }, ['end']))), [': end']);
  });

  test('does not go round in a tree that is not sound', () => {
    const circle = treeOf({ a: { on: 'b', off: 'end' }, b: { back: 'a', gone: 'nobody' } }, [
      'end',
    ]);
    assert.deepEqual(written(rulesOf(circle)), ['a=off: end']);
  });
});

suite('the table of a tree in parts', () => {
  const paths = { x: 'm', y: 'n' };
  const tree = treeOf(
    {
      a: { x: 'b', y: 'c' },
      b: { x: 'd', y: 'one' },
      c: { x: 'd', y: 'two' },
      d: { ...paths, z: 'one' },
      m: { x: 'two', y: 'three' },
      n: { x: 'three', y: 'm' },
    },
    ['one', 'two', 'three'],
  );

  test('begins anew where several questions lead, and says there what it would have to say twice', () => {
    assert.deepEqual(
      tablePartsOf(tree).map(({ first, rules }) => [first, ...written(rules)]),
      [
        ['a', 'a=x b=x: d', 'a=x b=y: one', 'a=y c=x: d', 'a=y c=y: two'],
        [
          'd',
          'd=x m=x: two',
          'd=x m=y: three',
          'd=y n=x: three',
          'd=y n=y m=x: two',
          'd=y n=y m=y: three',
          'd=z: one',
        ],
      ],
    );
  });

  test('stays short where the whole table nobody could read', () => {
    const length = 200;
    const ladder = treeOf(
      Object.fromEntries(
        Array.from({ length }, (_, index) => {
          const at = (next: number) => (next < length ? `q${next}` : `o${next - length}`);
          return [`q${index}`, { a: at(index + 1), b: at(index + 2), c: 'o2' }];
        }),
      ),
      ['o0', 'o1', 'o2'],
    );
    assert.ok(countPaths(ladder) > 10n ** 40n);
    const rules = tablePartsOf(ladder).flatMap((part) => part.rules);
    assert.ok(rules.length < 4 * length, `${rules.length} rules`);
  });
});

const real = [commuting, teasCatalog()].flatMap(({ topics }) =>
  topics.flatMap(({ trees }) => trees),
);
const random = Array.from({ length: 1000 }, (_, seed) =>
  randomTree(seed, 2 + (seed % 6), 2 + (seed % 4)),
);

suite('proved by every combination of answers', () => {
  const trees = [...real, ...random];

  test('one rule holds and no other, and has the outcome that the tree leads to', () => {
    let combined = 0;
    for (const tree of trees) {
      const rules = rulesOf(tree);
      for (const given of combinationsOf(tree)) {
        combined += 1;
        const holding = rules.filter((rule) => holds(rule, given));
        assert.deepEqual(
          holding.map(({ to }) => to),
          [beginSession(tree, given).reached],
        );
      }
    }
    assert.ok(combined > 100_000, `${combined} combinations`);
  });

  test('the parts lead to the same outcome, one rule at a time', () => {
    let crossed = 0;
    for (const tree of trees) {
      const parts = tablePartsOf(tree);
      if (parts.length > 1) crossed += 1;
      for (const given of combinationsOf(tree)) {
        assert.equal(lookUp(parts, given), beginSession(tree, given).reached);
      }
    }
    assert.ok(crossed > 100, `${crossed} trees in parts`);
  });

  test('whoever is asked what leads to an outcome has answered all that its rule names', () => {
    for (const tree of trees) {
      const rules = rulesOf(tree);
      for (const { steps, outcome } of pathsOf(tree)) {
        const holding = rules.filter((rule) => holds(rule, steps));
        assert.deepEqual(
          holding.map(({ to }) => to),
          [outcome],
        );
      }
    }
  });

  test('no two rules could be one', () => {
    for (const tree of trees) {
      const rules = rulesOf(tree);
      for (const [index, one] of rules.entries()) {
        for (const other of rules.slice(index + 1)) assert.ok(!couldBeOne(one, other));
      }
    }
  });
});

test('proved of larger trees by reckoning: a path is covered by rules that are disjoint', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 8, max: 14 }), (seed, questions) => {
      const tree = randomTree(seed, questions, 4);
      fc.pre(countPaths(tree) < 2000n);
      const rules = rulesOf(tree);
      for (const [index, one] of rules.entries()) {
        for (const other of rules.slice(index + 1)) assert.ok(areDisjoint(one, other));
      }
      for (const path of pathsOf(tree)) assertCovered(tree, path, rules);
    }),
    { numRuns: 200 },
  );
});

function holds({ conditions }: Rule, given: readonly Step[]): boolean {
  return conditions.every(({ question, answers }) =>
    given.some((step) => step.question === question && answers.includes(step.answer)),
  );
}

function lookUp(parts: readonly TablePart[], given: readonly Step[]): string {
  let at = parts[0];
  for (;;) {
    const holding = at?.rules.filter((rule) => holds(rule, given)) ?? [];
    assert.equal(holding.length, 1);
    const to = holding[0]?.to ?? '';
    at = parts.find(({ first }) => first === to);
    if (!at) return to;
  }
}

function couldBeOne(one: Rule, other: Rule): boolean {
  if (one.to !== other.to || one.conditions.length !== other.conditions.length) return false;
  const differing = one.conditions.filter(
    (condition) =>
      !other.conditions.some((same) => JSON.stringify(same) === JSON.stringify(condition)),
  );
  return (
    differing.length === 1 &&
    other.conditions.some(({ question }) => question === differing[0]?.question)
  );
}

function areDisjoint(one: Rule, other: Rule): boolean {
  return one.conditions.some(({ question, answers }) => {
    const others = answersTo(other.conditions, question);
    return others !== undefined && !answers.some((answer) => others.includes(answer));
  });
}

/** The rules that a path can come to have its outcome, and hold for so many of its combinations as there are. */
function assertCovered(tree: TreeGraph, { steps, outcome }: TreePath, rules: readonly Rule[]) {
  const open = tree.questions.filter(({ id }) => !steps.some(({ question }) => question === id));
  const combinations = ({ conditions }: Pick<Rule, 'conditions'>) =>
    open.reduce(
      (product, { id, answers }) =>
        product * BigInt(answersTo(conditions, id)?.length ?? answers.length),
      1n,
    );
  const possible = rules.filter(({ conditions }) =>
    steps.every(
      ({ question, answer }) => answersTo(conditions, question)?.includes(answer) ?? true,
    ),
  );
  for (const { to } of possible) assert.equal(to, outcome);
  assert.equal(
    possible.reduce((sum, rule) => sum + combinations(rule), 0n),
    combinations({ conditions: [] }),
  );
}

function answersTo(conditions: readonly Condition[], question: string) {
  return conditions.find((condition) => condition.question === question)?.answers;
}
