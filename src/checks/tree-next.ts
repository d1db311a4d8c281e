import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { placeOf } from '../schema/files.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'tree-next-unknown': {
    summary: 'An outcome leads on to a tree that does not exist.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'next: [{ tree: tea/witch }]\n    recommends: [green]',
    good: 'recommends: [green]',
  },
  'tree-next-answer-unknown': {
    summary: 'An outcome answers what the tree that it leads on to does not ask.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'next: [{ tree: tea/which, answers: { milk: whit } }]\n    recommends: [green]',
    good: 'recommends: [green]',
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/** The trees that outcomes lead on to exist, and ask what the outcomes answer. */
export const treeNext = defineRule({
  scope: ['treeFacts'],
  why: 'Whoever follows a decision into another tree must arrive there, with the answers that were promised.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) =>
      file.data.outcomes.flatMap(({ next }, o) =>
        next.flatMap((one, n) =>
          faultsOf(content, one).map(({ path, ...fault }) => ({
            ...foundAt(content, file, ['outcomes', o, 'next', n, ...path]),
            ...fault,
          })),
        ),
      ),
    ),
});

type Next = FileOf<'treeFacts'>['data']['outcomes'][number]['next'][number];

function faultsOf(content: Content, { tree: path, answers }: Next): Fault[] {
  const [topic = '', tree = ''] = path.split('/');
  const facts = fileAt(content, placeOf('treeFacts', { topic, tree }))?.data;
  if (!facts) {
    // What cannot be read may be what is meant.
    if (content.unreadable.size > 0) return [];
    const known = filesOf(content, 'treeFacts').map((file) => `${file.topic}/${file.tree}`);
    return [
      {
        path: ['tree'],
        rule: 'tree-next-unknown',
        message: `There is no tree "${path}".`,
        fix: useOneOf(path, known),
      },
    ];
  }
  return Object.entries(answers).flatMap(([id, answer]): Fault[] => {
    const question = facts.questions.find((one) => one.id === id);
    const known = question?.answers.map((one) => one.id) ?? facts.questions.map((one) => one.id);
    if (question && known.includes(answer)) return [];
    return [
      {
        path: ['answers', id],
        rule: 'tree-next-answer-unknown',
        message: question
          ? `The question "${id}" of "${path}" has no answer "${answer}".`
          : `The tree "${path}" has no question "${id}".`,
        fix: useOneOf(question ? answer : id, known),
      },
    ];
  });
}
