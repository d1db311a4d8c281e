/** `[!INCLUDE [title](path)]`: what stands in a file of its own and belongs into several. */

import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Say } from './notice.ts';

/** The tree of a file by its address as the document writes it; undefined where it is not there. */
export type ReadInclude = (address: string) => Root | undefined;

/** An include inside one another deeper than this goes in a circle. */
export const deepest = 8;

/** Puts what is included in the place of its mark; what is not there stays visible as its title. */
export function resolveIncludes(root: Root, read: ReadInclude, say: Say, depth = 0): void {
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const blocks = includeIn(paragraph, read, say, depth);
    if (!blocks) return undefined;
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
  visit(root, (node) => {
    if (node.type !== 'paragraph' && 'children' in node) includeInline(node, read, say, depth);
  });
}

/** What takes the place of a paragraph: its include, or itself with includes in the line; else undefined. */
function includeIn(
  paragraph: Paragraph,
  read: ReadInclude,
  say: Say,
  depth: number,
): RootContent[] | undefined {
  includeInline(paragraph, read, say, depth);
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

function includeInline(parent: Parent, read: ReadInclude, say: Say, depth: number): void {
  const { children } = parent as { children: PhrasingContent[] };
  for (let index = 0; index + 2 < children.length; index += 1) {
    const [before, link, after] = children.slice(index, index + 3);
    if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text') continue;
    const opening = /\[!INCLUDE\s*$/i.exec(before.value);
    const closing = /^\s*\]/.exec(after.value);
    if (!opening || !closing) continue;
    const title = textOf(link);
    const tree = depth < deepest ? read(link.url) : undefined;
    if (!tree) {
      say(link.position?.start, {
        kind: 'lost',
        rule: 'import-include-missing',
        message: `"${link.url}" is to be included here and ${depth < deepest ? 'is not there' : 'includes itself'}; its title "${title}" stands in its place.`,
        fix: 'import the folder that holds it, or write its words here.',
      });
    } else resolveIncludes(tree, read, say, depth + 1);
    const blocks = (tree?.children ?? []).filter(({ type }) => type !== 'yaml');
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
