/** What has happened to claims since they were last recorded, and the recording of it. */

import {
  type CurrentClaim,
  codeOf,
  entryOf,
  type LedgerEntry,
  parseCode,
  publishedIds,
  publishedTopics,
  type Revision,
} from './ledger.ts';
import { type Locale, languagesOf } from './locale.ts';

/** The languages whose words differ from the last published ones. */
export function changedLocales(entry: LedgerEntry, { fingerprints }: CurrentClaim): Locale[] {
  const last = entry.revisions.at(-1);
  return languagesOf(fingerprints).filter(
    (locale) => last?.fingerprints[locale] !== fingerprints[locale],
  );
}

/** What can happen to a published claim besides being introduced, in the order in which it is recorded. */
export type Change = Exclude<Revision['kind'], 'new' | 'minor'>;

/** What has happened to a published claim since its last version, in the order to record it. */
export function unrecordedChanges(entry: LedgerEntry, claim: CurrentClaim): Change[] {
  return changesOf(entry, claim).map(({ kind }) => kind);
}

/** A change, and what a version says of it besides its date. */
type Recordable = { readonly kind: Change } & Partial<Omit<Revision, 'kind'>>;

function changesOf(entry: LedgerEntry, claim: CurrentClaim): readonly Recordable[] {
  const { id, topic, option, kind, criterion, formerCriteria, sources, inferredFrom } = claim;
  const known = { ...claim, ...lastKnown(entry) };
  const place = {
    ...(publishedTopics(entry).at(-1) !== topic && { topic }),
    ...(known.option !== option && { option }),
  };
  const isReclassified = ![criterion, ...formerCriteria].includes(known.criterion);
  const now = (ids: readonly string[]) => ids.map((one) => claim.renamedSources.get(one) ?? one);
  const isResourced =
    !isSame(now(known.sources), now(sources)) ||
    !isSame(now(known.inferredFrom), now(inferredFrom));
  const isRecordedAsWithdrawn = entry.revisions.some((revision) => revision.kind === 'withdrawn');
  const isWithdrawal = claim.isWithdrawn && !isRecordedAsWithdrawn;
  const hasChanged = changedLocales(entry, claim).length > 0;
  const changes: readonly (Recordable | false)[] = [
    publishedIds(entry).at(-1) !== id && { kind: 'renamed', id },
    Object.keys(place).length > 0 && { kind: 'moved', ...place },
    known.kind !== kind && { kind: 'turned', to: kind },
    isReclassified && { kind: 'reclassified', criterion },
    isResourced && { kind: 'resourced', sources, inferredFrom },
    // A withdrawn claim's words say why it went, and so are new by nature.
    isWithdrawal ? { kind: 'withdrawn' } : hasChanged && { kind: 'changed' },
  ];
  return changes.filter((change) => change !== false);
}

type Facts = Pick<CurrentClaim, 'option' | 'kind' | 'criterion' | 'sources' | 'inferredFrom'>;

/** What a claim was last published as, as far as the ledger knows: one from before knows less. */
export function lastKnown({ revisions, ...introduced }: LedgerEntry): Partial<Facts> {
  const last = <T>(of: (revision: Revision) => T) =>
    revisions.map(of).findLast((value) => value !== undefined);
  const criterion = last((revision) => revision.criterion) ?? introduced.criterion;
  const facts = {
    option: last((revision) => revision.option) ?? introduced.option,
    kind: last(({ to }) => to) ?? introduced.kind,
    criterion,
    // Sources have been kept for as long as criteria; of those that a claim has none of, nothing is kept.
    ...(criterion !== undefined && {
      sources: last((revision) => revision.sources) ?? introduced.sources ?? [],
      inferredFrom: last((revision) => revision.inferredFrom) ?? introduced.inferredFrom ?? [],
    }),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Whether two lists name the same, in whatever order. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).symmetricDifference(new Set(others)).size === 0;
}

/** What a ledger keeps of a claim besides its words. */
function factsOf({ option, kind, criterion, sources, inferredFrom }: Facts) {
  return {
    option,
    kind,
    criterion,
    ...(sources.length > 0 && { sources }),
    ...(inferredFrom.length > 0 && { inferredFrom }),
  };
}

/** An entry with what ledgers from before did not keep, taken from what stands now. */
function completed(entry: LedgerEntry, claim: CurrentClaim): LedgerEntry {
  const known = lastKnown(entry);
  const { revisions, ...introduced } = entry;
  const missing = Object.entries(factsOf(claim)).filter(([field]) => !(field in known));
  return { ...introduced, ...Object.fromEntries(missing), revisions };
}

/**
 * Records what is new and what has changed. What was there before is never altered or dropped; what a ledger
 * from before does not know is added to it.
 * @returns the whole ledger, and the entries that got a revision
 */
export function recordClaims(
  entries: readonly LedgerEntry[],
  claims: readonly CurrentClaim[],
  { date, minor }: { readonly date: string; readonly minor: boolean },
): { entries: LedgerEntry[]; recorded: LedgerEntry[] } {
  const revisedBy = new Map<LedgerEntry, LedgerEntry>();
  const introduced: LedgerEntry[] = [];
  const recorded: LedgerEntry[] = [];
  const codes = new Map<string, number>();
  for (const claim of claims) {
    const { id, topic, prefix, fingerprints } = claim;
    const entry = entryOf(entries, claim);
    if (!entry) {
      const number = (codes.get(prefix) ?? highestNumber(prefix, entries)) + 1;
      codes.set(prefix, number);
      const made: LedgerEntry = {
        id,
        code: codeOf(prefix, number),
        topic,
        ...factsOf(claim),
        revisions: [{ date, kind: 'new', fingerprints }],
      };
      recorded.push(made);
      introduced.push(made);
      continue;
    }
    const revisions = changesOf(entry, claim).map(
      ({ kind, ...change }): Revision => ({
        date,
        kind: kind === 'changed' && minor ? 'minor' : kind,
        ...change,
        fingerprints,
      }),
    );
    const revised = completed({ ...entry, revisions: [...entry.revisions, ...revisions] }, claim);
    if (revisions.length > 0) recorded.push(revised);
    revisedBy.set(entry, revised);
  }
  const kept = entries.map((entry) => revisedBy.get(entry) ?? entry);
  return { entries: [...kept, ...introduced], recorded };
}

/** The number of the newest code with a prefix, or 0. */
function highestNumber(prefix: string, entries: readonly LedgerEntry[]): number {
  return entries.reduce((highest, { code }) => {
    const parts = parseCode(code);
    return parts?.prefix === prefix ? Math.max(highest, parts.number) : highest;
  }, 0);
}
