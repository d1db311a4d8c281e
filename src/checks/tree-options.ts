import { type Content, displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { holdsUnwritten } from '../domain/unwritten.ts';
import type { Rule } from './rule.ts';
import { topicOptions } from './topic-options.ts';

type Fault = { readonly path: readonly PropertyKey[] } & Pick<
  Diagnostic,
  'rule' | 'message' | 'fix'
>;

/**
 * A decision tree has a word on every alternative of its topic: some outcome recommends it, or it stands
 * under `never` with a reason. A complement is recommended together with what it is added to.
 *
 * Bad: `recommends: [gren]` · `never: [{ option: green, … }]` where an outcome recommends `green`
 */
export const treeOptions: Rule = (content) =>
  filesOf(content, 'treeFacts').flatMap((file) =>
    faultsOf(content, file).map(({ path, ...fault }) => ({
      file: displayPath(content, file),
      ...file.at(path),
      ...fault,
    })),
  );

function faultsOf(content: Content, { topic, data }: FileOf<'treeFacts'>): Fault[] {
  const known = topicOptions(content, topic);
  if (!known) return [];
  const { options, alternatives, folders } = known;
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
    .map(({ option, path }) => ({
      path,
      rule: 'option-unknown',
      message: `"${option}" is no option of the topic.`,
      fix: `use one of: ${nearest(option, options).join(', ')}.`,
    }));
  const repeated = [
    ...data.outcomes.map(({ recommends }) => recommends),
    never.map(({ option }) => option),
  ].flatMap((list, index) =>
    list.flatMap((option, nth) =>
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
    .map(({ option, path }) => ({
      path,
      rule: 'never-contradicted',
      message: `The option "${option}" is never recommended, it says here, but an outcome recommends it.`,
      fix: 'remove it here, or from the outcome.',
    }));
  // What is missing may be what is misspelt.
  const isWhole = named.length === recommended.length + never.length && unknown.length === 0;
  const missing = alternatives
    .filter((option) => isWhole && !named.some((other) => other.option === option))
    .map((option) => ({
      path: ['never'],
      rule: 'never-missing',
      message: `No outcome recommends the option "${option}", and nothing says why.`,
      fix: `recommend it, or add "- option: ${option}" with the reason under never.`,
    }));
  const alone = data.outcomes.flatMap(({ id, recommends }, index) =>
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
  return [...unknown, ...repeated, ...contradicted, ...missing, ...alone];
}
