import type { APIContext } from 'astro';
import { today } from '../../../../catalog/today.ts';
import type { Topic } from '../../../../domain/catalog.ts';
import type { Dates } from '../../../../domain/dates.ts';
import { datesMarkdown } from '../../../../export/dates-markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { datesPaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = datesPaths;

export function GET({
  props,
  site,
}: APIContext<PageProps & { topic: Topic; dates: Dates }>): Response {
  const { catalog, locale, topic, dates } = props;
  return new Response(datesMarkdown(topic, dates, today(), pageContexts(catalog, site)[locale]));
}
