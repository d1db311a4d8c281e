import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { anchorPattern, commonAnchors } from '../domain/anchors.ts';
import { claimsRowPrefix } from '../domain/matrix.ts';
import { anchorFix } from './claim-ids.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';
import { topicOptions } from './topic-options.ts';

type AssessmentsFile = FileOf<'assessments'>;

const findings = {
  'feature-id-invalid': {
    summary: 'The id of a feature cannot be an anchor.',
    file: 'topics/tea/assessments.yaml',
    bad: '- id: Cold tea',
    good: '- id: cold',
  },
  'feature-id-reserved': {
    summary: 'A feature has an anchor that the page of the comparison has itself.',
    file: 'topics/tea/assessments.yaml',
    bad: '- id: sources',
    good: '- id: cold',
  },
  'feature-id-repeated': {
    summary: 'Two features have one id.',
    file: 'topics/tea/assessments.yaml',
    bad: '- id: with-milk',
    good: '- id: cold',
  },
  'assessment-option-unknown': {
    summary: 'A feature assesses what is no option of the topic.',
    file: 'topics/tea/assessments.yaml',
    bad: 'grene: { value: unknown',
    good: 'green: { value: unknown',
  },
  'assessment-missing': {
    summary: 'A feature has no assessment of an alternative.',
    file: 'topics/tea/assessments.yaml',
    bad: 'criterion: price\n    assessments:\n      black:',
    good: 'criterion: price\n    assessments:\n      green: { value: unknown, checked: 2026-03-04, sources: [tea-board] }\n      black:',
    isAdvice: true,
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/**
 * Every feature has an anchor of its own, and assesses options of the topic: all alternatives, in the end.
 */
export const assessments = defineRule({
  scope: ['assessments'],
  why: 'Every row of the comparison is linked to by its id, and a row with a hole in it compares nothing there.',
  findings,
  check: (content) =>
    filesOf(content, 'assessments').flatMap((file) =>
      [...idFaults(content, file), ...optionFaults(content, file)].map(({ path, ...fault }) => ({
        ...foundAt(content, file, path),
        ...fault,
      })),
    ),
});

function idFaults(content: Content, { data, topic }: AssessmentsFile): Fault[] {
  const ids = data.features.map(({ id }) => id);
  const claims = filesOf(content, 'optionFacts')
    .filter((file) => file.topic === topic)
    .flatMap((file) => file.data.claims.map((claim) => claim.id));
  const reserved: readonly (string | undefined)[] = [...commonAnchors, ...claims];
  return ids.flatMap((id, index): Fault[] => {
    const path = ['features', index, 'id'];
    if (!anchorPattern.test(id)) {
      const message = `The feature id "${id}" cannot be an anchor.`;
      return [{ path, rule: 'feature-id-invalid', message, fix: anchorFix }];
    }
    if (reserved.includes(id) || id.startsWith(claimsRowPrefix)) {
      const message = `The feature id "${id}" is an anchor that the page of the comparison has itself.`;
      return [{ path, rule: 'feature-id-reserved', message, fix: 'give it another id.' }];
    }
    if (ids.indexOf(id) === index) return [];
    const message = `Two features are called "${id}".`;
    return [{ path, rule: 'feature-id-repeated', message, fix: 'give one of them another id.' }];
  });
}

function optionFaults(content: Content, { topic, data }: AssessmentsFile): Fault[] {
  const known = topicOptions(content, topic);
  if (!known || known.options.length === 0) return [];
  const { options, alternatives, folders } = known;
  const defaults = Object.keys(data.options)
    .filter((option) => !folders.includes(option))
    .map(
      (option): Fault => ({
        path: ['options', option],
        rule: 'assessment-option-unknown',
        message: `The file says what holds for "${option}", which is no option of the topic.`,
        fix: useOneOf(option, options),
      }),
    );
  return [...defaults, ...unknownOptions(data, folders, options), ...missing(data, alternatives)];
}

/** One that is gone is one fault, however many features assess it. */
function unknownOptions(
  { features }: AssessmentsFile['data'],
  folders: readonly string[],
  options: readonly string[],
): Fault[] {
  const named = features.flatMap(({ id, assessments: given }, index) =>
    Object.keys(given).map((option) => ({ id, option, index })),
  );
  const unknown = Map.groupBy(
    named.filter(({ option }) => !folders.includes(option)),
    ({ option }) => option,
  );
  return [...unknown].flatMap(([option, [first, ...others]]): Fault[] => {
    if (!first) return [];
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    return [
      {
        path: ['features', first.index, 'assessments', option],
        rule: 'assessment-option-unknown',
        message: `The feature "${first.id}"${more} assesses "${option}", which is no option of the topic.`,
        fix: useOneOf(option, options),
      },
    ];
  });
}

function missing({ features }: AssessmentsFile['data'], alternatives: readonly string[]): Fault[] {
  return features.flatMap(({ id, assessments: given }, index) =>
    alternatives
      .filter((option) => !Object.hasOwn(given, option))
      .map(
        (option): Fault => ({
          path: ['features', index, 'assessments'],
          rule: 'assessment-missing',
          message: `The feature "${id}" has no assessment of the option "${option}".`,
          fix: `add "${option}: { value: unknown, … }" here, or what is known.`,
        }),
      ),
  );
}
