import type { APIContext } from 'astro';
import { openSearchDescription } from '../../export/open-search.ts';
import { pageContexts } from '../../layouts/page-contexts.ts';
import { localePaths, type PageProps } from '../_paths.ts';

export const getStaticPaths = localePaths;

export function GET({ url, site, props: { catalog, locale } }: APIContext<PageProps>): Response {
  return new Response(openSearchDescription(pageContexts(catalog, { url, site })[locale]));
}
