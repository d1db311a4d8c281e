import type { APIContext } from 'astro';
import type { Topic } from '../../../../domain/catalog.ts';
import { featuresMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { featuresPaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = featuresPaths;

export function GET({ props, site }: APIContext<PageProps & { topic: Topic }>): Response {
  const { catalog, locale, topic } = props;
  return new Response(featuresMarkdown(topic, pageContexts(catalog, site)[locale]));
}
