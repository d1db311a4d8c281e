import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { changesOf } from '../../../src/domain/tree-changes.ts';
import { reachableFrom, type Step, type TreeGraph, walk } from '../../../src/domain/tree-graph.ts';
import {
  countPaths,
  pathsOf,
  questionsLeft,
  type TreePath,
} from '../../../src/domain/tree-paths.ts';
import { cyclesOf } from '../../../src/domain/tree-proofs.ts';
import { randomNumbers, randomTree } from '../../support/random-tree.ts';

const tree: TreeGraph = {
  first: 'thirsty',
  questions: [
    {
      id: 'thirsty',
      answers: [
        { id: 'no', to: 'nothing' },
        { id: 'yes', to: 'awake' },
      ],
    },
    {
      id: 'awake',
      answers: [
        { id: 'no', to: 'black' },
        { id: 'yes', to: 'hurry' },
      ],
    },
    {
      id: 'hurry',
      answers: [
        { id: 'no', to: 'green' },
        { id: 'yes', to: 'black' },
      ],
    },
  ],
  outcomes: [{ id: 'nothing' }, { id: 'black' }, { id: 'green' }],
};

function changesAfter(...answers: readonly (readonly [string, string])[]) {
  const given = answers.map(([question, answer]) => ({ question, answer }));
  const { path, reached } = walk(tree, given);
  return changesOf(tree, { steps: path, outcome: reached });
}

suite('what would change the answer', () => {
  test('is each other answer that leads to another outcome', () => {
    assert.deepEqual(changesAfter(['thirsty', 'yes'], ['awake', 'yes'], ['hurry', 'no']), [
      { question: 'thirsty', answer: 'no', outcomes: ['nothing'], open: undefined },
      { question: 'awake', answer: 'no', outcomes: ['black'], open: undefined },
      { question: 'hurry', answer: 'yes', outcomes: ['black'], open: undefined },
    ]);
  });

  test('leaves open what a question decides that was not asked', () => {
    assert.deepEqual(changesAfter(['thirsty', 'yes'], ['awake', 'no']), [
      { question: 'thirsty', answer: 'no', outcomes: ['nothing'], open: undefined },
      { question: 'awake', answer: 'yes', outcomes: ['black', 'green'], open: 'hurry' },
    ]);
    assert.deepEqual(changesAfter(['thirsty', 'no']), [
      { question: 'thirsty', answer: 'yes', outcomes: ['black', 'green'], open: 'awake' },
    ]);
  });

  test('is not an answer that comes to the same', () => {
    const hurry = changesAfter(['thirsty', 'yes'], ['awake', 'yes'], ['hurry', 'yes']);
    assert.deepEqual(
      hurry.map(({ question }) => question),
      ['thirsty', 'hurry'],
    );
  });
});

/** Every way to answer every question of a tree, whether it is met or not. */
function allAnswers({ questions }: TreeGraph): Step[][] {
  return questions.reduce<Step[][]>(
    (all, { id, answers }) =>
      all.flatMap((given) =>
        answers.map((answer) => [...given, { question: id, answer: answer.id }]),
      ),
    [[]],
  );
}

/** Follows answers by hand, without what is tested. */
function replay({ first, questions }: TreeGraph, given: readonly Step[]): TreePath {
  const steps: Step[] = [];
  let at = first;
  for (;;) {
    const step = given.find(({ question }) => question === at);
    if (!step) return { steps, outcome: at };
    steps.push(step);
    const answers = questions.find(({ id }) => id === at)?.answers;
    at = answers?.find(({ id }) => id === step.answer)?.to ?? '';
  }
}

function written({ steps, outcome }: TreePath): string {
  return [...steps.map(({ question, answer }) => `${question}=${answer}`), outcome].join(' ');
}

suite('in random trees', () => {
  const trees = Array.from({ length: 300 }, (_, seed) => {
    const random = randomNumbers(seed);
    return randomTree(seed, 1 + Math.floor(random() * 6), 2 + Math.floor(random() * 3));
  });
  const wholes = trees.map((random) => ({
    random,
    replays: allAnswers(random).map((given) => ({ given, path: replay(random, given) })),
  }));

  test('there is no cycle, and every node is reached', () => {
    for (const { random } of wholes) {
      assert.deepEqual(cyclesOf(random), []);
      const nodes = random.questions.length + random.outcomes.length;
      assert.equal(reachableFrom(random, random.first).size, nodes);
    }
  });

  test('a walk goes where the answers lead, in whatever order they come', () => {
    for (const { random, replays } of wholes) {
      for (const { given, path } of replays) {
        const found = walk(random, given.toReversed());
        assert.equal(written({ steps: found.path, outcome: found.reached }), written(path));
        assert.equal(found.isComplete, true);
        assert.equal(found.misfit === undefined, path.steps.length === given.length);
      }
    }
  });

  test('the paths are those that some answers take, the shortest and the longest among them', () => {
    for (const { random, replays } of wholes) {
      const expected = new Set(replays.map(({ path }) => written(path)));
      const found = [...pathsOf(random)].map(written);
      assert.deepEqual(found.toSorted(), [...expected].sort());
      assert.equal(countPaths(random), BigInt(expected.size));
      const lengths = replays.map(({ path }) => path.steps.length);
      assert.deepEqual(questionsLeft(random, random.first), {
        least: Math.min(...lengths),
        most: Math.max(...lengths),
      });
    }
  });

  test('the changes of every path are those that trying all answers finds', () => {
    let compared = 0;
    for (const { random, replays } of wholes) {
      for (const path of pathsOf(random)) {
        const found = changesOf(random, path).map(
          ({ question, answer, outcomes, open }) =>
            `${question}=${answer} ${open ?? ''}: ${outcomes.join(' ')}`,
        );
        assert.deepEqual(found, changesByTrying(random, replays, path));
        compared += found.length;
      }
    }
    assert.ok(compared > 1000, `${compared} changes`);
  });
});

/** The changes of a path, found by looking through all ways to answer all questions. */
function changesByTrying(
  { questions, outcomes }: TreeGraph,
  replays: readonly { readonly given: readonly Step[]; readonly path: TreePath }[],
  path: TreePath,
): string[] {
  return path.steps.flatMap(({ question: changed, answer: usual }) => {
    const answers = questions.find(({ id }) => id === changed)?.answers ?? [];
    return answers.flatMap(({ id: other }) => {
      if (other === usual) return [];
      const alike = replays.filter(({ given }) =>
        given.every(({ question, answer }) => {
          if (question === changed) return answer === other;
          const kept = path.steps.find((step) => step.question === question);
          return !kept || kept.answer === answer;
        }),
      );
      const reached = new Set(alike.map((replayed) => replayed.path.outcome));
      if (reached.size === 1 && reached.has(path.outcome)) return [];
      const asked = alike[0]?.path.steps ?? [];
      const open = asked.find(
        ({ question }) => !path.steps.some((step) => step.question === question),
      );
      const ids = outcomes.map(({ id }) => id).filter((id) => reached.has(id));
      return [`${changed}=${other} ${open?.question ?? ''}: ${ids.join(' ')}`];
    });
  });
}
