import type { APIContext } from 'astro';
import type { Topic } from '../../../../domain/catalog.ts';
import { comparisonMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { type PageProps, topicPaths } from '../../../_paths.ts';

export const getStaticPaths = topicPaths;

export function GET({ props, url, site }: APIContext<PageProps & { topic: Topic }>): Response {
  const { catalog, locale, topic } = props;
  return new Response(comparisonMarkdown(topic, pageContexts(catalog, { url, site })[locale]));
}
