/** The ledger as a content folder holds it. */

import type { LedgerEntry } from '../domain/ledger.ts';
import { type Content, filesOf } from './content.ts';

/** The ledger of a content folder; empty where nothing has been published yet. */
export function ledgerOf(content: Content): LedgerEntry[] {
  return filesOf(content, 'ledger').flatMap(({ data }) =>
    data.claims.map(({ revisions, ...entry }) => ({
      ...entry,
      revisions: revisions.map(({ sv, en, ...revision }) => ({
        ...revision,
        fingerprints: { sv, en },
      })),
    })),
  );
}

/** Anchors of options and sections that have been published, by topic. */
export type TopicAnchors = Readonly<Record<string, readonly string[]>>;

/** The anchors that the ledger of a content folder knows. */
export function publishedAnchors(content: Content): TopicAnchors {
  return Object.assign({}, ...filesOf(content, 'ledger').map(({ data }) => data.anchors));
}
