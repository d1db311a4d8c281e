import type { APIContext } from 'astro';
import type { Guide } from '../../../../domain/guide.ts';
import { guideMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { guidePaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = guidePaths;

export function GET({ url, site, props }: APIContext<PageProps & { guide: Guide }>): Response {
  const { catalog, guide, locale } = props;
  return new Response(guideMarkdown(guide, pageContexts(catalog, { url, site })[locale]));
}
