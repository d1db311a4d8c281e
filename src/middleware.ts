/** Changes to finished pages that Astro has no setting for. */

import { defineMiddleware } from 'astro:middleware';
import { getCatalog } from './catalog/astro.ts';
import { isLocale } from './domain/locale.ts';
import { compoundsOf, hyphenatePage } from './search/hyphens.ts';

/**
 * A module script is fetched at high priority and run before the page counts as loaded. The one of every
 * page only enhances what is there, so it waits for everything else. A page that brings one of its own
 * has an address that says what is shown: it is painted when that is so. Astro leaves a script that has an
 * attribute out of its bundle, which is why the attributes come here.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await hyphenated(await response.text());
  return new Response(
    html.replaceAll(/<script type="module" (?=src="([^"]+)")/g, (script, source: string) =>
      source.includes('/Document.')
        ? `${script}async fetchpriority="low" `
        : `${script}blocking="render" `,
    ),
    response,
  );
});

async function hyphenated(html: string): Promise<string> {
  const locale = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
  if (!isLocale(locale)) return html;
  const compounds = await compoundsOf(await getCatalog(), locale);
  return compounds ? hyphenatePage(html, compounds) : html;
}
