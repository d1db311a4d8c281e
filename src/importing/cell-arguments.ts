/** What a cell of a table argues: a line or a part of a line for each argument, some with lists of their own. */

import type { ListItem, Paragraph, PhrasingContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { signIn } from './argument-marks.ts';
import { listOf, withoutStart } from './parts.ts';

/** How a line of a list begins. */
const bullet = /^\s*(?:[•·∙◦*]|[-–]\s|\d+[.)]\s)\s*/;

/** The same after a line that leads on, where a program or a translator has lost the space. */
const tightBullet = /^\s*[-–](?=\p{L})/u;

/** The arguments of a cell: one a line, or parted by semicolons. */
export function argumentsIn(cell: TableCell | undefined): ListItem[] {
  const lines = linesIn(cell);
  return (withOwnLists(lines) ?? joinedAtBullets(lines))
    .map(({ line, own }) => ({
      line: withoutStart(line, signIn(textOfLine(line))?.length ?? 0),
      own,
    }))
    .filter(({ line }) => !arguesNothing(textOfLine(line)))
    .map(({ line, own }) => itemOf(line, own));
}

/** What stands between two breaks of a cell. */
export type Line = PhrasingContent[];

interface Argument {
  readonly line: Line;
  /** What it leads on to. */
  readonly own: readonly Line[];
}

/** Undefined where no argument among others leads on to a list of its own: `It takes more rules:`, `- …`. */
function withOwnLists(lines: readonly Line[]): Argument[] | undefined {
  const begins = lines.map((line) => {
    const text = textOfLine(line);
    return (bullet.exec(text) ?? tightBullet.exec(text))?.[0].length ?? 0;
  });
  const leadsOn = (at: number) =>
    begins[at] === 0 && /:\s*$/.test(textOfLine(lines[at] ?? [])) && (begins[at + 1] ?? 0) > 0;
  const hasOthers = lines.some((_, at) => begins[at] === 0 && !leadsOn(at));
  if (!hasOthers || !lines.some((_, at) => leadsOn(at))) return undefined;
  const found: { readonly line: Line; readonly own: Line[] }[] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    const length = begins[at] ?? 0;
    if (isOpen && length > 0) found.at(-1)?.own.push(withoutStart(line, length));
    else {
      found.push({ line: withoutStart(line, length), own: [] });
      isOpen = leadsOn(at);
    }
  }
  return found;
}

/** Of lines of which several begin with a bullet, those without one go on with the line before. */
function joinedAtBullets(lines: readonly Line[]): Argument[] {
  const hasBullets = lines.filter((line) => bullet.test(textOfLine(line))).length > 1;
  const joined: Line[] = [];
  for (const line of lines) {
    const length = bullet.exec(textOfLine(line))?.[0].length ?? 0;
    const before = joined.at(-1);
    if (hasBullets && length === 0 && before) before.push({ type: 'text', value: ' ' }, ...line);
    else joined.push(withoutStart(line, length));
  }
  return joined.map((line) => ({ line, own: [] }));
}

function itemOf(children: Line, own: readonly Line[] = []): ListItem {
  const position = children.find((child) => child.position)?.position;
  const paragraph: Paragraph = { type: 'paragraph', children };
  const lists = own.length > 0 ? [listOf(own.map((line) => itemOf(line)))] : [];
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph, ...lists],
    ...(position && { position }),
  };
}

/** The lines of a cell that say something. */
export function linesIn(cell: TableCell | undefined): Line[] {
  if (!cell) return [];
  const lines: Line[] = [[]];
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
  return lines.filter((line) => textOfLine(line).trim() !== '');
}

/** What a line says. */
export function textOfLine(children: Line): string {
  return children.map((child) => textOf(child)).join('');
}

/** Whether a text argues nothing: there is none, or it is a number. */
export function arguesNothing(text: string): boolean {
  return /^[\s\d–—−.,%-]*$|^(?:n\/?a|none|inga?|ingen|tbd|\?)\.?$/i.test(text.trim());
}
