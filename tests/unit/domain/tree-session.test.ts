import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { standingOf } from '../../../src/domain/tree-doubts.ts';
import type { Step, TreeGraph } from '../../../src/domain/tree-graph.ts';
import { walk } from '../../../src/domain/tree-graph.ts';
import { pathsOf } from '../../../src/domain/tree-paths.ts';
import {
  alternativesTo,
  askAnew,
  beginSession,
  giveAnswer,
  type TreeSession,
  whereabouts,
} from '../../../src/domain/tree-session.ts';
import { randomNumbers, randomTree } from '../../support/random-tree.ts';

/** Whoever is awake is asked for milk at once; whoever is not, for sugar first. */
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
        { id: 'no', to: 'sugar' },
        { id: 'yes', to: 'milk' },
      ],
    },
    {
      id: 'sugar',
      answers: [
        { id: 'no', to: 'green' },
        { id: 'yes', to: 'milk' },
      ],
    },
    {
      id: 'milk',
      answers: [
        { id: 'no', to: 'green' },
        { id: 'yes', to: 'black' },
      ],
    },
  ],
  outcomes: [{ id: 'nothing' }, { id: 'green' }, { id: 'black' }],
};

const steps = (text: string): Step[] =>
  text.split(' ').flatMap((pair) => {
    const [question = '', answer = ''] = pair.split('=');
    return pair ? [{ question, answer }] : [];
  });
const written = (given: readonly Step[]) =>
  given.map(({ question, answer }) => `${question}=${answer}`).join(' ');

/** Begins with answers, changes one and says what comes of it. */
function afterChange(given: string, question: string, answer: string) {
  const asked = askAnew(tree, beginSession(tree, steps(given)), question);
  const { given: kept, dropped, reached } = giveAnswer(tree, asked, answer);
  return { kept: written(kept), dropped: written(dropped), reached };
}

suite('a session', () => {
  test('asks question by question until there is an outcome', () => {
    let session = beginSession(tree, []);
    const asked: (string | undefined)[] = [];
    for (const answer of ['yes', 'no', 'yes', 'no']) {
      asked.push(session.asking?.question);
      session = giveAnswer(tree, session, answer);
    }
    assert.deepEqual(asked, ['thirsty', 'awake', 'sugar', 'milk']);
    assert.equal(session.asking, undefined);
    assert.equal(session.reached, 'green');
    assert.equal(written(session.path), 'thirsty=yes awake=no sugar=yes milk=no');
  });

  test('says which question it is, and how many may follow', () => {
    assert.deepEqual(beginSession(tree, []).asking, {
      question: 'thirsty',
      number: 1,
      left: { least: 0, most: 3 },
      before: undefined,
    });
    assert.deepEqual(beginSession(tree, steps('thirsty=yes awake=yes')).asking, {
      question: 'milk',
      number: 3,
      left: { least: 0, most: 0 },
      before: undefined,
    });
  });

  test('begins with what fits of the answers given, and says what does not', () => {
    const { given, misfit, asking } = beginSession(tree, steps('sugar=no thirsty=yes tea=no'));
    assert.equal(written(given), 'thirsty=yes sugar=no');
    assert.deepEqual(misfit, {
      step: { question: 'tea', answer: 'no' },
      reason: 'unknown-question',
    });
    assert.equal(asking?.question, 'awake');
  });

  test('asks anew what is on the path, and holds on to the answer until there is another', () => {
    const whole = beginSession(tree, steps('thirsty=yes awake=yes milk=yes'));
    const asked = askAnew(tree, whole, 'awake');
    assert.deepEqual(asked.asking, {
      question: 'awake',
      number: 2,
      left: { least: 1, most: 2 },
      before: 'yes',
    });
    assert.equal(written(asked.given), written(whole.given));
    assert.deepEqual(giveAnswer(tree, asked, 'yes'), whole);
  });

  test('forgets what did not fit as soon as the reader does something', () => {
    const session = beginSession(tree, steps('thirsty=yes tea=no'));
    assert.equal(askAnew(tree, session, 'thirsty').misfit, undefined);
    assert.equal(giveAnswer(tree, session, 'yes').misfit, undefined);
  });
});

suite('another answer', () => {
  test('keeps later answers whose questions are met all the same', () => {
    assert.deepEqual(afterChange('thirsty=yes awake=no sugar=yes milk=no', 'sugar', 'yes'), {
      kept: 'thirsty=yes awake=no sugar=yes milk=no',
      dropped: '',
      reached: 'green',
    });
    assert.deepEqual(afterChange('thirsty=yes awake=yes milk=yes', 'awake', 'no'), {
      kept: 'thirsty=yes awake=no milk=yes',
      dropped: '',
      reached: 'sugar',
    });
  });

  test('does away with answers whose questions are not met any more, and says so', () => {
    assert.deepEqual(afterChange('thirsty=yes awake=no sugar=yes milk=no', 'awake', 'yes'), {
      kept: 'thirsty=yes awake=yes milk=no',
      dropped: 'sugar=yes',
      reached: 'green',
    });
    assert.deepEqual(afterChange('thirsty=yes awake=no sugar=yes', 'thirsty', 'no'), {
      kept: 'thirsty=no',
      dropped: 'awake=no sugar=yes',
      reached: 'nothing',
    });
  });

  test('lets answers that wait come into force when their question is met', () => {
    const waiting = beginSession(tree, steps('thirsty=yes milk=yes'));
    const session = giveAnswer(tree, waiting, 'yes');
    assert.equal(session.reached, 'black');
    assert.equal(written(session.path), 'thirsty=yes awake=yes milk=yes');
  });
});

