/** What has happened to claims: what feeds tell, and the pages for people. */

import { allClaims, type PlacedClaim, type Topic } from './catalog.ts';
import { inTurns } from './in-turns.ts';
import type { Revision } from './ledger.ts';
import type { Locale } from './locale.ts';

/** Something worth telling: a version of a claim whose words in the language are news. */
export interface News {
  readonly placed: PlacedClaim;
  readonly revision: Revision;
  /** Which version of the claim it is, counted from 0. */
  readonly index: number;
}

/** What happened on a day, topic by topic in the order of the site. */
export interface NewsDay {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly topics: readonly { readonly topic: Topic; readonly news: readonly News[] }[];
}

/** Whether a version of a claim tells something new in a language. */
export function isNews(revisions: readonly Revision[], index: number, locale: Locale): boolean {
  const revision = revisions[index];
  // Where it stands is no news; what it speaks of is.
  if (revision?.kind === 'moved') return revision.option !== undefined;
  if (revision?.kind === 'changed')
    return revision.fingerprints[locale] !== revisions[index - 1]?.fingerprints[locale];
  return ['new', 'turned', 'withdrawn'].includes(revision?.kind ?? '');
}

/** New, changed, turned and withdrawn claims, and those of another option now, newest first; a change counts where it changed the language. */
export function newsOf(topic: Topic, locale: Locale): News[] {
  return allClaims({ topics: [topic] })
    .flatMap((placed) => {
      const revisions = placed.claim.published?.revisions ?? [];
      return revisions
        .map((revision, index) => ({ placed, revision, index }))
        .filter(({ index }) => isNews(revisions, index, locale));
    })
    .sort((a, b) => b.revision.date.localeCompare(a.revision.date));
}

/** The news of published topics by day, the newest first. */
export function newsDays(topics: readonly Topic[], locale: Locale): NewsDay[] {
  const all = topics
    .filter(({ isDraft }) => !isDraft)
    .flatMap((topic) => newsOf(topic, locale).map((news) => ({ topic, news })));
  return [...Map.groupBy(all, ({ news }) => news.revision.date)]
    .sort(([a], [b]) => b.localeCompare(a))
    .map(([date, told]) => ({
      date,
      topics: [...Map.groupBy(told, ({ topic }) => topic)].map(([topic, members]) => ({
        topic,
        news: members.map(({ news }) => news),
      })),
    }));
}

/** The latest news, a few: those of a day come from each topic in turn. */
export function latestNews(topics: readonly Topic[], locale: Locale, most: number): News[] {
  return newsDays(topics, locale)
    .flatMap((day) => inTurns(day.topics.map(({ news }) => news)))
    .slice(0, most);
}
