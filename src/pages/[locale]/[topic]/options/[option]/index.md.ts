import type { APIContext } from 'astro';
import type { Topic } from '../../../../../domain/catalog.ts';
import type { Option } from '../../../../../domain/option.ts';
import { optionMarkdown } from '../../../../../export/markdown.ts';
import { pageContexts } from '../../../../../layouts/page-contexts.ts';
import { optionPaths, type PageProps } from '../../../../_paths.ts';

export const getStaticPaths = optionPaths;

type Props = PageProps & { topic: Topic; option: Option };

export function GET({ url, site, props }: APIContext<Props>): Response {
  const { catalog, topic, option, locale } = props;
  return new Response(optionMarkdown(topic, option, pageContexts(catalog, { url, site })[locale]));
}
