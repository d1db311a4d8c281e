import type { APIContext } from 'astro';
import { getCatalog } from '../catalog/astro.ts';
import { publishedCatalog } from '../domain/catalog.ts';
import { llmsText } from '../export/llms.ts';
import { pageContexts } from '../layouts/page-contexts.ts';

export async function GET({ url, site }: APIContext): Promise<Response> {
  const catalog = publishedCatalog(await getCatalog());
  const pages = pageContexts(catalog, { url, site });
  return new Response(llmsText(catalog, pages));
}
