/** The comparison of a topic's options, criterion by criterion. */

import type { Feature } from './assessment.ts';
import type { Topic } from './catalog.ts';
import { type Claim, claimKinds } from './claim.ts';
import type { Criterion } from './criterion.ts';
import type { Localized } from './locale.ts';
import { alternativesOf, claimsOfKind, type Option } from './option.ts';

/** The path of the page where a topic's comparison is worked with: `/tea/comparison/`. */
export function comparisonPath({ id }: Pick<Topic, 'id'>): string {
  return `/${id}/comparison/`;
}

/** Where a feature stands on that page: `/tea/comparison/#with-milk`. */
export function featurePath(topic: Pick<Topic, 'id'>, { id }: Pick<Feature, 'id'>): string {
  return `${comparisonPath(topic)}#${id}`;
}

export interface Comparison {
  readonly options: readonly Option[];
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly criterion: Criterion;
  /** One cell per option, in the order of the options. */
  readonly cells: readonly ComparisonCell[];
  /** What the options can do, as far as it belongs to the criterion. */
  readonly features: readonly Feature[];
}

export interface ComparisonCell {
  readonly option: Option;
  /** Advantages first; empty where the option has no claim on the criterion. */
  readonly claims: readonly Claim[];
  /** Why there is none, where somebody has said it. */
  readonly gap: Localized<string> | undefined;
}

/**
 * Lays a topic out as criteria × options.
 * @param options the columns; those that one chooses between where nothing else is said
 */
export function compareOptions(
  topic: Topic,
  options: readonly Option[] = alternativesOf(topic),
): Comparison {
  return {
    options,
    rows: topic.criteria.map((criterion) => ({
      criterion,
      cells: options.map((option) => cellOf(option, criterion)),
      features: topic.features.filter((feature) => feature.criterion.id === criterion.id),
    })),
  };
}

function cellOf(option: Option, criterion: Criterion): ComparisonCell {
  const claims = claimsOn(option, criterion);
  return { option, claims, gap: claims.length > 0 ? undefined : option.gaps.get(criterion.id) };
}

function claimsOn(option: Option, criterion: Criterion): readonly Claim[] {
  return claimKinds
    .flatMap((kind) => claimsOfKind(option, kind))
    .filter((claim) => claim.criterion.id === criterion.id);
}
