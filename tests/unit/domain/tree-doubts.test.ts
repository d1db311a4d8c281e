import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { doubtsOf, pathsOfDoubt } from '../../../src/domain/tree-doubts.ts';
import type { GraphAnswer, TreeGraph } from '../../../src/domain/tree-graph.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';

const answer = (id: string, to: string): GraphAnswer => ({
  id,
  to,
  isUnsure: id.startsWith('unsure'),
});

const tree: TreeGraph = {
  first: 'cloud',
  questions: [
    { id: 'cloud', answers: [answer('yes', 'buy'), answer('unsure', 'tunnel')] },
    { id: 'tunnel', answers: [answer('yes', 'keep'), answer('unsure', 'ask')] },
  ],
  outcomes: [{ id: 'buy' }, { id: 'keep' }, { id: 'ask' }],
};

suite('what readers do not know', () => {
  test('is told step by step', () => {
    const steps = [
      { question: 'cloud', answer: 'unsure' },
      { question: 'tunnel', answer: 'yes' },
      { question: 'nobody', answer: 'unsure' },
    ];
    assert.deepEqual(doubtsOf(tree, steps), [steps[0]]);
    assert.deepEqual(doubtsOf(tree, []), []);
  });

  test('leads somewhere where it is all that is answered', () => {
    assert.deepEqual(pathsOfDoubt(tree), [
      {
        steps: [
          { question: 'cloud', answer: 'unsure' },
          { question: 'tunnel', answer: 'unsure' },
        ],
        outcome: 'ask',
      },
    ]);
  });

  test('leads nowhere where a question has no answer for it, or in a circle', () => {
    const [cloud] = tree.questions;
    assert.ok(cloud);
    const known = { id: 'tunnel', answers: [answer('yes', 'keep'), answer('no', 'buy')] };
    assert.deepEqual(pathsOfDoubt({ ...tree, questions: [cloud, known] }), []);
    const circle = { id: 'tunnel', answers: [answer('yes', 'keep'), answer('unsure', 'cloud')] };
    assert.deepEqual(pathsOfDoubt({ ...tree, questions: [cloud, circle] }), []);
  });

  test('leads to the outcomes of just those paths of a tree that hold nothing else', () => {
    const names = ['yes', 'unsure', 'unsure-too'];
    const trees = fc
      .array(fc.array(fc.nat(), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 })
      .map((questions): TreeGraph => {
        const ends = ['end', 'other'];
        const ids = [...questions.map((_, index) => `q${index}`), ...ends];
        return {
          first: 'q0',
          questions: questions.map((targets, index) => ({
            id: `q${index}`,
            answers: targets.map((target, nth) => {
              const later = ids.slice(index + 1);
              return answer(names[nth] ?? '', later[target % later.length] ?? '');
            }),
          })),
          outcomes: ends.map((id) => ({ id })),
        };
      });
    fc.assert(
      fc.property(trees, (random) => {
        const expected = [...pathsOf(random)].filter(
          ({ steps }) => doubtsOf(random, steps).length === steps.length,
        );
        assert.deepEqual(pathsOfDoubt(random), expected);
      }),
    );
  });
});
