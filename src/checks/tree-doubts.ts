import { filesOf } from '../catalog/content.ts';
import { pathsOfDoubt } from '../domain/tree-doubts.ts';
import { foundAt } from './file-fault.ts';
import { graphOf } from './graph-of.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'unsure-decides': {
    summary: 'Nothing but “don’t know” leads to a recommendation.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'unsure: true\n        to: choose-black',
    good: 'unsure: true\n        to: milk',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * Who answers nothing but “don’t know” is told what to find out, and never led to a recommendation: least of
 * all to something to buy or build.
 */
export const treeDoubts = defineRule({
  scope: ['treeFacts'],
  why: 'Who answers nothing but “don’t know” must be told what to find out, and never be led to buy or build.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) => {
      const ends = pathsOfDoubt(graphOf(file)).flatMap(({ steps, outcome }) => {
        const kind = file.data.outcomes.find(({ id }) => id === outcome)?.kind;
        const last = steps.at(-1);
        return kind === 'find-out' || !last ? [] : [{ steps, outcome, kind, last }];
      });
      // Paths that have parted may meet again.
      const once = new Map(ends.map((end) => [`${end.last.question} ${end.last.answer}`, end]));
      return [...once.values()].map(({ steps, outcome, kind, last }): Found => {
        const q = file.data.questions.findIndex(({ id }) => id === last.question);
        const a = file.data.questions[q]?.answers.findIndex(({ id }) => id === last.answer) ?? 0;
        const asked = steps.map(({ question }) => question).join(', ');
        return {
          ...foundAt(content, file, ['questions', q, 'answers', a, 'to']),
          rule: 'unsure-decides',
          message: `Nothing but “don’t know” (to ${asked}) leads to "${outcome}", which ${advice[kind ?? 'change']}.`,
          fix: 'let it lead to an outcome with "kind: find-out", which says what to find out first.',
        };
      });
    }),
});

const advice = {
  change: 'advises to buy, build or change something',
  keep: 'advises to keep what there is',
};
