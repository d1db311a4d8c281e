import type { APIContext } from 'astro';
import { getCatalog } from '../../catalog/astro.ts';
import { isLocale, locales } from '../../domain/locale.ts';
import { siteMarkdown } from '../../export/markdown.ts';
import { pageContexts } from '../../layouts/page-contexts.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export async function GET({ site, params: { locale = '' } }: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const pages = pageContexts(catalog, site);
  return new Response(siteMarkdown(catalog, pages[locale]));
}
