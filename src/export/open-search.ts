import type { PageContext } from '../i18n/page-context.ts';
import { escapeXml } from './xml.ts';

/** The description by which a browser takes the site in as a search engine (OpenSearch 1.1). */
export function openSearchDescription(page: PageContext): string {
  const { t, siteName, locale } = page;
  const name = escapeXml(siteName);
  const template = escapeXml(`${page.permanent(page.href('/search/'))}?q={searchTerms}`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${name}</ShortName>
  <Description>${escapeXml(t('search.description'))}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`;
}
