/** Looks at the content anew after each change, and tells what has become of it. */

import { setTimeout } from 'node:timers/promises';
import type { Content } from '../catalog/content.ts';
import type { Reading } from '../catalog/read-content.ts';
import type { SiteSource } from '../catalog/site-source.ts';
import { checkContent, checkSlowly } from '../checks/check-content.ts';
import { recordableRules } from '../checks/published-claims.ts';
import type { Rule } from '../checks/rule.ts';
import { spelling } from '../checks/spelling.ts';
import { compareDiagnostics, type Diagnostic, formatDiagnostic } from '../domain/diagnostic.ts';

export interface ContentListener {
  /** The content or its faults have become others; no faults when it is sound. Awaited. */
  readonly onChange: (faults: readonly Diagnostic[]) => Promise<void>;
  /** A change has been looked at in every way, and no later one is waiting. */
  readonly onSettled: (faults: readonly Diagnostic[]) => void;
  /** The folder could not be read. */
  readonly onError: (error: unknown) => void;
}

export interface ContentWatch {
  /** Says that something in the folder may have changed, and may go on to. */
  readonly change: () => void;
  /** Looks at the folder now; resolves when all that is found has been told of, spelling apart. */
  readonly look: () => Promise<void>;
}

/** Milliseconds. Editors write in several steps; what is read at once may be half a file. */
const pause = 50;

/**
 * Starts with a look at the folder as it is. What is marked as unwritten and what recording mends is left
 * out: nobody is done with what is still being written.
 * @param rules those of the site, beside the rules that hold for every one
 */
export function watchContent(
  source: Pick<SiteSource, 'readAgain'>,
  rules: readonly Rule[],
  listener: ContentListener,
): ContentWatch {
  let latest = 0;
  let reading: Reading | undefined;
  let structure: readonly Diagnostic[] = [];
  // Opening the dictionaries takes seconds, so spelling follows after the rest.
  let misspelt: readonly Diagnostic[] = [];
  let told = '';
  let isSettled = false;
  let looked = Promise.resolve();
  let telling = Promise.resolve();
  look();
  return { change, look };

  function change(): void {
    latest += 1;
    const own = latest;
    setTimeout(pause)
      .then(() => (own === latest ? look() : undefined))
      .catch(listener.onError);
  }

  function look(): Promise<void> {
    looked = looked.then(lookOnce).catch(listener.onError);
    return looked;
  }

  async function lookOnce(): Promise<void> {
    const found = await source.readAgain();
    if (found === reading) {
      if (isSettled) listener.onSettled(faults());
      return;
    }
    const isFirst = reading === undefined;
    reading = found;
    isSettled = false;
    structure = checkContent(found, { rules }).filter(stopsAuthor);
    await tell(!isFirst);
    spell(found.content, () => found !== reading).catch(listener.onError);
  }

  async function spell(content: Content, isOutdated: () => boolean): Promise<void> {
    const found = await checkSlowly(content, [spelling]);
    if (isOutdated()) return;
    misspelt = found;
    await tell(false);
    if (isOutdated()) return;
    isSettled = true;
    listener.onSettled(faults());
  }

  function faults(): Diagnostic[] {
    return [...structure, ...misspelt].sort(compareDiagnostics);
  }

  /** One after the other, so that what is told last is what holds. */
  function tell(isNew: boolean): Promise<void> {
    telling = telling
      .then(async () => {
        const current = faults();
        const text = current.map(formatDiagnostic).join('\n');
        if (text === told && !isNew) return;
        told = text;
        await listener.onChange(current);
      })
      .catch(listener.onError);
    return telling;
  }
}

function stopsAuthor({ rule, isAdvice }: Diagnostic): boolean {
  return !isAdvice && rule !== 'unwritten' && !recordableRules.includes(rule);
}
