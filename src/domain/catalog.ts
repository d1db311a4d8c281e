/** Everything a site says, free of how it is stored and how it is shown. */

import type { Feature } from './assessment.ts';
import type { Dates } from './dates.ts';
import type { DecisionTree } from './decision-tree.ts';
import type { Estimate } from './estimate.ts';
import type { Flow } from './flow.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Locale, Localized } from './locale.ts';
import type { ContentsItem, PlainGuide } from './plain-guide.ts';
import type { TranslationState } from './translation.ts';

/** A passage: as Markdown for pages to render, and as plain text for search and previews. */
export interface Prose {
  readonly markdown: string;
  readonly text: string;
  /** Addresses that it links to, as written: `/tea/#green-cheap`. */
  readonly links: readonly string[];
}

export const claimKinds = ['advantage', 'disadvantage'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How the words of each language stand towards the others. */
export type Translation = Localized<TranslationState>;

/** One advantage or disadvantage of one option; `id` is its anchor in every language. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly criterion: Criterion;
  readonly sources: readonly Source[];
  /** Those of its sources that do not say it: we conclude it from them. */
  readonly inferredFrom: readonly Source[];
  readonly words: Localized<ClaimWords>;
  /** Ids that it was published under before; they lead to it still. */
  readonly formerly: readonly string[];
  /** Set where it was taken back: when, and the id of what replaces it. */
  readonly withdrawn:
    | { readonly date: string; readonly replacedBy: string | undefined }
    | undefined;
  /** What the ledger knows of it, once it has been published. */
  readonly published: LedgerEntry | undefined;
  readonly translation: Translation;
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
  readonly translation: Translation;
}

export const lifecycleStatuses = ['developed', 'supported', 'deprecated', 'removed'] as const;

/** Where the makers of a thing say that it stands, as of a date. */
export interface Lifecycle {
  readonly status: (typeof lifecycleStatuses)[number];
  /** ISO 8601 calendar date of the evidence. */
  readonly date: string;
  /** What the status alone does not say. */
  readonly note?: Localized<string> | undefined;
  readonly sources: readonly Source[];
}

/** One chooses an alternative, and adds a complement to what one has chosen. */
export const optionKinds = ['alternative', 'complement'] as const;
export type OptionKind = (typeof optionKinds)[number];

export interface Option {
  readonly id: string;
  readonly kind: OptionKind;
  readonly abbreviation: string | undefined;
  /** Who publishes for its makers, as its sources name their publishers. */
  readonly makers: readonly string[];
  readonly lifecycle: Lifecycle | undefined;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Why it has no claim on a criterion, by the id of the criterion. */
  readonly gaps: ReadonlyMap<string, Localized<string>>;
  /** Claims that were taken back: they keep their anchors, and count for nothing else. */
  readonly withdrawn: readonly Claim[];
  /** Shown on the option's own page, as are its sections. */
  readonly flow: Flow | undefined;
  readonly sections: readonly Section[];
  readonly words: Localized<{ readonly title: string; readonly introduction: Prose }>;
  readonly translation: Translation;
}

