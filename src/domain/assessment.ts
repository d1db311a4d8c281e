/** What options can do, feature by feature: a value from a small scale, beside what is claimed of them. */

import type { Criterion } from './criterion.ts';
import type { Locale, Localized } from './locale.ts';
import type { Source } from './source.ts';

/** The scale, from most to least; then what is told in words alone, and what is no answer. */
export const assessmentValues = [
  'supported',
  'partly',
  'not-supported',
  'described',
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

/** What readers are told of an assessment. */
export interface Said {
  readonly word: string;
  readonly note: string | undefined;
}

/**
 * The word for the value of an assessment, and what that does not say; of one that is described, its words alone.
 * @param wordFor names a value in the language
 */
export function saidOf(
  { value, note }: Pick<Assessment, 'value' | 'note'>,
  locale: Locale,
  wordFor: (value: AssessmentValue) => string,
): Said {
  const words = note?.[locale];
  return value === 'described' && words
    ? { word: words, note: undefined }
    : { word: wordFor(value), note: words };
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
