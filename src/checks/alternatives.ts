import { filesOf } from '../catalog/content.ts';
import { fewestOptions } from '../domain/view.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';
import { topicOptions } from './topic-options.ts';

const findings = {
  'alternatives-too-few': {
    summary: 'A topic has fewer than two alternatives.',
    file: 'topics/tea/options/black/option.yaml',
    bad: 'kind: complement\nclaims:\n  - id: black-strong',
    good: 'claims:\n  - id: black-strong',
  },
} as const satisfies Findings;

/**
 * A topic has two or more alternatives: with complements alone there is nothing to choose between.
 */
export const alternatives = defineRule({
  scope: ['topicFacts', 'optionFacts'],
  why: 'With complements alone there is nothing to choose between, and the comparison has no columns.',
  findings,
  check: (content) =>
    filesOf(content, 'topicFacts').flatMap((file) => {
      const known = topicOptions(content, file.topic);
      // That an option is missing altogether is told elsewhere.
      if (!known || known.options.length + known.withdrawn.length < file.data.options.length)
        return [];
      const count = known.alternatives.length;
      if (count >= fewestOptions) return [];
      return [
        {
          ...foundAt(content, file, ['options']),
          rule: 'alternatives-too-few',
          message: `The topic has ${count === 0 ? 'no alternative' : 'one alternative'}; the rest are complements or withdrawn.`,
          fix: 'add options that one can choose, or take "kind: complement" out of option.yaml.',
        },
      ];
    }),
});
