/**
 * `npm run ledger`: records as published what is new and what has changed, and tells which languages have not followed. `-- --minor` for mere corrections of
 * words; `-- --merge ours|theirs` makes one of the two ledgers that two branches have left in the file. What an
 * organisation has added in an overlay goes into the ledger of that, and into no other.
 */

import { isDeepStrictEqual, parseArgs } from 'node:util';
import { displayFolder, readContentFolder } from '../catalog/files.ts';
import { overlayFolder } from '../catalog/folder.ts';
import { anchorsTogether, type Ledger } from '../catalog/ledger.ts';
import { type LedgerShare, ledgerShares } from '../catalog/ledger-shares.ts';
import { ownDiagnostic } from '../catalog/overlay-join.ts';
import { today } from '../catalog/today.ts';
import { checkContent } from '../checks/check-content.ts';
import { leftBehind } from '../checks/left-behind.ts';
import { recordableRules } from '../checks/published-claims.ts';
import { formatDiagnostic, gathered } from '../domain/diagnostic.ts';
import { recordClaims } from '../domain/ledger-changes.ts';
import { recordPassages } from '../domain/translation.ts';
import { writeLedger } from './ledger-file.ts';
import { lostLedger, lostLedgerFix } from './lost-ledger.ts';
import { mergeLedgerFile } from './merge-ledger.ts';
import { siteFolderThere } from './site-settings.ts';

try {
  const { values } = parseArgs({
    options: { minor: { type: 'boolean', default: false }, merge: { type: 'string' } },
  });
  const folder = await siteFolderThere();
  if (values.merge !== undefined) {
    const { merged, recoded } = await mergeLedgerFile(folder, values.merge);
    for (const { id, from, to } of recoded) console.log(`${from} → ${to}  ${id}`);
    console.log(
      `Ledger: one of two, ${merged.entries.length} in all, ${recoded.length} with a new code.`,
    );
  }
  const overlay = overlayFolder();
  for (const place of [folder, ...(overlay === undefined ? [] : [overlay])]) {
    const lost = await lostLedger(place);
    if (lost !== undefined)
      throw new Error(
        `The ledger ${place === folder ? 'is gone' : `of ${displayFolder(place)} is gone`}, and commit ${lost} still had it.\n  Fix: ${lostLedgerFix(lost)}`,
      );
  }
  const reading = await readContentFolder(folder, overlay);
  const faults = checkContent(reading).filter(
    ({ rule, isAdvice }) => !isAdvice && !recordableRules.includes(rule),
  );
  for (const fault of faults) console.error(`${formatDiagnostic(fault)}\n`);
  if (faults.length > 0) {
    throw new Error(
      'Nothing was recorded.\n  Fix: mend the content first; npm run check lists its faults.',
    );
  }
  for (const share of ledgerShares(reading.content))
    await record(share, share.isOwn && overlay !== undefined ? overlay : folder, values.minor);
  const { content } = await readContentFolder(folder, overlay);
  const behind = leftBehind
    .check(content, today())
    .map((one) => ownDiagnostic(content, one) ?? one);
  for (const one of gathered(behind)) console.log(`\n${formatDiagnostic(one)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Records what one ledger is to know, and says so. */
async function record(share: LedgerShare, folder: string, minor: boolean): Promise<void> {
  const { before, claims, passages, anchors, isOwn } = share;
  const { entries, recorded } = recordClaims(before.entries, claims, { date: today(), minor });
  const after: Ledger = {
    entries,
    anchors: anchorsTogether(before.anchors, anchors),
    passages: recordPassages(
      before.passages,
      Object.fromEntries(passages.map(({ key, fingerprints }) => [key, fingerprints])),
    ),
  };
  if (!isDeepStrictEqual(before, after)) await writeLedger(folder, after);
  for (const { code, id, revisions } of recorded)
    console.log(`${code}  ${revisions.at(-1)?.kind}  ${id}`);
  const noted = before.entries.filter(
    ({ criterion }, index) => criterion !== entries[index]?.criterion,
  ).length;
  if (noted > 0)
    console.log(
      `Of ${noted} from before, option, kind, criterion and sources are noted now, as they stand.`,
    );
  console.log(
    `${isOwn ? 'Own ledger' : 'Ledger'}: ${recorded.length} recorded, ${entries.length} in all.`,
  );
}
