/** What options can do, feature by feature: a value from a small scale, beside what is claimed of them. */

import type { Criterion } from './criterion.ts';
import type { Localized } from './locale.ts';
import type { Source } from './source.ts';

/** The scale, from most to least; the last two are no answers. */
export const assessmentValues = [
  'supported',
  'partly',
  'not-supported',
  'not-applicable',
  'unknown',
] as const;
export type AssessmentValue = (typeof assessmentValues)[number];

/** How an option stands towards a feature. */
export interface Assessment {
  readonly value: AssessmentValue;
  /** What the value alone does not say: a condition, a way round. */
  readonly note?: Localized<string> | undefined;
  readonly sources: readonly Source[];
  /** Those of its sources that do not say it: we conclude it from them. */
  readonly inferredFrom: readonly Source[];
  /** ISO 8601 calendar date when it was last held against its sources. */
  readonly checked: string;
}

/** Something that options can do or not. */
export interface Feature {
  /** Its anchor in every language. */
  readonly id: string;
  readonly label: Localized<string>;
  /** What it belongs to. */
  readonly criterion: Criterion;
  /** By the ids of options of the topic; one that nobody has assessed yet is left out. */
  readonly assessments: ReadonlyMap<string, Assessment>;
}

/** Every assessment of some features, in their order. */
export function assessmentsOf(features: readonly Feature[]): readonly Assessment[] {
  return features.flatMap(({ assessments }) => [...assessments.values()]);
}
