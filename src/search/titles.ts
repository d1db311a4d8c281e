/** What can be found without WebAssembly: how each record is called, and its headings. */

import type { TitleRecord } from '../query/title-index.ts';
import type { Compounds } from './compounds.ts';
import { fieldsOf, toIndexed } from './record-html.ts';
import type { SearchRecord } from './records/record.ts';

/** @param records those of one language */
export function titlesOf(records: readonly SearchRecord[], compounds: Compounds): TitleRecord[] {
  return records.map((record) => ({
    url: record.path,
    meta: {
      title: toIndexed(record.title, compounds),
      ...fieldsOf(record, compounds),
      ...(record.subject === undefined ? {} : { subject: record.subject }),
    },
    filters: record.facets,
    headings: record.sections.flatMap(({ id, title }) =>
      title ? [[id, toIndexed(title, compounds)] as const] : [],
    ),
  }));
}
