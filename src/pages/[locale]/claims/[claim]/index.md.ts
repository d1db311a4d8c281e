import type { APIContext } from 'astro';
import type { PlacedClaim } from '../../../../domain/catalog.ts';
import { claimMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { claimPaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = claimPaths;

export function GET({
  url,
  site,
  props,
}: APIContext<PageProps & { placed: PlacedClaim }>): Response {
  const { catalog, placed, locale } = props;
  return new Response(claimMarkdown(catalog, placed, pageContexts(catalog, { url, site })[locale]));
}
