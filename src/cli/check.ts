/**
 * `npm run check`: reads all content and prints every fault and advice at once; exit code 1 where there is
 * a fault. `-- --format json|github` prints for programs; `-- --watch` goes on
 * after each save; `-- --explain` tells of what is found.
 */

import { overlayFolder } from '../catalog/folder.ts';
import type { Rule } from '../checks/rule.ts';
import { failure, type Outcome, parseCheckWords, printOutcome, runCheck } from './run-check.ts';
import { ownSettings } from './settings.ts';
import { MissingFolder, siteFolderThere, siteSettings } from './site-settings.ts';
import { watchCheck } from './watch-check.ts';

const words = ownSettings(['content'], ['*']);
try {
  const { rules = [] } = await siteSettings();
  if (isAboutFolder()) await look(await siteFolderThere(), rules);
  else end(await runCheck(words, '', rules));
} catch (error) {
  if (!(error instanceof MissingFolder)) throw error;
  end(failure(error.message));
}

/** Whether the words make sense, and a folder is needed for them. */
function isAboutFolder(): boolean {
  try {
    return !parseCheckWords(words).explain;
  } catch {
    return false;
  }
}

async function look(folder: string, rules: readonly Rule[]): Promise<void> {
  const { watch, format } = parseCheckWords(words);
  const overlay = overlayFolder();
  if (!watch) return end(await runCheck(words, folder, rules, overlay));
  const tell = (outcome: Outcome) => {
    if (format === 'text') console.log(`\n${new Date().toTimeString().slice(0, 8)}`);
    printOutcome(outcome);
  };
  watchCheck(folder, rules, format, tell, overlay);
}

function end(outcome: Outcome): void {
  printOutcome(outcome);
  process.exitCode = outcome.code;
}
