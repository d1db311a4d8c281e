/** Text put into a file; what an author has written there stays as it is, byte for byte. */

/** A text with something new in it. */
export interface Insertion {
  readonly text: string;
  /** Where the new begins. */
  readonly offset: number;
  readonly added: string;
}

/** Puts text in at an offset. */
export function insertAt(text: string, offset: number, added: string): Insertion {
  return { text: text.slice(0, offset) + added + text.slice(offset), offset, added };
}

/** Puts lines in below the line that an offset lies on, ended as the other lines are. */
export function insertBelow(text: string, offset: number, lines: readonly string[]): Insertion {
  const end = lineEnd(text);
  const block = lines.map((line) => line + end).join('');
  const next = text.indexOf('\n', offset);
  if (next >= 0) return insertAt(text, next + 1, block);
  const closed = text === '' ? '' : text + end;
  return insertAt(closed, closed.length, block);
}

/** How the lines of a text end. */
export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Where a line begins, counted from 1. */
export function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let number = 1; number < line; number += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
