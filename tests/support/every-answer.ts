/** Every combination of answers to the questions of a tree, asked or not. */

import type { Step, TreeGraph } from '../../src/domain/tree-graph.ts';

/** All questions answered, in every way, one combination at a time. */
export function* combinationsOf({ questions }: Pick<TreeGraph, 'questions'>): Generator<Step[]> {
  const [question, ...rest] = questions;
  if (!question) {
    yield [];
    return;
  }
  for (const others of combinationsOf({ questions: rest })) {
    for (const { id } of question.answers) yield [{ question: question.id, answer: id }, ...others];
  }
}
