/**
 * How the documents of a site name each other: by files, or by where pages are published, which nothing but the links
 * themselves tells.
 */

import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { decoded } from '../domain/addresses.ts';
import { documentPath } from './ids.ts';

export interface LinkConventions {
  /** What links from the root of the site have before a document's own path: `docs/`; the likeliest first. */
  readonly roots: readonly string[];
  /** Whether relative links are seen from a page, `brew/pot/`, and not from its file, `brew/pot.md`. */
  readonly isFromPage: boolean;
}

/** How many folders a site may be published below. */
const deepestRoot = 4;

/** Gathers the links of documents, and tells from them what they go by. */
export class LinkSurvey {
  /** How often each place is linked to from the root. */
  readonly #fromRoot = new Map<string, number>();
  readonly #relative: { readonly file: string; readonly path: string }[] = [];

  add(file: string, root: Root): void {
    visit(root, 'link', ({ url }) => {
      const path = pathOf(url.replace(/#.*$/s, ''));
      if (/^\/(?!\/)/.test(path)) {
        this.#fromRoot.set(path, (this.#fromRoot.get(path) ?? 0) + 1);
      } else if (path.startsWith('.') && !/\.[a-z]+$/i.test(path)) {
        this.#relative.push({ file, path });
      }
    });
  }

  /** @param has whether a path below the imported folder names a document */
  conventions(has: (path: string) => boolean): LinkConventions {
    const counts = new Map<string, { all: number; found: number }>();
    for (const [path, times] of this.#fromRoot) {
      const parts = path.slice(1).split('/');
      for (let depth = 1; depth <= Math.min(deepestRoot, parts.length - 1); depth += 1) {
        const root = `${parts.slice(0, depth).join('/')}/`;
        const count = counts.get(root) ?? { all: 0, found: 0 };
        const isThere = has(parts.slice(depth).join('/'));
        counts.set(root, {
          all: count.all + times,
          found: count.found + (isThere ? times : 0),
        });
      }
    }
    const roots = [...counts]
      // One that leads somewhere now and then is another part of the site.
      .filter(([, { all, found }]) => found > 1 && found * 2 > all)
      .sort(([, a], [, b]) => b.found - a.found)
      .map(([root]) => root);
    let balance = 0;
    for (const { file, path } of this.#relative) {
      balance += Number(has(fromPage(file, path))) - Number(has(fromFile(file, path)));
    }
    return { roots, isFromPage: balance > 0 };
  }
}

/** The paths below the imported folder that a link of a document may name; the likeliest first. */
export function placesOf(file: string, url: string, conventions: LinkConventions): string[] {
  const path = pathOf(url);
  if (path.startsWith('/')) {
    const whole = path.slice(1);
    const below = conventions.roots.filter((root) => whole.startsWith(root));
    return [whole, ...below.map((root) => whole.slice(root.length))];
  }
  const [first, second] = conventions.isFromPage ? [fromPage, fromFile] : [fromFile, fromPage];
  return [first(file, path), second(file, path), path];
}

/** `../logs/index.md` seen from `core/servers/a.md` → `core/logs/index.md`. */
export function fromFile(file: string, url: string): string {
  const path = pathOf(url);
  if (path.startsWith('~/')) return posix.normalize(path.slice(2));
  return posix.normalize(posix.join(posix.dirname(file), path));
}

/** `../logs/` seen from the page of `core/a.md`, which is `core/a/` → `core/logs/`. */
function fromPage(file: string, path: string): string {
  return posix.normalize(posix.join(withoutFront(documentPath(file)), path));
}

/** The path that an address names, as files are called. */
function pathOf(url: string): string {
  return decoded(url.replace(/\?.*$/s, '')).normalize().replaceAll('\\', '/');
}

/**
 * What generators of sites make of a document's path, in which links may name it: small letters, hyphens, no numbers that
 * only order it, and the last part or all of it as the document says itself.
 * `('2-Brew/01 pot.md', 'kettle')` → `brew/pot`, `brew/kettle`
 */
export function publishedNames(file: string, slug = ''): ReadonlySet<string> {
  const own = publishedName(documentPath(file));
  if (slug === '') return new Set([own]);
  const isWhole = slug.replace(/\/+$/, '').includes('/');
  const said = isWhole ? slug : posix.join(posix.dirname(withoutFront(documentPath(file))), slug);
  return new Set([own, publishedName(said)]);
}

/** A path as generators of sites write it. */
export function publishedName(path: string): string {
  const parts = withoutFront(path.replace(/\.html?$/i, ''))
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts
    .map((part) => part.replace(/^\d+[-_. ]+(?=\p{L})/u, '').replaceAll(/\s+/g, '-'))
    .join('/');
}

/** The page of a folder is that folder. */
function withoutFront(path: string): string {
  return path.replace(/(?:^|\/)(?:_?index|readme|home)$/i, '');
}
