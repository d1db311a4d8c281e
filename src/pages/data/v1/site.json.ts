import type { APIContext } from 'astro';
import { getCatalog } from '../../../catalog/astro.ts';
import { publishedCatalog } from '../../../domain/catalog.ts';
import { siteData } from '../../../export/data.ts';
import { pageContexts } from '../../../layouts/page-contexts.ts';

export async function GET({ url, site }: APIContext): Promise<Response> {
  const catalog = publishedCatalog(await getCatalog());
  const pages = pageContexts(catalog, { url, site });
  return Response.json(siteData(catalog, pages));
}
