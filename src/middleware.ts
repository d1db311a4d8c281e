/** Changes to finished pages that Astro has no setting for. */

import { defineMiddleware } from 'astro:middleware';
import { getCatalog } from './catalog/astro.ts';
import { isLocale } from './domain/locale.ts';
import { relativeAddress } from './i18n/relative-address.ts';
import { compoundsOf, hyphenatePage } from './search/hyphens.ts';

/**
 * A module script is fetched at high priority and run before the page counts as loaded. The one of every
 * page only enhances what is there, so it waits for everything else. Astro leaves a script that has an
 * attribute out of its bundle, which is why the attributes come here.
 */
export const onRequest = defineMiddleware(async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // A file to keep has neither scripts nor soft hyphens.
  if (routePattern.endsWith('.html')) return response;
  const html = withWordsStyle(await hyphenated(await response.text()));
  return new Response(
    (routePattern.endsWith('/404') ? html : withNearFiles(html, url.pathname)).replaceAll(
      /<script type="module" (?=src="[^"]+\/document\.)/g,
      '$&async fetchpriority="low" ',
    ),
    response,
  );
});

/** The style of what only some words have is linked where there is something of it, or something may be fetched. */
function withWordsStyle(html: string): string {
  const isNeeded =
    /<(?:vv-code|blockquote|figure)\b|<img\b[^>]* loading="lazy"|<div class="(?:wide|footnotes)"/.test(
      html,
    );
  return html.replace(/<link\b[^>]*? data-words(?:="([^"]*)")?[^>]*>/, (link, kept?: string) =>
    isNeeded || kept ? link.replace(/ data-words(?:="[^"]*")?/, '') : '',
  );
}

/** Scripts and styles are named from the site's root by Astro; a site that can be moved names them from the page. */
function withNearFiles(html: string, at: string): string {
  return html.replaceAll(
    /(<(?:script|link)\b[^>]*? (?:src|href)=")(\/[^"]*\/_astro\/|\/_astro\/)([^"]+)/g,
    (_tag, start: string, folder: string, file: string) =>
      `${start}${relativeAddress(at, folder + file)}`,
  );
}

async function hyphenated(html: string): Promise<string> {
  const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  if (!isLocale(locale)) return html;
  const compounds = await compoundsOf(await getCatalog(), locale);
  return compounds ? hyphenatePage(html, compounds) : html;
}
