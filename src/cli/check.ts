/**
 * `npm run check`: reads all content and prints every fault and advice at once; exit code 1 where there is
 * a fault. `-- --format json|github` prints for programs; `-- --watch` goes on
 * after each save; `-- --explain` tells of what is found.
 */

import { type Outcome, parseCheckWords, runCheck, unreadableFolder } from './run-check.ts';
import { ownSettings } from './settings.ts';
import { siteFolder, siteSettings } from './site-settings.ts';
import { watchCheck } from './watch-check.ts';

const words = ownSettings(['content'], ['*']);
const { rules = [] } = await siteSettings();
const folder = await siteFolder();
if (words.includes('--watch')) start();
else end(await runCheck(words, folder, rules));

function start(): void {
  try {
    const { format } = parseCheckWords(words);
    watchCheck(folder, rules, format, (outcome) => {
      if (format === 'text') console.log(`\n${new Date().toTimeString().slice(0, 8)}`);
      print(outcome);
    });
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const errors = error instanceof Error ? error.message : String(error);
    end(isFolder ? unreadableFolder(folder, error) : { code: 1, output: '', errors });
  }
}

function end(outcome: Outcome): void {
  print(outcome);
  process.exitCode = outcome.code;
}

function print({ output, errors }: Outcome): void {
  if (errors) console.error(errors);
  if (output) console.log(output);
}
