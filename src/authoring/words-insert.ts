/** Additions to the words of a file. */

import { fileEnd, parseWords } from '../markdown/parse-words.ts';
import { type Insertion, insertBelow, lineStart } from './insert.ts';

/** Adds a claim after the last one, or after the introduction; sections stay below it. */
export function addClaim(text: string, lines: readonly string[]): Insertion {
  const { words } = parseWords(text);
  const section = words?.sections[0]?.at.line;
  const claims = words?.claims.filter(({ end }) => section === undefined || end.line < section);
  const last = claims?.at(-1)?.end.line;
  if (last === undefined && section !== undefined) {
    return insertBelow(text, lineStart(text, section - 1), [...lines, '']);
  }
  return insertBelow(text, lineStart(text, last ?? fileEnd(text).line), ['', ...lines]);
}

/** Adds a section at the end. */
export function addSection(text: string, lines: readonly string[]): Insertion {
  return insertBelow(text, lineStart(text, fileEnd(text).line), ['', ...lines]);
}
