import { type Content, type ContentFile, displayPath, filesOf } from '../catalog/content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rule } from './rule.ts';

/**
 * Whatever states a fact cites a source.
 *
 * Bad: `- id: green-cheap` without `sources`
 * Good: `sources: [tea-board-prices]`
 */
export const sourceMissing: Rule = (content) => {
  const options = filesOf(content, 'optionFacts');
  const guides = filesOf(content, 'guideFacts');
  return [
    ...options.flatMap((file) => [
      ...file.data.claims.flatMap(({ id, sources, inferredFrom }, index) =>
        fault(content, file, ['claims', index], 'claim', `Claim "${id ?? ''}"`, [
          ...sources,
          ...inferredFrom,
        ]),
      ),
      ...(file.data.lifecycle
        ? fault(
            content,
            file,
            ['lifecycle'],
            'lifecycle',
            'The lifecycle',
            file.data.lifecycle.sources,
          )
        : []),
    ]),
    ...filesOf(content, 'flow').flatMap((file) =>
      fault(content, file, [], 'flow', 'The flow', file.data.sources),
    ),
    ...filesOf(content, 'treeFacts').flatMap((file) => [
      ...file.data.outcomes.flatMap(({ prerequisites }, o) =>
        prerequisites.flatMap(({ id, sources }, p) =>
          fault(
            content,
            file,
            ['outcomes', o, 'prerequisites', p],
            'prerequisite',
            `Prerequisite "${id}"`,
            sources,
          ),
        ),
      ),
      ...file.data.never.flatMap(({ option, sources }, index) =>
        fault(content, file, ['never', index], 'never', `Why never "${option}"`, sources),
      ),
    ]),
    // A definition that names numbers states more than a meaning.
    ...filesOf(content, 'terms').flatMap((file) =>
      Object.entries(file.data).flatMap(([id, { sources, sv, en }]) =>
        [sv, en].some(({ definition }) => /\d/.test(definition))
          ? fault(content, file, [id], 'term', `The definition of "${id}"`, sources)
          : [],
      ),
    ),
    ...filesOf(content, 'assessments').flatMap((file) =>
      file.data.features.flatMap(({ id, assessments }, index) =>
        Object.entries(assessments).flatMap(([option, { sources, inferredFrom }]) =>
          fault(
            content,
            file,
            ['features', index, 'assessments', option],
            'assessment',
            `The assessment of "${option}" for "${id}"`,
            [...sources, ...inferredFrom],
          ),
        ),
      ),
    ),
    ...filesOf(content, 'estimate').flatMap((file) => [
      ...file.data.figures.flatMap(({ id, sources }, index) =>
        fault(content, file, ['figures', index], 'figure', `Figure "${id}"`, sources),
      ),
      // A hint that names numbers says what they should be.
      ...file.data.inputs.flatMap(({ id, hint, sources }, index) =>
        Object.values(hint ?? {}).some((words) => /\d/.test(words))
          ? fault(content, file, ['inputs', index], 'figure', `The hint of "${id}"`, sources)
          : [],
      ),
    ]),
    ...filesOf(content, 'dates').flatMap((file) => [
      ...file.data.versions.flatMap(({ id, sources }, index) =>
        fault(content, file, ['versions', index], 'version', `Version "${id}"`, sources),
      ),
      ...file.data.deadlines.flatMap(({ id, sources }, index) =>
        fault(content, file, ['deadlines', index], 'deadline', `Deadline "${id}"`, sources),
      ),
    ]),
    ...[...filesOf(content, 'topicFacts'), ...options, ...guides].flatMap((file) =>
      file.data.sections.flatMap(({ id, sources }, index) =>
        fault(content, file, ['sections', index], 'section', `Section "${id}"`, sources),
      ),
    ),
  ];
};

function fault(
  content: Content,
  file: ContentFile,
  path: readonly PropertyKey[],
  what: string,
  name: string,
  sources: readonly string[],
): Diagnostic[] {
  if (sources.length > 0) return [];
  return [
    {
      file: displayPath(content, file),
      ...file.at(path),
      rule: `${what}-source-missing`,
      message: `${name} cites no source.`,
      fix: 'add "sources: [id]" with ids from vocabulary/sources.yaml.',
    },
  ];
}
