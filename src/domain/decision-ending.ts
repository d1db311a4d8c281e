/** Where a decision tree leads today with the answers of a decision. */

import type { AnsweredTree } from './decision-basis.ts';
import { type TreeGraph, walk } from './tree-graph.ts';

export interface DecisionEnding {
  /**
   * `same` where it led then, `misfit` the same though not all of the answers fit any longer, `other` where another
   * outcome follows, `unfinished` where a question has come in between.
   */
  readonly kind: 'same' | 'misfit' | 'other' | 'unfinished';
  /** The id of the outcome, or of that question. */
  readonly reached: string;
}

/** An outcome that nobody has noted is taken for the one of today. */
export function endingToday(
  tree: TreeGraph,
  { steps, outcome }: Pick<AnsweredTree, 'steps' | 'outcome'>,
): DecisionEnding {
  const { reached, isComplete, path } = walk(tree, steps);
  if (!isComplete) return { kind: 'unfinished', reached };
  if (outcome !== undefined && outcome !== reached) return { kind: 'other', reached };
  return { kind: path.length === steps.length ? 'same' : 'misfit', reached };
}
