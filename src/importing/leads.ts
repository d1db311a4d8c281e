/** Lines that lead: `**Fördelar:**`, `Pros:`, a sentence before a list, a name in a line of its own. */

import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Side, sideIn, sideOfSentence } from './claim-words.ts';
import { joined, linesOf } from './lines.ts';
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

/** A line that stands for a heading, and what the paragraph says after it. */
export interface HeadLine {
  readonly name: string;
  readonly rest: readonly RootContent[];
}

/**
 * A paragraph that is a name, or begins with one: a first line in bold, or one that counts options, as in
 * `**Option 2:** Glass`.
 */
export function headLine(block: Paragraph): HeadLine | undefined {
  const whole = nameIn(block);
  if (whole !== undefined) return { name: whole, rest: [] };
  const [first] = block.children;
  if (first?.type !== 'strong') return undefined;
  const [line, ...after] = linesOf(block);
  const name = plainTitle(line ? textOf(line) : '');
  const isWhole = line?.children.every((child) => child === first || textOf(child).trim() === '');
  const isCounted = counted.test(textOf(first).trim()) && name.length <= longestName;
  if (name === '' || !((isWhole && after.length > 0) || isCounted)) return undefined;
  return { name, rest: after.length > 0 ? [joined(after)] : [] };
}

const counted =
  /^(?:option|alternative|approach|solution|proposal|variant|choice|alternativ|lösning|förslag|metod|løsning|forslag|lösung|ansatz|mulighed)\s+(?:\d{1,2}|\p{Lu}|[IVX]{1,4})\s*[:.)–-]?$/iu;
/** Letters: what is longer is a sentence. */
const longestName = 120;

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
