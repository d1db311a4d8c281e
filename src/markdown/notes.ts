/** Footnotes: `[^1]` in the words, and `[^1]: …` anywhere in the same file. */

import type { MdastNode } from 'satteri';
import { childrenOf } from './nodes.ts';

/** A footnote as it stands in a file. */
export type Note = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** The footnotes of a file by what they are called. */
export type Notes = ReadonlyMap<string, Note>;

export function isNote(node: MdastNode): node is Note {
  return node.type === 'footnoteDefinition';
}

/** The footnotes that stand in some blocks, those in claims too. */
export function notesIn(blocks: readonly MdastNode[]): Notes {
  const found = blocks.flatMap(function notes(node): Note[] {
    return isNote(node) ? [node] : childrenOf(node).flatMap(notes);
  });
  return new Map(found.map((note) => [note.identifier, note]));
}

/** The footnotes that some blocks refer to, and those that these refer to, in the order of reading. */
export function notesOf(blocks: readonly MdastNode[], notes: Notes): readonly Note[] {
  const found = new Set<Note>();
  const follow = (node: MdastNode): void => {
    const note = node.type === 'footnoteReference' ? notes.get(node.identifier) : undefined;
    if (note && !found.has(note)) {
      found.add(note);
      follow(note);
    }
    childrenOf(node).forEach(follow);
  };
  blocks.filter((block) => !isNote(block)).forEach(follow);
  return [...found];
}

/**
 * What tells the footnotes of one passage from those of others on the same page, wherever the passage is shown:
 * some letters and figures.
 */
export function noteScope(markdown: string): string {
  let hash = 0x811c9dc5;
  for (const sign of markdown) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `n${(hash >>> 0).toString(36)}`;
}
