import type { APIContext } from 'astro';
import { getCatalog } from '../../../catalog/astro.ts';
import { isLocale, locales } from '../../../domain/locale.ts';
import { topicFeed } from '../../../export/feed.ts';
import { pageContexts } from '../../../layouts/page-contexts.ts';

export async function getStaticPaths() {
  const { topics } = await getCatalog();
  return topics.flatMap(({ id }) => locales.map((locale) => ({ params: { locale, topic: id } })));
}

export async function GET({
  site,
  params: { locale = '', topic: id },
}: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const topic = catalog.topics.find((one) => one.id === id);
  if (!topic || !isLocale(locale)) return new Response(null, { status: 404 });
  const pages = pageContexts(catalog, site);
  return new Response(topicFeed(topic, pages[locale]));
}
