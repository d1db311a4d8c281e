/**
 * How the documents of a site name each other: by files, or by where pages are published, which nothing but the links
 * themselves tells.
 */

import { posix } from 'node:path';
import type { Root as Tree } from 'mdast';
import { visit } from 'unist-util-visit';
import { decoded } from '../domain/addresses.ts';
import { documentPath } from './ids.ts';

export interface LinkConventions {
  /** Where links from the root of the site lead to in the imported folder; the likeliest first. */
  readonly roots: readonly Root[];
  /** Whether relative links are seen from a page, `brew/pot/`, and not from its file, `brew/pot.md`. */
  readonly isFromPage: boolean;
}

/** What addresses have before the path of a document, and what the paths of files have: `docs/` and `src/pages/`. */
interface Root {
  readonly address: string;
  readonly folder: string;
}

/** How many folders a site may be published below, and its documents lie below. */
const deepest = 4;
/** A folder that holds less than one document of so many is not what a site is published from. */
const leastShare = 20;

/** Gathers the links of documents, and tells from them what they go by. */
export class LinkSurvey {
  /** How often each place is linked to from the root. */
  readonly #fromRoot = new Map<string, number>();
  readonly #relative: { readonly file: string; readonly path: string }[] = [];

  add(file: string, tree: Tree): void {
    visit(tree, 'link', ({ url }) => {
      const path = pathOf(url.replace(/#.*$/s, ''));
      if (/^\/(?!\/)/.test(path)) {
        this.#fromRoot.set(path, (this.#fromRoot.get(path) ?? 0) + 1);
      } else if (path.startsWith('.') && !/\.[a-z]+$/i.test(path)) {
        this.#relative.push({ file, path });
      }
    });
  }

  /**
   * @param files the documents
   * @param isNamed whether a document may be called so where it is published
   */
  conventions(files: readonly string[], isNamed: (name: string) => boolean): LinkConventions {
    const all = new Map<string, number>();
    const found = new Map<string, { readonly root: Root; times: number }>();
    const folders = homesOf(files).map((folder) => ({ folder, name: publishedName(folder) }));
    for (const [path, times] of this.#fromRoot) {
      for (const address of addressesIn(path)) {
        all.set(address, (all.get(address) ?? 0) + times);
        const rest = publishedName(path.slice(1 + address.length));
        for (const { folder, name } of folders) {
          const isPlain = address === '' && folder === '';
          if (isPlain || !isNamed([name, rest].filter(Boolean).join('/'))) continue;
          const key = `${address}:${folder}`;
          const count = found.get(key) ?? { root: { address, folder }, times: 0 };
          count.times += times;
          found.set(key, count);
        }
      }
    }
    const roots = [...found.values()]
      // One that leads somewhere now and then is another part of the site.
      .filter(({ root, times }) => times > 1 && times * 2 > (all.get(root.address) ?? 0))
      .sort((a, b) => b.times - a.times)
      .map(({ root }) => root);
    let balance = 0;
    const has = (path: string) => isNamed(publishedName(path));
    for (const { file, path } of this.#relative) {
      balance += Number(has(fromPage(file, path))) - Number(has(fromFile(file, path)));
    }
    return { roots, isFromPage: balance > 0 };
  }
}

/** What a site may be published below by one of its addresses: `/sv/docs/tea/` → ``, `sv/`, `sv/docs/`. */
function addressesIn(path: string): string[] {
  const parts = path.slice(1).split('/');
  return parts.slice(0, deepest + 1).map((_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
}

/** The folders that a site may be published from: those with a fair share of all documents. */
function homesOf(files: readonly string[]): string[] {
  const folders = Map.groupBy(
    files.flatMap((file) => addressesIn(`/${file}`)),
    (folder) => folder,
  );
  return [...folders]
    .filter(([, { length }]) => length * leastShare >= files.length)
    .map(([folder]) => folder);
}

/** The paths below the imported folder that a link of a document may name; the likeliest first. */
export function placesOf(file: string, url: string, conventions: LinkConventions): string[] {
  const path = pathOf(url);
  if (path.startsWith('/')) {
    const whole = path.slice(1);
    const below = conventions.roots.filter(({ address }) => whole.startsWith(address));
    return [whole, ...below.map(({ address, folder }) => folder + whole.slice(address.length))];
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
