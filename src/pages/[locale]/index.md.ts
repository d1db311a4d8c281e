import type { APIContext } from 'astro';
import { siteMarkdown } from '../../export/markdown.ts';
import { pageContexts } from '../../layouts/page-contexts.ts';
import { localePaths, type PageProps } from '../_paths.ts';

export const getStaticPaths = localePaths;

export function GET({ url, site, props: { catalog, locale } }: APIContext<PageProps>): Response {
  return new Response(siteMarkdown(catalog, pageContexts(catalog, { url, site })[locale]));
}
