/** Bytes of a file as text, whatever wrote them. */

import type { Notice } from './notice.ts';

export interface SourceText {
  /** With line feeds, without a byte-order mark, and å as one character. Undefined where the file is no text. */
  readonly text: string | undefined;
  readonly notice: Pick<Notice, 'kind' | 'rule' | 'message' | 'fix'> | undefined;
}

/**
 * Reads UTF-8, and UTF-16 that says so; what is neither is taken for Windows-1252, in which Swedish
 * documents were written before.
 */
export function readSourceText(bytes: Uint8Array): SourceText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return encoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return encoded(bytes, 'utf-16be', 'UTF-16');
  if (bytes.includes(0)) {
    return {
      text: undefined,
      notice: {
        kind: 'refused',
        rule: 'import-not-text',
        message: 'The file is no text.',
        fix: 'save it as Markdown in UTF-8, or leave it out.',
      },
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: normalized(text), notice: undefined };
  } catch {
    return encoded(bytes, 'windows-1252', 'Windows-1252');
  }
}

function encoded(bytes: Uint8Array, encoding: string, name: string): SourceText {
  return {
    text: normalized(new TextDecoder(encoding).decode(bytes)),
    notice: {
      kind: 'note',
      rule: 'import-encoding',
      message: `The file is not UTF-8; it was read as ${name}.`,
      fix: 'look at its å, ä and ö in the output, and save the file as UTF-8 to be sure.',
    },
  };
}

function normalized(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize();
}
