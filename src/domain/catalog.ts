/** Everything a site says, free of how it is stored and how it is shown. */

import type { LedgerEntry } from './ledger.ts';
import type { Locale, Localized } from './locale.ts';

/** A passage: as Markdown for pages to render, and as plain text for search and previews. */
export interface Prose {
  readonly markdown: string;
  readonly text: string;
  /** Addresses that it links to, as written: `/tea/#green-cheap`. */
  readonly links: readonly string[];
}

export const claimKinds = ['advantage', 'disadvantage'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One advantage or disadvantage of one option; `id` is its anchor in every language. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly criterion: Criterion;
  readonly sources: readonly Source[];
  readonly words: Localized<ClaimWords>;
  /** Ids that it was published under before; they lead to it still. */
  readonly formerly: readonly string[];
  /** Set where it was taken back: when, and the id of what replaces it. */
  readonly withdrawn:
    | { readonly date: string; readonly replacedBy: string | undefined }
    | undefined;
  /** What the ledger knows of it, once it has been published. */
  readonly published: LedgerEntry | undefined;
}

export interface ClaimWords {
  readonly sentence: Prose;
  /** When the claim matters and what softens it. */
  readonly explanation: Prose | undefined;
}

/** A titled passage with an anchor of its own. */
export interface Section {
  readonly id: string;
  readonly sources: readonly Source[];
  readonly words: Localized<{ readonly title: string; readonly body: Prose }>;
}

export interface Option {
  readonly id: string;
  readonly abbreviation: string | undefined;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Claims that were taken back: they keep their anchors, and count for nothing else. */
  readonly withdrawn: readonly Claim[];
  readonly sections: readonly Section[];
  readonly words: Localized<{ readonly title: string; readonly introduction: Prose }>;
}

/** A question with two or more options, compared by criteria. */
export interface Topic {
  readonly id: string;
  readonly options: readonly Option[];
  /** In the order in which the comparison shows them. */
  readonly criteria: readonly Criterion[];
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  /** Anchors that others link to, by the anchor of the page that each leads to. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Claims that have left the page, by the ids that they had on it. */
  readonly moved: ReadonlyMap<string, { readonly claim: Claim; readonly topic: string }>;
  readonly words: Localized<TopicWords>;
}

export interface TopicWords {
  readonly title: string;
  readonly question: string;
  readonly description: string;
  readonly introduction: Prose;
}

export interface Criterion {
  readonly id: string;
  readonly label: Localized<string>;
}

/** A document that claims rest on. Dates are ISO 8601 calendar dates. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** BCP 47 tag of the language the document is written in. */
  readonly language: string;
  /** The document's own date. */
  readonly published: string;
  /** When somebody here last held our words against it. */
  readonly checked: string;
}

export interface Site {
  readonly words: Localized<{
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly introduction: Prose;
  }>;
}

export interface Catalog {
  readonly site: Site;
  readonly topics: readonly Topic[];
}

/** An option's whole name: `Cloud management gateway (CMG)`. */
export function fullTitle({ abbreviation, words }: Option, locale: Locale): string {
  return abbreviation ? `${words[locale].title} (${abbreviation})` : words[locale].title;
}

/** How an option is named where room is short: `CMG` rather than its whole name. */
export function shortTitle(option: Option, locale: Locale): string {
  return option.abbreviation ?? option.words[locale].title;
}

export function claimsOfKind(option: Option, kind: ClaimKind): readonly Claim[] {
  return option.claims.filter((claim) => claim.kind === kind);
}

/** Every source that a topic cites, once, in the order in which the page cites it. */
export function sourcesOf(topic: Topic): readonly Source[] {
  const citing = [
    topic,
    ...topic.sections,
    ...topic.options.flatMap((option) => [option, ...option.claims, ...option.sections]),
  ];
  return [...new Set(citing.flatMap((part) => part.sources))];
}

/** The day by which every source of the topic had been checked, or undefined without sources. */
export function checkedSince(topic: Topic): string | undefined {
  return sourcesOf(topic)
    .map((source) => source.checked)
    .sort()[0];
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

/** The path of a claim in its topic, without language: `/tea/#green-cheap`. */
export function claimPath({ claim, topic }: Pick<PlacedClaim, 'claim' | 'topic'>): string {
  return `/${topic.id}/#${claim.id}`;
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
