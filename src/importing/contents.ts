/** The order of a library, from the tables of contents that lie in its folders. */

import { posix } from 'node:path';
import { parse, stringify } from 'yaml';
import { fingerprint } from '../catalog/current.ts';
import type { ContentsItem } from '../domain/guide.ts';
import { fromFile } from './link-conventions.ts';

/** `toc.yml` and `TOC.yml`; those of breadcrumbs say where a site is, not what it holds. */
export function isContents(path: string): boolean {
  return /(?:^|\/)toc\.ya?ml$/i.test(path) && !/(?:^|\/)breadcrumbs?\//i.test(path);
}

/**
 * Joins tables of contents: one that another names stands in its place, the others side by side.
 * @param files their texts by path
 * @param guide the id of the guide that a document became
 * @param titleOf what a folder is called
 */
export function joinContents(
  files: ReadonlyMap<string, string>,
  guide: (path: string) => string | undefined,
  titleOf: (folder: string) => string,
): ContentsItem[] {
  const used = new Set<string>();
  const seen = new Set<string>();
  const byFold = new Map([...files.keys()].map((path) => [path.toLowerCase(), path]));
  const contentsAt = (path: string) =>
    byFold.get(path.toLowerCase()) ??
    byFold.get(`${path.replace(/\/$/, '')}/toc.yml`.toLowerCase());
  const read = (path: string): ContentsItem[] => {
    used.add(path);
    return prune(itemsOf(parsed(files.get(path) ?? ''), path));
  };
  const itemsOf = (nodes: readonly Node[], path: string): ContentsItem[] =>
    nodes.map(({ name, href, items }): ContentsItem => {
      const target =
        href && !/^[a-z]+:|^\//i.test(href) ? fromFile(path, href.replace(/#.*$/, '')) : '';
      const id = /\.md$/i.test(target) ? guide(target) : undefined;
      // A page stands once in the order of reading: where it is named first.
      const isNew = id !== undefined && !seen.has(id);
      if (id !== undefined) seen.add(id);
      const nested = target && id === undefined ? contentsAt(target) : undefined;
      const inside = nested && !used.has(nested) ? read(nested) : [];
      const all = [...inside, ...itemsOf(items, path)];
      return {
        title: name,
        ...(isNew && { guide: id }),
        ...(all.length > 0 && { items: all }),
      };
    });
  const byDepth = [...files.keys()].sort(
    (a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1),
  );
  return byDepth.flatMap((path) => {
    if (used.has(path)) return [];
    const items = read(path);
    const folder = posix.dirname(path);
    if (items.length === 0) return [];
    return folder === '.' ? items : [{ title: titleOf(folder), items }];
  });
}

interface Node {
  readonly name: string;
  readonly href: string;
  readonly items: readonly Node[];
}

/** @throws when the file is no YAML */
function parsed(text: string): Node[] {
  const value: unknown = parse(text);
  const list = Array.isArray(value) ? value : itemsIn(value);
  return list.map(nodeOf);
}

function itemsIn(value: unknown): unknown[] {
  const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : [];
  return Array.isArray(items) ? items : [];
}

function nodeOf(value: unknown): Node {
  const field = (name: string): string => {
    if (typeof value !== 'object' || value === null) return '';
    const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
  };
  const href = field('href') || field('tocHref') || field('topicHref');
  return { name: field('name') || field('href'), href, items: itemsIn(value).map(nodeOf) };
}

function prune(items: readonly ContentsItem[]): ContentsItem[] {
  return items
    .map(({ items: inside, ...item }): ContentsItem => {
      const kept = prune(inside ?? []);
      return { ...item, ...(kept.length > 0 && { items: kept }) };
    })
    .filter(({ title, guide, items: inside }) => title !== '' && (guide || inside));
}

/** The text of `guides/contents.<locale>.yaml`. */
export function contentsText(items: readonly ContentsItem[]): string {
  const body = stringify({ items }, { lineWidth: 0 });
  return `${stringify({ imported: { words: fingerprint([body]) } })}${body}`;
}

/** Whether a person has changed a table of contents since it was imported. */
export function areContentsEdited(text: string): boolean {
  const at = text.indexOf('\nitems:') + 1;
  const words = /words: "?([0-9a-f]{16})"?/.exec(text.slice(0, at))?.[1];
  return at === 0 || words !== fingerprint([text.slice(at)]);
}
