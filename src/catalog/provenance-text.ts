import { stringify } from 'yaml';
import type { FileOf } from './content.ts';

const head = `# Words that a machine or an import has written, by what identifies them: they count as its own until a
# person writes them anew. Written by npm run import and npm run status -- --machine.
`;

/** The text of `provenance.yaml`. */
export function provenanceText(provenance: FileOf<'provenance'>['data']): string {
  return head + stringify(provenance);
}
