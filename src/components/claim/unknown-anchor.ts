/** What an anchor means that its page does not have: fetched where there is one. */

import { pageLocale } from '../../browser/page-locale.ts';
import type { Places } from '../../domain/places.ts';

/** How many links are offered. */
const most = 3;

/** Where an anchor leads, or what is most like it, by address and what that is called. */
export type Meaning =
  | { readonly leadsTo: string }
  | { readonly nearest: readonly (readonly [href: string, name: string])[] };

/**
 * @param search the address of the page of the search, which says where the site stands
 * @param address of the page, with the anchor
 */
export async function meaningOf(
  search: string,
  address: Pick<Location, 'pathname' | 'hash'>,
): Promise<Meaning> {
  const { baseOf, codeAsked, findPlace, loadPlaces, nearestCodes, nearestNames } = await import(
    '../../browser/published.ts'
  );
  const base = baseOf(search);
  const locale = pageLocale();
  const fetched = await loadPlaces(base);
  const own = address.pathname.slice(`${base}${locale}/`.length);
  // The page itself knows best what it has.
  const anchors = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
  const places: Places = {
    languages: fetched?.languages ?? [locale],
    pages: { ...fetched?.pages, [own]: anchors },
    partly: fetched?.partly ?? {},
    codes: fetched?.codes ?? {},
    prefixes: fetched?.prefixes ?? {},
  };
  const found = findPlace(address, base, locale, places);
  const isHere = found?.path === `${locale}/${own}`;
  if (found?.isKnown && !(isHere && !anchors.includes(found.anchor)))
    return {
      leadsTo: isHere ? `#${found.anchor}` : `${base}${found.path}#${found.anchor}`,
    };
  const code = codeAsked(address, places);
  if (code !== undefined)
    return {
      nearest: nearestCodes(code, Object.keys(places.codes), most).map((known) => {
        const [page = '', anchor = ''] = places.codes[known] ?? [];
        return [`${base}${locale}/${page}#${anchor}`, known];
      }),
    };
  // Of the anchors that are on the page those are told that others may lead to.
  const told = fetched?.pages[own]?.length ? fetched.pages[own] : anchors;
  return {
    nearest: nearestNames(address.hash, told, most).map((id) => [`#${id}`, `#${id}`]),
  };
}