/** A question with two or more alternatives, compared by criteria, and what complements them. */
export interface Topic {
  readonly id: string;
  /** Whether it is not published yet: its claims have no codes, and its ids may change. */
  readonly isDraft: boolean;
  /** The languages that it can be read in: a draft may lack some. */
  readonly locales: readonly Locale[];
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
  /** Ids of features that are gone, by the row of the comparison that each leads to now. */
  readonly formerFeatures: ReadonlyMap<string, readonly string[]>;
  /** Trees that end in a recommendation, on pages of their own, in the order of their ids. */
  readonly trees: readonly DecisionTree[];
  /** Sums that the reader makes, on a page of their own. */
  readonly estimate: Estimate | undefined;
  /** When versions come and go, and other dates to keep in mind, on a page of their own. */
  readonly dates: Dates | undefined;
  /** In the order of reading. */
  readonly guides: readonly Guide[];
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

/** A text for somebody with the work in front of them. */
export interface Guide {
  /** Its address below `/guides/`; it may have slashes. */
  readonly id: string;
  readonly sources: readonly Source[];
  readonly sections: readonly Section[];
  /** The day by which somebody is to read it anew. */
  readonly reviewBy: string | undefined;
  readonly words: Localized<{
    readonly title: string;
    readonly description: string;
    readonly introduction: Prose;
  }>;
  readonly translation: Translation;
}

/** A word of the trade, what it means, and what else it is called. */
export interface Term {
  readonly id: string;
  /** What bears out its definition, where that states more than a meaning. */
  readonly sources: readonly Source[];
  readonly abbreviation: string | undefined;
  readonly words: Localized<{
    readonly term: string;
    readonly definition: string;
    readonly synonyms: readonly string[];
    /** Forms that are wrong. */
    readonly avoid: readonly string[];
  }>;
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
  readonly licence: string;
  /** Whether it retells what another document says. */
  readonly secondary: boolean;
}

export interface Site {
  readonly words: Localized<{
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly introduction: Prose;
  }>;
}

/** Names that stand for each other, by language; a language may have none. */
export type NamesByLanguage = Readonly<Partial<Record<Locale, readonly string[]>>>;

export interface Catalog {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly guides: readonly Guide[];
  /** In the order of their ids. */
  readonly plainGuides: readonly PlainGuide[];
  /** What somebody has said of the order of plain guides. */
  readonly contents: Localized<readonly ContentsItem[]>;
  /** In the order of their ids. */
  readonly terms: readonly Term[];
  /** What readers type for what the site writes: groups of words that stand for each other. */
  readonly everydayWords: readonly NamesByLanguage[];
  readonly sources: readonly Source[];
}

/** What there is in a language. */
export function catalogIn(catalog: Catalog, locale: Locale): Catalog {
  return {
    ...catalog,
    topics: catalog.topics.filter((topic) => topic.locales.includes(locale)),
    plainGuides: catalog.plainGuides.filter(({ words }) => words[locale] !== undefined),
  };
}

/** What others may build on. */
export function publishedCatalog(catalog: Catalog): Catalog {
  return { ...catalog, topics: catalog.topics.filter(({ isDraft }) => !isDraft) };
}

/** The options of a topic that one chooses between, in their order. */
export function alternativesOf({ options }: Pick<Topic, 'options'>): readonly Option[] {
  return options.filter(({ kind }) => kind === 'alternative');
}

/** The options of a topic that one adds to what one has chosen, in their order. */
export function complementsOf({ options }: Pick<Topic, 'options'>): readonly Option[] {
  return options.filter(({ kind }) => kind === 'complement');
}

/** The options of a topic as pages tell of them: what complements comes after what is chosen. */
export function optionsInOrder(topic: Pick<Topic, 'options'>): readonly Option[] {
  return [...alternativesOf(topic), ...complementsOf(topic)];
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

/** Every source that some parts cite, once, in the order in which they cite them. */
export function sourcesOf(
  parts: readonly { readonly sources: readonly Source[] }[],
): readonly Source[] {
  return [...new Set(parts.flatMap((part) => part.sources))];
}

/** What a topic's page says, part by part, in its order. */
export function topicParts(topic: Topic): readonly { readonly sources: readonly Source[] }[] {
  return [
    topic,
    ...topic.sections,
    ...optionsInOrder(topic).flatMap((option) => [option, ...option.claims]),
  ];
}

/** What an option's own page says, part by part, in its order. */
export function optionParts(option: Option): readonly { readonly sources: readonly Source[] }[] {
  const { lifecycle, flow, sections, claims } = option;
  return [
    option,
    ...(lifecycle ? [lifecycle] : []),
    ...sections,
    ...(flow ? [flow] : []),
    ...claims,
  ];
}

/** The day since when every one of some things has been checked, or undefined where there are none. */
export function checkedSince(things: readonly Pick<Source, 'checked'>[]): string | undefined {
  return things.map(({ checked }) => checked).sort()[0];
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
