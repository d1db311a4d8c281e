/** What has been published, for ever: each claim's code, and every version of its words. */

import type { ClaimKind } from './claim-kinds.ts';
import { type Locale, type Localized, languagesOf } from './locale.ts';

export const revisionKinds = [
  'new',
  'changed',
  'minor',
  'turned',
  'renamed',
  'moved',
  'withdrawn',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** One published version of a claim. A minor one corrects its words without changing what is said. */
export interface Revision {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly kind: RevisionKind;
  /** The id from then on, where the claim was renamed. */
  readonly id?: string | undefined;
  /** The topic on whose page it stands from then on, where it was moved to another. */
  readonly topic?: string | undefined;
  /** The option that it is about from then on, where it was moved to another. */
  readonly option?: string | undefined;
  /** What it says of its option from then on, where it was turned. */
  readonly to?: ClaimKind | undefined;
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
  /** The option that it was introduced about; unknown to ledgers from before it was kept, until they are next written. */
  readonly option?: string | undefined;
  /** What it was introduced as; unknown in the same way. */
  readonly kind?: ClaimKind | undefined;
  /** Oldest first; the first one introduced the claim. */
  readonly revisions: readonly Revision[];
}

/** A claim as it stands now, to be held against the ledger. */
export interface CurrentClaim {
  readonly id: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  readonly topic: string;
  readonly option: string;
  readonly kind: ClaimKind;
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

/** The option that a claim was last published about, as far as the ledger knows. */
function publishedOption({ option, revisions }: LedgerEntry): string | undefined {
  return revisions.findLast((revision) => revision.option !== undefined)?.option ?? option;
}

/** What a claim was last published as, as far as the ledger knows. */
function publishedKind({ kind, revisions }: LedgerEntry): ClaimKind | undefined {
  return revisions.findLast(({ to }) => to !== undefined)?.to ?? kind;
}

/** Where in a ledger a claim stands under each id; a build asks for every claim, several times. */
const places = new WeakMap<readonly LedgerEntry[], ReadonlyMap<string, number>>();

function placesIn(entries: readonly LedgerEntry[]): ReadonlyMap<string, number> {
  const known = places.get(entries);
  if (known) return known;
  const found = new Map<string, number>();
  for (const [place, entry] of entries.entries())
    for (const id of publishedIds(entry)) if (!found.has(id)) found.set(id, place);
  places.set(entries, found);
  return found;
}

/**
 * The entry of a claim under any of its ids; of several, the first.
 * @param entries a ledger that nobody changes afterwards
 */
export function entryOf(
  entries: readonly LedgerEntry[],
  { id, formerly }: Pick<CurrentClaim, 'id' | 'formerly'>,
): LedgerEntry | undefined {
  const found = placesIn(entries);
  const given = [id, ...formerly].map((one) => found.get(one) ?? entries.length);
  return entries[Math.min(...given)];
}

/** The words that a fingerprint is taken of: markup, line breaks and kinds of space do not count. */
export function normalizedWords(texts: readonly string[]): string {
  return texts.map((text) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()).join('\n');
}

/** The languages whose words differ from the last published ones. */
export function changedLocales(entry: LedgerEntry, { fingerprints }: CurrentClaim): Locale[] {
  const last = entry.revisions.at(-1);
  return languagesOf(fingerprints).filter(
    (locale) => last?.fingerprints[locale] !== fingerprints[locale],
  );
}

/** What has happened to a published claim since its last version, in the order to record it. */
export function unrecordedChanges(
  entry: LedgerEntry,
  claim: CurrentClaim,
): ('renamed' | 'moved' | 'turned' | 'withdrawn' | 'changed')[] {
  const isRecordedAsWithdrawn = entry.revisions.some(({ kind }) => kind === 'withdrawn');
  const isWithdrawal = claim.isWithdrawn && !isRecordedAsWithdrawn;
  const hasChanged = changedLocales(entry, claim).length > 0;
  return [
    ...(publishedIds(entry).at(-1) === claim.id ? [] : (['renamed'] as const)),
    ...(movedTo(entry, claim) ? (['moved'] as const) : []),
    ...((publishedKind(entry) ?? claim.kind) === claim.kind ? [] : (['turned'] as const)),
    // A withdrawn claim's words say why it went, and so are new by nature.
    ...(isWithdrawal ? (['withdrawn'] as const) : hasChanged ? (['changed'] as const) : []),
  ];
}

/** The topic and the option that a claim has come to, as far as they are others than before. */
function movedTo(
  entry: LedgerEntry,
  { topic, option }: CurrentClaim,
): Pick<Revision, 'topic' | 'option'> | undefined {
  const isElsewhere = publishedTopics(entry).at(-1) !== topic;
  const isOfAnother = (publishedOption(entry) ?? option) !== option;
  if (!isElsewhere && !isOfAnother) return undefined;
  return { ...(isElsewhere && { topic }), ...(isOfAnother && { option }) };
}

/** What an entry from before it was kept does not know of its claim, taken from what stands now. */
function completed(entry: LedgerEntry, { option, kind }: CurrentClaim): LedgerEntry {
  const { revisions, ...introduced } = entry;
  return {
    ...introduced,
    ...(publishedOption(entry) === undefined && { option }),
    ...(publishedKind(entry) === undefined && { kind }),
    revisions,
  };
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
    const { id, topic, option, kind, prefix, fingerprints } = claim;
    const entry = entryOf(entries, claim);
    if (!entry) {
      const number = (codes.get(prefix) ?? highestNumber(prefix, entries)) + 1;
      codes.set(prefix, number);
      const code = `${prefix}-${String(number).padStart(2, '0')}`;
      const made: LedgerEntry = {
        id,
        code,
        topic,
        option,
        kind,
        revisions: [{ date, kind: 'new', fingerprints }],
      };
      recorded.push(made);
      introduced.push(made);
      continue;
    }
    const revisions = unrecordedChanges(entry, claim).map(
      (change): Revision => ({
        date,
        kind: change === 'changed' && minor ? 'minor' : change,
        ...(change === 'renamed' && { id }),
        ...(change === 'moved' && movedTo(entry, claim)),
        ...(change === 'turned' && { to: kind }),
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

/** The parts of a code: `IC-07` → `IC` and 7; undefined for anything else. */
export function parseCode(code: string): { prefix: string; number: number } | undefined {
  const match = /^([A-Z]{2,4})-(\d{2,})$/.exec(code);
  return match?.[1] && match[2] ? { prefix: match[1], number: Number(match[2]) } : undefined;
}

/** The number of the newest code with a prefix, or 0. */
function highestNumber(prefix: string, entries: readonly LedgerEntry[]): number {
  return entries.reduce((highest, { code }) => {
    const parts = parseCode(code);
    return parts?.prefix === prefix ? Math.max(highest, parts.number) : highest;
  }, 0);
}
