/** The addresses that pages and their other forms are made for, with what each is made of. */

import { getCatalog } from '../catalog/astro.ts';
import { allClaims, type Catalog, type PlacedClaim, type Topic } from '../domain/catalog.ts';
import { type Locale, locales } from '../domain/locale.ts';

export interface PageProps {
  readonly locale: Locale;
  readonly catalog: Catalog;
}

interface Path<Props> {
  readonly params: Record<string, string>;
  readonly props: Props;
}

/** A page in every language. */
export async function localePaths(): Promise<Path<PageProps>[]> {
  const catalog = await getCatalog();
  return locales.map((locale) => ({ params: { locale }, props: { locale, catalog } }));
}

/** A page for every topic in every language. */
export async function topicPaths(): Promise<Path<PageProps & { topic: Topic }>[]> {
  return (await localePaths()).flatMap(({ params, props }) =>
    props.catalog.topics.map((topic) => ({
      params: { ...params, topic: topic.id },
      props: { ...props, topic },
    })),
  );
}

/** A page for every claim in every language, under each name that it has had. */
export async function claimPaths(): Promise<Path<PageProps & { placed: PlacedClaim }>[]> {
  return (await localePaths()).flatMap(({ params, props }) =>
    allClaims(props.catalog).flatMap((placed) =>
      [placed.claim.id, ...placed.claim.formerly].map((claim) => ({
        params: { ...params, claim },
        props: { ...props, placed },
      })),
    ),
  );
}
