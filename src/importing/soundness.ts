/** Holds what is about to be written against the checks, a few documents at a time. */

import { readContent, type SourceFile } from '../catalog/read-content.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** What is to be written of one document. */
export interface Written {
  readonly file: string;
  readonly files: readonly SourceFile[];
}

/** So many documents are held in memory as content at once. */
const atOnce = 200;

/** What stands in the folder of examples, or about it, and no document can mend. */
const root = 'content';

/**
 * The first fault of each document that the checks would refuse.
 * @param around what else there is that they may name: vocabulary, site, topics, pictures
 * @param addresses pages of the import, from the root: links to them are known to arrive
 */
export function unsound(
  written: readonly Written[],
  around: readonly SourceFile[],
  addresses: ReadonlySet<string>,
  day: string,
): ReadonlyMap<string, Diagnostic> {
  const faults = new Map<string, Diagnostic>();
  for (let from = 0; from < written.length; from += atOnce) {
    const batch = written.slice(from, from + atOnce);
    const owners = new Map(
      batch.flatMap(({ file, files }) => files.map(({ path }) => [`${root}/${path}`, file])),
    );
    const own = batch.flatMap(({ files }) => files);
    const paths = new Set(own.map(({ path }) => path));
    const sources = [...around.filter(({ path }) => !paths.has(path)), ...own];
    const reading = readContent(root, sources);
    // What is in another batch, and what is not written anew, is there all the same.
    const content = { ...reading.content, elsewhere: addresses };
    for (const found of checkContent({ ...reading, content }, { day })) {
      const owner = owners.get(found.file);
      if (owner === undefined || found.isAdvice || faults.has(owner)) continue;
      faults.set(owner, found);
    }
  }
  return faults;
}
