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
import type { ClaimKind } from '../domain/claim.ts';
import { signIn } from './argument-marks.ts';
import { namesBothSides, sideIn } from './claim-words.ts';
import { cellTitle, listOf, type Part, type Piece, plainTitle, withoutStart } from './parts.ts';

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
                  rows.flatMap((row) => itemsIn(row.children[column])),
                ),
              ]
            : [],
        )
      : wholeRows(rows).map((row) => rowPart(head, columns, row));
    return withSource(parts, table);
  }
  const whole = wholeRows(rows, /^$/);
  const leads = surest(whole.map(({ children: [first] }) => sideOfCell(first)));
  if (!hasBoth(leads) || isOfOperators(whole, leads)) return undefined;
  const parts = head.children
    .slice(1)
    .map((cell, index) => columnPart(cell, index + 1, whole, leads));
  return withSource(parts, table);
}

type CellSide = NonNullable<ReturnType<typeof sideIn>>;

function sideOfCell(cell: TableCell | undefined): CellSide | undefined {
  return cell && sideIn(plainTitle(textOf(cell)));
}

/** Where pros and cons stand, what an option is best for is neither. */
function surest(sides: readonly (CellSide | undefined)[]): (CellSide | undefined)[] {
  const sure = sides.map((side) => (side?.isWeak ? undefined : side));
  return hasBoth(sure) ? sure : [...sides];
}

