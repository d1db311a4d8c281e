import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { compareAnswers, voicesIn } from '../../../src/domain/answers-compared.ts';
import type { Step, TreeGraph } from '../../../src/domain/tree-graph.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import { alternativesTo, beginSession } from '../../../src/domain/tree-session.ts';
import { randomNumbers, randomTree } from '../../support/random-tree.ts';

const tree: TreeGraph = {
  first: 'thirsty',
  questions: [
    {
      id: 'thirsty',
      answers: [
        { id: 'yes', to: 'awake' },
        { id: 'no', to: 'nothing' },
      ],
    },
    {
      id: 'awake',
      answers: [
        { id: 'yes', to: 'milk' },
        { id: 'no', to: 'sugar' },
      ],
    },
    {
      id: 'sugar',
      answers: [
        { id: 'yes', to: 'milk' },
        { id: 'no', to: 'green' },
      ],
    },
    {
      id: 'milk',
      answers: [
        { id: 'yes', to: 'black' },
        { id: 'no', to: 'green' },
      ],
    },
  ],
  outcomes: [{ id: 'nothing' }, { id: 'green' }, { id: 'black' }],
};

/** Steps written as `thirsty=yes awake=no`. */
function steps(text: string): Step[] {
  return text.split(' ').map((step) => {
    const [question = '', answer = ''] = step.split('=');
    return { question, answer };
  });
}

suite('answers of several people', () => {
  test('differ where the same question is answered otherwise, in the order of the tree', () => {
    const { walks, differences } = compareAnswers(tree, [
      steps('milk=no awake=yes thirsty=yes'),
      steps('thirsty=yes awake=no sugar=yes milk=yes'),
      steps('thirsty=no'),
    ]);
    assert.deepEqual(
      walks.map(({ reached }) => reached),
      ['green', 'black', 'nothing'],
    );
    assert.deepEqual(
      differences.map(({ question, answers }) => [question, ...answers]),
      [
        ['thirsty', 'yes', 'yes', 'no'],
        ['awake', 'yes', 'no', undefined],
        ['milk', 'no', 'yes', undefined],
      ],
    );
  });

  test('are decided by the differences that would lead one of them to another outcome', () => {
    const { differences } = compareAnswers(tree, [
      steps('thirsty=yes awake=yes milk=no'),
      steps('thirsty=yes awake=no sugar=yes milk=yes'),
    ]);
    assert.deepEqual(
      differences.map(({ question, decides }) => [question, decides]),
      [
        // Whether by way of the sugar or not, each comes to where the milk leads.
        ['awake', []],
        [
          'milk',
          [
            { voice: 0, answer: 'yes', outcomes: ['black'] },
            { voice: 1, answer: 'no', outcomes: ['green'] },
          ],
        ],
      ],
    );
  });

  test('tell of no outcome that somebody has already', () => {
    const { differences } = compareAnswers(tree, [
      steps('thirsty=yes awake=yes milk=yes'),
      steps('thirsty=yes awake=no sugar=no'),
    ]);
    // Without the milk settled, the second could come to green tea all the same.
    assert.deepEqual(differences[0]?.decides, [
      { voice: 0, answer: 'no', outcomes: ['green'] },
      { voice: 1, answer: 'yes', outcomes: ['black'] },
    ]);
  });

  test('have no other outcome as long as they have none', () => {
    const { walks, differences } = compareAnswers(tree, [
      steps('thirsty=yes awake=yes'),
      steps('thirsty=yes awake=no sugar=no'),
    ]);
    assert.deepEqual(
      walks.map(({ isComplete }) => isComplete),
      [false, true],
    );
    assert.deepEqual(
      differences[0]?.decides.map(({ voice }) => voice),
      [1],
    );
  });

  test('do not differ where they are the same', () => {
    const same = steps('thirsty=yes awake=yes milk=no');
    assert.deepEqual(compareAnswers(tree, [same, same]).differences, []);
  });

  test('are decided as the tree itself says that another answer would', () => {
    let decided = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const random = randomTree(seed, 3 + (seed % 6), 3);
      const paths = [...pathsOf(random)];
      const pick = randomNumbers(seed);
      const given = [0, 1, 2].map(() => paths[Math.floor(pick() * paths.length)]?.steps ?? []);
      const { differences } = compareAnswers(random, given);
      for (const [voice, own] of given.entries()) {
        const others = given.flat();
        const expected = alternativesTo(random, beginSession(random, own)).filter((change) =>
          others.some(
            ({ question, answer }) => question === change.question && answer === change.answer,
          ),
        );
        const found = differences.flatMap(({ question, decides }) =>
          decides
            .filter((settlement) => settlement.voice === voice)
            .map(({ answer }) => `${question}=${answer}`),
        );
        assert.deepEqual(
          found.toSorted(),
          expected.map(({ question, answer }) => `${question}=${answer}`).toSorted(),
        );
        decided += found.length;
      }
    }
    assert.ok(decided > 200, `${decided} settlements`);
  });
});

suite('voices in a text', () => {
  test('are a line each: an address of a tree or of a decision, with a name or without', () => {
    const text = `Anna: https://kb/sv/tea/trees/which/?awake=sleep&milk=with
- Björn Ek – https://kb/sv/decisions/?since=2026-11-30&claims=TE-01.1&tree=tea/which&answers=awake.all-night
https://kb/en/tea/trees/which/?awake=unsure

What we said on Monday.`;
    assert.deepEqual(
      voicesIn(text).map(({ name, answered }) => [
        name,
        `${answered.topic}/${answered.tree}`,
        answered.steps.map(({ question, answer }) => `${question}=${answer}`).join(' '),
      ]),
      [
        ['Anna', 'tea/which', 'awake=sleep milk=with'],
        ['Björn Ek', 'tea/which', 'awake=all-night'],
        ['', 'tea/which', 'awake=unsure'],
      ],
    );
  });

  test('are none where there is no address of a tree with answers', () => {
    assert.deepEqual(voicesIn('Anna: yes\nhttps://kb/sv/tea/trees/which/\n'), []);
  });
});
