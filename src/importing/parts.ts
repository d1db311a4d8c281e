/** A part of a document, and what its pieces are made with. */

import type { Heading, List, ListItem, PhrasingContent, RootContent, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Side } from './claim-words.ts';

export interface Part {
  readonly title: string;
  /** The heading that it has; undefined where something else marks it. */
  readonly heading: Heading | undefined;
  /** The side that its title names. */
  readonly side: Side | undefined;
  readonly content: readonly Piece[];
  /** The blocks that it was made of, to be put back where it turns out to be no part. */
  readonly source: readonly RootContent[];
}

export type Piece = RootContent | Part;

export function isPart(piece: Piece): piece is Part {
  return 'content' in piece;
}

/** Whether a part is another one or stands somewhere in it. */
export function holds(part: Part, sought: Part): boolean {
  if (part === sought) return true;
  return part.content.some((piece) => isPart(piece) && holds(piece, sought));
}

declare module 'mdast' {
  interface ListData {
    /** The character that its items begin with in the source. */
    mark?: string;
    /** Whether it lists places to go to. */
    isPointing?: boolean;
  }
  interface TextData {
    /** Whether it stands in the place of a picture. */
    isPicture?: true;
  }
}

export function plainTitle(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().replace(/\s*:$/, '');
}

export function listOf(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] };
}

/** Phrases without so many letters at their start. */
export function withoutStart(
  children: readonly PhrasingContent[],
  length: number,
): PhrasingContent[] {
  let left = length;
  return children.flatMap((child): PhrasingContent[] => {
    if (left <= 0) return [child];
    const own = textOf(child);
    if (own.length <= left) {
      left -= own.length;
      return [];
    }
    const cut = left;
    left = 0;
    if (child.type === 'text' || child.type === 'inlineCode') {
      return [{ ...child, value: child.value.slice(cut) }];
    }
    return 'children' in child
      ? [
          {
            ...child,
            children: withoutStart(child.children as PhrasingContent[], cut),
          } as PhrasingContent,
        ]
      : [child];
  });
}

/** The words of a cell as a name. */
export function cellTitle(cell: TableCell): string {
  return plainTitle(cellLine(cell));
}

/** The words of a cell, on one line. */
export function cellLine(cell: TableCell): string {
  const children = cell.children.map((child) =>
    child.type === 'break' ? { type: 'text' as const, value: ' ' } : child,
  );
  return textOf({ ...cell, children })
    .replaceAll(/\s+/g, ' ')
    .trim();
}
