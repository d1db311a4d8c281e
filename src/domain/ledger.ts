/** What has been published, for ever: each claim's code, and every version of what it says. */

import type { ClaimKind } from './claim-kinds.ts';
import type { Localized } from './locale.ts';

export const revisionKinds = [
  'new',
  'changed',
  'minor',
  'turned',
  'renamed',
  'moved',
  'reclassified',
  'resourced',
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
  /** The criterion that it is about from then on, where it was reclassified. */
  readonly criterion?: string | undefined;
  /** What bears it out from then on, where it was resourced. */
  readonly sources?: readonly string[] | undefined;
  /** What it is concluded from from then on, likewise. */
  readonly inferredFrom?: readonly string[] | undefined;
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
  /** What it was introduced as; unknown in the same way, as are those that follow. */
  readonly kind?: ClaimKind | undefined;
  /** The criterion that it was introduced about. */
  readonly criterion?: string | undefined;
  /** What bore it out. */
  readonly sources?: readonly string[] | undefined;
  /** What it was concluded from, where nothing said it. */
  readonly inferredFrom?: readonly string[] | undefined;
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
  readonly criterion: string;
  /** Ids that its criterion had before. */
  readonly formerCriteria: readonly string[];
  readonly sources: readonly string[];
  readonly inferredFrom: readonly string[];
  /** The ids that sources have now, by those that they had before. */
  readonly renamedSources: ReadonlyMap<string, string>;
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

/** Every criterion that a claim has been published about, oldest first. */
export function publishedCriteria({ criterion, revisions }: LedgerEntry): readonly string[] {
  return [criterion, ...revisions.map((revision) => revision.criterion)].filter(
    (id) => id !== undefined,
  );
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

/** The parts of a code: `IC-07` → `IC` and 7; undefined for anything else. */
export function parseCode(code: string): { prefix: string; number: number } | undefined {
  const match = /^([A-Z]{2,4})-(\d{2,})$/.exec(code);
  return match?.[1] && match[2] ? { prefix: match[1], number: Number(match[2]) } : undefined;
}

/** A code: `IC` and 7 → `IC-07`. */
export function codeOf(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`;
}
