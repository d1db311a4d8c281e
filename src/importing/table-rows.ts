/** Rows of tables that argue, in the one shape that the others are written in: a name, then what is said of it. */

import type { TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimKind } from '../domain/claim.ts';
import { signIn } from './argument-marks.ts';
import { arguesNothing, type Line, linesIn, textOfLine } from './cell-arguments.ts';
import { namesBothSides, type Side, sideIn } from './claim-words.ts';
import { plainTitle } from './parts.ts';
import { joinedByBreaks } from './table-cells.ts';

/** Rows that begin with a name, where some begin with what counts them or with what several have in common. */
export function namedFirst(all: readonly TableRow[]): readonly TableRow[] {
  const [head, ...rows] = all;
  const [first, second] = head?.children ?? [];
  if (rows.length < 2 || cellText(second) === '' || sideOfCell(first) || sideOfCell(second))
    return all;
  const firsts = rows.map(({ children }) => cellText(children[0]));
  const seconds = rows.map(({ children }) => cellText(children[1]));
  if (
    /^(?:#|№|n[or]\.?|ids?|)$/i.test(cellText(first)) &&
    new Set(firsts).size === rows.length &&
    firsts.every((text) => /^\(?(?:\d+|\p{Lu}\d?)[.):]?$/u.test(text))
  )
    return all.map((row) => ({ ...row, children: row.children.slice(1) }));
  const areNames = !seconds.includes('') && new Set(seconds).size === rows.length;
  if (firsts.includes('') || new Set(firsts).size === rows.length || !areNames) return all;
  return all.map((row) => {
    const [common, name, ...others] = row.children;
    return common && name ? { ...row, children: [name, common, ...others] } : row;
  });
}

/** A column of pros and cons together becomes one of each, where each of its lines has a sign: `+ quick`, `- dear`. */
export function partedBySigns(all: readonly TableRow[]): readonly TableRow[] {
  const [head, ...rows] = all;
  const column = head?.children.findIndex((cell) => namesBothSides(plainTitle(textOf(cell)))) ?? -1;
  if (!head || column < 1) return all;
  const lines = rows.map(({ children }) => linesIn(children[column]));
  const kinds = lines.map((some) => some.map((line) => signIn(textOfLine(line))?.kind));
  if (kinds.flat().some((kind) => kind === undefined) || new Set(kinds.flat()).size < 2) return all;
  const withCells = (row: TableRow, ...cells: TableCell[]): TableRow => ({
    ...row,
    children: row.children.toSpliced(column, 1, ...cells),
  });
  const cellOf = (some: readonly Line[]): TableCell => ({
    type: 'tableCell',
    children: joinedByBreaks(some),
  });
  const titled = (value: string) => cellOf([[{ type: 'text', value }]]);
  return [
    withCells(head, titled('+'), titled('-')),
    ...rows.map((row, index) => {
      const ofKind = (kind: ClaimKind) =>
        cellOf((lines[index] ?? []).filter((_, at) => kinds[index]?.[at] === kind));
      return withCells(row, ofKind('advantage'), ofKind('disadvantage'));
    }),
  ];
}

/** What names nothing in its first cell. */
const blank = /^[\s–—−.-]*$/;

/**
 * Rows with those that go on below them.
 * @param nothing what their first cell holds
 */
export function wholeRows(rows: readonly TableRow[], nothing = blank): TableRow[] {
  const whole: TableRow[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    if (before && nothing.test(cellText(row.children[0])))
      whole.splice(-1, 1, belowEachOther(before, row));
    else whole.push(row);
  }
  return whole;
}

function belowEachOther(row: TableRow, below: TableRow): TableRow {
  const children = row.children.map((cell, index): TableCell => {
    const more = below.children[index];
    if (index === 0 || !more || arguesNothing(cellText(more))) return cell;
    return arguesNothing(cellText(cell))
      ? more
      : { ...cell, children: joinedByBreaks([cell.children, more.children]) };
  });
  return { ...row, children };
}

/** What a cell says, without white space around it; nothing where there is none. */
export function cellText(cell: TableCell | undefined): string {
  return cell ? textOf(cell).trim() : '';
}

/** The side that a cell names, as the head of a column or of a row. */
export function sideOfCell(cell: TableCell | undefined): Side | undefined {
  return cell && sideIn(plainTitle(textOf(cell)));
}
