/** A ledger file that holds those of two branches, made into one. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { anchorsTogether, type Ledger, ledgerIn } from '../catalog/ledger.ts';
import { type MergeSide, mergeSides, textsOfMerge } from '../catalog/merge-sides.ts';
import { readFile as readContentFile } from '../catalog/read-file.ts';
import { formatDiagnostic } from '../domain/diagnostic.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { mergeEntries, type Recoded } from '../domain/ledger-merge.ts';
import { locales } from '../domain/locale.ts';
import { placeOf } from '../schema/files.ts';
import { writeLedger } from './ledger-file.ts';

/**
 * Writes one ledger in the place of two.
 * @param folder absolute path of the content folder
 * @param published the side whose codes stand: `ours` or `theirs`
 * @returns the ledger, and the claims that got another code
 * @throws Error when the side is not known, the file holds no two ledgers, or one of them cannot be read
 */
export async function mergeLedgerFile(
  folder: string,
  published: string,
): Promise<{ readonly merged: Ledger; readonly recoded: readonly Recoded[] }> {
  const side = mergeSides.find((each) => each === published);
  if (!side)
    throw new Error(
      `"${published}" is no side of a merge.\n  Fix: name the one whose codes others have seen: ours (the branch that you are on) or theirs (the one that came in).`,
    );
  const text = await readFile(join(folder, 'ledger.yaml'), 'utf8');
  const texts = textsOfMerge(text);
  const sides = texts
    ? { ours: ledgerFrom(texts.ours), theirs: ledgerFrom(texts.theirs) }
    : keptSides(ledgerFrom(text));
  if (!sides)
    throw new Error(
      'ledger.yaml holds no two versions.\n  Fix: merge the branches first; where both have written the file, git leaves both in it.',
    );
  const stands = sides[side];
  const joins = sides[side === 'ours' ? 'theirs' : 'ours'];
  const { entries, recoded } = mergeEntries(stands.entries, joins.entries);
  const merged = {
    entries,
    anchors: anchorsTogether(stands.anchors, joins.anchors),
    passages: { ...joins.passages, ...stands.passages },
  };
  await writeLedger(folder, merged);
  return { merged, recoded };
}

/** The two that a merge has put one after the other: entries whose code or id stands above are of the second. */
function keptSides(ledger: Ledger): Readonly<Record<MergeSide, Ledger>> | undefined {
  const { entries } = ledger;
  const isLater = (entry: LedgerEntry, index: number) =>
    entries.slice(0, index).some(({ id, code }) => code === entry.code || id === entry.id);
  const later = entries.filter(isLater);
  if (later.length === 0) return undefined;
  const taken = new Set(later.map(({ code }) => code));
  // What both began from has codes that nobody else has, and stands on either side.
  const rest = entries.filter((entry) => !later.includes(entry));
  const theirs = [...rest.filter(({ code }) => !taken.has(code)), ...later];
  return { ours: { ...ledger, entries: rest }, theirs: { ...ledger, entries: theirs } };
}

function ledgerFrom(text: string): Ledger {
  const { file, diagnostics } = readContentFile(
    { root: '.', languages: locales },
    placeOf('ledger'),
    text,
  );
  const [fault] = diagnostics;
  if (fault) throw new Error(`One of the two cannot be read:\n${formatDiagnostic(fault)}`);
  if (file?.kind !== 'ledger') throw new Error('One of the two ledgers is empty.');
  return ledgerIn(file);
}
