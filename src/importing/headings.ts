/** Headings of a document: its title, levels without gaps, and the anchors that others link to. */

import GithubSlugger from 'github-slugger';
import type {
  Heading,
  Html,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { commonAnchors } from '../domain/anchors.ts';
import type { Say } from './notice.ts';

/** The title of a document and what its anchors lead to. */
export interface Outline {
  /** The words of its first heading, where that is of the first level; else empty. */
  readonly title: string;
  /** Former anchors → the anchor of a heading, or `main`. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Every anchor that is a heading's own. */
  readonly ids: readonly string[];
}

/** An empty `<a name="x"></a>`, or several. */
const anchors = /^\s*(?:<a\s+(?:name|id)\s*=\s*["']?[^"'<>]+?["']?\s*\/?>\s*(?:<\/a>\s*)*)+$/i;
const anchorName = /<a\s+(?:name|id)\s*=\s*["']?([^"'<>]+?)["']?\s*\/?>/gi;

/** Moves `<a name="x"></a>` from the text to the heading that it belongs to. */
export function collectAnchors(root: Root): void {
  const orphans: string[] = [];
  let last: Heading | undefined;
  visitParents(root, (node, ancestors) => {
    if (node.type === 'heading') {
      last = node;
      if (orphans.length > 0) addIds(node, orphans.splice(0));
      return undefined;
    }
    if (node.type !== 'html' || !anchors.test(node.value)) return undefined;
    const parent = ancestors.at(-1);
    const siblings: readonly Nodes[] = parent?.children ?? [];
    const index = siblings.indexOf(node);
    if (!parent || index < 0) return undefined;
    const names = namesIn(node);
    const heading = ancestors.find((ancestor) => ancestor.type === 'heading');
    const isAlone = parent === root || isOnlyAnchors(parent);
    if (heading) addIds(heading, names);
    // Alone on its line, an anchor names what follows.
    else if (isAlone || !last) orphans.push(...names);
    else addIds(last, names);
    const next = parent.children[index + 1];
    const isClosed = next?.type === 'html' && /^<\/a>$/i.test(next.value);
    parent.children.splice(index, isClosed ? 2 : 1);
    return index;
  });
  if (orphans.length > 0) {
    if (last) addIds(last, orphans);
    else root.data = { ...root.data, others: orphans };
  }
}

declare module 'mdast' {
  interface RootData {
    /** Anchors of a document without headings. */
    others?: string[];
  }
}

function namesIn({ value }: Html): string[] {
  return [...value.matchAll(anchorName)].map(([, name = '']) => name.trim());
}

function isOnlyAnchors(parent: Parents): boolean {
  return (
    parent.type === 'paragraph' &&
    parent.children.every(
      (child) =>
        (child.type === 'html' && (anchors.test(child.value) || /^<\/a>$/i.test(child.value))) ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

function addIds(heading: Heading, names: readonly string[]): void {
  heading.data = { ...heading.data, others: [...(heading.data?.others ?? []), ...names] };
}

/** Settles titles, levels and anchors in place. */
export function settleHeadings(root: Root, say: Say): Outline {
  levelNested(root);
  root.children = root.children.filter((block) => !isEmpty(block));
  for (const block of root.children) {
    if (block.type === 'heading') block.children = joinLines(block.children);
  }
  const title = takeTitle(root);
  const taken = new Set<string>([...commonAnchors]);
  const aliases = new Map<string, string>();
  const claim = (name: string) => {
    if (taken.has(name)) return false;
    taken.add(name);
    return true;
  };
  const later: { readonly name: string; readonly target: string }[] = [];
  const lead = [...(title?.data?.others ?? []), ...(root.data?.others ?? [])];
  later.push(...lead.map((name) => ({ name, target: 'main' })));
  const headings = root.children.filter((block): block is Heading => block.type === 'heading');
  const slugger = new GithubSlugger();
  settleLevels(headings);
  const ids: string[] = [];
  for (const heading of headings) {
    const [own, ...others] = candidates(heading, say);
    const id = unique(own ?? (slug(slugger, textOf(heading)) || 'section'), claim);
    if (own !== undefined && id !== own) {
      say(heading.position?.start, {
        kind: 'note',
        rule: 'import-anchor-repeated',
        message: `The anchor "${own}" is used before on this page; here it is "${id}".`,
        fix: `nothing, unless others link to the later one: the first one answers to "${own}".`,
      });
    }
    ids.push(id);
    heading.data = { ...heading.data, id };
    later.push(...others.map((name) => ({ name, target: id })));
  }
  // What is a heading's own goes before what only leads to it.
  for (const { name, target } of later) {
    if (isAnchor(name) && claim(name)) aliases.set(name, target);
  }
  return {
    title: title ? textOf(title).replaceAll(/\s+/g, ' ').trim() : '',
    aliases: Object.fromEntries(aliases),
    ids,
  };
}

/** White space and braces can stand in no anchor of ours. */
export function isAnchor(name: string): boolean {
  return /^[^\s{}]+$/.test(name);
}

function candidates(heading: Heading, say: Say): string[] {
  const { id, others = [] } = heading.data ?? {};
  const names = [...(id === undefined ? [] : [id]), ...others];
  for (const name of names.filter((other) => !isAnchor(other))) {
    say(heading.position?.start, {
      kind: 'lost',
      rule: 'import-anchor-invalid',
      message: `The anchor "${name}" holds white space or braces and was left out.`,
      fix: 'nothing: no browser arrives at such an anchor.',
    });
  }
  return names.filter(isAnchor);
}

function unique(name: string, claim: (name: string) => boolean): string {
  if (claim(name)) return name;
  let number = 1;
  while (!claim(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

function slug(slugger: GithubSlugger, text: string): string {
  slugger.reset();
  return slugger.slug(text).replaceAll(/[\s{}]+/g, '-');
}

/** The first heading is the title where it is of the first level and nothing but anchors stands before. */
function takeTitle(root: Root): Heading | undefined {
  const at = root.children.findIndex((block) => block.type === 'heading');
  const heading = root.children[at];
  if (heading?.type !== 'heading' || heading.depth !== 1) return undefined;
  root.children.splice(at, 1);
  return heading;
}

/** The title is of the first level; no level is passed over on the way down. */
function settleLevels(headings: readonly Heading[]): void {
  const open: { readonly from: number; readonly to: number }[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.from ?? 0) >= heading.depth) open.pop();
    const to = Math.min(6, (open.at(-1)?.to ?? 1) + 1) as Heading['depth'];
    open.push({ from: heading.depth, to });
    heading.depth = to;
  }
}

/** A heading in a list, a quote or a table is none of the page's: it becomes a line in bold. */
function levelNested(root: Root): void {
  let last: Heading | undefined;
  visitParents(root, 'heading', (heading, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || parent.type === 'root') {
      last = heading;
      return;
    }
    const siblings: readonly Nodes[] = parent.children;
    const index = siblings.indexOf(heading);
    const line: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'strong', children: heading.children }],
      ...(heading.position && { position: heading.position }),
    };
    parent.children.splice(index, 1, line);
    const names = [heading.data?.id, ...(heading.data?.others ?? [])];
    const kept = names.filter((name) => name !== undefined);
    if (last) addIds(last, kept);
    else root.data = { ...root.data, others: [...(root.data?.others ?? []), ...kept] };
  });
}

function isEmpty(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(isBlank);
}

function isBlank(node: Nodes): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** A heading is one line. */
function joinLines(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child): PhrasingContent => {
    if (child.type === 'break') return { type: 'text', value: ' ' };
    if (child.type === 'text' || child.type === 'inlineCode')
      return { ...child, value: child.value.replaceAll(/\s*\n\s*/g, ' ') };
    if (isParent(child))
      return { ...child, children: joinLines(child.children) } as PhrasingContent;
    return child;
  });
}

function isParent(node: PhrasingContent): node is PhrasingContent &
  Parents & {
    children: PhrasingContent[];
  } {
  return 'children' in node;
}
