/**
 * A document as parts in parts, whatever it marks them with: headings here, all else in `block-parts.ts`. What
 * says nothing of a comparison stays as it was written.
 */

import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { weighs } from './argument-marks.ts';
import { groupsIn, holdsSides, partsIn } from './block-parts.ts';
import { namesBothSides, type Side, sideIn } from './claim-words.ts';
import { rowsUnderHeadings } from './joined-rows.ts';
import { nameIn } from './leads.ts';
import { isPart, type Part, type Piece, plainTitle } from './parts.ts';

/** All of a document below its title. */
export function outlineOf(root: Root, title: string): Part {
  const top: OpenPart = { heading: undefined, blocks: [], parts: [] };
  const open = [top];
  for (const block of root.children) {
    if (block.type !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const part: OpenPart = { heading: block, blocks: [], parts: [] };
    open.at(-1)?.parts.push(part);
    open.push(part);
  }
  return rowsUnderHeadings(withTitleAsSide({ ...closed(top), title }));
}

interface OpenPart {
  readonly heading: Heading | undefined;
  readonly blocks: RootContent[];
  readonly parts: OpenPart[];
}

function closed({ heading, blocks, parts }: OpenPart): Part {
  const title = heading ? plainTitle(textOf(heading)) : '';
  const isBoth = heading && (namesBothSides(title) || namesBothSides(anchorWords(heading)));
  const named = heading && !isBoth ? (sideIn(title) ?? sideIn(anchorWords(heading))) : undefined;
  const side = named?.isWeak && saysOtherwise(blocks) ? undefined : named;
  const below = underOpening(parts.map(closed));
  const own = side ? groupsIn(blocks) : partsIn(blocks);
  return {
    title,
    heading,
    side,
    content: [...(isBoth ? withOtherSide(own) : own), ...below],
    source: [...(heading ? [heading] : []), ...blocks, ...below.flatMap(({ source }) => source)],
  };
}

/** Whether what stands below a side tells its sides itself, or is code that shows what is good and what is bad. */
function saysOtherwise(blocks: readonly RootContent[]): boolean {
  const isArgued = blocks.some(({ type }) => type === 'list');
  return blocks.some(weighs) || (!isArgued && blocks.some(({ type }) => type === 'code'));
}

/** What the anchor of a heading says, which a translation has left as it was. */
export function anchorWords({ data }: Heading): string {
  return (data?.id ?? '').replace(/-\d+$/, '').replaceAll(/[-_]+/g, ' ');
}

/** A heading that only opens what the next ones of its level say is above those of them that argue. */
function underOpening(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) continue;
    const next = parts.findIndex((other, nth) => nth > index && opensOthers(other));
    const after = parts.slice(index + 1, next < 0 ? undefined : next);
    const end = after.findLastIndex((other) => holdsSides([other])) + 1;
    const inside = after.slice(0, end);
    if (!opensOthers(part) || inside.filter((other) => holdsSides([other])).length < 2) {
      result.push(part);
      continue;
    }
    const source = [...part.source, ...inside.flatMap((other) => other.source)];
    result.push({ ...part, content: [...part.content, ...inside], source });
    index += end;
  }
  return result;
}

function opensOthers({ title, content, side }: Part): boolean {
  if (side || content.some(isPart)) return false;
  return (
    content.length === 0 ||
    /^(?:options|alternatives|alternativ|alternativer)\s+(?:for|to|för|til)\s/i.test(title)
  );
}

/**
 * Below a heading that speaks of both sides, what stands beside the only one that is known is the other, whatever a
 * translation calls it.
 */
function withOtherSide(pieces: readonly Piece[]): Piece[] {
  const parts = pieces.filter(isPart);
  const [only, ...others] = parts;
  if (!only || others.length > 0) return [...pieces];
  const at = pieces.indexOf(only);
  // Before it: the name of a part that holds it too. After it: a name and a list.
  const [first, ...rest] = only.content;
  const [known, ...more] = rest.filter(isPart);
  if (!only.side && first && !isPart(first) && first.type === 'list') {
    if (!known?.side || more.length > 0) return [...pieces];
    const other = sideBeside(only.title, known.side, first, [...only.source.slice(0, 2)]);
    return other ? pieces.toSpliced(at, 1, other, ...rest) : [...pieces];
  }
  const [name, list] = pieces.slice(at + 1);
  if (!only.side || !name || isPart(name) || name.type !== 'paragraph') return [...pieces];
  const title = nameIn(name);
  if (title === undefined || !list || isPart(list) || list.type !== 'list') return [...pieces];
  const other = sideBeside(title, only.side, list, [name, list]);
  return other ? pieces.toSpliced(at + 1, 2, other) : [...pieces];
}

function sideBeside(
  title: string,
  known: Side,
  list: RootContent,
  source: readonly RootContent[],
): Part | undefined {
  if (known.kind === 'neutral') return undefined;
  const kind = known.kind === 'advantage' ? 'disadvantage' : 'advantage';
  const side: Side = { kind, name: '', isWeak: false };
  return { title, heading: undefined, side, content: [list], source };
}

/** The first of several headings of the first level is the title, also where it names a side. */
function withTitleAsSide(top: Part): Part {
  const side = sideIn(top.title);
  const blocks = top.content.filter((piece): piece is RootContent => !isPart(piece));
  const isOpposed = top.content.some(
    (piece) => isPart(piece) && piece.heading && piece.side && piece.side.kind !== side?.kind,
  );
  if (!side || side.isWeak || !isOpposed || blocks.length === 0) return top;
  const first: Part = {
    title: top.title,
    heading: undefined,
    side,
    content: blocks,
    source: blocks,
  };
  return { ...top, content: [first, ...top.content.filter(isPart)] };
}
