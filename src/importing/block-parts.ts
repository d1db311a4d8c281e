/** The parts that no heading marks: leads in bold or with a colon, items with lists in them, rows of tables. */

import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { markIn, signIn, verdictIn, warningIn, weighs } from './argument-marks.ts';
import { isInstruction, isPointer, type Side } from './claim-words.ts';
import { tableParts } from './comparison-tables.ts';
import { type HeadLine, headLine, type Lead, leadOf, nameIn, sentenceLead } from './leads.ts';
import { linesWithLeads, splitAtLeads } from './led-lines.ts';
import { isPart, listOf, type Part, type Piece, plainTitle, withoutStart } from './parts.ts';

/** Any part that names a side, in it or below it. */
export function holdsSides(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => isPart(piece) && (piece.side || holdsSides(piece.content)));
}

/** The parts of some blocks that no heading marks, in their order, with what is none between them. */
export function partsIn(blocks: readonly RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  const lines = blocks.flatMap((block): RootContent[] =>
    block.type === 'paragraph'
      ? linesWithLeads(block)
      : block.type === 'list'
        ? splitAtLeads(block)
        : [block],
  );
  for (let index = 0; index < lines.length; index += 1) {
    const block = lines[index];
    if (!block) continue;
    const signed = block.type === 'list' ? listsOfSigns(block, lines[index + 1]) : undefined;
    if (signed) {
      pieces.push(...signed);
      index += 1;
      continue;
    }
    if (block.type === 'list') {
      pieces.push(...listParts(block));
      continue;
    }
    if (block.type === 'table') {
      pieces.push(...(tableParts(block) ?? [block]));
      continue;
    }
    if (block.type === 'blockquote') {
      pieces.push(...quoteParts(block));
      continue;
    }
    const marked = block.type === 'paragraph' ? markedPart(block) : undefined;
    if (marked) {
      pieces.push(marked);
      continue;
    }
    const isBeforeList = lines[index + 1]?.type === 'list';
    const lead =
      block.type === 'paragraph'
        ? (leadOf(block) ?? (isBeforeList ? sentenceLead(block) : undefined))
        : undefined;
    if (!lead || (lead.side.isWeak && weighs(lines[index + 1]))) {
      pieces.push(block);
      continue;
    }
    const led = ledBy(lead, lines.slice(index + 1));
    pieces.push(led.part ?? block);
    index += led.part ? led.count : 0;
  }
  return underNames(pieces);
}

/** What stands below a heading that names a side: lists that have names of their own. */
export function groupsIn(blocks: readonly RootContent[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const list = blocks[index + 1];
    if (!block) continue;
    const isName =
      block.type === 'paragraph' && !isPointer(textOf(block)) && !isInstruction(textOf(block));
    const name = isName ? nameIn(block) : undefined;
    if (name !== undefined && list?.type === 'list') {
      const source = [block, list];
      pieces.push({ title: name, heading: undefined, side: undefined, content: [list], source });
      index += 1;
    } else pieces.push(block);
  }
  return pieces;
}

/** The part that a lead begins: lists below it, or, below one in bold, all up to the next line in bold. */
function ledBy(
  lead: Lead,
  after: readonly RootContent[],
): { part: Part | undefined; count: number } {
  const content: RootContent[] = [];
  if (lead.rest.length > 0) content.push({ ...lead.block, children: [...lead.rest] });
  const ending = textOf(lead.block).trim().endsWith(':');
  let count = 0;
  for (const block of after) {
    const isList = block.type === 'list';
    if (isList && count > 0 && content.at(-1)?.type !== 'list' && lead.rest.length > 0) break;
    if (isList && (lead.rest.length === 0 || ending || count > 0)) content.push(block);
    else if (block.type === 'paragraph' && lead.rest.length === 0 && goesOn(lead, block, content))
      content.push(block);
    else break;
    count += 1;
  }
  // A list alone on its line that names a side says nothing yet.
  if (content.length === 0) return { part: undefined, count: 0 };
  const title = plainTitle(textOf(lead.block));
  const source = [lead.block, ...after.slice(0, count)];
  return { part: { title, heading: undefined, side: lead.side, content, source }, count };
}

/** Paragraphs are arguments only where no list is, and where nothing else begins. */
function goesOn(lead: Lead, block: Paragraph, content: readonly RootContent[]): boolean {
  if (!lead.isMarked && !textOf(lead.block).trim().endsWith(':')) return false;
  if (content.some(({ type }) => type === 'list')) return false;
  return leadOf(block) === undefined && nameIn(block) === undefined;
}

