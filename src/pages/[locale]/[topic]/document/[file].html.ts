import type { APIContext } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import { getBuildDay, getContent } from '../../../../catalog/astro.ts';
import { contentFolder } from '../../../../catalog/folder.ts';
import { withFonts, withPictures } from '../../../../catalog/media.ts';
import type { Topic } from '../../../../domain/catalog.ts';
import { documentFile, documentPath } from '../../../../domain/topic-document.ts';
import DocumentFile from '../../../../layouts/DocumentFile.astro';
import { documentFileContext, withoutEmptyLinks } from '../../../../layouts/document-context.ts';
import { documentStyle } from '../../../../layouts/document-style.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';
import { mediaTypeOf } from '../../../../servers/media-types.ts';
import { type PageProps, topicPaths } from '../../../_paths.ts';

/** A topic told whole as a file to keep, made of what the page is made of. */
export async function getStaticPaths() {
  return (await topicPaths()).map(({ params, props }) => ({
    params: { ...params, file: documentFile(props.topic, props.locale).replace(/\.html$/, '') },
    props,
  }));
}

export async function GET({
  props,
  url,
  site,
}: APIContext<PageProps & { topic: Topic }>): Promise<Response> {
  const { catalog, locale, topic } = props;
  const own = pageContexts(catalog, { url, site }, topic.languages)[locale];
  const { page, terms } = documentFileContext(own, catalog, topic);
  const { theme } = (await getContent()).look;
  const { day } = await getBuildDay();
  const sheets = {
    head: topic.words[locale].question,
    foot: [page.siteName, page.href(documentPath(topic)), page.date(day)]
      .filter(Boolean)
      .join(' · '),
  };
  const ownTheme = theme && (await withFonts(contentFolder(), theme));
  const css = documentStyle(ownTheme, sheets, page.site.origin !== undefined);
  const container = await Container.create();
  const html = await container.renderToString(DocumentFile, {
    partial: false,
    props: { page, catalog, topic, terms, today: day, css },
  });
  const whole = await withPictures(
    contentFolder(),
    withoutEmptyLinks(html),
    (path) => mediaTypeOf(path).type,
  );
  return new Response(whole, {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
