/** What the import has to say of a file, to the person who brings it. */

import { unstorable } from '../checks/names.ts';
import { storableName } from '../domain/addresses.ts';
import { fileStart, type Position } from '../domain/diagnostic.ts';

/**
 * - `refused`: nothing was written of it;
 * - `lost`: something could not be converted; it stands in the output as text, or the notice holds it;
 * - `changed`: the source has changed, or a person has changed the output;
 * - `damage`: words that the machine translation broke;
 * - `note`: something was decided that the author may want to decide otherwise.
 */
export type NoticeKind = 'refused' | 'lost' | 'changed' | 'damage' | 'note';

export interface NoticeWords {
  readonly kind: NoticeKind;
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

export interface Notice extends NoticeWords {
  /** Path below the folder that is imported. */
  readonly file: string;
  readonly at: Position;
}

/** Says something of a file; without a place, of the file as a whole. */
export type Say = (at: Position | undefined, words: NoticeWords) => void;

/** Collects what is said of a file. */
export function sayOf(file: string, notices: Notice[]): Say {
  return (at, words) => {
    const { line, column } = at ?? fileStart;
    notices.push({ ...words, file, at: { line, column } });
  };
}

/** Says that something is called otherwise here, since no site can have its name. */
export function tellRenamed(name: string, say: Say, at?: Position): void {
  say(at, {
    kind: 'note',
    rule: 'import-renamed',
    message: `${unstorable(name).message.replace(/\.$/, '')}; it is called "${storableName(name)}" here.`,
    fix: 'see that no link names it otherwise, or rename it in the documents.',
  });
}

/** Enough of a text to know it by, on one line. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
