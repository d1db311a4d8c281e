/**
 * Writes a tree as Markdown that is valid MDX too: no HTML but `<br />`, headings with their anchors, and
 * alerts as their marks.
 */

import type { Blockquote, Break, Heading, Nodes, Root } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { alertMark } from '../markdown/alerts.ts';

/** MDX reads these in running text as its own, and a line that begins with two words as a module. */
const unsafe = [
  // The writer's own pattern for numbers passes over the second of two lines.
  { character: '.', before: '\\d+', after: '[ \\t]', atBreak: true },
  { character: '<', inConstruct: 'phrasing' as const },
  { character: '{', inConstruct: 'phrasing' as const },
  { character: '}', inConstruct: 'phrasing' as const },
  { character: 'i', after: 'mport[ {"\']', atBreak: true },
  { character: 'e', after: 'xport[ {*]', atBreak: true },
];

const heading: Handle = (node: Heading, parent, state, info) => {
  const text = defaultHandlers.heading(node, parent, state, info);
  return node.data?.id === undefined ? text : `${text} {#${node.data.id}}`;
};

const blockquote: Handle = (node: Blockquote, parent, state, info) => {
  const text = defaultHandlers.blockquote(node, parent, state, info);
  return node.data?.alert ? `> ${alertMark(node.data.alert)}\n${text}` : text;
};

/** A cell is one line, whatever breaks stand in it. */
const lineBreak: Handle = (_node: Break, _parent, state: State) =>
  state.stack.includes('tableCell') ? '<br />' : '\\\n';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    fences: true,
    resourceLink: true,
    incrementListMarker: true,
    listItemIndent: 'one',
    handlers: { heading, blockquote, break: lineBreak },
    unsafe,
  });

/** The body of a page, ending in a line feed; empty for an empty tree. */
export function writeMarkdown(root: Root): string {
  dropEmptyItems(root);
  // Pages set tables by their own style.
  visit(root, 'table', (node) => {
    node.align = [];
  });
  return writer.stringify(root);
}

/** An item without words below a line would make a heading of it. */
function dropEmptyItems(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) dropEmptyItems(child);
  const kept = (node.children as Nodes[]).filter(
    (child) => !(child.type === 'listItem' || child.type === 'list') || child.children.length > 0,
  );
  if (kept.length < node.children.length) node.children.splice(0, Infinity, ...(kept as never[]));
}
