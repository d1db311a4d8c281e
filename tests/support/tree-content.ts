/** Files of the teas for a decision tree of any shape. */

import { stringify } from 'yaml';
import type { TreeGraph } from '../../src/domain/tree-graph.ts';
import type { Changes } from './content.ts';

/** The files of a sound tree `name` of the teas, with words for all that is in it. */
export function treeFiles(name: string, tree: TreeGraph): Changes {
  const folder = `topics/tea/trees/${name}`;
  const facts = {
    first: tree.first,
    questions: tree.questions.map(({ id, answers }) => ({
      id,
      answers: answers.map((answer) => ({ ...answer, sources: ['tea-board'] })),
    })),
    outcomes: tree.outcomes.map(({ id }, index) =>
      index % 2 === 0
        ? { id, recommends: ['green'], claims: ['green-cheap'], accepts: ['green-fussy'] }
        : { id, recommends: ['black'], claims: ['black-strong'] },
    ),
    never: [
      {
        option: 'herbal',
        reason: { sv: 'Det är inget te.', en: 'It is no tea.' },
        sources: ['tebladet'],
      },
    ],
  };
  return {
    [`${folder}/tree.yaml`]: stringify(facts),
    [`${folder}/sv.mdx`]: words(
      tree,
      'Är vattnet i kannan så hett som det ska vara',
      'Ja, det är det',
    ),
    [`${folder}/en.mdx`]: words(
      tree,
      'Is the water in the pot as hot as it should be',
      'Yes, it is',
    ),
  };
}

function words({ questions, outcomes }: TreeGraph, question: string, answer: string): string {
  const front = `---\ntitle: ${question}?\ndescription: ${answer}.\n---\n\n${answer}.\n`;
  const sections = [
    ...questions.flatMap(({ id, answers }) => [
      `## ${question}, ${id}? {#${id}}`,
      ...answers.map((one) => `### ${answer}, ${one.id} {#${one.id}}`),
    ]),
    ...outcomes.map(({ id }) => `## ${answer}, ${id} {#${id}}`),
  ];
  return `${front}\n${sections.join('\n\n')}\n`;
}
