/** Blocks of a file as running words that can stand by themselves. */

import type { MdastNode } from 'satteri';
import type { Prose } from '../domain/prose.ts';
import { readAlert } from './alerts.ts';
import { childrenOf, startOf } from './nodes.ts';
import { isNote, type Notes, notesOf } from './notes.ts';
import { plainText } from './plain-text.ts';

/** Somewhere that words lead, or what they show, with its place. */
export interface Link {
  readonly address: string;
  readonly at: ReturnType<typeof startOf>;
}

/**
 * Some blocks with the footnotes that they refer to, wherever in the file these stand. What is not running words is
 * in the Markdown alone: code, the mark of an alert.
 * @param notes the footnotes of the file
 */
export function passage(source: string, blocks: readonly MdastNode[], notes: Notes): Prose {
  const own = [...blocks.filter((block) => !isNote(block)), ...notesOf(blocks, notes)];
  return {
    markdown: own.map((block) => outdent(source, block)).join('\n\n'),
    text: own
      .filter(({ type }) => type !== 'code')
      .map(textOf)
      .join(' '),
    links: own.flatMap(linksIn).map(({ address }) => address),
  };
}

function textOf(block: MdastNode): string {
  const text = plainText(block);
  return block.type === 'blockquote' ? (readAlert(text)?.rest ?? text) : text;
}

export function linksIn(node: MdastNode): Link[] {
  const own = node.type === 'link' ? [{ address: node.url, at: startOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap(linksIn)];
}

export function imagesIn(node: MdastNode): Link[] {
  const own = node.type === 'image' ? [{ address: node.url, at: startOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap(imagesIn)];
}

/** The source of a block, moved to the left margin: text inside an element may be indented. */
function outdent(source: string, { position }: MdastNode): string {
  if (!position) return '';
  const margin = new RegExp(`\\n {1,${Math.max(1, position.start.column - 1)}}`, 'g');
  const text = source.slice(position.start.offset, position.end.offset);
  return position.start.column === 1 ? text : text.replaceAll(margin, '\n');
}
