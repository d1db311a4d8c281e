/** What has become of the claims that a decision rests on, since it was made. */

import type { CitedClaim, DecisionBasis } from './decision-basis.ts';
import type { RevisionKind } from './ledger.ts';
import type { TrackedClaim } from './tracked-claim.ts';

/** What has happened to one claim. */
export interface ClaimChange {
  readonly claim: TrackedClaim;
  /** What has happened, oldest first, each thing once. */
  readonly kinds: readonly RevisionKind[];
  /** When it last happened, as an ISO 8601 calendar date. */
  readonly date: string;
  /** The words that it was cited by, where they are known and others today. */
  readonly before: string | undefined;
}

export interface DecisionReview {
  /** What has changed, in the order of the claims. */
  readonly changes: readonly ClaimChange[];
  /** Of the cited claims, how many have not. */
  readonly unchanged: number;
  /** Cited codes that nobody knows. */
  readonly unknown: readonly string[];
  /** Cited codes of which nobody can tell, since neither their version nor a date is known. */
  readonly undated: readonly string[];
}

/**
 * Holds a decision against the claims as they are now. A new claim counts where it is of an option that the decision
 * has cited a claim of; where it cites none, every claim does. By a version everything is told that came after it, by a
 * date what came on later days.
 */
export function reviewDecision(
  { date, cited }: DecisionBasis,
  claims: readonly TrackedClaim[],
): DecisionReview {
  const byCode = new Map(cited.map((claim) => [claim.code, claim]));
  const known = new Set(claims.map(({ code }) => code));
  const options = new Set(
    claims.filter(({ code }) => byCode.has(code)).map(({ option }) => option),
  );
  const isCounted = ({ option }: TrackedClaim) => cited.length === 0 || options.has(option);
  // Who knows the versions has read all that there was on the day.
  const isVersioned = cited.some(({ version }) => version !== undefined);
  const isLater = (day: string, knowsAll: boolean) =>
    date !== undefined && (knowsAll ? day >= date : day > date);
  const changes = claims.flatMap((claim) => {
    const before = byCode.get(claim.code);
    if (before) return changeOf(claim, before, (day) => isLater(day, false));
    const [first] = claim.versions;
    const isNew = first !== undefined && isLater(first.date, isVersioned);
    const isThere = claim.versions.at(-1)?.kind !== 'withdrawn';
    if (isNew) return isThere && isCounted(claim) ? changeOf(claim, undefined, () => true) : [];
    return cited.length === 0 ? changeOf(claim, undefined, (day) => isLater(day, false)) : [];
  });
  const touched = new Set(changes.map(({ claim }) => claim.code));
  const undated = cited
    .filter(({ code, version }) => known.has(code) && version === undefined && date === undefined)
    .map(({ code }) => code)
    .filter((code) => !touched.has(code));
  return {
    changes,
    unchanged: cited.filter(
      ({ code }) => known.has(code) && !touched.has(code) && !undated.includes(code),
    ).length,
    unknown: cited.map(({ code }) => code).filter((code) => !known.has(code)),
    undated,
  };
}

/** @param isLater whether something of a day came after a decision that does not tell the version */
function changeOf(
  claim: TrackedClaim,
  cited: CitedClaim | undefined,
  isLater: (day: string) => boolean,
): ClaimChange[] {
  const later = claim.versions
    .slice(cited?.version ?? 0)
    .filter(({ date, isNews }) => isNews && (cited?.version !== undefined || isLater(date)));
  const last = later.at(-1);
  if (!last) return [];
  const before = cited?.text !== undefined && cited.text !== claim.text ? cited.text : undefined;
  const all = [...new Set(later.map(({ kind }) => kind))];
  // What became of it after it came is no change to whoever has not seen it; of what has gone again nobody needs to know.
  if (all.includes('new') && last.kind === 'withdrawn') return [];
  const kinds = all.includes('new') ? (['new'] as const) : all;
  return [{ claim, kinds, date: last.date, before }];
}
