/** The picture of the rooms in ARCHITECTURE.md. */

import { type Import, importedFile, roomOf } from './imports.ts';

const begin = '<!-- Drawn by `npm run rooms`: -->';
const end = '<!-- To here. -->';

/** The document with the picture in it as the imports are. @throws where it has no place for one */
export function withPicture(document: string, imports: readonly Import[]): string {
  const [before, rest] = document.split(`${begin}\n`);
  const after = rest?.split(`\n${end}`)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`ARCHITECTURE.md has no lines "${begin}" and "${end}" to draw between.`);
  }
  return `${before}${begin}\n\n${drawRooms(imports)}\n\n${end}${after}`;
}

/**
 * Rooms as a Mermaid flowchart: from each an arrow to every room that it imports from, but for those that
 * a longer way leads to as well.
 */
function drawRooms(imports: readonly Import[]): string {
  const near = new Map<string, Set<string>>();
  for (const found of imports) {
    const to = importedFile(found);
    const [from, room] = [roomOf(found.file), roomOf(to ?? '')];
    if (to === undefined || from === room || `${from}${room}`.includes('.')) continue;
    near.set(from, (near.get(from) ?? new Set()).add(room));
  }
  const lines = [...near].map(([from, rooms]) => {
    const far = new Set([...rooms].flatMap((room) => [...beyond(near, room)]));
    const shown = [...rooms].filter((room) => !far.has(room)).sort();
    return `  ${from} --> ${shown.join(' & ')}`;
  });
  return ['```mermaid', 'flowchart BT', ...lines.sort(), '```'].join('\n');
}

/** The rooms that one leans on, near and far. */
function beyond(near: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    for (const next of near.get(room) ?? []) {
      if (!found.has(next)) open.push(next);
      found.add(next);
    }
  }
  return found;
}
