/** What `npm run check -- --watch` does: one process that reads what has changed and checks after each save. */

import { type FSWatcher, statSync, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { contentReader } from '../catalog/files.ts';
import { checkWholly } from '../checks/check-content.ts';
import type { Rule } from '../checks/rule.ts';
import {
  type Format,
  filesRead,
  type Outcome,
  reportOutcome,
  unreadableFolder,
} from './run-check.ts';

/** Milliseconds. Editors write in several steps; what is read at once may be half a file. */
const pause = 50;

/**
 * Checks a content folder now and after each change in it. What readers ask of the search is left out: making its
 * index takes longer than a writer waits.
 * @param folder absolute path
 * @param rules those of the site, beside the rules that hold for every one
 * @param tell gets what is found, with how it is printed; one look at a time, the last one of how things stand
 * @param overlay absolute path of what an organisation adds
 * @returns what ends it when it is closed
 * @throws when a folder is not there
 */
export function watchCheck(
  folder: string,
  rules: readonly Rule[],
  format: Format,
  tell: (outcome: Outcome) => void,
  overlay?: string,
): Pick<FSWatcher, 'close'> {
  const folders = [folder, ...(overlay === undefined ? [] : [overlay])];
  // On some systems what is not there is watched without a word.
  for (const each of folders) statSync(each);
  const read = contentReader(folder, overlay);
  let changes = 0;
  let looking = Promise.resolve();
  const watchers = folders.map((each) => watch(each, { recursive: true }, changed));
  changed();
  return {
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };

  function changed(): void {
    changes += 1;
    const own = changes;
    looking = looking
      .then(() => setTimeout(pause))
      .then(() => (own === changes ? look() : undefined))
      .catch((error: unknown) => tell(unreadableFolder(folder, error)));
  }

  async function look(): Promise<void> {
    const reading = await read();
    tell(reportOutcome(await checkWholly(reading, { rules }), filesRead(reading), format));
  }
}
