/** A cell of Markdown holds one line, whatever blocks stand in it. */

import type { RootContent, TableCell } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { withoutMarksAroundBlocks } from './well-formed.ts';

/** A cell of Markdown holds one line: blocks follow each other with breaks between. */
export function flattenCell(cell: TableCell): void {
  cell.children = joinedByBreaks(linesOf(cell.children as RootContent[]));
}

type Line = TableCell['children'];

/** Lines as a cell holds them. */
export function joinedByBreaks(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' as const }, ...line],
  );
}

function linesOf(nodes: readonly RootContent[]): Line[] {
  const lines: Line[] = [];
  let open: Line | undefined;
  for (const node of nodes.flatMap(withoutMarksAroundBlocks)) {
    if (phrasing(node)) {
      if (!open) {
        open = [];
        lines.push(open);
      }
      open.push(node);
      continue;
    }
    open = undefined;
    lines.push(...blockLines(node));
  }
  return lines.filter((line) => line.length > 0);
}

function blockLines(node: RootContent): Line[] {
  if (node.type === 'list') {
    return node.children.flatMap((item, index) => {
      const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '• ';
      const [first = [], ...rest] = linesOf(item.children);
      return [[{ type: 'text' as const, value: mark }, ...first], ...rest];
    });
  }
  if (node.type === 'code') {
    return (
      node.value
        .split('\n')
        .filter((value) => value.trim() !== '')
        // A tick in code is more than a cell with breaks in it bears.
        .map((value) => [{ type: value.includes('`') ? ('text' as const) : 'inlineCode', value }])
    );
  }
  return 'children' in node ? linesOf(node.children as RootContent[]) : [];
}
