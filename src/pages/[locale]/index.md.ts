import type { APIContext } from 'astro';
import { getCatalog } from '../../catalog/astro.ts';
import { isLocale, locales } from '../../domain/locale.ts';
import { siteMarkdown } from '../../export/markdown.ts';
import { createPageContexts } from '../../i18n/page-context.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export async function GET({ site, params: { locale = '' } }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const pages = createPageContexts(catalog.site.words, import.meta.env.BASE_URL, site);
  return new Response(siteMarkdown(catalog, pages[locale]));
}
