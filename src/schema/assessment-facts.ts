/** The shape of assessments.yaml, and what an assessment rests on where it does not say so itself. */

import { z } from 'zod';
import { assessmentValues } from '../domain/assessment.ts';
import { date, inferredFrom, type Speaking, sourceIds, writable } from './parts.ts';

/** What holds for each of some assessments that says nothing else. */
const basis = (whose: string) => ({
  checked: date.optional().describe(`When ${whose} last held against its sources.`),
  sources: sourceIds
    .optional()
    .describe(`What bears it out: one or more keys of vocabulary/sources.yaml, for ${whose}.`),
});

export const assessmentFacts = ({ phrase }: Speaking) =>
  z
    .strictObject({
      ...basis('every assessment of the file that says nothing else was'),
      options: z
        .record(
          z.string(),
          z.strictObject(basis('every assessment of the option that says nothing else was')),
        )
        .default({})
        .describe('What holds for the assessments of an option, by its id.'),
      features: z
        .array(
          z.strictObject({
            id: z.string().describe('Its anchor, for ever: lower-case English words with hyphens.'),
            label: phrase.describe('What the option can do, in a few words.'),
            criterion: z
              .string()
              .describe(
                'What it belongs to: a key of vocabulary/criteria.yaml that topic.yaml lists.',
              ),
            ...basis('every assessment of the feature that says nothing else was'),
            assessments: z
              .record(
                z.string(),
                z.strictObject({
                  value: writable('unknown', z.enum(assessmentValues)).describe(
                    'How far the option does it.',
                  ),
                  note: phrase
                    .optional()
                    .describe(
                      'What the value alone does not say; all there is of one that is described.',
                    ),
                  ...basis('it was'),
                  inferredFrom,
                }),
              )
              .describe('One for each option of the topic, by its id.'),
          }),
        )
        .min(1, 'must hold one or more features')
        .describe('What the comparison asks of every option, in order.'),
      aliases: z
        .record(z.string(), z.string())
        .default({})
        .describe(
          'Ids of features that are gone, each with the feature that tells of it now, or with the row of claims (claims-cost).',
        ),
    })
    .superRefine((data, context) => {
      for (const [index, feature] of data.features.entries())
        for (const [option, { value, note }] of Object.entries(feature.assessments)) {
          if (value === 'described' && note === undefined)
            context.addIssue({
              code: 'custom',
              path: ['features', index, 'assessments', option, 'note'],
              message: 'is missing',
              params: {
                fix: 'write what the option is like as "note: …": "described" says no more.',
              },
            });
          if (basesOf(data, feature, option).some(({ checked }) => checked !== undefined)) continue;
          context.addIssue({
            code: 'custom',
            path: ['features', index, 'assessments', option, 'checked'],
            message: 'is missing',
            params: {
              fix: 'add "checked: …" here, or once for the feature, under options for the option, or for the file.',
            },
          });
        }
    })
    .describe('What each option can do, feature by feature.');

type Data = z.infer<ReturnType<typeof assessmentFacts>>;
type FeatureData = Data['features'][number];
type AssessmentData = FeatureData['assessments'][string];

/** What some assessments rest on, as it is written once for all of them. */
interface Basis {
  readonly checked?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** What an assessment rests on, the nearest first: itself, its feature, its option, the file. */
function basesOf(data: Data, feature: FeatureData, option: string): readonly Basis[] {
  return [feature.assessments[option] ?? {}, feature, data.options[option] ?? {}, data];
}

/** An assessment with what it takes over where it says nothing itself. */
export interface WholeAssessment extends Omit<AssessmentData, 'checked' | 'sources'> {
  readonly checked: string;
  readonly sources: readonly string[];
}

/**
 * The assessments of a feature, whole, by the ids of options. What is concluded takes over no sources: these would
 * say that documents state it.
 */
export function assessmentsOf(data: Data, feature: FeatureData): Map<string, WholeAssessment> {
  return new Map(
    Object.entries(feature.assessments).map(([option, assessment]) => {
      const bases = basesOf(data, feature, option);
      const own = assessment.inferredFrom.length > 0 ? bases.slice(0, 1) : bases;
      return [
        option,
        {
          ...assessment,
          checked: bases.flatMap(({ checked }) => checked ?? [])[0] ?? '',
          sources: own.flatMap(({ sources }) => (sources ? [sources] : []))[0] ?? [],
        },
      ];
    }),
  );
}

/** A place in assessments.yaml that says what something rests on, with whatever it says. */
export interface WrittenBasis extends Basis {
  readonly path: readonly PropertyKey[];
  /** At the beginning of a sentence. */
  readonly name: string;
  readonly inferredFrom: readonly string[];
}

/** Every such place, from the file to the single assessment. */
export function writtenBases(data: Data): WrittenBasis[] {
  const { checked, sources } = data;
  return [
    { path: [], name: 'The file', checked, sources, inferredFrom: [] },
    ...Object.entries(data.options).map(([id, given]) => ({
      ...given,
      path: ['options', id],
      name: `The option "${id}"`,
      inferredFrom: [],
    })),
    ...data.features.flatMap((feature, index) => [
      {
        path: ['features', index],
        name: `The feature "${feature.id}"`,
        checked: feature.checked,
        sources: feature.sources,
        inferredFrom: [],
      },
      ...Object.entries(feature.assessments).map(([option, given]) => ({
        checked: given.checked,
        sources: given.sources,
        inferredFrom: given.inferredFrom,
        path: ['features', index, 'assessments', option],
        name: `The assessment of "${option}" for "${feature.id}"`,
      })),
    ]),
  ];
}
