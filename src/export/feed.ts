/** What has happened to the claims of a topic, as an Atom feed. */

import { createHash } from 'node:crypto';
import { claimPath, type Topic } from '../domain/catalog.ts';
import { newsOf } from '../domain/news.ts';
import { ownMark } from '../i18n/own-words.ts';
import { type PageContext, revisionText } from '../i18n/page-context.ts';
import { escapeXml } from './xml.ts';

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
    const summary = [option.words[locale].title, ownMark(claim, page), explanation?.text]
      .filter(Boolean)
      .join('. ');
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
