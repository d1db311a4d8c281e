/** Addresses as people and programs hand them on: any damage in any order, or in the order in which it is done. */

import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Address, findPlace, type Places } from '../../src/domain/places.ts';

/** What was published, and what is left of its address. */
export interface PassedOn {
  readonly address: Address;
  /** Where it led: below the path of the site, and the anchor or nothing. */
  readonly path: string;
  readonly anchor: string;
  /** Of the claim that it named, where it did so by its code. */
  readonly shortest?: string;
}

type Damage = (address: Address) => Address;

const inPath =
  (change: (path: string) => string): Damage =>
  ({ pathname, hash }) => ({ pathname: change(pathname), hash });
const inHash =
  (change: (hash: string) => string): Damage =>
  ({ pathname, hash }) => ({ pathname, hash: hash === '' ? '' : change(hash) });
const inBoth =
  (change: (text: string) => string): Damage =>
  ({ pathname, hash }) => ({ pathname: change(pathname), hash: change(hash) });
/** At the end of the whole, wherever that is. */
const atEnd =
  (more: string): Damage =>
  ({ pathname, hash }) =>
    hash === '' ? { pathname: pathname + more, hash } : { pathname, hash: hash + more };

const escaped = (text: string) => encodeURIComponent(text).replaceAll('%2F', '/');

const shape: readonly Damage[] = [
  inPath((path) => path.replace(/\/$/, '')),
  inPath((path) => path.replace(/\/?$/, '/index.html')),
  inPath((path) => path.replaceAll('/', '//')),
];
const letters: readonly Damage[] = [
  inBoth((text) => text.toUpperCase()),
  inPath((path) => path.replace(/\p{L}/u, (letter) => letter.toUpperCase())),
  inBoth((text) => text.replaceAll('-', '_')),
  inBoth((text) => text.replaceAll('-', '–')),
  inHash((hash) => hash.replace('-', '‑')),
  inBoth((text) => text.normalize('NFD')),
  inBoth((text) => text.replaceAll('-', '-\u00ad')),
  inBoth((text) => text.replaceAll(/(.)$/gu, '\u200b$1')),
];
const ends: readonly Damage[] = [
  ...['.', ',', ')', '>', ']', '»', '”', "'", ';', ':', ' ', '\u00a0', '%20', '%3E', '*', '"'],
  ...['\u200b', '\ufeff', '\u00ad', '&gt;', '&quot;', '&nbsp;', '&amp;gt;', '&#39;', '&#x22;'],
]
  .map(atEnd)
  .concat(inHash((hash) => hash.replace('#', '#(')));
const escapes: readonly Damage[] = [
  inHash((hash) => `#${escaped(hash.slice(1))}`),
  inBoth((text) => escaped(text).replace(/^%23/, '#')),
  ({ pathname, hash }) => ({ pathname: pathname + escaped(hash), hash: '' }),
  ({ pathname, hash }) => ({ pathname: pathname + escaped(escaped(hash)), hash: '' }),
];

/** Every address that a site has published, each in each of its languages. */
export function published(base: string, { languages, pages, partly }: Places): PassedOn[] {
  return Object.entries(pages).flatMap(([page, anchors]) =>
    (partly[page] ?? languages).flatMap((locale) =>
      ['', ...anchors].map((anchor) => {
        const path = `${locale}/${page}`;
        return {
          address: { pathname: base + path, hash: anchor && `#${anchor}` },
          path,
          anchor,
        };
      }),
    ),
  );
}

/** Claims by their codes: of each its own address, as it is printed and with the code for an anchor. */
export function publishedCodes(base: string, { codes, languages }: Places): PassedOn[] {
  return Object.entries(codes).flatMap(([code, [page, anchor]]) => [
    ...[code, code.toLowerCase(), code.replace('-', '')].map((written) => ({
      address: { pathname: `${base}k/${written}/`, hash: '' },
      path: `k/${code.toLowerCase()}/`,
      anchor: '',
    })),
    ...languages.map((locale) => ({
      address: { pathname: `${base}${locale}/${page}`, hash: `#${code}` },
      path: `${locale}/${page}`,
      anchor,
      shortest: `k/${code.toLowerCase()}/`,
    })),
  ]);
}

/**
 * Whether an address leads where it led.
 * @throws AssertionError where it leads elsewhere; to be told as unknown is all right
 */
export function arrives(
  { address, path, anchor, shortest }: PassedOn,
  base: string,
  places: Places,
): boolean {
  const found = findPlace(address, base, places.languages[0], places);
  if (!found || !(found.isKnown || found.anchor === '')) return false;
  if (found.path === shortest) return true;
  assert.deepEqual([found.path, found.anchor], [path, anchor], JSON.stringify(address));
  return true;
}

/** Some of the damage that may be done, in the order in which it is done: such an address must arrive. */
export function usualDamage(all: readonly PassedOn[]): fc.Arbitrary<PassedOn> {
  const some = (damages: readonly Damage[], most: number) =>
    fc.array(fc.constantFrom(...damages), { maxLength: most });
  return damagedBy(
    all,
    fc
      .tuple(some(shape, 2), some(letters, 3), some(ends, 2), some(escapes, 1))
      .map((steps) => steps.flat()),
  );
}

/** Any damage in any order: such an address may be lost, and must lead nowhere else. */
export function anyDamage(all: readonly PassedOn[]): fc.Arbitrary<PassedOn> {
  const every = [...shape, ...letters, ...ends, ...escapes];
  return damagedBy(all, fc.array(fc.constantFrom(...every), { maxLength: 8 }));
}

function damagedBy(
  all: readonly PassedOn[],
  steps: fc.Arbitrary<readonly Damage[]>,
): fc.Arbitrary<PassedOn> {
  return fc.tuple(fc.constantFrom(...all), steps).map(([one, damages]) => ({
    ...one,
    address: damages.reduce((address, damage) => damage(address), one.address),
  }));
}
