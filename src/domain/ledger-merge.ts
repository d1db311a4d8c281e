/** Two ledgers that have grown apart, as those of two branches do, made into one. */

import { codeOf, type LedgerEntry, parseCode, publishedIds, type Revision } from './ledger.ts';

/** An entry that got another code, since its own was given to another claim. */
export interface Recoded {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What both say of each claim, the history of each with nothing twice.
 * @param published the ledger whose codes have been seen by others: they stand
 * @param other one whose codes nobody has seen; those that are taken are given anew
 */
export function mergeEntries(
  published: readonly LedgerEntry[],
  other: readonly LedgerEntry[],
): { readonly entries: readonly LedgerEntry[]; readonly recoded: readonly Recoded[] } {
  const twins = new Map(
    other.flatMap((entry) => {
      const twin = published.find((one) => isSameClaim(one, entry));
      return twin ? [[twin, entry] as const] : [];
    }),
  );
  const entries = published.map((entry) => {
    const twin = twins.get(entry);
    return twin ? { ...entry, revisions: together(entry.revisions, twin.revisions) } : entry;
  });
  const paired = new Set(twins.values());
  const recoded: Recoded[] = [];
  for (const entry of other.filter((one) => !paired.has(one))) {
    const code = freeCode(entry.code, entries);
    if (code !== entry.code) recoded.push({ id: entry.id, from: entry.code, to: code });
    entries.push({ ...entry, code });
  }
  return { entries, recoded };
}

function isSameClaim(one: LedgerEntry, other: LedgerEntry): boolean {
  const ids = publishedIds(other);
  return publishedIds(one).some((id) => ids.includes(id));
}

/** A code that no entry has: the one given, else the next of its prefix. */
function freeCode(code: string, entries: readonly LedgerEntry[]): string {
  const taken = entries.map((entry) => entry.code);
  const parts = parseCode(code);
  if (!parts || !taken.includes(code)) return code;
  const numbers = taken.flatMap((each) => {
    const other = parseCode(each);
    return other?.prefix === parts.prefix ? [other.number] : [];
  });
  return codeOf(parts.prefix, Math.max(...numbers) + 1);
}

/** Two histories that began as one, in the order of their dates; of one day, what was published comes first. */
function together(published: readonly Revision[], other: readonly Revision[]): Revision[] {
  const [first, ...later] = published;
  const known = new Set(published.map(told));
  // A claim is introduced once.
  const added = other.filter((revision) => revision.kind !== 'new' && !known.has(told(revision)));
  const merged = [...later, ...added].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  return first ? [first, ...merged] : merged;
}

/** What a version says, whatever order its fields stand in. */
function told(revision: Revision): string {
  return JSON.stringify(Object.entries(revision).sort(([a], [b]) => (a < b ? -1 : 1)));
}
