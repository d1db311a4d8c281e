import type { APIContext } from 'astro';
import { getBuildDay } from '../../../../catalog/astro.ts';
import type { Topic } from '../../../../domain/catalog.ts';
import type { Dates } from '../../../../domain/dates.ts';
import { datesMarkdown } from '../../../../export/dates-markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { datesPaths, type PageProps } from '../../../_paths.ts';

export const getStaticPaths = datesPaths;

export async function GET({
  props,
  url,
  site,
}: APIContext<PageProps & { topic: Topic; dates: Dates }>): Promise<Response> {
  const { catalog, locale, topic, dates } = props;
  const { day } = await getBuildDay();
  return new Response(
    datesMarkdown(topic, dates, day, pageContexts(catalog, { url, site })[locale]),
  );
}
