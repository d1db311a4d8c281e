/** The page of a topic's dates as Markdown. */

import type { Topic } from '../domain/catalog.ts';
import {
  type Dates,
  type Deadline,
  datesPath,
  hasPassed,
  labelOf,
  type Version,
} from '../domain/dates.ts';
import { shortTitle } from '../domain/option.ts';
import { deadlineDate, type PageContext } from '../i18n/page-context.ts';
import { blocks, citing, link } from './markdown.ts';

/** @param today the day that tells what has passed */
export function datesMarkdown(
  topic: Topic,
  dates: Dates,
  today: string,
  page: PageContext,
): string {
  const { t, locale } = page;
  const { introduction, versions, deadlines } = dates;
  const marked = (date: string, words: string) =>
    hasPassed(date, today) ? `${words} (${t('dates.passed')})` : words;
  const fact = (label: string, words: string) => `${label}: ${words}.`;
  const entry = (part: Version | Deadline, ...facts: readonly string[]) =>
    blocks(
      `### ${link(labelOf(part, locale), datesPath(topic.id, part.id), page)}`,
      facts.join(' '),
      part.note?.[locale] ?? '',
      citing(part.sources, page),
    );
  return blocks(
    `# ${t('dates.of', { topic: topic.words[locale].title })}`,
    `${introduction[locale]} ${t('dates.asOf', { date: page.date(today) })}`,
    versions.length > 0 ? `## ${t('dates.versions')}` : '',
    ...versions.map((version) => {
      const { available, ends } = version;
      const since = available === undefined ? t('dates.unknown') : page.date(available);
      return entry(
        version,
        fact(t('dates.available'), since),
        fact(t('dates.ends'), marked(ends, page.date(ends))),
      );
    }),
    deadlines.length > 0 ? `## ${t('dates.deadlines')}` : '',
    ...deadlines.map((deadline) => {
      const { date, options } = deadline;
      const concerned = topic.options.filter(({ id }) => options.includes(id));
      const names = concerned.map((option) => shortTitle(option, locale));
      return entry(
        deadline,
        fact(t('dates.date'), marked(date, deadlineDate(deadline, page))),
        fact(t('dates.options'), names.length > 0 ? page.list(names) : t('dates.allOptions')),
      );
    }),
  );
}
