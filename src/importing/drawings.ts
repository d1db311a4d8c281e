/** Drawings that the checks would refuse, since they may run or fetch something. */

import { drawingFaults } from '../checks/drawings.ts';
import type { Notice } from './notice.ts';
import { readSourceText } from './source-text.ts';

/**
 * Drawings that are not brought along, with what is to be said of each.
 * @param stored paths as they are stored, by path
 * @param read throws when a file cannot be read
 */
export async function unsafeDrawings(
  stored: ReadonlyMap<string, string>,
  read: (path: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Notice>> {
  const found = new Map<string, Notice>();
  for (const [path, at] of stored) {
    if (!/\.svg$/i.test(path)) continue;
    const bytes = await read(at).catch(() => undefined);
    const [fault] = bytes ? drawingFaults(readSourceText(bytes).text ?? '') : [];
    if (!fault) continue;
    const { line, column, message, fix } = fault;
    found.set(path, {
      file: path,
      at: { line, column },
      kind: 'lost',
      rule: 'import-drawing',
      message: `The drawing was not brought along: ${message}`,
      fix,
    });
  }
  return found;
}
