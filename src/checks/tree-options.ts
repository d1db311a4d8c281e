import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';
import { topicOptions } from './topic-options.ts';

const findings = {
  'option-unknown': {
    summary: 'A decision tree names what is no option of its topic.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'recommends: [grene]',
    good: 'recommends: [green]',
  },
  'option-withdrawn-named': {
    summary: 'A decision tree names an option that was taken back.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'withdrawn: { date: 2026-03-04 }\nsources:',
    good: 'sources:',
  },
  'option-repeated': {
    summary: 'An outcome recommends an option twice, or one is twice among those that none does.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'recommends: [green, green]',
    good: 'recommends: [green]',
  },
  'never-contradicted': {
    summary: 'What is never recommended is recommended by an outcome.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: '- option: green',
    good: '- option: herbal',
  },
  'never-missing': {
    summary: 'No outcome recommends an alternative, and nothing says why.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'recommends: [black, herbal]',
    good: 'recommends: [green]',
  },
  'complement-alone': {
    summary: 'An outcome recommends a complement and nothing that it is added to.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'recommends: [herbal]',
    good: 'recommends: [green]',
    mayStand: true,
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/**
 * A decision tree has a word on every alternative of its topic: some outcome recommends it, or it stands
 * under `never` with a reason. A complement is recommended together with what it is added to.
 */
export const treeOptions = defineRule({
  scope: ['treeFacts', 'topicFacts', 'optionFacts'],
  why: 'A reader who has an option in mind looks for it in the tree, and must find either when it is right or why it never is.',
  findings,
  check: (content) =>
    filesOf(content, 'treeFacts').flatMap((file) =>
      faultsOf(content, file).map(({ path, ...fault }) => ({
        ...foundAt(content, file, path),
        ...fault,
      })),
    ),
});

function faultsOf(content: Content, { topic, data }: FileOf<'treeFacts'>): Fault[] {
  const known = topicOptions(content, topic);
  if (!known) return [];
  const { options, alternatives, withdrawn, folders } = known;
  const recommended = data.outcomes.flatMap(({ recommends }, index) =>
    recommends.map((option, nth) => ({ option, path: ['outcomes', index, 'recommends', nth] })),
  );
  const never = data.never.map(({ option }, index) => ({
    option,
    path: ['never', index, 'option'],
  }));
  const named = [...recommended, ...never].filter(({ option }) => !holdsUnwritten(option));
  const unknown = named
    .filter(({ option }) => !folders.includes(option))
    .map(
      ({ option, path }): Fault => ({
        path,
        rule: 'option-unknown',
        message: `"${option}" is no option of the topic.`,
        fix: useOneOf(option, options),
      }),
    );
  const gone = named
    .filter(({ option }) => withdrawn.includes(option))
    .map(
      ({ option, path }): Fault => ({
        path,
        rule: 'option-withdrawn-named',
        message: `The option "${option}" has been withdrawn.`,
        fix: 'name what takes its place, or take it out here.',
      }),
    );
  const repeated = [
    ...data.outcomes.map(({ recommends }) => recommends),
    never.map(({ option }) => option),
  ].flatMap((list, index) =>
    list.flatMap((option, nth): Fault[] =>
      list.indexOf(option) === nth
        ? []
        : [
            {
              path:
                index < data.outcomes.length
                  ? ['outcomes', index, 'recommends', nth]
                  : ['never', nth, 'option'],
              rule: 'option-repeated',
              message: `The option "${option}" is listed twice.`,
              fix: 'remove one of the two.',
            },
          ],
    ),
  );
  const contradicted = never
    .filter(({ option }) => recommended.some((other) => other.option === option))
    .map(
      ({ option, path }): Fault => ({
        path,
        rule: 'never-contradicted',
        message: `The option "${option}" is never recommended, it says here, but an outcome recommends it.`,
        fix: 'remove it here, or from the outcome.',
      }),
    );
  // What is missing may be what is misspelt.
  const isWhole = named.length === recommended.length + never.length && unknown.length === 0;
  const missing = alternatives
    .filter((option) => isWhole && !named.some((other) => other.option === option))
    .map(
      (option): Fault => ({
        path: ['never'],
        rule: 'never-missing',
        message: `No outcome recommends the option "${option}", and nothing says why.`,
        fix: `recommend it, or add "- option: ${option}" with the reason under never.`,
      }),
    );
  const alone = data.outcomes.flatMap(({ id, recommends }, index): Fault[] =>
    recommends.length > 0 &&
    recommends.every((option) => options.includes(option) && !alternatives.includes(option))
      ? [
          {
            path: ['outcomes', index, 'recommends', 0],
            rule: 'complement-alone',
            message: `The outcome "${id}" recommends a complement and nothing that it is added to.`,
            fix: `add the alternative that one chooses: ${alternatives.join(', ')}.`,
          },
        ]
      : [],
  );
  return [...unknown, ...gone, ...repeated, ...contradicted, ...missing, ...alone];
}
