import { displayPath, filesOf } from '../catalog/content.ts';
import { fewestOptions } from '../domain/view.ts';
import type { Rule } from './rule.ts';
import { topicOptions } from './topic-options.ts';

/**
 * A topic has two or more alternatives: with complements alone there is nothing to choose between.
 *
 * Bad: `options: [green, honey]` where `honey` has `kind: complement`
 * Good: `options: [green, black, honey]`
 */
export const alternatives: Rule = (content) =>
  filesOf(content, 'topicFacts').flatMap((file) => {
    const known = topicOptions(content, file.topic);
    // That an option is missing altogether is told elsewhere.
    if (!known || known.options.length < file.data.options.length) return [];
    const count = known.alternatives.length;
    if (count >= fewestOptions) return [];
    return [
      {
        file: displayPath(content, file),
        ...file.at(['options']),
        rule: 'alternatives-too-few',
        message: `The topic has ${count === 0 ? 'no alternative' : 'one alternative'}; the rest are complements.`,
        fix: 'add options that one can choose, or take "kind: complement" out of option.yaml.',
      },
    ];
  });
