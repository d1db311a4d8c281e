/**
 * What can be found: a record for every claim, option, section, feature, decision tree with its questions and
 * outcomes, date, topic and term, and one for every guide with its sections, in every language.
 */

import { type Catalog, catalogIn, type Topic } from '../domain/catalog.ts';
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
      ...topics.flatMap((topic) =>
        topicRecords(topic, locale).map((record) => withTopic(record, topic)),
      ),
      ...guides.flatMap((guide) => {
        const [own, ...others] = topics.filter((topic) =>
          topic.guides.some(({ id }) => id === guide.id),
        );
        const records = guideRecord(guide, locale);
        return own && others.length === 0
          ? records.map((record) => withTopic(record, own))
          : records;
      }),
      ...terms.map((term) => termRecord(term, locale)),
    ];
  });
}

function withTopic(record: SearchRecord, { id }: Topic): SearchRecord {
  return { ...record, facets: { ...record.facets, topic: id } };
}
