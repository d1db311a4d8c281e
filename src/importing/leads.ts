/** Lines that lead: `**Fördelar:**`, `Pros:`, a sentence before a list, a name in a line of its own. */

import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Side, sideIn, sideOfSentence } from './claim-words.ts';
import { plainTitle } from './parts.ts';

export interface Lead {
  readonly side: Side;
  /** What the line says after it. */
  readonly rest: readonly PhrasingContent[];
  readonly isMarked: boolean;
  readonly block: Paragraph;
}

/** `**Fördelar:**`, `Pros:`, `**Benefits:** quick and cheap`, `Fördel: går fort`. */
export function leadOf(block: Paragraph): Lead | undefined {
  const children = block.children.filter(
    (child, index) => index > 0 || child.type !== 'text' || child.value.trim() !== '',
  );
  const [first, second, ...others] = children;
  if (!first) return undefined;
  const whole = textOf(block).trim();
  if (first.type === 'strong' || first.type === 'emphasis') {
    const said = textOf(first).trim();
    const side = sideIn(said);
    const after = second?.type === 'text' ? second.value : '';
    const isWhole = !/[\p{L}\p{N}]/u.test(
      children
        .slice(1)
        .map((child) => textOf(child))
        .join(''),
    );
    if (side && isWhole) return { side, rest: [], isMarked: true, block };
    const parted = /:\s*$/.test(said) || /^\s*(?:[:–—]|-\s|\.\s)/.test(after);
    if (side && parted && second) {
      const rest: PhrasingContent[] =
        second.type === 'text'
          ? [{ ...second, value: after.replace(/^\s*[:–—.-]*\s*/, '') }, ...others]
          : [second, ...others];
      return { side, rest, isMarked: true, block };
    }
    return undefined;
  }
  const asWhole = whole.length <= 80 && !/:\s+\S/.test(whole) ? sideIn(whole) : undefined;
  if (asWhole && children.length === 1) {
    return { side: asWhole, rest: [], isMarked: false, block };
  }
  if (first.type !== 'text') return undefined;
  const [, name = '', gap = ''] = /^\s*([^:\n]{2,60}?)(\s*:\s+|\s+[–—]\s+)/.exec(first.value) ?? [];
  const side = name ? sideIn(name) : undefined;
  if (!side || (side.name && side.name.split(' ').length > 3)) return undefined;
  const begin = first.value.indexOf(name) + name.length + gap.length;
  const rest = [{ ...first, value: first.value.slice(begin) }, ...children.slice(1)];
  return { side, rest: rest.filter((child) => textOf(child) !== ''), isMarked: false, block };
}

/** A sentence that says which side the list after it is on. */
export function sentenceLead(block: Paragraph): Lead | undefined {
  const side = sideOfSentence(textOf(block));
  return side && { side, rest: [], isMarked: false, block };
}

/** A line that stands for a heading: all of it in bold, or short with a colon at its end. */
export function nameIn(block: Paragraph): string | undefined {
  const children = block.children.filter(
    (child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value),
  );
  const [only, ...others] = children;
  const text = plainTitle(textOf(block));
  if (!only || text === '' || text.length > 80) return undefined;
  if (others.length === 0 && only.type === 'strong') return text;
  const isShort = text.split(' ').length <= 6 && /:\s*$/.test(textOf(block));
  return isShort && others.length === 0 && only.type === 'text' ? text : undefined;
}
