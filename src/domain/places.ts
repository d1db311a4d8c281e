/**
 * What a site has published, by address, and the way there from an address that people and programs have handed on:
 * with a full stop taken along, escaped twice, in capitals, with a code for an anchor.
 */

import { fullyDecoded } from './addresses.ts';
import { readCode } from './codes.ts';
import { isLocale, type Languages, type Locale } from './locale.ts';

/** Plain data, small enough to be fetched where an address leads nowhere. */
export interface Places {
  readonly languages: Languages;
  /** By its path below the language, without the first slash, what each page has anchors for: `tea/` → `['green']`. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** The languages of a page that is not there in all of them. */
  readonly partly: Readonly<Record<string, readonly Locale[]>>;
  /** By its code, the page of each claim and its anchor there; also of one that it has become part of. */
  readonly codes: Readonly<Record<string, readonly [page: string, anchor: string]>>;
  /** What codes begin with, by the page of the topic that gives them. */
  readonly prefixes: Readonly<Record<string, string>>;
}

export interface Address {
  /** As a browser has them: `/kb/sv/tea/` and `#green` or nothing, both escaped. */
  readonly pathname: string;
  readonly hash: string;
}

/** A page of the site, and an anchor on it. */
export interface Arrival {
  /** Below the path of the site: `sv/tea/`, `k/te-01/`. */
  readonly path: string;
  /** Without `#`; empty where the address has none. */
  readonly anchor: string;
  /** Whether the page is known to have the anchor; where it is not, the anchor is as it was asked for. */
  readonly isKnown: boolean;
}

/** No address that anybody has been given is longer, however often it was escaped. */
const longest = 2000;

/**
 * Where an address leads that may have been damaged on its way.
 * @param base path of the site, with slashes at both ends
 * @param language of the page where the address does not say one
 * @returns undefined where nothing that has been published is meant, or more than one thing may be
 */
export function findPlace(
  { pathname, hash }: Address,
  base: string,
  language: Locale,
  places: Places,
): Arrival | undefined {
  if (pathname.length + hash.length > longest) return undefined;
  const [path = '', ...inPath] = fullyDecoded(pathname).split('#');
  const fragment = fullyDecoded(hash).replace(/^#/, '') || inPath.join('#');
  const segments = segmentsBelow(base, path);
  const said = keyOf(segments[0] ?? '');
  // A language that the site does not have is one that nobody can be led to.
  const below = isLocale(said) ? segments.slice(1) : segments;
  const page = only(Object.keys(places.pages), below.map((segment) => `${segment}/`).join(''));
  if (page === undefined) return atCode(below, places);
  const there = places.partly[page] ?? places.languages;
  const asked = places.languages.find((locale) => locale === said);
  const locale = asked ?? [language, ...there].find((one) => there.includes(one));
  if (!locale || !there.includes(locale)) return undefined;
  const known = anchorOn(page, fragment, places);
  return known
    ? { path: `${locale}/${known[0]}`, anchor: known[1], isKnown: true }
    : { path: `${locale}/${page}`, anchor: fragment, isKnown: false };
}

/** The code that an address asks for, whether or not a claim has it: `/k/ic99`, `/sv/tea/#IC-99`. */
export function codeAsked({ pathname, hash }: Address, { prefixes }: Places): string | undefined {
  if (pathname.length + hash.length > longest) return undefined;
  const [last = ''] = segmentsOf(fullyDecoded(pathname)).slice(-1);
  const known = Object.keys(prefixes);
  return readCode(hash, known) ?? readCode(pathname, known) ?? readCode(last, known);
}

/**
 * What an address asks for in words, as somebody would search for it, and the language that it begins with, if any.
 * @param base path of the site, with slashes at both ends
 */
export function wordsAsked(
  { pathname, hash }: Address,
  base: string,
): { readonly locale: string; readonly words: string } {
  const read = (text: string) => fullyDecoded(text.slice(0, longest));
  const segments = segmentsBelow(base, read(pathname).replaceAll('#', '/'));
  const [first = '', ...rest] = segments.map(keyOf);
  const asked = isLocale(first) || first === 'k' ? rest : [first, ...rest];
  const words = [...asked, keyOf(read(hash))].join(' ').replaceAll(/[-\s]+/g, ' ');
  return { locale: first, words: words.trim().slice(0, lettersSearched) };
}

/** So much is searched for, in letters. */
const lettersSearched = 200;

function atCode(segments: readonly string[], { codes, prefixes }: Places): Arrival | undefined {
  const spelled = ['k', 'claims'].includes(keyOf(segments[0] ?? '')) ? segments.slice(1) : segments;
  const code = readCode(spelled.join('/'), Object.keys(prefixes)) ?? '';
  return codes[code] && { path: `k/${code.toLowerCase()}/`, anchor: '', isKnown: true };
}

/** The page and the anchor that a fragment means on a page; undefined where it may mean nothing or several. */
function anchorOn(
  page: string,
  fragment: string,
  { pages, codes, prefixes }: Places,
): readonly [page: string, anchor: string] | undefined {
  if (keyOf(fragment) === '') return [page, ''];
  const anchors = pages[page] ?? [];
  const anchor = only(anchors, fragment);
  if (anchor !== undefined) return [page, anchor];
  const home = codes[readCode(fragment, Object.keys(prefixes)) ?? ''];
  return home && anchors.includes(home[1]) ? [page, home[1]] : home;
}

/** What of some known things is asked for: itself, or the only one that is like it but for damage. */
function only(known: readonly string[], asked: string): string | undefined {
  if (known.includes(asked)) return asked;
  const key = keysOf(asked);
  const [like, ...others] = known.filter((one) => keysOf(one) === key);
  return others.length === 0 ? like : undefined;
}

function keysOf(text: string): string {
  return text.split('/').map(keyOf).join('/');
}

/**
 * What is left of a name when it has been on its way. Hyphens at its ends stay, and so do dots that stand for more:
 * what was cut off there might lead to something else.
 */
function keyOf(name: string): string {
  return name
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .normalize()
    .replaceAll(/[\p{Pd}_\u2212]/gu, '-')
    .replaceAll('...', '…')
    .replaceAll(/^[^\p{L}\p{N}\p{M}…-]+|[^\p{L}\p{N}\p{M}…-]+$/gu, '')
    .toLowerCase();
}

/** The parts of a path, those left out that say nothing. */
function segmentsOf(path: string): string[] {
  const [below = ''] = path.split('?');
  return below
    .split(/[/\\]/)
    .map((segment) => segment.normalize())
    .filter((segment) => !['', 'index.html'].includes(keyOf(segment)));
}

function segmentsBelow(base: string, path: string): readonly string[] {
  const [first, segments] = [segmentsOf(base), segmentsOf(path)];
  const isBelow = first.every((segment, index) => keyOf(segment) === keyOf(segments[index] ?? ''));
  return isBelow ? segments.slice(first.length) : segments;
}
