/** The ledger as a content folder holds it. */

import type { LedgerEntry } from '../domain/ledger.ts';
import { isLocale, type Locale } from '../domain/locale.ts';
import type { Fingerprints, Passages } from '../domain/translation.ts';
import { type Content, type FileOf, filesOf } from './content.ts';

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
  if (!file) return nothingPublished;
  const known = ledgers.get(file.data);
  if (known) return known;
  const ledger = ledgerIn(file);
  ledgers.set(file.data, ledger);
  return ledger;
}

/** What a file of it says. */
export function ledgerIn({ data }: Pick<FileOf<'ledger'>, 'data'>): Ledger {
  const { claims, anchors, passages } = data;
  const entries = claims.map(({ revisions, ...entry }) => ({
    ...entry,
    revisions: revisions.map(withFingerprints),
  }));
  // A version has been published in the languages of its day, one or more.
  return { entries, anchors, passages: passages as Passages };
}

/** What was published, in its order, and then what is new. */
export function anchorsTogether(published: PageAnchors, current: PageAnchors): PageAnchors {
  const pages = new Set([...Object.keys(published), ...Object.keys(current)]);
  return Object.fromEntries(
    [...pages].map((page) => [
      page,
      [...new Set([...(published[page] ?? []), ...(current[page] ?? [])])],
    ]),
  );
}

/** The ledger of a folder that has none. */
export const nothingPublished: Ledger = { entries: [], anchors: {}, passages: {} };

/** Rules, translations and claims all ask for it, and look entries up in it. */
const ledgers = new WeakMap<object, Ledger>();

/** A version as the file has it, what its languages are told by gathered in one place. */
function withFingerprints<T extends { readonly [locale in Locale]?: string | undefined }>(
  version: T,
): Omit<T, Locale> & { readonly fingerprints: Fingerprints } {
  const [others, words] = [false, true].map((isWords) =>
    Object.fromEntries(Object.entries(version).filter(([key]) => isLocale(key) === isWords)),
  );
  return { ...(others as Omit<T, Locale>), fingerprints: words as Fingerprints };
}
