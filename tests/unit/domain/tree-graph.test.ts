import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { reachableFrom, type Step, type TreeGraph, walk } from '../../../src/domain/tree-graph.ts';
import { countPaths, pathsOf, questionsLeft } from '../../../src/domain/tree-paths.ts';
import { cyclesOf, pointlessQuestions } from '../../../src/domain/tree-proofs.ts';

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

const sound = treeOf(
  {
    thirsty: { no: 'nothing', yes: 'awake' },
    awake: { no: 'black', yes: 'hurry' },
    hurry: { no: 'green', yes: 'black' },
  },
  ['nothing', 'black', 'green'],
);

/** Steps written as `thirsty=yes awake=no`. */
function steps(text: string): Step[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      const [question = '', answer = ''] = step.split('=');
      return { question, answer };
    });
}

function written(path: readonly Step[]): string {
  return path.map(({ question, answer }) => `${question}=${answer}`).join(' ');
}

suite('walking a tree', () => {
  const cases: readonly [
    given: string,
    path: string,
    reached: string,
    misfit?: string | undefined,
    pending?: string,
  ][] = [
    ['', '', 'thirsty'],
    ['thirsty=yes', 'thirsty=yes', 'awake'],
    ['thirsty=yes awake=no', 'thirsty=yes awake=no', 'black'],
    ['awake=no thirsty=yes', 'thirsty=yes awake=no', 'black'],
    ['mood=good thirsty=yes', 'thirsty=yes', 'awake', 'mood unknown-question'],
    ['thirsty=maybe awake=no', '', 'thirsty', 'thirsty unknown-answer', 'awake=no'],
    ['awake=no', '', 'thirsty', undefined, 'awake=no'],
    ['hurry=yes awake=no hurry=no', '', 'thirsty', 'hurry repeated', 'hurry=yes awake=no'],
    ['awake=maybe', '', 'thirsty', 'awake unknown-answer'],
    ['thirsty=no awake=no', 'thirsty=no', 'nothing', 'awake not-reached'],
    ['thirsty=yes thirsty=no', 'thirsty=yes', 'awake', 'thirsty repeated'],
    ['__proto__=no constructor=yes', '', 'thirsty', '__proto__ unknown-question'],
  ];
  for (const [given, path, reached, misfit, pending = ''] of cases) {
    test(given || 'without an answer', () => {
      const found = walk(sound, steps(given));
      assert.equal(written(found.path), path);
      assert.equal(found.reached, reached);
      assert.equal(written(found.pending), pending);
      assert.equal(found.misfit && `${found.misfit.step.question} ${found.misfit.reason}`, misfit);
      assert.equal(found.isComplete, ['nothing', 'black', 'green'].includes(reached));
    });
  }

  test('ends where a tree leads in a circle', () => {
    const circle = treeOf({ a: { on: 'b' }, b: { back: 'a' } }, ['end']);
    const { path, isComplete } = walk(circle, steps('a=on b=back'));
    assert.equal(written(path), 'a=on b=back');
    assert.equal(isComplete, false);
  });
});

suite('the paths of a tree', () => {
  test('are all ways to an outcome', () => {
    assert.deepEqual(
      [...pathsOf(sound)].map((path) => `${written(path.steps)}: ${path.outcome}`),
      [
        'thirsty=no: nothing',
        'thirsty=yes awake=no: black',
        'thirsty=yes awake=yes hurry=no: green',
        'thirsty=yes awake=yes hurry=yes: black',
      ],
    );
    assert.equal(countPaths(sound), 4n);
  });

  test('are counted where nobody could walk them all', () => {
    const length = 200;
    const chain = treeOf(
      Object.fromEntries(
        Array.from({ length }, (_, index) => {
          const next = index + 1 < length ? `q${index + 1}` : 'end';
          return [`q${index}`, { a: next, b: next }];
        }),
      ),
      ['end'],
    );
    assert.equal(countPaths(chain), 2n ** 200n);
  });

  test('have so many questions left from a node on', () => {
    assert.deepEqual(questionsLeft(sound, 'thirsty'), { least: 1, most: 3 });
    assert.deepEqual(questionsLeft(sound, 'hurry'), { least: 1, most: 1 });
    assert.deepEqual(questionsLeft(sound, 'green'), { least: 0, most: 0 });
  });

  test('do not go round', () => {
    const circle = treeOf({ a: { on: 'b', off: 'end' }, b: { back: 'a', out: 'end' } }, ['end']);
    assert.equal([...pathsOf(circle)].length, 2);
    assert.equal(countPaths(circle), 2n);
    assert.deepEqual(questionsLeft(circle, 'a'), { least: 1, most: 2 });
  });
});

suite('proofs of a tree', () => {
  test('find nothing wrong with a sound one', () => {
    assert.deepEqual([...reachableFrom(sound, 'thirsty')].sort(), [
      'awake',
      'black',
      'green',
      'hurry',
      'nothing',
      'thirsty',
    ]);
    assert.deepEqual(cyclesOf(sound), []);
    assert.deepEqual(pointlessQuestions(sound), []);
  });

  test('pass over ids that nothing has', () => {
    const tree = treeOf({ a: { x: 'nobody', y: 'end' } }, ['end', 'other']);
    assert.deepEqual([...reachableFrom(tree, 'a')], ['a', 'end']);
  });

  test('name the answer that closes a cycle, and what it goes through', () => {
    const tree = treeOf(
      { a: { on: 'b' }, b: { on: 'c', out: 'end' }, c: { back: 'b', self: 'c', out: 'end' } },
      ['end'],
    );
    assert.deepEqual(cyclesOf(tree), [
      { question: 'c', answer: 'back', through: ['b', 'c'] },
      { question: 'c', answer: 'self', through: ['c'] },
    ]);
  });

  test('find a cycle that nothing leads to', () => {
    const tree = treeOf({ a: { x: 'end' }, b: { on: 'c' }, c: { back: 'b' } }, ['end']);
    assert.deepEqual(cyclesOf(tree), [{ question: 'c', answer: 'back', through: ['b', 'c'] }]);
  });

  test('find questions whose answers all come to the same, at once or in the end', () => {
    const same = treeOf({ a: { x: 'b', y: 'b' }, b: { x: 'one', y: 'two' } }, ['one', 'two']);
    assert.deepEqual(pointlessQuestions(same), ['a']);
    const end = treeOf(
      { a: { x: 'b', y: 'two' }, b: { x: 'c', y: 'one' }, c: { x: 'one', y: 'one' } },
      ['one', 'two'],
    );
    assert.deepEqual(pointlessQuestions(end), ['b', 'c']);
  });

  test('let a question stand that decides which question comes next', () => {
    const tree = treeOf(
      { a: { x: 'b', y: 'c' }, b: { x: 'one', y: 'two' }, c: { x: 'two', y: 'one' } },
      ['one', 'two'],
    );
    assert.deepEqual(pointlessQuestions(tree), []);
  });
});
