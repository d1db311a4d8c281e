import { displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { pathsOfDoubt } from '../domain/tree-doubts.ts';
import type { TreeGraph } from '../domain/tree-graph.ts';
import type { Rule } from './rule.ts';

/**
 * Who answers nothing but “don’t know” is told what to find out, and never led to a recommendation: least of
 * all to something to buy or build.
 *
 * Bad: `- { id: unsure, unsure: true, to: build-vpn }` under the only question
 * Good: `to: find-out-first`, an outcome with `kind: find-out`
 */
export const treeDoubts: Rule = (content) =>
  filesOf(content, 'treeFacts').flatMap((file) => {
    const ends = pathsOfDoubt(graphOf(file)).flatMap(({ steps, outcome }) => {
      const kind = file.data.outcomes.find(({ id }) => id === outcome)?.kind;
      const last = steps.at(-1);
      return kind === 'find-out' || !last ? [] : [{ steps, outcome, kind, last }];
    });
    // Paths that have parted may meet again.
    const once = new Map(ends.map((end) => [`${end.last.question} ${end.last.answer}`, end]));
    return [...once.values()].map(({ steps, outcome, kind, last }): Diagnostic => {
      const q = file.data.questions.findIndex(({ id }) => id === last.question);
      const a = file.data.questions[q]?.answers.findIndex(({ id }) => id === last.answer) ?? 0;
      const asked = steps.map(({ question }) => question).join(', ');
      return {
        file: displayPath(content, file),
        ...file.at(['questions', q, 'answers', a, 'to']),
        rule: 'unsure-decides',
        message: `Nothing but “don’t know” (to ${asked}) leads to "${outcome}", which ${advice[kind ?? 'change']}.`,
        fix: 'let it lead to an outcome with "kind: find-out", which says what to find out first.',
      };
    });
  });

const advice = {
  change: 'advises to buy, build or change something',
  keep: 'advises to keep what there is',
};

function graphOf({ data }: FileOf<'treeFacts'>): TreeGraph {
  return {
    ...data,
    questions: data.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, isUnsure: answer.unsure })),
    })),
  };
}
