/**
 * How a topic stands against what a decision aid is asked for, computed from what it says. The criteria follow those of
 * the International Patient Decision Aid Standards (IPDAS, version 4.0) as far as they apply to technical choices: what
 * makes a text a decision aid, what keeps it from misleading, and what makes it better.
 */

import { assessmentsOf } from './assessment.ts';
import { balanceOf } from './balance.ts';
import type { Topic } from './catalog.ts';
import { type DecisionTree, treePath } from './decision-tree.ts';
import { evidenceOf } from './evidence.ts';
import { type Localized, mapLanguages } from './locale.ts';
import { alternativesOf, type Option } from './option.ts';
import type { Site } from './site.ts';

/** The criteria, by what they are for. */
export const standardCriteria = {
  aid: ['question', 'alternatives', 'both-sides', 'consequences'],
  fair: [
    'equal-detail',
    'as-today',
    'sources',
    'dates',
    'review',
    'uncertainty',
    'makers',
    'answerable',
    'funding',
  ],
  good: ['weights', 'steps', 'record'],
} as const;
export type StandardPart = keyof typeof standardCriteria;
export type StandardCriterion = (typeof standardCriteria)[StandardPart][number];

export const standardStates = ['met', 'partly', 'missing'] as const;
export type StandardState = (typeof standardStates)[number];

/** How a topic stands against one of the criteria. */
export interface HeldCriterion {
  readonly criterion: StandardCriterion;
  readonly part: StandardPart;
  readonly state: StandardState;
  /** So many of so many have it; undefined where nothing is counted. */
  readonly count: { readonly have: number; readonly of: number } | undefined;
  /** What lacks it, with the path of its page in any language. */
  readonly lacking: readonly Lacking[];
}

export interface Lacking {
  readonly path: string;
  readonly title: Localized<string>;
}

/**
 * Holds a topic against the criteria, in their order.
 * @param today an ISO 8601 calendar date
 */
export function holdToStandard(
  topic: Topic,
  site: Pick<Site, 'owner' | 'funding'>,
  today: string,
): HeldCriterion[] {
  const found = findings(topic, site, today);
  return partsOf().map(({ part, criterion }) => ({ criterion, part, ...found[criterion] }));
}

type Finding = Pick<HeldCriterion, 'state' | 'count' | 'lacking'>;

function findings(
  topic: Topic,
  { owner, funding }: Pick<Site, 'owner' | 'funding'>,
  today: string,
): Record<StandardCriterion, Finding> {
  const options = alternativesOf(topic);
  const claims = options.flatMap((option) => option.claims.map((claim) => ({ claim, option })));
  const assessments = assessmentsOf(topic.features);
  const uneven = new Set(balanceOf(topic).findings.map(({ option }) => option));
  const among = (has: (option: Option) => boolean) =>
    tell(
      options.filter(has).length,
      options.length,
      options.filter((option) => !has(option)).map((option) => optionPlace(topic, option)),
    );
  const amongClaims = (has: (one: (typeof claims)[number]) => boolean) =>
    tell(
      claims.filter(has).length,
      claims.length,
      claims
        .filter((one) => !has(one))
        .map(({ claim }) => ({
          path: `/${topic.id}/#${claim.id}`,
          title: mapLanguages(claim.words, ({ alone }) => alone.text),
        })),
    );
  const amongTrees = (has: (tree: DecisionTree) => boolean) =>
    tell(
      topic.trees.filter(has).length,
      topic.trees.length,
      topic.trees
        .filter((tree) => !has(tree))
        .map((tree) => ({
          path: treePath(topic.id, tree.id),
          title: mapLanguages(tree.words, ({ title }) => title),
        })),
    );
  const sourced = [...claims.map(({ claim }) => claim), ...assessments];
  return {
    question: said(true),
    alternatives: among(({ words }) =>
      Object.values(words).every(({ introduction }) => introduction.text !== ''),
    ),
    'both-sides': among(({ claims: own }) => new Set(own.map(({ kind }) => kind)).size > 1),
    consequences: among(({ sections }) => sections.length > 0),
    'equal-detail': among(({ id }) => !uneven.has(id)),
    'as-today': amongTrees(({ outcomes }) => outcomes.some(({ kind }) => kind === 'keep')),
    sources: counted(sourced.filter(({ sources }) => sources.length > 0).length, sourced.length),
    dates: counted(
      claims.filter(({ claim }) => claim.published).length + assessments.length,
      claims.length + assessments.length,
    ),
    review:
      topic.reviewBy !== undefined && topic.reviewBy < today
        ? { ...said(false), state: 'partly' }
        : said(topic.reviewBy !== undefined),
    uncertainty: amongClaims(({ claim, option }) => evidenceOf(claim, option.makers) !== undefined),
    makers: among(({ makers }) => makers.length > 0),
    answerable: said(owner !== undefined),
    funding: said(funding !== undefined),
    weights: said(options.length > 1 && topic.criteria.length > 1),
    steps: said(topic.trees.length > 0),
    record: said(topic.trees.length > 0),
  };
}

/** Every criterion with its part, in their order. */
function partsOf(): { part: StandardPart; criterion: StandardCriterion }[] {
  const parts = Object.keys(standardCriteria) as StandardPart[];
  return parts.flatMap((part) =>
    standardCriteria[part].map((criterion: StandardCriterion) => ({ part, criterion })),
  );
}

function said(isSaid: boolean): Finding {
  return { state: isSaid ? 'met' : 'missing', count: undefined, lacking: [] };
}

function counted(have: number, of: number): Finding {
  const some = have > 0 ? 'partly' : 'missing';
  return { state: have === of && of > 0 ? 'met' : some, count: { have, of }, lacking: [] };
}

function tell(have: number, of: number, lacking: readonly Lacking[]): Finding {
  return { ...counted(have, of), lacking };
}

function optionPlace(topic: Topic, option: Option): Lacking {
  return {
    path: `/${topic.id}/options/${option.id}/`,
    title: mapLanguages(option.words, ({ title }) => title),
  };
}

/** The path of the page that tells it, without language: `/tea/standard/`. */
export function standardPath({ id }: Pick<Topic, 'id'>): string {
  return `/${id}/standard/`;
}
