/** What keeps a text from being read at all, whatever it is. */

import type { FileKind } from '../schema/files.ts';

export interface TextFault {
  readonly rule: 'merge-conflict' | 'encoding';
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

const conflictMark = /^<{7} .*$(?=[\s\S]*^={7}\r?$[\s\S]*^>{7} )/m;

/** A text with blanks in the place of its code, where such marks are shown as what they are. */
function withoutCode(text: string): string {
  return text.replaceAll(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ {0,3}\1/gm, (block) =>
    block.replaceAll(/[^\n]/g, ' '),
  );
}

/** Why a file cannot be read: two versions of it stand there since they were merged, or its letters were lost. */
export function unreadableText(text: string, kind?: FileKind): TextFault | undefined {
  const conflict = /^<{7} /m.test(text) && conflictMark.exec(withoutCode(text));
  if (conflict)
    return {
      rule: 'merge-conflict',
      offset: conflict.index,
      message: 'Two versions of the file were merged, and both stand here.',
      fix:
        kind === 'ledger'
          ? 'run npm run ledger -- --merge theirs if the codes of the branch that came in have been published, or -- --merge ours if those of the branch that you are on have.'
          : 'keep what is right of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return undefined;
  return {
    rule: 'encoding',
    offset: lost,
    message: 'The file is not saved as UTF-8: from here on its letters cannot be told.',
    fix: 'save it as UTF-8; a letter that shows as \ufffd there has to be written anew.',
  };
}
