import { type Content, type ContentFile, filesOf } from '../catalog/content.ts';
import { assessmentsOf } from '../schema/assessment-facts.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'claim-source-missing': {
    summary: 'A claim cites no source.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'criterion: price\n    sources: []',
    good: 'criterion: price\n    sources: [tea-board]',
  },
  'lifecycle-source-missing': {
    summary: 'A lifecycle cites no source.',
    file: 'topics/tea/options/herbal/option.yaml',
    bad: '{ status: supported, date: 2026-01-02 }',
    good: '{ status: supported, date: 2026-01-02, sources: [tebladet] }',
  },
  'flow-source-missing': {
    summary: 'A flow cites no source.',
    file: 'topics/tea/options/herbal/flow.yaml',
    bad: 'sources: []',
    good: 'sources: [tebladet]',
  },
  'prerequisite-source-missing': {
    summary: 'What an outcome presupposes cites no source.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: '{ id: kettle }',
    good: '{ id: kettle, sources: [tebladet] }',
  },
  'never-source-missing': {
    summary: 'Why an option is never recommended cites no source.',
    file: 'topics/tea/trees/which/tree.yaml',
    bad: 'en: It is no tea. }',
    good: 'en: It is no tea. }\n    sources: [tea-board]',
  },
  'term-source-missing': {
    summary: 'A definition that names numbers cites no source.',
    file: 'vocabulary/terms.yaml',
    bad: 'definition: A vessel of 2 litres that water is boiled in.',
    good: 'definition: A vessel that water is boiled in.',
    mayStand: true,
  },
  'assessment-source-missing': {
    summary: 'An assessment cites no source.',
    file: 'topics/tea/assessments.yaml',
    bad: 'green: { value: not-supported, checked: 2026-03-04 }',
    good: 'green: { value: not-supported, checked: 2026-03-04, sources: [tea-board] }',
  },
  'figure-source-missing': {
    summary: 'A figure of an estimate, or a hint that names numbers, cites no source.',
    file: 'topics/tea/estimate.yaml',
    bad: 'value: 5\n    sources: []',
    good: 'value: 5\n    sources: [tea-board]',
    mayStand: true,
  },
  'version-source-missing': {
    summary: 'A version cites no source.',
    file: 'topics/tea/dates.yaml',
    bad: 'ends: 2099-12-31\n    sources: []',
    good: 'ends: 2099-12-31\n    sources: [tea-board]',
  },
  'deadline-source-missing': {
    summary: 'A deadline cites no source.',
    file: 'topics/tea/dates.yaml',
    bad: 'date: 2099-06\n    sources: []',
    good: 'date: 2099-06\n    sources: [tebladet]',
  },
  'section-source-missing': {
    summary: 'A section cites no source.',
    file: 'topics/tea/topic.yaml',
    bad: '- id: both-teas\n    sources: []',
    good: '- id: both-teas\n    sources: [tebladet]',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** Whatever states a fact cites a source. */
export const sourceMissing = defineRule({
  scope: [
    'topicFacts',
    'optionFacts',
    'guideFacts',
    'treeFacts',
    'assessments',
    'flow',
    'estimate',
    'dates',
    'terms',
  ],
  why: 'Nothing factual is written without a source: readers must be able to see for themselves.',
  findings,
  check: (content) => {
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
        Object.entries(file.data).flatMap(([id, term]) =>
          content.languages.some((locale) => /\d/.test(term[locale].definition))
            ? fault(content, file, [id], 'term', `The definition of "${id}"`, term.sources)
            : [],
        ),
      ),
      ...filesOf(content, 'assessments').flatMap((file) =>
        file.data.features.flatMap((feature, index) =>
          [...assessmentsOf(file.data, feature)].flatMap(([option, { sources, inferredFrom }]) =>
            fault(
              content,
              file,
              ['features', index, 'assessments', option],
              'assessment',
              `The assessment of "${option}" for "${feature.id}"`,
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
  },
});

/** What states a fact, as its finding is called. */
type Stating = Found['rule'] extends `${infer What}-source-missing` ? What : never;

function fault(
  content: Content,
  file: ContentFile,
  path: readonly PropertyKey[],
  what: Stating,
  name: string,
  sources: readonly string[],
): Found[] {
  if (sources.length > 0) return [];
  return [
    {
      ...foundAt(content, file, path),
      rule: `${what}-source-missing`,
      message: `${name} cites no source.`,
      fix: 'add "sources: [id]" with ids from vocabulary/sources.yaml.',
    },
  ];
}
