/** What has been published, for ever: each claim's code, and every version of its words. */

import { type Locale, type Localized, locales } from './locale.ts';

export const revisionKinds = ['new', 'changed', 'minor', 'renamed', 'moved', 'withdrawn'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** One published version of a claim. A minor one corrects its words without changing what is said. */
export interface Revision {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly kind: RevisionKind;
  /** The id from then on, where the claim was renamed. */
  readonly id?: string | undefined;
  /** The topic on whose page it stands from then on, where it was moved. */
  readonly topic?: string | undefined;
  /** Somebody has seen that no language needs to follow this version. */
  readonly agreed?: true | undefined;
  /** What identifies the words of each language. */
  readonly fingerprints: Localized<string>;
}

export interface LedgerEntry {
  /** The id that the claim was introduced with. */
  readonly id: string;
  /** Short and citable, given once and never to another claim: `IC-07`. */
  readonly code: string;
  /** The topic that the claim was introduced in. */
  readonly topic: string;
  /** Oldest first; the first one introduced the claim. */
  readonly revisions: readonly Revision[];
}

/** A claim as it stands now, to be held against the ledger. */
export interface CurrentClaim {
  readonly id: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  readonly topic: string;
  /** The letters that codes of its topic begin with. */
  readonly prefix: string;
  readonly isWithdrawn: boolean;
  readonly fingerprints: Localized<string>;
}

/** Every id that a claim has been published under, oldest first. */
export function publishedIds({ id, revisions }: LedgerEntry): readonly string[] {
  return [id, ...revisions.flatMap((revision) => revision.id ?? [])];
}

/** Every topic on whose page a claim has stood, oldest first. */
export function publishedTopics({ topic, revisions }: LedgerEntry): readonly string[] {
  return [topic, ...revisions.flatMap((revision) => revision.topic ?? [])];
}

/** The entry of a claim under any of its ids. */
export function entryOf(
  entries: readonly LedgerEntry[],
  { id, formerly }: Pick<CurrentClaim, 'id' | 'formerly'>,
): LedgerEntry | undefined {
  return entries.find((entry) =>
    publishedIds(entry).some((published) => published === id || formerly.includes(published)),
  );
}

/** The words that a fingerprint is taken of: markup, line breaks and kinds of space do not count. */
export function normalizedWords(texts: readonly string[]): string {
  return texts.map((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()).join('\n');
}

/** The languages whose words differ from the last published ones. */
export function changedLocales(entry: LedgerEntry, { fingerprints }: CurrentClaim): Locale[] {
  const last = entry.revisions.at(-1);
  return locales.filter((locale) => last?.fingerprints[locale] !== fingerprints[locale]);
}

/** What has happened to a published claim since its last version, in the order to record it. */
export function unrecordedChanges(
  entry: LedgerEntry,
  claim: CurrentClaim,
): ('renamed' | 'moved' | 'withdrawn' | 'changed')[] {
  const isRecordedAsWithdrawn = entry.revisions.some(({ kind }) => kind === 'withdrawn');
  const isWithdrawal = claim.isWithdrawn && !isRecordedAsWithdrawn;
  const hasChanged = changedLocales(entry, claim).length > 0;
  return [
    ...(publishedIds(entry).at(-1) === claim.id ? [] : (['renamed'] as const)),
    ...(publishedTopics(entry).at(-1) === claim.topic ? [] : (['moved'] as const)),
    // A withdrawn claim's words say why it went, and so are new by nature.
    ...(isWithdrawal ? (['withdrawn'] as const) : hasChanged ? (['changed'] as const) : []),
  ];
}

/**
 * Records what is new and what has changed. What was there before is never altered or dropped.
 * @returns the whole ledger, and the entries that got a revision
 */
export function recordClaims(
  entries: readonly LedgerEntry[],
  claims: readonly CurrentClaim[],
  { date, minor }: { readonly date: string; readonly minor: boolean },
): { entries: LedgerEntry[]; recorded: LedgerEntry[] } {
  const all = [...entries];
  const recorded: LedgerEntry[] = [];
  for (const claim of claims) {
    const { id, topic, fingerprints } = claim;
    const entry = entryOf(all, claim);
    if (!entry) {
      const revisions = [{ date, kind: 'new' as const, fingerprints }];
      const introduced = { id, code: nextCode(claim.prefix, all), topic, revisions };
      recorded.push(introduced);
      all.push(introduced);
      continue;
    }
    const revisions = unrecordedChanges(entry, claim).map(
      (change): Revision => ({
        date,
        kind: change === 'changed' && minor ? 'minor' : change,
        ...(change === 'renamed' && { id }),
        ...(change === 'moved' && { topic }),
        fingerprints,
      }),
    );
    if (revisions.length === 0) continue;
    const revised = { ...entry, revisions: [...entry.revisions, ...revisions] };
    recorded.push(revised);
    all[all.indexOf(entry)] = revised;
  }
  return { entries: all, recorded };
}

/** The parts of a code: `IC-07` → `IC` and 7; undefined for anything else. */
export function parseCode(code: string): { prefix: string; number: number } | undefined {
  const match = /^([A-Z]{2,4})-(\d{2,})$/.exec(code);
  return match?.[1] && match[2] ? { prefix: match[1], number: Number(match[2]) } : undefined;
}

function nextCode(prefix: string, entries: readonly LedgerEntry[]): string {
  const numbers = entries
    .map(({ code }) => parseCode(code))
    .map((parts) => (parts?.prefix === prefix ? parts.number : 0));
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
