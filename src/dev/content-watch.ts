/** Looks at a content folder anew after each change, and tells when its faults have become others. */

import { setTimeout } from 'node:timers/promises';
import type { Content } from '../catalog/content.ts';
import { readContentFolder } from '../catalog/files.ts';
import { checkContent, checkSlowly } from '../checks/check-content.ts';
import { recordableRules } from '../checks/published-claims.ts';
import { spelling } from '../checks/spelling.ts';
import { compareDiagnostics, type Diagnostic, formatDiagnostic } from '../domain/diagnostic.ts';

export interface ContentListener {
  /** The faults have become others; none when the content is sound again. Awaited. */
  readonly onFaults: (faults: readonly Diagnostic[]) => Promise<void>;
  /** A change has been looked at in every way, and no later one is waiting. */
  readonly onSettled: (faults: readonly Diagnostic[]) => void;
  /** The folder could not be read. */
  readonly onError: (error: unknown) => void;
}

export interface ContentWatch {
  /** Says that something in the folder may have changed. */
  readonly change: () => void;
  /** Resolves when every change so far has been looked at and told of, spelling apart. */
  readonly looked: () => Promise<void>;
}

/** Milliseconds. Editors write in several steps; what is read at once may be half a file. */
const pause = 50;

/**
 * Starts with a look at the folder as it is. What is marked as unwritten and what recording mends is left
 * out: nobody is done with what is still being written.
 * @param folder absolute path
 */
export function watchContent(folder: string, listener: ContentListener): ContentWatch {
  let latest = 0;
  let structure: readonly Diagnostic[] = [];
  // Opening the dictionaries takes seconds, so spelling follows after the rest.
  let misspelt: readonly Diagnostic[] = [];
  let told = '';
  let looked = Promise.resolve();
  let telling = Promise.resolve();
  change();
  return { change, looked: () => looked };

  function change(): void {
    latest += 1;
    const own = latest;
    const isOutdated = () => own !== latest;
    looked = looked.then(() => look(isOutdated)).catch(listener.onError);
  }

  async function look(isOutdated: () => boolean): Promise<void> {
    if (isOutdated()) return;
    await setTimeout(pause);
    if (isOutdated()) return;
    const reading = await readContentFolder(folder);
    structure = checkContent(reading).filter(stopsAuthor);
    await tell();
    spell(reading.content, isOutdated).catch(listener.onError);
  }

  async function spell(content: Content, isOutdated: () => boolean): Promise<void> {
    if (isOutdated()) return;
    const found = await checkSlowly(content, [spelling]);
    if (isOutdated()) return;
    misspelt = found;
    await tell();
    if (!isOutdated()) listener.onSettled(faults());
  }

  function faults(): Diagnostic[] {
    return [...structure, ...misspelt].sort(compareDiagnostics);
  }

  /** One after the other, so that what is told last is what holds. */
  function tell(): Promise<void> {
    telling = telling
      .then(async () => {
        const current = faults();
        const text = current.map(formatDiagnostic).join('\n');
        if (text === told) return;
        told = text;
        await listener.onFaults(current);
      })
      .catch(listener.onError);
    return telling;
  }
}

function stopsAuthor({ rule, isAdvice }: Diagnostic): boolean {
  return !isAdvice && rule !== 'unwritten' && !recordableRules.includes(rule);
}
