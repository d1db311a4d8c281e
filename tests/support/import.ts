/** Imports documents that a test writes, without a disk. */

import type { SourceFile } from '../../src/catalog/read-content.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { importLibrary } from '../../src/importing/import-library.ts';
import type { Picture } from '../../src/importing/library.ts';
import type { Notice } from '../../src/importing/notice.ts';

export interface Imported {
  /** The content folder afterwards, by path; pictures have no text. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of what was written. */
  readonly written: readonly string[];
  readonly states: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
  readonly pictures: readonly Picture[];
}

interface Options {
  readonly locale?: Locale;
  /** What is in the content folder before. */
  readonly into?: ReadonlyMap<string, string>;
  readonly published?: string;
  readonly isFixing?: boolean;
  readonly knows?: (word: string) => boolean;
  readonly named?: string;
}

/** @param documents texts or bytes by path; an error is a file that cannot be read */
export async function importDocuments(
  documents: Readonly<Record<string, string | Uint8Array | Error>>,
  options: Options = {},
): Promise<Imported> {
  const {
    locale = 'sv',
    into = new Map(),
    published,
    isFixing = false,
    knows = () => false,
    named,
  } = options;
  const standing = [...into].map(([path, text]): SourceFile => ({ path, text }));
  const files = new Map(into);
  const written: string[] = [];
  const states: Record<string, string> = {};
  const notices: Notice[] = [];
  let pictures: readonly Picture[] = [];
  const write = (made: readonly SourceFile[]) => {
    for (const { path, text } of made) {
      files.set(path, text);
      written.push(path);
    }
  };
  const read = async (path: string) => {
    const document = documents[path];
    if (document instanceof Error || document === undefined) throw document ?? new Error('gone');
    return typeof document === 'string' ? new TextEncoder().encode(document) : document;
  };
  const steps = importLibrary({
    locale,
    files: Object.keys(documents).sort(),
    read,
    standing,
    published,
    isFixing,
    today: '2026-03-04',
    knows,
    ...(named !== undefined && { named }),
  });
  for await (const step of steps) {
    if (step.phase === 'convert') {
      write(step.result.files);
      notices.push(...step.result.notices);
      states[step.result.file] = step.result.state;
    }
    if (step.phase === 'end') {
      write(step.end.files);
      notices.push(...step.end.notices);
      pictures = step.end.pictures;
      for (const { to } of pictures) files.set(to, '');
    }
  }
  return { files, written, states, notices, pictures };
}

/** What a document becomes as a guide: its front matter, and its body. */
export async function importGuide(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ head: string; body: string; rules: string[]; notices: readonly Notice[] }> {
  const { files, notices } = await importDocuments(
    { 'page.md': text, ...others },
    { published: 'https://docs.example/{locale}/' },
  );
  const [, head = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n\n?([\s\S]*)$/.exec(files.get('guides/page/sv.md') ?? '') ?? [];
  const own = notices.filter(({ file }) => file === 'page.md');
  return { head, body, rules: own.map(({ rule }) => rule), notices: own };
}
