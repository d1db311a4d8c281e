/** What can be proved of a decision tree by its shape alone. */

import { questionOf, reachableFrom, type TreeGraph } from './tree-graph.ts';

/** An answer that leads back to where its question was come from. */
export interface Cycle {
  readonly question: string;
  readonly answer: string;
  /** The questions of the cycle, from the one that the answer leads to. */
  readonly through: readonly string[];
}

/** The cycles that a walk in the order of the answers comes upon: every one has an answer among them. */
export function cyclesOf(tree: TreeGraph): Cycle[] {
  const done = new Set<string>();
  const cycles: Cycle[] = [];
  const visit = (id: string, above: readonly string[]) => {
    if (done.has(id)) return;
    const trail = [...above, id];
    for (const answer of questionOf(tree, id)?.answers ?? []) {
      const start = trail.indexOf(answer.to);
      if (start >= 0) cycles.push({ question: id, answer: answer.id, through: trail.slice(start) });
      else visit(answer.to, trail);
    }
    done.add(id);
  };
  for (const id of [tree.first, ...tree.questions.map((question) => question.id)]) visit(id, []);
  return cycles;
}

/**
 * Questions that need not be asked: whatever is answered, the same comes next, or in the end the same
 * outcome. Answers by which different questions are asked differ, even where these have the same outcomes.
 */
export function pointlessQuestions(tree: TreeGraph): string[] {
  return tree.questions
    .filter(({ id, answers }) => {
      const next = new Set(answers.map(({ to }) => to));
      const reached = reachableFrom(tree, id);
      return (
        next.size === 1 || tree.outcomes.filter((outcome) => reached.has(outcome.id)).length === 1
      );
    })
    .map(({ id }) => id);
}
