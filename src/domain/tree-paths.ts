/** The ways through a decision tree. */

import { questionOf, type Step, type TreeGraph } from './tree-graph.ts';

/** A way from the first question to an outcome. */
export interface TreePath {
  readonly steps: readonly Step[];
  /** The id of the outcome. */
  readonly outcome: string;
}

/** Every path of a tree, one at a time, in the order of its answers: there may be very many. */
export function* pathsOf(tree: TreeGraph): Generator<TreePath> {
  yield* pathsFrom(tree, tree.first, []);
}

function* pathsFrom(tree: TreeGraph, id: string, steps: readonly Step[]): Generator<TreePath> {
  if (tree.outcomes.some((outcome) => outcome.id === id)) yield { steps, outcome: id };
  // A path that comes back to where it has been leads nowhere.
  if (steps.some(({ question }) => question === id)) return;
  for (const answer of questionOf(tree, id)?.answers ?? []) {
    yield* pathsFrom(tree, answer.to, [...steps, { question: id, answer: answer.id }]);
  }
}

/** How many paths a tree has, counted node by node and not path by path. A cycle adds none. */
export function countPaths(tree: TreeGraph): bigint {
  const counts = new Map(tree.outcomes.map(({ id }) => [id, 1n]));
  const countFrom = (id: string): bigint => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    counts.set(id, 0n);
    const answers = questionOf(tree, id)?.answers ?? [];
    const count = answers.reduce((sum, { to }) => sum + countFrom(to), 0n);
    counts.set(id, count);
    return count;
  };
  return countFrom(tree.first);
}

/** How many questions a path can still meet from a node on, this one included: the fewest and the most. */
export interface QuestionsLeft {
  readonly least: number;
  readonly most: number;
}

/** The questions left from a node on; none from an outcome. A cycle counts as an end. */
export function questionsLeft(tree: TreeGraph, id: string): QuestionsLeft {
  const known = new Map<string, QuestionsLeft>();
  const leftFrom = (node: string): QuestionsLeft => {
    const found = known.get(node);
    if (found) return found;
    const none = { least: 0, most: 0 };
    known.set(node, none);
    const after = (questionOf(tree, node)?.answers ?? []).map(({ to }) => leftFrom(to));
    if (after.length === 0) return none;
    const left = {
      least: 1 + Math.min(...after.map(({ least }) => least)),
      most: 1 + Math.max(...after.map(({ most }) => most)),
    };
    known.set(node, left);
    return left;
  };
  return leftFrom(id);
}
