import { type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { reachableFrom } from '../domain/tree-graph.ts';
import { cyclesOf, pointlessQuestions } from '../domain/tree-proofs.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

type TreeFile = FileOf<'treeFacts'>;

const findings = {
  'tree-first-unknown': {
    summary: 'A tree begins with what is no question of it.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'first: awak',
    good: 'first: awake',
  },
  'answer-target-unknown': {
    summary: 'An answer leads to neither a question nor an outcome.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: chose-green',
    good: 'to: choose-green',
  },
  'tree-cycle': {
    summary: 'An answer leads in a circle.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: awake',
    good: 'to: choose-green',
  },
  'question-unreachable': {
    summary: 'No answers lead to a question.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'first: milk',
    good: 'first: awake',
  },
  'outcome-unreachable': {
    summary: 'No answers lead to an outcome.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: choose-black\n        sources: [tea-board]',
    good: 'to: choose-green\n        sources: [tea-board]',
  },
  'question-pointless': {
    summary: 'Whatever is answered to a question, the same comes of it.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'id: sleep\n        to: choose-black\n        claims: [green-cheap]\n      - id: unsure\n        unsure: true\n        to: choose-black',
    good: 'id: sleep\n        to: milk\n        claims: [green-cheap]\n      - id: unsure\n        unsure: true\n        to: milk',
    mayStand: true,
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/**
 * Every answer of a decision tree leads on, never back; everything in it can be come to; and every
 * question makes a difference.
 */
export const treeShape = defineRule({
  scope: ['treeFacts'],
  why: 'A tree that asks in a circle, or what makes no difference, wastes the time of everyone who answers.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) => {
      const astray = [...targetFaults(file), ...cycleFaults(file)];
      // Answers that lead astray leave much out of reach: they are mended first.
      const faults = astray.length > 0 ? astray : [...reachFaults(file), ...pointlessFaults(file)];
      return faults.map(({ path, ...fault }) => ({
        ...foundAt(content, file, path),
        ...fault,
      }));
    }),
});

function targetFaults({ data }: TreeFile): Fault[] {
  const questions = data.questions.map(({ id }) => id);
  const nodes = [...questions, ...data.outcomes.map(({ id }) => id)];
  const first: Fault[] = questions.includes(data.first)
    ? []
    : [
        {
          path: ['first'],
          rule: 'tree-first-unknown',
          message: `The tree begins with "${data.first}", which is no question of it.`,
          fix: useOneOf(data.first, questions),
        },
      ];
  const targets = data.questions.flatMap(({ id: question, answers }, q) =>
    answers.flatMap(({ id, to }, a): Fault[] =>
      nodes.includes(to)
        ? []
        : [
            {
              path: ['questions', q, 'answers', a, 'to'],
              rule: 'answer-target-unknown',
              message: `The answer "${id}" of "${question}" leads to "${to}", which is neither a question nor an outcome.`,
              fix: useOneOf(to, nodes),
            },
          ],
    ),
  );
  return [...first, ...targets];
}

function cycleFaults({ data }: TreeFile): Fault[] {
  return cyclesOf(data).map(({ question, answer, through }) => {
    const q = data.questions.findIndex(({ id }) => id === question);
    const a = data.questions[q]?.answers.findIndex(({ id }) => id === answer) ?? 0;
    const [start = ''] = through;
    return {
      path: ['questions', q, 'answers', a, 'to'],
      rule: 'tree-cycle',
      message: `The answer "${answer}" of "${question}" leads in a circle: ${[...through, start].join(' → ')}.`,
      fix: `let it lead to an outcome, or to a question that does not come after "${start}" and before it.`,
    };
  });
}

function reachFaults({ data }: TreeFile): Fault[] {
  const reached = reachableFrom(data, data.first);
  return (['questions', 'outcomes'] as const).flatMap((list) =>
    data[list].flatMap(({ id }, index): Fault[] => {
      if (reached.has(id)) return [];
      const what = list === 'questions' ? 'question' : 'outcome';
      return [
        {
          path: [list, index, 'id'],
          rule: `${what}-unreachable`,
          message: `No answers lead to the ${what} "${id}".`,
          fix: 'let an answer lead to it, or remove it.',
        },
      ];
    }),
  );
}

function pointlessFaults({ data }: TreeFile): Fault[] {
  return pointlessQuestions(data).map((question) => ({
    path: ['questions', data.questions.findIndex(({ id }) => id === question), 'id'],
    rule: 'question-pointless',
    message: `Whatever is answered to "${question}", the same comes of it.`,
    fix: 'let one of its answers lead elsewhere, or remove the question.',
  }));
}
