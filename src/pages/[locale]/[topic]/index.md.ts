import type { APIContext } from 'astro';
import type { Topic } from '../../../domain/catalog.ts';
import { topicMarkdown } from '../../../export/markdown.ts';
import { pageContexts } from '../../../layouts/page-contexts.ts';
import { type PageProps, topicPaths } from '../../_paths.ts';

export const getStaticPaths = topicPaths;

export function GET({ url, site, props }: APIContext<PageProps & { topic: Topic }>): Response {
  return new Response(
    topicMarkdown(props.topic, pageContexts(props.catalog, { url, site })[props.locale]),
  );
}
