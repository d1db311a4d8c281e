/** What can be found without WebAssembly: how each record is called, and its headings. */

import { closed } from '../query/pagefind-insides.ts';
import type { TitleRecord } from '../query/title-index.ts';
import type { ReadRecord } from './read-record.ts';

/** @param records those of one language */
export function titlesOf(records: readonly ReadRecord[]): TitleRecord[] {
  return records.map(({ record, title, fields, sections }) => ({
    url: record.path,
    meta: {
      title: closed(title.text),
      ...fields,
      ...(record.subject === undefined ? {} : { subject: record.subject }),
    },
    filters: record.facets,
    headings: sections.flatMap(({ id, heading }) =>
      heading.text ? [[id, closed(heading.text)] as const] : [],
    ),
  }));
}
