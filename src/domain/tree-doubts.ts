/** What readers do not know: the answers that say so, and where nothing else leads. */

import { answerOf, questionOf, type Step, type TreeGraph } from './tree-graph.ts';
import { pathsOf, type TreePath } from './tree-paths.ts';

/** The steps of a path that say “don’t know”: what comes of it is preliminary while there are any. */
export function doubtsOf(tree: TreeGraph, steps: readonly Step[]): Step[] {
  return steps.filter((step) => answerOf(tree, step)?.isUnsure === true);
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
