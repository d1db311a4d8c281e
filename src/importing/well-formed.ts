/** Puts blocks and phrases where Markdown can have them: HTML nests what Markdown does not. */

import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';

/** Settles a tree in place. */
export function settleNesting(root: Root): void {
  root.children = blocksFrom(root.children);
}

const inlineParents = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** Blocks alone: phrases between them become paragraphs, and marks around blocks are given up. */
function blocksFrom(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes.flatMap(withoutMarksAroundBlocks)) {
    if (phrasing(node)) {
      if (!open) {
        open = {
          type: 'paragraph',
          children: [],
          ...(node.position && { position: node.position }),
        };
        blocks.push(open);
      }
      open.children.push(node);
      continue;
    }
    open = undefined;
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(...splitAtBlocks(node));
    else blocks.push(settleInside(node));
  }
  return blocks.filter((block) => block.type !== 'paragraph' || !isBlank(block));
}

/** Bold around blocks is none: the blocks stay. */
export function withoutMarksAroundBlocks(node: RootContent): RootContent[] {
  if (!inlineParents.has(node.type) || !('children' in node)) return [node];
  const inside = (node.children as RootContent[]).flatMap(withoutMarksAroundBlocks);
  return inside.every((child) => phrasing(child))
    ? [{ ...node, children: inside } as RootContent]
    : inside;
}

/** A paragraph ends where a block begins, and goes on after it. */
function splitAtBlocks(node: RootContent & Parents): RootContent[] {
  const children = (node.children as RootContent[]).flatMap(withoutMarksAroundBlocks);
  if (children.every((child) => phrasing(child))) {
    return [{ ...node, children } as RootContent];
  }
  const [lead, ...rest] = blocksFrom(children);
  if (node.type === 'heading' && lead?.type === 'paragraph') {
    return [{ ...node, children: lead.children } as RootContent, ...rest];
  }
  return lead ? [lead, ...rest] : [];
}

function settleInside(node: RootContent): RootContent {
  switch (node.type) {
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition':
      return { ...node, children: blocksFrom(node.children) } as RootContent;
    case 'list':
      return { ...node, children: node.children.map((item) => settleInside(item)) } as RootContent;
    default:
      return node;
  }
}

function isBlank({ children }: { readonly children: readonly PhrasingContent[] }): boolean {
  return children.every((child: Nodes) => child.type === 'text' && child.value.trim() === '');
}
