import type { APIContext, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../catalog/astro.ts';
import { topicData } from '../../../../export/data.ts';
import { createPageContexts } from '../../../../i18n/page-context.ts';

export const getStaticPaths = (async () => {
  const { topics } = await getCatalog();
  return topics.map(({ id }) => ({ params: { topic: id } }));
}) satisfies GetStaticPaths;

export async function GET({ site, params }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const topic = catalog.topics.find(({ id }) => id === params.topic);
  if (!topic) return new Response(null, { status: 404 });
  const pages = createPageContexts(catalog.site.words, import.meta.env.BASE_URL, site);
  return Response.json(topicData(topic, pages));
}
