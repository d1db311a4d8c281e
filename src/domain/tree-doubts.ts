/** What readers do not know: the answers that say so, and where nothing else leads. */

import type { OutcomeKind } from './decision-tree.ts';
import { answerOf, questionOf, type Step, type TreeGraph } from './tree-graph.ts';
import { pathsOf, type TreePath } from './tree-paths.ts';

/** The steps of a path that say “don’t know”: what comes of it is preliminary while there are any. */
export function doubtsOf(tree: TreeGraph, steps: readonly Step[]): Step[] {
  return steps.filter((step) => answerOf(tree, step)?.isUnsure === true);
}

/** What an outcome is to the reader who has come to it. */
export type Standing = 'settled' | 'preliminary' | 'find-out';

/** How an outcome of a kind stands, with what its reader does not know. */
export function standingOf(kind: OutcomeKind, doubts: readonly Step[]): Standing {
  if (kind === 'find-out') return kind;
  return doubts.length > 0 ? 'preliminary' : 'settled';
}

/**
 * The paths of a reader who answers nothing but “don’t know”, to the outcomes where they end. A question
 * that has no such answer ends the path before its outcome: there the reader knows something.
 */
export function pathsOfDoubt(tree: TreeGraph): TreePath[] {
  const questions = tree.questions.map((question) => ({
    ...question,
    answers: question.answers.filter(({ isUnsure }) => isUnsure),
  }));
  const outcomes = tree.outcomes.filter(({ id }) => !questionOf(tree, id));
  return [...pathsOf({ ...tree, questions, outcomes })];
}
