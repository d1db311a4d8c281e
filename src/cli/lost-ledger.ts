/** A ledger that was there and is not: without it codes would be given a second time. */

import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The last commit that has written the ledger of a content folder, where the folder has none now; undefined
 * where it has one, or where git knows of none.
 * @param folder absolute path
 */
export async function lostLedger(folder: string): Promise<string | undefined> {
  try {
    await access(join(folder, 'ledger.yaml'));
    return undefined;
  } catch {
    return lastCommit(folder);
  }
}

/** How a lost ledger is brought back. */
export function lostLedgerFix(commit: string): string {
  return `bring it back: git checkout ${commit} -- ledger.yaml, in the content folder.`;
}

async function lastCommit(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['log', '-1', '--format=%h', '--diff-filter=AM', '--', 'ledger.yaml'],
      { cwd: folder },
    );
    return stdout.trim() || undefined;
  } catch {
    // No git, or no repository: nobody can tell.
    return undefined;
  }
}
