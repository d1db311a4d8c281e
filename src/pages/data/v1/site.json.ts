import type { APIContext } from 'astro';
import { getCatalog } from '../../../catalog/astro.ts';
import { siteData } from '../../../export/data.ts';
import { createPageContexts } from '../../../i18n/page-context.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const pages = createPageContexts(catalog.site.words, import.meta.env.BASE_URL, site);
  return Response.json(siteData(catalog, pages));
}
