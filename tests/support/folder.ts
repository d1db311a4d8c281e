/** Folders on disk that a test may change. */

import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { teasFolder } from './content.ts';

/**
 * An empty folder, gone when the test is done.
 * @param beginning of its path
 */
export function temporaryFolder(
  context: TestContext,
  beginning = join(tmpdir(), 'vagval-'),
): string {
  const folder = mkdtempSync(beginning);
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A copy of the teas, gone when the test is done. */
export function copyOfTeas(context: TestContext): string {
  const folder = temporaryFolder(context);
  cpSync(teasFolder, folder, { recursive: true });
  return folder;
}

/** Replaces once in a file, and fails where there is nothing to replace. */
export function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `"${from}" is not in ${file}`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

/** The paths of a folder's files, each with its text. */
export function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
