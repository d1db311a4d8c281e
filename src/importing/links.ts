/** Where the links of a document lead: to what has been imported, else to where it is published. */

import { posix } from 'node:path';
import type { Image, Link, Nodes, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { decoded } from '../domain/addresses.ts';
import { asciiSlug } from './ids.ts';
import { fromFile } from './link-conventions.ts';
import { type Say, shortened } from './notice.ts';

/** A page that links can lead to. */
export interface LinkTarget {
  /** From the site's root, without language: `/guides/core/logs/`. */
  readonly address: string;
  /** Whether all its words stand at that address: those of a topic stand on the pages of its options too. */
  readonly isOnePage: boolean;
  readonly anchors: ReadonlySet<string>;
  /** What of the document stands on pages of its own, by the anchor that leads there. */
  readonly parts?: ReadonlyMap<string, LinkTarget>;
}

/** What a document's links are held against. Paths are of source files, below the imported folder. */
export interface Library {
  readonly page: (path: string) => LinkTarget | undefined;
  /** The page that an address without fragment leads to from a document. */
  readonly linked: (file: string, address: string) => LinkTarget | undefined;
  /** The one page that wikis call by such a title. */
  readonly named: (title: string) => LinkTarget | undefined;
  /** The path below `media/` of a picture that is there, by its address in a document. */
  readonly picture: (file: string, address: string) => string | undefined;
  /** Where the original is published, an address that begins with https://; undefined where nobody has told. */
  readonly published: (path: string) => string | undefined;
}

/**
 * Resolves links and images in place.
 * @param file path of the document below the imported folder
 * @param own the document's own page
 */
export function resolveLinks(
  root: Root,
  file: string,
  own: LinkTarget,
  library: Library,
  say: Say,
): void {
  visitParents(root, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const siblings: readonly Nodes[] = parent?.children ?? [];
    const index = siblings.indexOf(node);
    if (!parent || index < 0) return undefined;
    if (node.type === 'image') {
      const isLinked = ancestors.some(({ type }) => type === 'link');
      parent.children.splice(index, 1, imageOf(node, isLinked, file, library, say));
      return index + 1;
    }
    if (node.type !== 'link') return undefined;
    if (node.data?.part !== undefined) {
      const part = own.parts?.get(node.data.part);
      if (part) node.url = part.address;
      else parent.children.splice(index, 1, ...node.children);
      return undefined;
    }
    if (node.url.startsWith('wiki:')) {
      parent.children.splice(index, 1, wikiLink(node, library, say));
      return index + 1;
    }
    const url = addressOf(node, file, own, library, say);
    if (url === undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    node.url = url;
    if (node.children.length === 0) node.children = [{ type: 'text', value: url }];
    return undefined;
  });
}

/** `[[Page]]`, `[[text|Page]]` or, as others write it, `[[Page|text]]`. */
function wikiLink({ url, position }: Link, library: Library, say: Say): PhrasingContent {
  const written = decodeURIComponent(url.slice('wiki:'.length));
  const [first = '', second] = written.split('|').map((part) => part.trim());
  const sides =
    second === undefined
      ? [[first, first]]
      : [
          [second, first],
          [first, second],
        ];
  for (const [title = '', words = ''] of sides) {
    const [name, fragment] = splitFragment(title);
    const page = library.named(name);
    if (!page) continue;
    const anchor = anchorIn(page.anchors, fragment) ?? anchorIn(page.anchors, asciiSlug(fragment));
    const address = encoded(page.address + hash(anchor ?? ''));
    return { type: 'link', url: address, children: [{ type: 'text', value: words }], position };
  }
  say(position?.start, {
    kind: 'lost',
    rule: 'import-wiki-link',
    message: `“[[${written}]]” names no page among the documents, or several; it stands as it was written.`,
    fix: 'import the page too, or write a link to what is meant.',
  });
  return { type: 'text', value: `[[${written}]]`, position };
}

/** Undefined where a link can lead nowhere; its words then stay. */
function addressOf(
  link: Link,
  file: string,
  own: LinkTarget,
  library: Library,
  say: Say,
): string | undefined {
  const url = link.url.replace(/^(?:[a-z]+:|(?=\/\/))/i, (scheme) =>
    scheme === '' ? 'https:' : scheme.toLowerCase(),
  );
  const broken = (what: string, fix: string) => {
    say(link.position?.start, {
      kind: 'lost',
      rule: 'import-link-broken',
      message: `The link "${shortened(textOf(link))}" leads to "${url}", ${what}; its words stay without a link.`,
      fix,
    });
    return undefined;
  };
  if (/^(?:https?:\/\/[^\s/]|(?:mailto|tel):.)/.test(url)) return encoded(url);
  if (/^[a-z][a-z\d+.-]+:/i.test(url) || url.startsWith('\\') || url === '')
    return broken('which no page of ours links to', 'link to a page, or leave it as text.');
  const named = library.picture(file, url);
  if (named !== undefined) return encoded(`/media/${named}`);
  const [path = '', fragment = ''] = splitFragment(url);
  if (path === '' || path === posix.basename(file)) {
    const anchor = anchorIn(own.anchors, fragment);
    if (fragment === '') return own.address;
    if (anchor !== undefined) return own.isOnePage ? `#${anchor}` : `${own.address}#${anchor}`;
    const [page, there] = placeIn(library.page(file) ?? own, fragment);
    if (there !== undefined) return encoded(page.address + hash(there));
    return broken('an anchor that the page does not have', 'link to one that it has.');
  }
  const elsewhere = (original: string) => {
    const address = library.published(original);
    if (address !== undefined) return encoded(address + hash(fragment));
    say(link.position?.start, {
      kind: 'lost',
      rule: 'import-link-elsewhere',
      message: `The link "${shortened(textOf(link))}" leads to "${url}", which is not among the documents; its words stay without a link.`,
      fix: 'import the folder that holds it, or tell with --published where the documents are published.',
    });
    return undefined;
  };
  const whole = library.linked(file, path);
  if (!whole) {
    if (path.startsWith('/')) return elsewhere(path);
    const picture = library.picture(file, path);
    return picture === undefined ? elsewhere(fromFile(file, path)) : encoded(`/media/${picture}`);
  }
  const [page, anchor] = placeIn(whole, fragment);
  if (fragment !== '' && anchor === undefined) {
    say(link.position?.start, {
      kind: 'note',
      rule: 'import-fragment-unknown',
      message: `"${url}" leads to an anchor that the page does not have; the link leads to the page.`,
      fix: 'link to an anchor that it has.',
    });
  }
  return encoded(page.address + hash(anchor ?? ''));
}

function imageOf(
  image: Image,
  isLinked: boolean,
  file: string,
  library: Library,
  say: Say,
): PhrasingContent {
  const { url, position } = image;
  const alt = image.alt ?? '';
  const isElsewhere = /^[a-z][a-z\d+.-]+:/i.test(url);
  const target = isElsewhere ? url : fromFile(file, splitFragment(url)[0]);
  // A # may be part of a name that nobody wrote in percent.
  const picture = isElsewhere
    ? undefined
    : (library.picture(file, url) ?? library.picture(file, splitFragment(url)[0]));
  if (picture !== undefined) {
    if (!alt) {
      say(position?.start, {
        kind: 'note',
        rule: 'import-image-wordless',
        message: `The image "${url}" has no words for those who do not see it.`,
        fix: 'write them between the brackets of ![…], or leave them empty if it says nothing.',
      });
    }
    return { ...image, url: encoded(`/media/${picture}`), title: null };
  }
  const address = isElsewhere ? url : library.published(target);
  // A link of its own inside a link would end it.
  const isLink = !isLinked && address !== undefined && /^https?:/i.test(address);
  say(position?.start, {
    kind: 'lost',
    rule: isElsewhere ? 'import-image-elsewhere' : 'import-image-missing',
    message: isElsewhere
      ? `The image "${url}" lies on another site, which pages of ours do not fetch from; ${isLink ? 'a link stands' : 'its words stand'} in its place.`
      : `The image "${url}" is not there; ${isLink ? 'a link to where it is published stands' : 'its words stand'} in its place.`,
    fix: 'put the file into the folder and import it again.',
  });
  const value = alt || posix.basename(target);
  const words = { type: 'text' as const, value, data: { isPicture: true as const } };
  return isLink
    ? { type: 'link', url: encoded(address), children: [{ ...words }], position }
    : { ...words, position };
}

function splitFragment(url: string): readonly [string, string] {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), decoded(url.slice(at + 1)).normalize()];
}

/** Authors' fragments differ from anchors by case now and then. */
function anchorIn(anchors: ReadonlySet<string>, fragment: string): string | undefined {
  if (fragment === '' || anchors.has(fragment)) return fragment || undefined;
  const folded = fragment.toLowerCase();
  return [...anchors].find((anchor) => anchor.toLowerCase() === folded);
}

/** The page that has an anchor of a document, which may be one of its parts. */
function placeIn(page: LinkTarget, fragment: string): readonly [LinkTarget, string | undefined] {
  const pages = [page, ...(page.parts?.values() ?? [])];
  const found = pages.find(({ anchors }) => anchorIn(anchors, fragment) !== undefined) ?? page;
  return [found, anchorIn(found.anchors, fragment)];
}

function hash(fragment: string): string {
  return fragment === '' ? '' : `#${fragment}`;
}

/** What would end a link's address, or what MDX takes for its own, in percent. */
function encoded(url: string): string {
  return url
    .trim()
    .replaceAll(/[\s<>{}()"\\^`|]/g, (character) =>
      character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
    );
}