/** Rows that begin with a name, where some begin with a number or with what several have in common. */
function namedFirst(all: readonly TableRow[]): readonly TableRow[] {
  const [head, ...rows] = all;
  const [first, second] = head?.children ?? [];
  if (rows.length < 2 || cellText(second) === '' || sideOfCell(first) || sideOfCell(second))
    return all;
  const firsts = rows.map(({ children }) => cellText(children[0]));
  const seconds = rows.map(({ children }) => cellText(children[1]));
  if (
    /^(?:#|№|n[or]\.?|)$/i.test(cellText(first)) &&
    firsts.every((text) => /^\(?\d+[.)]?$/.test(text))
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
function partedBySigns(all: readonly TableRow[]): readonly TableRow[] {
  const [head, ...rows] = all;
  const column = head?.children.findIndex((cell) => namesBothSides(plainTitle(textOf(cell)))) ?? -1;
  if (!head || column < 1) return all;
  const lines = rows.map(({ children }) => linesOf(children[column]));
  const kinds = lines.map((some) => some.map((line) => signIn(textOfAll(line))?.kind));
  if (kinds.flat().some((kind) => kind === undefined) || new Set(kinds.flat()).size < 2) return all;
  const withCells = (row: TableRow, ...cells: TableCell[]): TableRow => ({
    ...row,
    children: row.children.toSpliced(column, 1, ...cells),
  });
  const cellOf = (some: readonly PhrasingContent[][]): TableCell => ({
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

/** Whether rows begin with signs, and not with those of two sides alone: `+`, `-`, `*`. */
function isOfOperators(
  rows: readonly TableRow[],
  leads: readonly (CellSide | undefined)[],
): boolean {
  const areSigns = rows.every(
    ({ children: [first] }, index) => !leads[index] || !/\p{L}/u.test(cellText(first)),
  );
  return areSigns && leads.includes(undefined);
}

/** Rows with those that go on below them, which name nothing in their first cell. */
function wholeRows(rows: readonly TableRow[], nothing = blank): TableRow[] {
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
    if (index === 0 || !more || isNothing(cellText(more))) return cell;
    return isNothing(cellText(cell))
      ? more
      : { ...cell, children: joinedByBreaks([cell.children, more.children]) };
  });
  return { ...row, children };
}

function joinedByBreaks(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break' as const }, ...line],
  );
}

function cellText(cell: TableCell | undefined): string {
  return cell ? textOf(cell).trim() : '';
}

function hasBoth(sides: readonly (CellSide | undefined)[]): boolean {
  const kinds = new Set(sides.flatMap((side) => side?.kind ?? []));
  return kinds.has('advantage') && kinds.has('disadvantage');
}

/** The table is put back whole, once, where nothing comes of it. */
function withSource(parts: readonly Part[], table: Table): Part[] {
  return parts.map((part, index) => ({ ...part, source: index === 0 ? [table] : [] }));
}

const bare = { heading: undefined, source: [] };

function sideOfTable(side: CellSide, items: readonly ListItem[]): Part {
  return { ...bare, title: side.name, side, content: items.length > 0 ? [listOf(items)] : [] };
}

function rowPart(
  head: TableRow,
  sides: readonly (CellSide | undefined)[],
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
  leads: readonly (CellSide | undefined)[],
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
function pieceOf(
  head: TableCell | undefined,
  cell: TableCell,
  side: CellSide | undefined,
): Piece[] {
  if (side) return [sideOfTable(side, itemsIn(cell))];
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

const bullet = /^\s*(?:[•·∙◦*]|[-–]\s|\d+[.)]\s)\s*/;

/** The same after a line that leads on, where a program or a translator has lost the space. */
const tightBullet = /^\s*[-–](?=\p{L})/u;

/** The arguments of a cell: one a line, or parted by semicolons. */
function itemsIn(cell: TableCell | undefined): ListItem[] {
  const lines = linesOf(cell);
  return itemsWithLists(lines) ?? itemsOf(lines);
}

/** Undefined where no argument among others leads on to a list of its own: `It takes more rules:`, `- …`. */
function itemsWithLists(lines: readonly PhrasingContent[][]): ListItem[] | undefined {
  const begins = lines.map((line) => {
    const text = textOfAll(line);
    return (bullet.exec(text) ?? tightBullet.exec(text))?.[0].length ?? 0;
  });
  const leadsOn = (at: number) =>
    begins[at] === 0 && /:\s*$/.test(textOfAll(lines[at] ?? [])) && (begins[at + 1] ?? 0) > 0;
  const hasOthers = lines.some((_, at) => begins[at] === 0 && !leadsOn(at));
  if (!hasOthers || !lines.some((_, at) => leadsOn(at))) return undefined;
  const items: { readonly line: PhrasingContent[]; readonly own: PhrasingContent[][] }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const bare = withoutStart(line, begins[at] ?? 0);
    isOpen = leadsOn(at) || (isOpen && (begins[at] ?? 0) > 0);
    if (isOpen && !leadsOn(at)) items.at(-1)?.own.push(bare);
    else items.push({ line: bare, own: [] });
  }
  return items.map(({ line, own }) => {
    const item = itemOf(line);
    const [list] = own.length > 0 ? [listOf(own.map(itemOf))] : [];
    return list ? { ...item, children: [...item.children, list] } : item;
  });
}

function itemsOf(lines: readonly PhrasingContent[][]): ListItem[] {
  const hasBullets = lines.filter((line) => bullet.test(textOfAll(line))).length > 1;
  const joined: PhrasingContent[][] = [];
  for (const line of lines) {
    const begins = bullet.exec(textOfAll(line))?.[0].length ?? 0;
    const before = joined.at(-1);
    if (hasBullets && begins === 0 && before) before.push({ type: 'text', value: ' ' }, ...line);
    else joined.push(withoutStart(line, begins));
  }
  return joined
    .map((line) => withoutStart(line, signIn(textOfAll(line))?.length ?? 0))
    .filter((line) => !isNothing(textOfAll(line)))
    .map(itemOf);
}

function itemOf(children: PhrasingContent[]): ListItem {
  const position = children.find((child) => child.position)?.position;
  const paragraph: Paragraph = { type: 'paragraph', children };
  return { type: 'listItem', spread: false, children: [paragraph], ...(position && { position }) };
}

function linesOf(cell: TableCell | undefined): PhrasingContent[][] {
  if (!cell) return [];
  const lines: PhrasingContent[][] = [[]];
  // Semicolons part what one line holds; where there are several, each line is an argument.
  const parting = cell.children.some(({ type }) => type === 'break')
    ? /\s+(?=[•∙]\s)/
    : /;\s+|\s+(?=[•∙]\s)/;
  for (const child of cell.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      child.value.split(parting).forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...child, value });
      });
    } else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => textOfAll(line).trim() !== '');
}

function textOfAll(children: readonly PhrasingContent[]): string {
  return children.map((child) => textOf(child)).join('');
}

const blank = /^[\s–—−.-]*$/;

/** Whether a text argues nothing: there is none, or it is a number. */
function isNothing(text: string): boolean {
  return /^[\s\d–—−.,%-]*$|^(?:n\/?a|none|inga?|ingen|tbd|\?)\.?$/i.test(text.trim());
}
