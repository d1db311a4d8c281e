/** What has been published, for ever: each claim's code, and every version of its words. */

import type { ClaimWords } from './catalog.ts';
import { type Locale, type Localized, locales } from './locale.ts';

export const revisionKinds = ['new', 'changed', 'minor'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** One published version of a claim's words. A minor one corrects without changing what is said. */
export interface Revision {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly kind: RevisionKind;
  /** What identifies the words of each language. */
  readonly fingerprints: Localized<string>;
}

export interface LedgerEntry {
  readonly id: string;
  /** Short and citable, given once and never to another claim: `IC-07`. */
  readonly code: string;
  readonly topic: string;
  /** Oldest first; the first one introduced the claim. */
  readonly revisions: readonly Revision[];
}

/** A claim as it stands now, to be held against the ledger. */
export interface CurrentClaim {
  readonly id: string;
  readonly topic: string;
  /** The letters that codes of its topic begin with. */
  readonly prefix: string;
  readonly fingerprints: Localized<string>;
}

/** The words that a fingerprint is taken of: markup, line breaks and kinds of space do not count. */
export function normalizedWords({ sentence, explanation }: ClaimWords): string {
  return [sentence, explanation]
    .map((prose) => (prose?.text ?? '').normalize('NFC').replaceAll(/\s+/g, ' ').trim())
    .join('\n');
}

/** The languages whose words differ from the last published ones. */
export function changedLocales(entry: LedgerEntry, { fingerprints }: CurrentClaim): Locale[] {
  const last = entry.revisions.at(-1);
  return locales.filter((locale) => last?.fingerprints[locale] !== fingerprints[locale]);
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
    const index = all.findIndex(({ id }) => id === claim.id);
    const entry = all[index];
    const { id, topic, prefix, fingerprints } = claim;
    if (!entry) {
      const code = nextCode(prefix, all);
      const revisions = [{ date, kind: 'new' as const, fingerprints }];
      recorded.push({ id, code, topic, revisions });
      all.push({ id, code, topic, revisions });
    } else if (changedLocales(entry, claim).length > 0) {
      const kind = minor ? 'minor' : 'changed';
      const revised = {
        ...entry,
        revisions: [...entry.revisions, { date, kind, fingerprints } as const],
      };
      recorded.push(revised);
      all[index] = revised;
    }
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
