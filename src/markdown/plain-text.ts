import type { MdastNode } from 'satteri';

/** The text of a node as a reader hears it: `**a** [b](/c/)` → `a b`. Blocks are parted by a space. */
export function plainText(node: MdastNode): string {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const children: readonly MdastNode[] = node.children;
  return children
    .map(plainText)
    .join(isBlockContainer(node) ? ' ' : '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

function isBlockContainer(node: MdastNode): boolean {
  return [
    'root',
    'list',
    'listItem',
    'blockquote',
    'table',
    'tableRow',
    'footnoteDefinition',
  ].includes(node.type);
}
