/** What a topic compares, and what complements it. */

import type { Claim, ClaimKind } from './claim.ts';
import type { Flow } from './flow.ts';
import type { Locale, Localized } from './locale.ts';
import type { Stance } from './own-facts.ts';
import type { Prose, Section } from './prose.ts';
import type { Citing, Source } from './source.ts';
import type { Translation } from './translation.ts';

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
/** What was taken back is neither chosen nor added: it keeps its page and its anchors. */
export type OptionKind = (typeof optionKinds)[number] | 'withdrawn';

export interface Option {
  readonly id: string;
  readonly kind: OptionKind;
  readonly abbreviation: string | undefined;
  /** What heads of tables call it. */
  readonly short: Localized<string> | undefined;
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
  /** What the organisation of the site has come to, where it has said so. */
  readonly stance?: Stance | undefined;
  /** Set where it was taken back: when, and the id of the option that takes its place. */
  readonly retired: { readonly date: string; readonly replacedBy: string | undefined } | undefined;
}

/** Something that has options, as a topic has. */
interface WithOptions {
  readonly options: readonly Option[];
}

/** The options of a topic that one chooses between, in their order. */
export function alternativesOf({ options }: WithOptions): readonly Option[] {
  return options.filter(({ kind }) => kind === 'alternative');
}

/** The options of a topic that one adds to what one has chosen, in their order. */
export function complementsOf({ options }: WithOptions): readonly Option[] {
  return options.filter(({ kind }) => kind === 'complement');
}

/** The options of a topic that were taken back, in their order. */
export function withdrawnOptionsOf({ options }: WithOptions): readonly Option[] {
  return options.filter(({ kind }) => kind === 'withdrawn');
}

/** The options of a topic as pages tell of them: what complements comes after what is chosen. */
export function optionsInOrder(topic: WithOptions): readonly Option[] {
  return [...alternativesOf(topic), ...complementsOf(topic)];
}

type Named = Pick<Option, 'abbreviation'> & {
  readonly words: Localized<{ readonly title: string }>;
};

/** An option's abbreviation as it stands beside its title: not where the title says it, as `Always-on VPN` does. */
export function abbreviationBeside(
  { abbreviation, words }: Named,
  locale: Locale,
): string | undefined {
  const said = words[locale].title.split(/[^\p{L}\p{N}]+/u);
  return abbreviation !== undefined && said.includes(abbreviation) ? undefined : abbreviation;
}

/** An option's whole name: `Cloud management gateway (CMG)`. */
export function fullTitle(option: Named, locale: Locale): string {
  const { title } = option.words[locale];
  const abbreviation = abbreviationBeside(option, locale);
  return abbreviation ? `${title} (${abbreviation})` : title;
}

/** How an option is named where room is short: `CMG` rather than its whole name. */
export function shortTitle(option: Option, locale: Locale): string {
  return option.short?.[locale] ?? option.abbreviation ?? option.words[locale].title;
}

/** What a claim of an option is said of where room is short: `CMG:` rather than the whole name of its option. */
export function shortSubject(claim: Claim, option: Option, locale: Locale): string {
  const { subject } = claim.words[locale].alone;
  const short = shortTitle(option, locale);
  return subject === fullTitle(option, locale) && subject !== short ? `${short}:` : subject;
}

export function claimsOfKind(option: Option, kind: ClaimKind): readonly Claim[] {
  return option.claims.filter((claim) => claim.kind === kind);
}

/** What an option's own page says, part by part, in its order. */
export function optionParts(option: Option): readonly Citing[] {
  const { lifecycle, flow, sections, claims } = option;
  return [
    option,
    ...(lifecycle ? [lifecycle] : []),
    ...sections,
    ...(flow ? [flow] : []),
    ...claims,
  ];
}
