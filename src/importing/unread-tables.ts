/** Tables that seem to compare, and that became nothing. */

import type { Heading, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from '../domain/diagnostic.ts';
import { saysCompared } from './claim-words.ts';
import { tableParts } from './comparison-tables.ts';
import { featureTables, isComparable, isDescribing } from './feature-tables.ts';
import { cellTitle, type Part } from './parts.ts';

/** Where one stands, and what its columns are called. */
export interface UnreadTable {
  readonly at: Position | undefined;
  readonly names: readonly string[];
}

/** @param told tables that became something */
export function unreadTables(
  outline: Part,
  root: Root,
  told: ReadonlySet<RootContent>,
): UnreadTable[] {
  const unread: UnreadTable[] = [];
  const above: Heading[] = [];
  for (const block of root.children) {
    if (block.type === 'heading') {
      while ((above.at(-1)?.depth ?? 0) >= block.depth) above.pop();
      above.push(block);
    }
    if (block.type !== 'table' || told.has(block) || tableParts(block)) continue;
    const titles = [outline.title, ...above.map((heading) => textOf(heading))];
    if (!seemsToCompare(block, titles)) continue;
    const names = (block.children[0]?.children ?? []).map(cellTitle).filter(Boolean);
    unread.push({ at: placeOf(block) ?? above.at(-1)?.position?.start, names });
  }
  return unread;
}

/** @param titles of the document and of the headings that it stands below, from the outside in */
function seemsToCompare(table: Table, titles: readonly string[]): boolean {
  const [head, ...rows] = table.children;
  const columns = (head?.children ?? []).slice(1).map(cellTitle);
  if (rows.length < 2 || columns.length < 2) return false;
  const isDescribed = columns.filter((title) => !isDescribing(title)).length < 2;
  if (saysCompared(titles.at(-1) ?? '') && !isDescribed) return true;
  return featureTables(table).some(
    (way) =>
      way.isAsked &&
      (way.isMarked
        ? way.names.every((name) => /\p{L}{2}/u.test(name))
        : isComparable(way) && titles.some(saysCompared)),
  );
}

/** A table that was made of another notation has no place of its own, but its words have. */
function placeOf(table: Table): Position | undefined {
  const cells = table.children.flatMap(({ children }) => children);
  const nodes = [table, ...table.children, ...cells, ...cells.flatMap(({ children }) => children)];
  return nodes.find(({ position }) => position)?.position?.start;
}
