import type { APIContext } from 'astro';
import { getCatalog } from '../../../../catalog/astro.ts';
import { allClaims } from '../../../../domain/catalog.ts';
import { isLocale, locales } from '../../../../domain/locale.ts';
import { claimMarkdown } from '../../../../export/markdown.ts';
import { pageContexts } from '../../../../layouts/page-contexts.ts';

export async function getStaticPaths() {
  const claims = allClaims(await getCatalog());
  return claims.flatMap(({ claim }) =>
    locales.map((locale) => ({ params: { locale, claim: claim.id } })),
  );
}

export async function GET({
  site,
  params: { locale = '', claim: id },
}: APIContext): Promise<Response> {
  const catalog = await getCatalog();
  const placed = allClaims(catalog).find(({ claim }) => claim.id === id);
  if (!placed || !isLocale(locale)) return new Response(null, { status: 404 });
  const pages = pageContexts(catalog, site);
  return new Response(claimMarkdown(catalog, placed, pages[locale]));
}
