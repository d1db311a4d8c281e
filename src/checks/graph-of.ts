import type { FileOf } from '../catalog/content.ts';
import type { TreeGraph } from '../domain/tree-graph.ts';

/** A decision tree as its facts declare it, to be walked. */
export function graphOf({ data }: FileOf<'treeFacts'>): TreeGraph {
  return {
    ...data,
    questions: data.questions.map((question) => ({
      ...question,
      answers: question.answers.map((answer) => ({ ...answer, isUnsure: answer.unsure })),
    })),
  };
}
