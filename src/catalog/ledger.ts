/** The ledger as a content folder holds it. */

import type { LedgerEntry } from '../domain/ledger.ts';
import type { Passages } from '../domain/translation.ts';
import { type Content, filesOf } from './content.ts';

/** Anchors of options and sections, by page. */
export type PageAnchors = Readonly<Record<string, readonly string[]>>;

export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Anchors that have been published. */
  readonly anchors: PageAnchors;
  /** What passages said when their languages last said the same. */
  readonly passages: Passages;
}

/** The ledger of a content folder; empty where nothing has been published yet. */
export function ledgerOf(content: Content): Ledger {
  const [file] = filesOf(content, 'ledger');
  if (!file) return { entries: [], anchors: {}, passages: {} };
  const { claims, anchors, passages } = file.data;
  const entries = claims.map(({ revisions, ...entry }) => ({
    ...entry,
    revisions: revisions.map(({ sv, en, ...revision }) => ({
      ...revision,
      fingerprints: { sv, en },
    })),
  }));
  return { entries, anchors, passages };
}
