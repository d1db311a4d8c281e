/** Tables that argue, as parts: options as rows, as columns, or one table for each. */

import type {
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { argumentsIn } from './cell-arguments.ts';
import type { Side } from './claim-words.ts';
import { cellTitle, listOf, type Part, type Piece, plainTitle } from './parts.ts';
import { cellText, namedFirst, partedBySigns, sideOfCell, wholeRows } from './table-rows.ts';

/** Undefined for a table that names no two sides in its head or in its first column. */
export function tableParts(table: Table): Part[] | undefined {
  const [head, ...rows] = partedBySigns(namedFirst(table.children));
  if (!head || rows.length === 0) return undefined;
  const columns = surest(head.children.map((cell) => sideOfCell(cell)));
  if (hasBoth(columns)) {
    const parts = columns[0]
      ? columns.flatMap((side, column) =>
          side
            ? [
                sideOfTable(
                  side,
                  rows.flatMap((row) => argumentsIn(row.children[column])),
                ),
              ]
            : [],
        )
      : wholeRows(rows).map((row) => rowPart(head, columns, row));
    return withSource(parts, table);
  }
  const whole = wholeRows(rows, /^$/);
  const leads = surest(whole.map(({ children }) => sideOfCell(children[0])));
  if (!hasBoth(leads) || isOfOperators(whole, leads)) return undefined;
  const parts = head.children
    .slice(1)
    .map((cell, index) => columnPart(cell, index + 1, whole, leads));
  return withSource(parts, table);
}

/** Where pros and cons stand, what an option is best for is neither. */
function surest(sides: readonly (Side | undefined)[]): readonly (Side | undefined)[] {
  const argued = sides.map((side) => (side?.isUse ? undefined : side));
  return hasBoth(argued) ? argued : sides;
}

/** Whether rows begin with signs, and not with those of two sides alone: `+`, `-`, `*`. */
function isOfOperators(rows: readonly TableRow[], leads: readonly (Side | undefined)[]): boolean {
  const areSigns = rows.every(
    ({ children: [first] }, index) => !leads[index] || !/\p{L}/u.test(cellText(first)),
  );
  return areSigns && leads.includes(undefined);
}

function hasBoth(sides: readonly (Side | undefined)[]): boolean {
  const kinds = new Set(sides.flatMap((side) => side?.kind ?? []));
  return kinds.has('advantage') && kinds.has('disadvantage');
}

/** The table is put back whole, once, where nothing comes of it. */
function withSource(parts: readonly Part[], table: Table): Part[] {
  return parts.map((part, index) => ({ ...part, source: index === 0 ? [table] : [] }));
}

const bare = { heading: undefined, source: [] };

function sideOfTable(side: Side, items: readonly ListItem[]): Part {
  return { ...bare, title: side.name, side, content: items.length > 0 ? [listOf(items)] : [] };
}

function rowPart(
  head: TableRow,
  sides: readonly (Side | undefined)[],
  { children: [name, ...cells] }: TableRow,
): Part {
  const content = cells.flatMap((cell, index) =>
    pieceOf(head.children[index + 1], cell, sides[index + 1]),
  );
  return {
    ...bare,
    title: name ? cellTitle(name) : '',
    side: undefined,
    content: [...linked(name), ...content],
  };
}

function columnPart(
  name: TableCell,
  column: number,
  rows: readonly TableRow[],
  leads: readonly (Side | undefined)[],
): Part {
  const content = rows.flatMap((row, index): Piece[] => {
    const cell = row.children[column];
    const side = leads[index];
    if (!cell) return [];
    return pieceOf(row.children[0], cell, side);
  });
  return {
    ...bare,
    title: cellTitle(name),
    side: undefined,
    content: [...linked(name), ...content],
  };
}

/** A name that leads somewhere still does, in what introduces its option. */
function linked(cell: TableCell | undefined): Paragraph[] {
  const holdsLink = cell?.children.some((child) => child.type === 'link');
  return cell && holdsLink ? [{ type: 'paragraph', children: [...cell.children] }] : [];
}

/** A cell on a side is arguments; any other is told with its head before it. */
function pieceOf(head: TableCell | undefined, cell: TableCell, side: Side | undefined): Piece[] {
  if (side) return [sideOfTable(side, argumentsIn(cell))];
  if (textOf(cell).trim() === '') return [];
  const label = head ? plainTitle(textOf(head)) : '';
  const lead: PhrasingContent[] = label
    ? [
        { type: 'strong', children: [{ type: 'text', value: `${label}:` }] },
        { type: 'text', value: ' ' },
      ]
    : [];
  return [{ type: 'paragraph', children: [...lead, ...cell.children] } satisfies RootContent];
}
