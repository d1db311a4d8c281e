/** Everything a site says, free of how it is stored and how it is shown. */

import type { Locale, Localized } from './locale.ts';

/** A passage: as Markdown for pages to render, and as plain text for search and previews. */
export interface Prose {
  readonly markdown: string;
  readonly text: string;
}

export const claimKinds = ['advantage', 'disadvantage'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** One advantage or disadvantage of one option; `id` is its anchor in every language. */
export interface Claim {
  readonly id: string;
  readonly option: string;
  readonly kind: ClaimKind;
  readonly criterion: Criterion;
  readonly sources: readonly Source[];
  readonly words: Localized<ClaimWords>;
  /** What it is cited by, once it has been published. */
  readonly code: string | undefined;
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
