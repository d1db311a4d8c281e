/** The running text of a file, block by block, with what is no prose left blank. */

import type { MdastNode } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import { childrenOf, startOf } from './nodes.ts';

/**
 * A paragraph, heading or cell; code and addresses in it are spaces, so that places in it stay true. Of
 * a link the opening bracket stays.
 */
export interface TextRun {
  readonly text: string;
  readonly at: Position;
  /** Words in bold: names of things on a screen, in the language of the screen. */
  readonly isLabel: boolean;
}

/** The runs of some blocks, in order. */
export function textRuns(source: string, blocks: readonly MdastNode[]): TextRun[] {
  return blocks.flatMap((block) => {
    if (block.type === 'yaml') return [];
    const inside = childrenOf(block);
    if (!inside.some(isInline)) return textRuns(source, inside);
    const labels = inside.flatMap(findLabels);
    return [
      masked(source, block, inside.flatMap(proseIn), false),
      ...labels.map((label) => masked(source, label, childrenOf(label).flatMap(textsIn), true)),
    ];
  });
}

/** Where something stands in a run, by its offset in the run's text. */
export function placeIn({ text, at }: Pick<TextRun, 'text' | 'at'>, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  return before.length === 1
    ? { line: at.line, column: at.column + offset }
    : { line: at.line + before.length - 1, column: last.length + 1 };
}

function isInline({ type }: MdastNode): boolean {
  return ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'delete'].includes(type);
}

function findLabels(node: MdastNode): MdastNode[] {
  return node.type === 'strong' ? [node] : childrenOf(node).flatMap(findLabels);
}

function proseIn(node: MdastNode): MdastNode[] {
  if (node.type === 'strong') return [];
  if (node.type === 'text') return [node];
  const inside = childrenOf(node).flatMap(proseIn);
  return node.type === 'link' ? [openingOf(node), ...inside] : inside;
}

/** A link may name what it leads to by its title, with a capital, so its bracket is left to be seen. */
function openingOf({ position }: MdastNode): MdastNode {
  const start = position?.start ?? { line: 1, column: 1, offset: 0 };
  const end = { ...start, column: start.column + 1, offset: (start.offset ?? 0) + 1 };
  return { type: 'text', value: '[', position: { start, end } };
}

function textsIn(node: MdastNode): MdastNode[] {
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(textsIn);
}

/** The source of a node with everything but some texts in it made blank. */
function masked(
  source: string,
  node: MdastNode,
  texts: readonly MdastNode[],
  isLabel: boolean,
): TextRun {
  const [start, end] = extent(node);
  let text = '';
  for (const piece of texts) {
    const [from, to] = extent(piece);
    text += blank(source.slice(start + text.length, from)) + source.slice(from, to);
  }
  return { text: text + blank(source.slice(start + text.length, end)), at: startOf(node), isLabel };
}

function extent({ position }: MdastNode): [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