/** Names in lines of their own with sides below them are parts that hold these. */
function underNames(pieces: readonly Piece[]): Piece[] {
  const heads = pieces.map((piece): HeadLine | undefined =>
    !isPart(piece) && piece.type === 'paragraph' ? headLine(piece) : undefined,
  );
  const result: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    const head = heads[index];
    if (!piece || !head || isPart(piece)) {
      if (piece) result.push(piece);
      continue;
    }
    const next = heads.findIndex((other, nth) => nth > index && other !== undefined);
    const inside = pieces.slice(index + 1, next < 0 ? undefined : next);
    if (!holdsSides(inside)) {
      result.push(piece);
      continue;
    }
    result.push({
      title: head.name,
      heading: undefined,
      side: undefined,
      content: [...head.rest, ...inside],
      source: [piece, ...inside.flatMap((other) => (isPart(other) ? other.source : [other]))],
    });
    index += inside.length;
  }
  return result;
}

/** A box that names a side, or both; what else is quoted argues nothing here. */
function quoteParts(quote: Blockquote): Piece[] {
  const inside = partsIn(quote.children);
  const sides = inside.filter(isPart).filter(({ side }) => side && !side.isWeak);
  if (sides.length === 0) return [quote];
  return inside.map((piece) =>
    isPart(piece) ? { ...piece, source: [{ ...quote, children: boxed(piece.source) }] } : piece,
  );
}

function boxed(blocks: readonly RootContent[]): Blockquote['children'] {
  return blocks as Blockquote['children'];
}

/** A list whose items name sides, or hold parts that do; items that do not stay a list. */
function listParts(list: List): Piece[] {
  const isSigned = list.children.some((item) => signIn(textOf(item)));
  const parts = list.children.map((item) => itemPart(item, isSigned));
  if (!parts.some(Boolean)) return [list];
  const pieces: Piece[] = [];
  let plain: ListItem[] = [];
  const flush = () => {
    if (plain.length > 0) pieces.push({ ...list, children: plain });
    plain = [];
  };
  list.children.forEach((item, index) => {
    const part = parts[index];
    if (!part) {
      plain.push(item);
      return;
    }
    flush();
    pieces.push({ ...part, source: [{ ...list, children: [item] }] });
  });
  flush();
  return pieces;
}

/** @param isSigned whether items beside it have signs for or against */
function itemPart(item: ListItem, isSigned: boolean): Part | undefined {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return undefined;
  const none = { heading: undefined, source: [] };
  const text = textOf(first);
  const verdict = verdictIn(text);
  const begun = verdict ?? signIn(text) ?? (isSigned ? warningIn(text) : undefined);
  if (begun) {
    const children = withoutStart(first.children, begun.length);
    const side: Side = { kind: begun.kind, name: '', isWeak: verdict?.isWeak ?? true };
    if (children.every((child) => textOf(child).trim() === '')) {
      const isLed = others.some(({ type }) => type === 'list');
      return isLed ? { ...none, title: '', side, content: others } : undefined;
    }
    const argument: ListItem = { ...item, children: [{ ...first, children }, ...others] };
    return { ...none, title: '', side, content: [listOf([argument])] };
  }
  const lead = leadOf(first);
  if (lead && (lead.rest.length > 0 || others.length > 0)) {
    const rest: RootContent[] =
      lead.rest.length > 0 ? [{ ...first, children: [...lead.rest] }] : [];
    return { ...none, title: plainTitle(text), side: lead.side, content: [...rest, ...others] };
  }
  const content = partsIn(others);
  if (!holdsSides(content)) return undefined;
  const [name, tail] = nameAndTail(first);
  return { ...none, title: name, side: undefined, content: [...tail, ...content] };
}

/** `**A** – what it is` → `A`, and the line as it is; a whole line is the name itself. */
function nameAndTail(block: Paragraph): readonly [string, readonly RootContent[]] {
  const [first, ...others] = block.children;
  const rest = others.map((child) => textOf(child)).join('');
  if (first?.type === 'strong' && /[\p{L}\p{N}]/u.test(rest)) {
    return [plainTitle(textOf(first)), [block]];
  }
  return [plainTitle(textOf(block)), []];
}

/** A line of its own with a sign before it: `✅ Quick`. */
function markedPart(block: Paragraph): Part | undefined {
  const mark = markIn(textOf(block));
  if (!mark) return undefined;
  const children = withoutStart(block.children, mark.length);
  if (children.every((child) => textOf(child).trim() === '')) return undefined;
  const argument: ListItem = {
    type: 'listItem',
    spread: false,
    children: [{ ...block, children }],
    ...(block.position && { position: block.position }),
  };
  const side: Side = { kind: mark.kind, name: '', isWeak: true, isMark: true };
  return { title: '', heading: undefined, side, content: [listOf([argument])], source: [block] };
}

/** `+` before one list and `-` before the next, as items were marked in the source. */
function listsOfSigns(list: List, next: RootContent | undefined): Part[] | undefined {
  if (next?.type !== 'list') return undefined;
  const marks = [list, next].map(({ data }) => data?.mark);
  if (!marks.includes('+') || marks[0] === marks[1]) return undefined;
  return [list, next].map((one): Part => {
    const kind = one.data?.mark === '+' ? 'advantage' : 'disadvantage';
    const side: Side = { kind, name: '', isWeak: true };
    return { title: '', heading: undefined, side, content: [one], source: [one] };
  });
}
