import type { APIContext } from 'astro';
import { getBuildDay, getCatalog } from '../../../../catalog/astro.ts';
import { type Catalog, publishedCatalog, type Topic } from '../../../../domain/catalog.ts';
import { topicData } from '../../../../export/data.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';

export async function getStaticPaths() {
  const catalog = publishedCatalog(await getCatalog());
  return catalog.topics.map((topic) => ({
    params: { topic: topic.id },
    props: { topic, catalog },
  }));
}

export async function GET({
  url,
  site,
  props,
}: APIContext<{ topic: Topic; catalog: Catalog }>): Promise<Response> {
  const { day } = await getBuildDay();
  return Response.json(topicData(props.topic, pageContexts(props.catalog, { url, site }), day));
}
