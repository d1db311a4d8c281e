/** The teas with what an organisation adds of its own, published: its claims have codes. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownExamples } from './examples.ts';

/** Writes the overlay anew, with its ledger. */
export function writeOwnFacts(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of ownExamples) {
    const file = join(folder, path.replace(/^overlay\//, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
