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

const newsKinds = ['new', 'changed', 'turned', 'moved', 'withdrawn'] as const;
/** What can happen to a claim that is worth telling. */
export type NewsKind = (typeof newsKinds)[number];

/** What a version of a claim tells that is new in a language; undefined where it tells nothing. */
export function newsIn(
  revisions: readonly Revision[],
  index: number,
  locale: Locale,
): NewsKind | undefined {
  const revision = revisions[index];
  const kind = newsKinds.find((one) => one === revision?.kind);
  const isSameWords = () =>
    revision?.fingerprints[locale] === revisions[index - 1]?.fingerprints[locale];
  if (kind === 'changed' && isSameWords()) return undefined;
  // Where it stands is no news; what it speaks of is.
  return kind === 'moved' && revision?.option === undefined ? undefined : kind;
}

/** New, changed, turned and withdrawn claims, and those of another option now, newest first; a change counts where it changed the language. */
export function newsOf(topic: Topic, locale: Locale): News[] {
  return allClaims({ topics: [topic] })
    .flatMap((placed) => {
      const revisions = placed.claim.published?.revisions ?? [];
      return revisions
        .map((revision, index) => ({ placed, revision, index }))
        .filter(({ index }) => newsIn(revisions, index, locale) !== undefined);
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
