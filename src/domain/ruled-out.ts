import type { PlainTree } from './plain-tree.ts';
import type { Step } from './tree-graph.ts';

/** The claims that answers have ruled out, by their ids, each with the first step that did. */
export function ruledOutBy(tree: PlainTree, steps: readonly Step[]): ReadonlyMap<string, Step> {
  const ruled = new Map<string, Step>();
  for (const step of steps) {
    const question = tree.questions.find(({ id }) => id === step.question);
    const answer = question?.answers.find(({ id }) => id === step.answer);
    for (const claim of answer?.rulesOut ?? []) if (!ruled.has(claim)) ruled.set(claim, step);
  }
  return ruled;
}
