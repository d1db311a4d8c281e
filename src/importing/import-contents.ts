/** The tables of contents among the documents, as that of the library. */

import { posix } from 'node:path';
import { parse } from 'yaml';
import type { SourceFile } from '../catalog/read-content.ts';
import type { Locale } from '../domain/locale.ts';
import { filePath, placeOf } from '../schema/files.ts';
import { areContentsEdited, contentsText, isContents, joinContents } from './contents.ts';
import type { Documents } from './documents.ts';
import { type Notice, sayOf } from './notice.ts';

/**
 * @param files paths of all files of the import
 * @param guide the id of the guide that a document became
 * @param standing the texts of the content folder
 */
export async function importContents(
  files: readonly string[],
  documents: Documents,
  guide: (path: string) => string | undefined,
  locale: Locale,
  standing: ReadonlyMap<string, string>,
): Promise<{ files: SourceFile[]; notices: Notice[] }> {
  const notices: Notice[] = [];
  const path = filePath(placeOf('guideContents', { locale }));
  const texts = new Map<string, string>();
  for (const file of files.filter(isContents)) {
    const text = await documents.text(file);
    if (text !== undefined) texts.set(file, text);
  }
  const titles = await folderTitles(files, documents);
  try {
    const items = joinContents(texts, guide, (folder) => titles.get(folder) ?? folder);
    const text = contentsText(items);
    const there = standing.get(path);
    if (items.length === 0 || there === text) return { files: [], notices };
    if (there === undefined || !areContentsEdited(there))
      return { files: [{ path, text }], notices };
    sayOf(path, notices)(undefined, {
      kind: 'changed',
      rule: 'import-contents-edited',
      message:
        'The table of contents here differs from that of the documents, and a person has changed it; it was left alone.',
      fix: 'change it by hand, or remove it to import it anew.',
    });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    sayOf([...texts.keys()].join(', '), notices)(undefined, {
      kind: 'lost',
      rule: 'import-contents',
      message: `A table of contents is no YAML: ${line}.`,
      fix: 'correct it; until then guides are ordered by their folders.',
    });
  }
  return { files: [], notices };
}

/** What folders are called on their own front pages. */
async function folderTitles(
  files: readonly string[],
  documents: Documents,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const file of files.filter((path) => /(?:^|\/)index\.ya?ml$/i.test(path))) {
    const title = titleIn((await documents.text(file)) ?? '');
    if (title !== undefined) titles.set(posix.dirname(file), title);
  }
  return titles;
}

/** A page that is no YAML names no folder; it is not imported either. */
function titleIn(text: string): string | undefined {
  try {
    const page: unknown = parse(text);
    const isTitled = typeof page === 'object' && page !== null && 'title' in page;
    return isTitled && typeof page.title === 'string' ? page.title.trim() : undefined;
  } catch {
    return undefined;
  }
}
