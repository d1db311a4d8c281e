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
    for (const found of checkContent(readContent(root, sources), { day })) {
      const owner = owners.get(found.file);
      if (owner === undefined || found.isAdvice || faults.has(owner)) continue;
      if (!leadsTo(found, addresses)) faults.set(owner, found);
    }
  }
  return faults;
}

/** Whether all that is wrong is a link to a page that is imported in another batch. */
function leadsTo({ rule, message }: Diagnostic, addresses: ReadonlySet<string>): boolean {
  if (rule !== 'link-broken' && rule !== 'anchor-broken') return false;
  const [, address = ''] = /"(\/[^"#]*)/.exec(message) ?? [];
  return addresses.has(address);
}
