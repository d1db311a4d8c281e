/**
 * What can be found: a record for every claim, option, section, feature, decision tree with its questions and
 * outcomes, date, topic and term, and one for every guide with its sections, in every language.
 */

import { type Catalog, catalogIn } from '../domain/catalog.ts';
import { guideRecord } from './records/guides.ts';
import type { SearchRecord } from './records/record.ts';
import { termRecord } from './records/terms.ts';
import { sourcesRecord, topicRecords } from './records/topics.ts';

/** All records of a site. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return catalog.site.languages.flatMap((locale) => {
    const { topics, guides, terms } = catalogIn(catalog, locale);
    return [
      ...(topics.length > 0 ? [sourcesRecord(topics, locale)] : []),
      ...topics.flatMap((topic) => topicRecords(topic, locale)),
      ...guides.flatMap((guide) => guideRecord(guide, locale)),
      ...terms.map((term) => termRecord(term, locale)),
    ];
  });
}