test('an outcome stands as firm as the answers that led to it', () => {
  const doubts = steps('milk=unsure');
  assert.equal(standingOf('change', []), 'settled');
  assert.equal(standingOf('keep', doubts), 'preliminary');
  assert.equal(standingOf('find-out', []), 'find-out');
  assert.equal(standingOf('find-out', doubts), 'find-out');
});

suite('in random trees', () => {
  /** What a reader may do anywhere, over and over. */
  function* sessions(): Generator<{ random: TreeGraph; before: TreeSession; after: TreeSession }> {
    for (let seed = 0; seed < 200; seed++) {
      const numbers = randomNumbers(seed);
      const random = randomTree(seed, 2 + Math.floor(numbers() * 7), 3);
      const pick = <Thing>(things: readonly Thing[]) =>
        things[Math.floor(numbers() * things.length)] as Thing;
      let before = beginSession(random, []);
      for (let act = 0; act < 20; act++) {
        const asksAnew = before.path.length > 0 && (!before.asking || numbers() < 0.3);
        if (asksAnew) before = askAnew(random, before, pick(before.path).question);
        const question = random.questions.find(({ id }) => id === before.asking?.question);
        const after = giveAnswer(random, before, pick(question?.answers ?? []).id);
        yield { random, before, after };
        before = after;
      }
    }
  }

  test('an answer holds, none is lost in silence, and what is kept fits', () => {
    let dropped = 0;
    for (const { random, before, after } of sessions()) {
      const asked = before.asking?.question;
      assert.ok(after.path.some(({ question }) => question === asked));
      const questions = [...after.given, ...after.dropped].map(({ question }) => question);
      const answered = [...before.given.map(({ question }) => question), asked];
      assert.deepEqual(questions.toSorted(), [...new Set(answered)].sort());
      const again = walk(random, after.given);
      assert.equal(again.misfit, undefined);
      assert.deepEqual(again.path, after.path);
      dropped += after.dropped.length;
    }
    assert.ok(dropped > 100, `${dropped} dropped`);
  });

  test('the questions said to follow are those of the shortest and the longest way on', () => {
    for (const { random, after } of sessions()) {
      if (!after.asking) continue;
      const { question, number, left } = after.asking;
      const begins = written(after.path);
      const lengths = [...pathsOf(random)]
        .filter(({ steps: whole }) => written(whole.slice(0, after.path.length)) === begins)
        .map(({ steps: whole }) => whole.length);
      assert.equal(question, after.reached);
      assert.equal(number, after.path.length + 1);
      assert.equal(number + left.least, Math.min(...lengths));
      assert.equal(number + left.most, Math.max(...lengths));
    }
  });

  test('what would change an outcome holds what answering so would', () => {
    let compared = 0;
    for (const { random, after } of sessions()) {
      if (after.asking) continue;
      for (const { question, answer, given } of alternativesTo(random, after)) {
        const changed = giveAnswer(random, askAnew(random, after, question), answer);
        assert.equal(written(given), written(changed.given));
        compared++;
      }
    }
    assert.ok(compared > 100, `${compared} alternatives`);
  });
});

suite('where a reader is', () => {
  const session = beginSession(tree, [
    { question: 'thirsty', answer: 'yes' },
    { question: 'awake', answer: 'no' },
  ]);

  test('has behind what was answered, and ahead what can still be come to', () => {
    const { here, behind, ahead } = whereabouts(tree, session);
    assert.equal(here, 'sugar');
    assert.deepEqual(
      behind.map(({ question }) => question),
      ['thirsty', 'awake'],
    );
    assert.deepEqual([...ahead].toSorted(), ['black', 'green', 'milk', 'sugar']);
  });

  test('has everything ahead again that can follow a question asked anew', () => {
    const { here, behind, ahead } = whereabouts(tree, askAnew(tree, session, 'thirsty'));
    assert.equal(here, 'thirsty');
    assert.deepEqual(behind, []);
    assert.ok(ahead.has('nothing') && ahead.has('sugar'));
  });

  test('has nothing ahead of an outcome but that', () => {
    const done = giveAnswer(tree, session, 'no');
    const { here, behind, ahead } = whereabouts(tree, done);
    assert.deepEqual([here, behind.length, [...ahead]], ['green', 3, ['green']]);
  });
});
