import { type Content, displayPath } from '../catalog/content.ts';
import type { Position } from '../domain/diagnostic.ts';
import type { FilePlace } from '../schema/files.ts';
import type { Found } from './rule.ts';

/** What is wrong with a value of a file, by a rule that may find several things. */
export interface FileFault<Rule extends string>
  extends Pick<Found<Rule>, 'rule' | 'message' | 'fix'> {
  /** The keys and indexes that lead to the value, from the top of the file. */
  readonly path: readonly PropertyKey[];
}

/** Where a value of a file stands, as a finding says it. */
export function foundAt(
  content: Content,
  file: FilePlace & { readonly at: (path: readonly PropertyKey[]) => Position },
  path: readonly PropertyKey[],
): Pick<Found, 'file' | 'line' | 'column'> {
  return { file: displayPath(content, file), ...file.at(path) };
}
