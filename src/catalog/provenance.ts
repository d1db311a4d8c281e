/** Where words come from that no person has written. */

import { stringify } from 'yaml';
import { type Content, type FileOf, filesOf } from './content.ts';

/** By claim or passage, and then by language. */
export type Provenance = FileOf<'provenance'>['data'];

/** What the files of a folder say of it; empty where they say nothing. */
export function provenanceOf(folder: Pick<Content, 'files'>): Provenance {
  return Object.assign({}, ...filesOf(folder, 'provenance').map(({ data }) => data));
}

const head = `# Words that a machine or an import has written, by what identifies them: they count as its own until a
# person writes them anew. Written by npm run import and npm run status -- --machine.
`;

/** The text of `provenance.yaml`. */
export function provenanceText(provenance: Provenance): string {
  return head + stringify(provenance);
}
