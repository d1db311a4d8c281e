import { displayPath, filesOf } from '../catalog/content.ts';
import type { Rule } from './rule.ts';

/**
 * Whatever states a fact cites a source.
 *
 * Bad: `- id: green-cheap` without `sources`
 * Good: `sources: [tea-board-prices]`
 */
export const sourceMissing: Rule = (content) => [
  ...filesOf(content, 'optionFacts').flatMap((file) =>
    file.data.claims
      .map(({ id, sources }, index) => ({ id, sources, at: file.at(['claims', index]) }))
      .filter(({ sources }) => sources.length === 0)
      .map(({ id, at }) => ({
        file: displayPath(content, file),
        ...at,
        rule: 'claim-source-missing',
        message: `Claim "${id ?? ''}" cites no source.`,
        fix: 'add "sources: [id]" with ids from vocabulary/sources.yaml.',
      })),
  ),
  ...[...filesOf(content, 'topicFacts'), ...filesOf(content, 'optionFacts')].flatMap((file) =>
    file.data.sections
      .map(({ id, sources }, index) => ({ id, sources, at: file.at(['sections', index]) }))
      .filter(({ sources }) => sources.length === 0)
      .map(({ id, at }) => ({
        file: displayPath(content, file),
        ...at,
        rule: 'section-source-missing',
        message: `Section "${id}" cites no source.`,
        fix: 'add "sources: [id]" with ids from vocabulary/sources.yaml.',
      })),
  ),
];
