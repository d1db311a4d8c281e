import type { APIContext } from 'astro';
import { guideMarkdown, plainGuideMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { type AnyGuide, guidePaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = guidePaths;

export function GET({ site, props }: APIContext<PageProps & AnyGuide>): Response {
  const { catalog, guide, plain, locale } = props;
  const page = pageContexts(catalog, site)[locale];
  return new Response(guide ? guideMarkdown(guide, page) : plainGuideMarkdown(plain, page));
}
