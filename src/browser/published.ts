/**
 * What the site has published, and what an address or a code is held against it by: one file, which is fetched where
 * somebody comes with an address that leads nowhere or types a code.
 */

import type { Places } from '../domain/places.ts';
import { fetchWhole } from './fetch-whole.ts';

export { looksLikeCode, nearestCodes, readCode } from '../domain/codes.ts';
export { codeAsked, findPlace, wordsAsked } from '../domain/places.ts';
export { nearestNames } from '../query/nearest.ts';

const fetched = new Map<string, Promise<Places>>();

/**
 * What the site has published, fetched once; after a fault it is tried again.
 * @param base path of the site, with slashes at both ends
 * @throws Fault where it cannot be had
 */
export function requirePlaces(base: string): Promise<Places> {
  const known = fetched.get(base);
  if (known) return known;
  // The file keeps its name from one version of a site to the next.
  const places = fetchWhole(`${base}places.json`, 'json').then(
    (answer): Promise<Places> => answer.json(),
  );
  fetched.set(base, places);
  places.catch(() => fetched.delete(base));
  return places;
}

/** The same for what can do without it: undefined where it cannot be had. */
export function loadPlaces(base: string): Promise<Places | undefined> {
  return requirePlaces(base).catch(() => undefined);
}

/** The path of the site, as the whole address of a page right below a language says it: `…/kb/sv/search/` → `/kb/`. */
export function baseOf(address: string): string {
  return new URL('../../', address).pathname;
}
