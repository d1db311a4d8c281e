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
import { signIn } from './argument-marks.ts';
import { sideIn } from './claim-words.ts';
import { cellTitle, listOf, type Part, type Piece, plainTitle, withoutStart } from './parts.ts';

/** Undefined for a table that names no two sides in its head or in its first column. */
export function tableParts(table: Table): Part[] | undefined {
  const [head, ...rows] = table.children;
  if (!head || rows.length === 0) return undefined;
  const columns = head.children.map((cell) => sideOfCell(cell));
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
      : rows.map((row) => rowPart(head, row));
    return withSource(parts, table);
  }
  const leads = rows.map(({ children: [first] }) => sideOfCell(first));
  if (!hasBoth(leads)) return undefined;
  const parts = head.children
    .slice(1)
    .map((cell, index) => columnPart(cell, index + 1, rows, leads));
  return withSource(parts, table);
}

type CellSide = NonNullable<ReturnType<typeof sideIn>>;

function sideOfCell(cell: TableCell | undefined): CellSide | undefined {
  return cell && sideIn(plainTitle(textOf(cell)));
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

function rowPart(head: TableRow, { children: [name, ...cells] }: TableRow): Part {
  const content = cells.flatMap((cell, index) => pieceOf(head.children[index + 1], cell));
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
    return side ? [sideOfTable(side, itemsIn(cell))] : pieceOf(row.children[0], cell);
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

/** A cell below a head that names a side is arguments; any other is told with its head before it. */
function pieceOf(head: TableCell | undefined, cell: TableCell): Piece[] {
  const side = sideOfCell(head);
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
  if (!cell) return [];
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

function linesOf(cell: TableCell): PhrasingContent[][] {
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

function isNothing(text: string): boolean {
  return /^[\s–—−.-]*$|^(?:n\/?a|none|inga?|ingen|tbd|\?)\.?$/i.test(text.trim());
}
