/** `[!INCLUDE [title](path)]`: what stands in a file of its own and belongs into several. */

import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Say } from './notice.ts';

/** What a document takes in; its addresses are as the document would write them. */
export interface Included {
  readonly path: string;
  readonly tree: Root;
}

/** A file by its address as the document writes it; undefined where it is not there. */
export type ReadInclude = (address: string) => Included | undefined;

/** Includes are read in one another no deeper than this. */
export const deepest = 8;

/**
 * Puts what is included in the place of its mark; what is not there stays visible as its title.
 * @param chain the document, and what has been included on the way to here
 */
export function resolveIncludes(
  root: Root,
  read: ReadInclude,
  say: Say,
  chain: readonly string[],
): void {
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const blocks = includeIn(paragraph, read, say, chain);
    if (!blocks) return undefined;
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
  visit(root, (node) => {
    if (node.type !== 'paragraph' && 'children' in node) includeInline(node, read, say, chain);
  });
}

/** What takes the place of a paragraph: its include, or itself with includes in the line; else undefined. */
function includeIn(
  paragraph: Paragraph,
  read: ReadInclude,
  say: Say,
  chain: readonly string[],
): RootContent[] | undefined {
  includeInline(paragraph, read, say, chain);
  const [only, ...others] = paragraph.children;
  const included = only?.type === 'text' && others.length === 0 ? only.data?.included : undefined;
  return included ? [...included] : undefined;
}

declare module 'mdast' {
  interface TextData {
    /** The blocks of an included file, for which this text stands. */
    included?: readonly RootContent[];
  }
}

function includeInline(
  parent: Parent,
  read: ReadInclude,
  say: Say,
  chain: readonly string[],
): void {
  const { children } = parent as { children: PhrasingContent[] };
  for (let index = 0; index + 2 < children.length; index += 1) {
    const [before, link, after] = children.slice(index, index + 3);
    if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text') continue;
    const opening = /\[!INCLUDE\s*$/i.exec(before.value);
    const closing = /^\s*\]/.exec(after.value);
    if (!opening || !closing) continue;
    const title = textOf(link);
    const found = read(link.url);
    const isCircle = found !== undefined && chain.includes(found.path);
    const tree = isCircle || chain.length > deepest ? undefined : found?.tree;
    if (!found || !tree) {
      say(link.position?.start, {
        kind: 'lost',
        rule: 'import-include-missing',
        message: `"${link.url}" is to be included here and ${isCircle ? 'includes itself' : 'is not there'}; its title "${title}" stands in its place.`,
        fix: isCircle
          ? 'take the mark away, or write the words that are meant.'
          : 'import the folder that holds it, or write its words here.',
      });
    } else resolveIncludes(tree, read, say, [...chain, found.path]);
    const blocks = (tree?.children ?? []).filter(({ type }) => type !== 'yaml' && type !== 'toml');
    // Places in another file would be read as places in this one.
    for (const block of blocks) {
      visit(block, (node) => {
        if (link.position) node.position = link.position;
      });
    }
    const pieces: PhrasingContent[] = [];
    const lead = before.value.slice(0, opening.index);
    const rest = after.value.slice(closing[0].length);
    if (lead) pieces.push({ ...before, value: lead });
    pieces.push(...standIn(blocks, tree ? '' : title));
    if (rest) pieces.push({ ...after, value: rest });
    children.splice(index, 3, ...pieces);
  }
}

/** Blocks inside a line: their phrases where they are one paragraph, else a text that carries them. */
function standIn(blocks: readonly RootContent[], title: string): PhrasingContent[] {
  const [only, ...others] = blocks;
  if (!only) return title ? [{ type: 'text', value: title }] : [];
  if (only.type === 'paragraph' && others.length === 0) return only.children;
  const value = blocks.map((block) => textOf(block)).join(' ');
  return [{ type: 'text', value, data: { included: blocks } }];
}
