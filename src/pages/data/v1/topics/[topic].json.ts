import type { APIContext, GetStaticPaths } from 'astro';
import { getCatalog } from '../../../../catalog/astro.ts';
import { topicData } from '../../../../export/data.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';

export const getStaticPaths = (async () => {
  const { topics } = await getCatalog();
  return topics.map(({ id }) => ({ params: { topic: id } }));
}) satisfies GetStaticPaths;

export async function GET({ site, params }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const topic = catalog.topics.find(({ id }) => id === params.topic);
  if (!topic) return new Response(null, { status: 404 });
  const pages = pageContexts(catalog, site);
  return Response.json(topicData(topic, pages));
}
