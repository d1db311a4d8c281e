import { answerOf, type Step } from './tree-graph.ts';
import type { WordedTree } from './worded-tree.ts';

/** The claims that answers have ruled out, by their ids, each with the first step that did. */
export function ruledOutBy(tree: WordedTree, steps: readonly Step[]): ReadonlyMap<string, Step> {
  const ruled = new Map<string, Step>();
  for (const step of steps)
    for (const claim of answerOf(tree, step)?.rulesOut ?? [])
      if (!ruled.has(claim)) ruled.set(claim, step);
  return ruled;
}
