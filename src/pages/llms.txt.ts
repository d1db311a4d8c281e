import type { APIContext } from 'astro';
import { getCatalog } from '../catalog/astro.ts';
import { llmsText } from '../export/llms.ts';
import { createPageContexts } from '../i18n/page-context.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const pages = createPageContexts(catalog.site.words, import.meta.env.BASE_URL, site);
  return new Response(llmsText(catalog, pages));
}
