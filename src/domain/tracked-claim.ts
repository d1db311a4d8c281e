/** Published claims with what has happened to each: what a decision that rests on them is held against. */

import { allClaims, type Catalog, claimPath, type PlacedClaim } from './catalog.ts';
import type { ClaimKind } from './claim.ts';
import type { Locale } from './locale.ts';
import { type NewsKind, newsIn } from './news.ts';
import { fullTitle } from './option.ts';

/** A published claim in one language, with what has happened to it. Plain data. */
export interface TrackedClaim {
  readonly code: string;
  readonly kind: ClaimKind;
  /** Its topic and option: `tea/green`. */
  readonly option: string;
  readonly optionTitle: string;
  /** A sentence of its own, with its subject. */
  readonly text: string;
  readonly url: string;
  /** Codes of the claims that replace it, where it was taken back. */
  readonly replacedBy: readonly string[];
  /** Its published versions, oldest first. */
  readonly versions: readonly {
    /** ISO 8601 calendar date. */
    readonly date: string;
    /** What it tells that is new in the language. */
    readonly news?: NewsKind | undefined;
  }[];
}

/** What the codes of some claims begin with. */
export function prefixesOf(claims: readonly Pick<TrackedClaim, 'code'>[]): string[] {
  return [...new Set(claims.map(({ code }) => code.split('-')[0] ?? ''))];
}

/** Every claim that has ever been published. @param link the address of a page, or of something on it */
export function trackedClaims(
  catalog: Pick<Catalog, 'topics'>,
  locale: Locale,
  link: (path: string) => string,
): TrackedClaim[] {
  const placed = allClaims({ topics: catalog.topics.filter(({ isDraft }) => !isDraft) });
  const byId = new Map(placed.map((each) => [each.claim.id, each]));
  return placed.flatMap((each) => trackedClaim(each, locale, link, byId) ?? []);
}

/** @param byId those that may have come in the place of others */
export function trackedClaim(
  placed: PlacedClaim,
  locale: Locale,
  link: (path: string) => string,
  byId: ReadonlyMap<string, PlacedClaim> = new Map(),
): TrackedClaim | undefined {
  const { claim, option, topic } = placed;
  const { published } = claim;
  if (!published) return undefined;
  return {
    code: published.code,
    kind: claim.kind,
    option: `${topic.id}/${option.id}`,
    optionTitle: fullTitle(option, locale),
    text: claim.words[locale].alone.text,
    url: link(claimPath(placed)),
    replacedBy: (claim.withdrawn?.replacedBy ?? []).flatMap(
      (id) => byId.get(id)?.claim.published?.code ?? [],
    ),
    versions: published.revisions.map(({ date }, index) => ({
      date,
      news: newsIn(published.revisions, index, locale),
    })),
  };
}
