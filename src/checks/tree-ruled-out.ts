import { filesOf } from '../catalog/content.ts';
import { reachableFrom } from '../domain/tree-graph.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'unsure-rules-out': {
    summary: '“Don’t know” rules claims out.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'unsure: true\n        rulesOut: [green-cheap]',
    good: 'unsure: true',
  },
  'answer-ruled-out': {
    summary: 'An answer rests on a claim that an answer on the way to it rules out.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: milk\n        claims: [green-cheap]\n        rulesOut: [black-forgiving]',
    good: 'to: milk\n        claims: [green-cheap]',
  },
  'answer-contradicts-itself': {
    summary: 'An answer rests on a claim and rules it out.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: milk\n        claims: [green-cheap]\n        rulesOut: [green-cheap]',
    good: 'to: milk\n        claims: [green-cheap]',
  },
  'outcome-ruled-out': {
    summary: 'A claim speaks for an outcome that an answer on the way to it rules out.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'to: milk\n        claims: [green-cheap]\n        rulesOut: [black-strong]',
    good: 'to: milk\n        claims: [green-cheap]',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Neither an outcome nor an answer rests on a claim that an answer on the way to it, or it itself, has ruled
 * out; and who does not know rules nothing out.
 */
export const treeRuledOut = defineRule({
  scope: ['treeFacts'],
  why: 'A claim that does not hold for this reader must not argue with her afterwards.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) => {
      const { questions, outcomes } = file.data;
      const report = (
        path: readonly PropertyKey[],
        rule: Found['rule'],
        message: string,
        fix: string,
      ): Found => ({
        ...foundAt(content, file, path),
        rule,
        message,
        fix,
      });
      const answers = questions.flatMap((question, q) =>
        question.answers.map((answer, a) => ({
          question,
          answer,
          path: ['questions', q, 'answers', a],
        })),
      );
      /** The first answer that rules a claim out on the way to a node. */
      const rulingOn = (id: string, node: string) =>
        answers.find(
          ({ answer }) =>
            answer.rulesOut.includes(id) &&
            !answer.claims.includes(id) &&
            reachableFrom(file.data, answer.to).has(node),
        );
      return [
        ...answers.flatMap(({ question, answer, path }) =>
          answer.unsure && answer.rulesOut.length > 0
            ? [
                report(
                  [...path, 'rulesOut'],
                  'unsure-rules-out',
                  `The answer "${answer.id}" of "${question.id}", which says “don’t know”, rules claims out.`,
                  'remove the list: who does not know has ruled nothing out.',
                ),
              ]
            : [],
        ),
        ...answers.flatMap(({ question, answer, path }) =>
          answer.claims.flatMap((id, nth) => {
            const ruling = rulingOn(id, question.id);
            return ruling
              ? [
                  report(
                    [...path, 'claims', nth],
                    'answer-ruled-out',
                    `The answer "${answer.id}" of "${question.id}" rests on "${id}", but the answer "${ruling.answer.id}" of "${ruling.question.id}", which can lead there, rules it out.`,
                    'remove it here or there.',
                  ),
                ]
              : [];
          }),
        ),
        ...answers.flatMap(({ question, answer, path }) =>
          answer.rulesOut.flatMap((id, nth) =>
            answer.claims.includes(id)
              ? [
                  report(
                    [...path, 'rulesOut', nth],
                    'answer-contradicts-itself',
                    `The answer "${answer.id}" of "${question.id}" rests on "${id}" and rules it out.`,
                    'remove it from one of the two lists.',
                  ),
                ]
              : [],
          ),
        ),
        ...outcomes.flatMap((outcome, o) =>
          outcome.claims.flatMap((id, nth) => {
            const ruling = rulingOn(id, outcome.id);
            return ruling
              ? [
                  report(
                    ['outcomes', o, 'claims', nth],
                    'outcome-ruled-out',
                    `"${id}" speaks for the outcome "${outcome.id}", but the answer "${ruling.answer.id}" of "${ruling.question.id}", which can lead there, rules it out.`,
                    'remove it here or there, or let that answer lead to another outcome.',
                  ),
                ]
              : [];
          }),
        ),
      ];
    }),
});
