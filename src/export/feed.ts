/** What has happened to the claims of a topic, as an Atom feed. */

import { createHash } from 'node:crypto';
import { allClaims, claimPath, type PlacedClaim, type Topic } from '../domain/catalog.ts';
import type { Revision } from '../domain/ledger.ts';
import { type PageContext, revisionText } from '../i18n/page-context.ts';
import { escapeXml } from './xml.ts';

/** Something worth telling: a version of a claim whose words in the language are news. */
export interface News {
  readonly placed: PlacedClaim;
  readonly revision: Revision;
  /** Which version of the claim it is, counted from 0. */
  readonly index: number;
}

/** New, changed, turned and withdrawn claims, newest first; a change counts where it changed the language. */
export function newsOf(topic: Topic, locale: PageContext['locale']): News[] {
  return allClaims({ topics: [topic] })
    .flatMap((placed) => {
      const revisions = placed.claim.published?.revisions ?? [];
      return revisions
        .map((revision, index) => ({ placed, revision, index }))
        .filter(({ revision: { kind, fingerprints }, index }) => {
          if (kind !== 'changed')
            return kind === 'new' || kind === 'turned' || kind === 'withdrawn';
          return fingerprints[locale] !== revisions[index - 1]?.fingerprints[locale];
        });
    })
    .sort((a, b) =>
      a.revision.date < b.revision.date ? 1 : a.revision.date > b.revision.date ? -1 : 0,
    );
}

/** The feed of a topic in a language, as Atom (RFC 4287). Links are whole where the site knows its origin. */
export function topicFeed(topic: Topic, page: PageContext): string {
  const { locale, siteName } = page;
  const whole = (path: string) => escapeXml(page.permanent(page.href(path)));
  const news = newsOf(topic, locale);
  const entries = news.map(({ placed, revision, index }) => {
    const { claim, option } = placed;
    const { alone, explanation } = claim.words[locale];
    const code = claim.published?.code ?? '';
    const title = `${revisionText(revision, page)}: ${code} ${alone.text}`;
    const summary = [option.words[locale].title, explanation?.text].filter(Boolean).join('. ');
    return `  <entry>
    <id>${permanentId(`${code}/${index}/${locale}`)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${midnight(revision.date)}</updated>
    <link href="${whole(claimPath(placed))}"/>
    <summary>${escapeXml(summary)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${permanentId(`${topic.id}/${locale}`)}</id>
  <title>${escapeXml(topic.words[locale].question)}</title>
  <subtitle>${escapeXml(topic.words[locale].description)}</subtitle>
  <updated>${midnight(news[0]?.revision.date ?? '1970-01-01')}</updated>
  <author><name>${escapeXml(siteName)}</name></author>
  <link href="${whole(`/${topic.id}/`)}"/>
  <link rel="self" type="application/atom+xml" href="${whole(`/${topic.id}/feed.xml`)}"/>
${entries.join('')}</feed>
`;
}

function midnight(date: string): string {
  return `${date}T00:00:00Z`;
}

/** An id that stays the same wherever the site is served (RFC 9562, version 8). */
function permanentId(name: string): string {
  const hex = createHash('sha256').update(`vagval/${name}`).digest('hex');
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20, 32)}`;
}
