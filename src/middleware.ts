/** Changes to finished pages that Astro has no setting for. */

import { defineMiddleware } from 'astro:middleware';

/**
 * A module script is fetched at high priority and run before the page counts as loaded. Ours only
 * enhances what is there, so it waits for everything else. Astro leaves a script that has an
 * attribute out of its bundle, which is why the attributes come here.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(
    html.replaceAll(
      '<script type="module" src',
      '<script type="module" async fetchpriority="low" src',
    ),
    response,
  );
});
