/** Versions and deadlines of a topic, and the page that lists them. */

import type { Topic } from '../../domain/catalog.ts';
import { datesPath } from '../../domain/dates.ts';
import { type Locale, mapLanguages } from '../../domain/locale.ts';
import { formatDate } from '../../i18n/dates.ts';
import { translator } from '../../i18n/translate.ts';
import { lead, named, namesOf, type SearchRecord } from './record.ts';

export function dateRecords(topic: Topic, locale: Locale): SearchRecord[] {
  const { dates } = topic;
  if (!dates) return [];
  const t = translator(locale);
  const title = t('dates.of', { topic: topic.words[locale].title });
  const common = { locale, page: title, facets: { type: 'topic' } } as const;
  const { introduction, versions, deadlines } = dates;
  const at = (id?: string) => `/${locale}${datesPath(topic.id, id)}`;
  return [
    {
      ...common,
      path: at(),
      title,
      sections: lead(introduction[locale]),
      context: [topic.words[locale].title],
      names: namesOf(
        'dates',
        locale,
        mapLanguages(topic.words, (_words, other) => translator(other)('dates.title')),
        (name) => name,
      ),
    },
    ...versions.map(
      ({ id, label, ends, note }): SearchRecord => ({
        ...common,
        path: at(id),
        title: t('dates.versionOf', { version: label }),
        sections: lead(`${t('dates.ends')}: ${formatDate(ends, locale)}.`, note?.[locale] ?? ''),
        context: [title],
        names: named(locale, label),
      }),
    ),
    ...deadlines.map(
      ({ id, label, date, when, note }): SearchRecord => ({
        ...common,
        path: at(id),
        title: label[locale],
        sections: lead(
          `${t('dates.date')}: ${when?.[locale] ?? formatDate(date, locale)}.`,
          note?.[locale] ?? '',
        ),
        context: [title],
        names: namesOf(id, locale, label, (name) => name),
      }),
    ),
  ];
}
