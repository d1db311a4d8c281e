/** What would change the answer: single answers that, given otherwise, lead elsewhere. */

import { questionOf, type TreeGraph } from './tree-graph.ts';
import type { TreePath } from './tree-paths.ts';

/** Another answer to a question of a path, and what follows where all other answers stay. */
export interface AnswerChange {
  readonly question: string;
  /** The answer that would be given instead. */
  readonly answer: string;
  /** The ids of the outcomes that can follow, in the order of the tree. */
  readonly outcomes: readonly string[];
  /** The first question then met that the path has no answer to: it decides between the outcomes. */
  readonly open: string | undefined;
}

/**
 * The changes of one answer that can lead a path to another outcome, in the order of its questions. The
 * other answers hold as far as their questions are still met.
 */
export function changesOf(tree: TreeGraph, path: TreePath): AnswerChange[] {
  const given = new Map(path.steps.map(({ question, answer }) => [question, answer]));
  return path.steps.flatMap(({ question: id, answer }) => {
    const others = (questionOf(tree, id)?.answers ?? []).filter((other) => other.id !== answer);
    return others
      .map((other) => ({ question: id, answer: other.id, ...follow(tree, other.to, given) }))
      .filter(({ outcomes }) => outcomes.some((outcome) => outcome !== path.outcome));
  });
}

/** Where some answers can lead from a node on, with every answer to a question that has none. */
function follow(
  tree: TreeGraph,
  from: string,
  given: ReadonlyMap<string, string>,
): Pick<AnswerChange, 'outcomes' | 'open'> {
  const seen = new Set<string>();
  let open: string | undefined;
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const question = questionOf(tree, id);
    if (!question) return;
    const answer = given.get(id);
    if (answer === undefined) open ??= id;
    for (const { id: other, to } of question.answers) {
      if (answer === undefined || answer === other) visit(to);
    }
  };
  visit(from);
  return { outcomes: tree.outcomes.map(({ id }) => id).filter((id) => seen.has(id)), open };
}
