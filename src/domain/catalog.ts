/** Everything a site says, free of how it is stored and how it is shown. */

import type { Feature } from './assessment.ts';
import type { Claim } from './claim.ts';
import type { Criterion } from './criterion.ts';
import type { Dates } from './dates.ts';
import type { DecisionTree } from './decision-tree.ts';
import type { Estimate } from './estimate.ts';
import type { ContentsItem, Guide } from './guide.ts';
import type { Locale, Localized } from './locale.ts';
import type { FileSizes } from './media.ts';
import { type Option, optionsInOrder } from './option.ts';
import type { Prose, Section } from './prose.ts';
import type { Site } from './site.ts';
import type { Citing, Source } from './source.ts';
import type { Translation } from './translation.ts';

/** A question with two or more alternatives, compared by criteria, and what complements them. */
export interface Topic {
  readonly id: string;
  /** Whether it is not published yet: its claims have no codes, and its ids may change. */
  readonly isDraft: boolean;
  /** The languages that it can be read in: a draft may lack some. */
  readonly languages: readonly Locale[];
  readonly options: readonly Option[];
  /** In the order in which the comparison shows them. */
  readonly criteria: readonly Criterion[];
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  /** Anchors that others link to, by the anchor of the page that each leads to. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Claims that have left the page, by the ids that they had on it. */
  readonly moved: ReadonlyMap<string, { readonly claim: Claim; readonly topic: string }>;
  /** What the options can do, in the order of reading, on a page of their own. */
  readonly features: readonly Feature[];
  /** Ids that rows of the comparison had, or rows that are gone, by the row that each leads to now. */
  readonly formerRows: ReadonlyMap<string, readonly string[]>;
  /** Trees that end in a recommendation, on pages of their own, the main one first. */
  readonly trees: readonly DecisionTree[];
  /** Sums that the reader makes, on a page of their own. */
  readonly estimate: Estimate | undefined;
  /** When versions come and go, and other dates to keep in mind, on a page of their own. */
  readonly dates: Dates | undefined;
  /** In the order of reading. */
  readonly guides: readonly Guide[];
  /** What it belongs to, where a site has many topics. */
  readonly area: Localized<string> | undefined;
  /** The day by which somebody is to read it anew. */
  readonly reviewBy: string | undefined;
  readonly words: Localized<TopicWords>;
  readonly translation: Translation;
}

export interface TopicWords {
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly introduction: Prose;
}

/** A word of the trade, what it means, and what else it is called. */
export interface Term {
  readonly id: string;
  /** Keys that it had before. */
  readonly formerly: readonly string[];
  /** What bears out its definition, where that states more than a meaning. */
  readonly sources: readonly Source[];
  readonly abbreviation: string | undefined;
  /** Whether texts mark its first use, since not every reader knows it. */
  readonly isMarked: boolean;
  readonly words: Localized<{
    readonly term: string;
    readonly definition: string;
    readonly synonyms: readonly string[];
    /** Forms that are wrong. */
    readonly avoid: readonly string[];
  }>;
}

/** Names that stand for each other, by language; a language may have none. */
export type NamesByLanguage = Readonly<Partial<Record<Locale, readonly string[]>>>;

export interface Catalog {
  readonly site: Site;
  readonly topics: readonly Topic[];
  /** In the order of their ids. */
  readonly guides: readonly Guide[];
  /** What somebody has said of the order of guides. */
  readonly contents: Localized<readonly ContentsItem[]>;
  /** In the order of their ids. */
  readonly terms: readonly Term[];
  /** What readers type for what the site writes: groups of words that stand for each other. */
  readonly everydayWords: readonly NamesByLanguage[];
  readonly sources: readonly Source[];
  /** Pictures and files beside the words. */
  readonly files: FileSizes;
}

/** What there is in a language. */
export function catalogIn(catalog: Catalog, locale: Locale): Catalog {
  const isThere = ({ words }: Guide) => words[locale] !== undefined;
  return {
    ...catalog,
    topics: catalog.topics
      .filter((topic) => topic.languages.includes(locale))
      .map((topic) =>
        topic.guides.every(isThere) ? topic : { ...topic, guides: topic.guides.filter(isThere) },
      ),
    guides: catalog.guides.filter(isThere),
  };
}

/** What others may build on. */
export function publishedCatalog(catalog: Catalog): Catalog {
  return { ...catalog, topics: catalog.topics.filter(({ isDraft }) => !isDraft) };
}

/** What a topic's page says, part by part, in its order. */
export function topicParts(topic: Topic): readonly Citing[] {
  return [
    topic,
    ...topic.sections,
    ...optionsInOrder(topic).flatMap((option) => [option, ...option.claims]),
  ];
}

/** A claim with the option and the topic that it belongs to. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly option: Option;
  readonly topic: Topic;
}

/** Every claim of a site, withdrawn ones included. */
export function allClaims({ topics }: Pick<Catalog, 'topics'>): readonly PlacedClaim[] {
  return topics.flatMap((topic) =>
    topic.options.flatMap((option) =>
      [...option.claims, ...option.withdrawn].map((claim) => ({ claim, option, topic })),
    ),
  );
}

/** The claims that replace one that was taken back, in the order in which it names them. */
export function successorsOf(catalog: Pick<Catalog, 'topics'>, claim: Claim): PlacedClaim[] {
  const placed = allClaims(catalog);
  return (claim.withdrawn?.replacedBy ?? []).flatMap(
    (id) => placed.find((other) => other.claim.id === id) ?? [],
  );
}

/** The claims that were taken back for one that replaces them. */
export function predecessorsOf(catalog: Pick<Catalog, 'topics'>, { id }: Claim): PlacedClaim[] {
  return allClaims(catalog).filter(({ claim }) => claim.withdrawn?.replacedBy.includes(id));
}

/** How many claims a topic has, those left out that were taken back. */
export function totalClaims({ options }: Pick<Topic, 'options'>): number {
  return options.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** The path of a claim in its topic, without language: `/tea/#green-cheap`. */
export function claimPath({ claim, topic }: Pick<PlacedClaim, 'claim' | 'topic'>): string {
  return `/${topic.id}/#${claim.id}`;
}

/** The claims of the topic whose codes come before and after a claim's; withdrawn ones are passed over. */
export function neighboursByCode({ claim, topic }: PlacedClaim): {
  readonly previous: PlacedClaim | undefined;
  readonly next: PlacedClaim | undefined;
} {
  const numberOf = ({ published }: Claim) => Number(published?.code.replace(/^\D+/, ''));
  const here = numberOf(claim);
  const others = topic.options
    .flatMap((option) => option.claims.map((other) => ({ claim: other, option, topic })))
    // The codes of what an organisation adds are counted by themselves.
    .filter((placed) => placed.claim.origin === claim.origin)
    .filter((placed) => placed.claim.published && placed.claim.id !== claim.id)
    .sort((a, b) => numberOf(a.claim) - numberOf(b.claim));
  return {
    previous: others.findLast((placed) => numberOf(placed.claim) < here),
    next: others.find((placed) => numberOf(placed.claim) > here),
  };
}

/** What the other options of the topic say on the claim's criterion. */
export function othersOnCriterion({ claim, option, topic }: PlacedClaim): readonly PlacedClaim[] {
  return topic.options
    .filter(({ id }) => id !== option.id)
    .flatMap((other) =>
      other.claims
        .filter(({ criterion }) => criterion.id === claim.criterion.id)
        .map((found) => ({ claim: found, option: other, topic })),
    );
}
