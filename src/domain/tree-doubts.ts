/** What readers do not know: the answers that say so, and where nothing else leads. */

import { answerOf, questionOf, type Step, type TreeGraph } from './tree-graph.ts';
import type { TreePath } from './tree-paths.ts';

/** The steps of a path that say “don’t know”: what comes of it is preliminary while there are any. */
export function doubtsOf(tree: TreeGraph, steps: readonly Step[]): Step[] {
  return steps.filter((step) => answerOf(tree, step)?.isUnsure === true);
}

/**
 * The paths of a reader who answers nothing but “don’t know”, to the outcomes where they end. A question
 * that has no such answer ends the path before its outcome: there the reader knows something.
 */
export function pathsOfDoubt(tree: TreeGraph): TreePath[] {
  return pathsFrom(tree, tree.first, []);
}

function pathsFrom(tree: TreeGraph, id: string, steps: readonly Step[]): TreePath[] {
  const question = questionOf(tree, id);
  if (!question) return tree.outcomes.some((end) => end.id === id) ? [{ steps, outcome: id }] : [];
  // A path that comes back to where it has been leads nowhere.
  if (steps.some((step) => step.question === id)) return [];
  return question.answers
    .filter(({ isUnsure }) => isUnsure)
    .flatMap(({ id: answer, to }) => pathsFrom(tree, to, [...steps, { question: id, answer }]));
}
