/** What has become of the claims that a decision rests on, since it was made. */

import type { DecisionBasis } from './decision-basis.ts';
import type { NewsKind } from './news.ts';
import type { TrackedClaim } from './tracked-claim.ts';

/** What has happened to one claim. */
export interface ClaimChange {
  readonly claim: TrackedClaim;
  /** What has happened, oldest first, each thing once. */
  readonly kinds: readonly NewsKind[];
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
  // Who knows the versions has read all that there was on the day.
  const isVersioned = cited.some(({ version }) => version !== undefined);
  const isAfter = (day: string) => date !== undefined && day > date;
  const changes = claims.flatMap((claim) => {
    const { versions, option } = claim;
    const one = byCode.get(claim.code);
    if (one) {
      const { version, text } = one;
      return changeOf(
        claim,
        version === undefined
          ? versions.filter((each) => isAfter(each.date))
          : versions.slice(version),
        text,
      );
    }
    const [first] = versions;
    if (first && (isAfter(first.date) || (isVersioned && first.date === date))) {
      // What became of it after it came is no change to whoever has not seen it, and of what has gone again nobody needs to know.
      const isGone = versions.at(-1)?.news === 'withdrawn';
      return !isGone && (options.has(option) || cited.length === 0) ? changeOf(claim, [first]) : [];
    }
    return cited.length === 0
      ? changeOf(
          claim,
          versions.filter((each) => isAfter(each.date)),
        )
      : [];
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

/** Whether something has happened to a claim since a decision that cites it. */
export function isTouched({ date, cited }: DecisionBasis, claim: TrackedClaim): boolean {
  const own = cited.filter(({ code }) => code === claim.code);
  return reviewDecision({ date, cited: own, answered: undefined }, [claim]).changes.length > 0;
}

/**
 * @param later the versions that came after the decision
 * @param text the words that it was cited by
 */
function changeOf(
  claim: TrackedClaim,
  later: TrackedClaim['versions'],
  text: string = claim.text,
): ClaimChange[] {
  const told = later.filter(({ news }) => news !== undefined);
  const last = told.at(-1);
  if (!last) return [];
  const kinds = new Set(told.flatMap(({ news }) => news ?? []));
  const before = text === claim.text ? undefined : text;
  return [{ claim, kinds: [...kinds], date: last.date, before }];
}
