import { partAnchor } from './anchors.ts';
import type { DecisionTree } from './decision-tree.ts';
import type { Diagram, DiagramBox } from './diagram.ts';
import type { Locale } from './locale.ts';

/** A tree as boxes and arrows: a box for each question and outcome, linking to it, an arrow for each answer. */
export function treeDiagram({ questions, outcomes }: DecisionTree, locale: Locale): Diagram {
  const box =
    (kind: string) =>
    ({ id, words }: DecisionTree['questions' | 'outcomes'][number]): DiagramBox => ({
      id,
      label: words[locale].title,
      kind,
      href: `#${id}`,
    });
  const nodes = [...questions, ...outcomes].map(({ id }) => id);
  return {
    groups: [
      {
        id: 'tree',
        label: '',
        boxes: [...questions.map(box('question')), ...outcomes.map(box('outcome'))],
      },
    ],
    // An answer that leads nowhere is a fault, and the rest can be seen meanwhile.
    arrows: questions.flatMap((question) =>
      question.answers
        .filter(({ to }) => nodes.includes(to))
        .map(({ id, to, words }) => ({
          id: partAnchor(question.id, id),
          from: question.id,
          to,
          label: words[locale].title,
        })),
    ),
  };
}
