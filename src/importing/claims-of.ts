/** The arguments of a part that names a side, and what else stands in it. */

import type { List, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isInstruction, isPointer } from './claim-words.ts';
import { isPart, type Part } from './parts.ts';

export interface Claims {
  readonly items: readonly ListItem[];
  /** What is said around them. */
  readonly rest: readonly RootContent[];
}

const known = new WeakMap<Part, Claims>();

/** Lists are arguments, and paragraphs where there is no list; what leads elsewhere is none. */
export function claimsOf(part: Part): Claims {
  const found = known.get(part) ?? readClaims(part);
  known.set(part, found);
  return found;
}

function readClaims({ content }: Part): Claims {
  const items: ListItem[] = [];
  const rest: RootContent[] = [];
  const holdsList = content.some(
    (piece, index) => !isPart(piece) && piece.type === 'list' && argues(content, index),
  );
  content.forEach((piece, index) => {
    if (isPart(piece)) {
      if (piece.side) rest.push(...piece.source);
      else items.push(titled(piece));
      return;
    }
    if (piece.type === 'list' && argues(content, index)) {
      const { own, after } = untilPointer(piece);
      items.push(...own.filter((item) => textOf(item).trim() !== ''));
      rest.push(...after);
      return;
    }
    const text = textOf(piece).trim();
    const isArgument =
      piece.type === 'paragraph' &&
      !holdsList &&
      text !== '' &&
      !text.endsWith(':') &&
      !isPointer(text);
    if (isArgument)
      items.push({
        type: 'listItem',
        spread: false,
        children: [piece],
        ...(piece.position && { position: piece.position }),
      });
    else rest.push(piece);
  });
  return { items, rest };
}

/** The items of a list; where one ends by sending readers elsewhere, those after it are places to go to. */
function untilPointer(list: List): { own: readonly ListItem[]; after: readonly RootContent[] } {
  const at = list.children.findIndex(({ children }) => {
    const last = children.at(-1);
    return children.length > 1 && last?.type === 'paragraph' && isPointer(textOf(last));
  });
  const item = list.children[at];
  const pointer = item?.children.at(-1);
  const others = list.children.slice(at + 1);
  if (!item || !pointer || others.length === 0) return { own: list.children, after: [] };
  return {
    own: [...list.children.slice(0, at), { ...item, children: item.children.slice(0, -1) }],
    after: [pointer, { ...list, children: others }],
  };
}

/** Whether a list holds arguments: not where the line before it, or all of it, leads elsewhere. */
function argues(content: Part['content'], index: number): boolean {
  const list = content[index];
  const before = content[index - 1];
  if (!list || isPart(list) || list.type !== 'list') return false;
  if (list.data?.isPointing) return false;
  if (!before || isPart(before) || before.type !== 'paragraph') return true;
  const lead = textOf(before);
  return !isPointer(lead) && !(index > 1 && isInstruction(lead));
}

/** What stands below a heading of its own under a side is one argument, which that heading sums up. */
function titled({ title, heading, source }: Part): ListItem {
  const [, ...blocks] = source;
  const children = [
    {
      type: 'paragraph' as const,
      children: heading?.children ?? [{ type: 'text' as const, value: title }],
    },
    ...blocks.map((block) =>
      block.type === 'heading'
        ? {
            type: 'paragraph' as const,
            children: [{ type: 'strong' as const, children: block.children }],
          }
        : block,
    ),
  ];
  const position = source[0]?.position;
  return {
    type: 'listItem',
    spread: true,
    children: children as ListItem['children'],
    ...(position && { position }),
  };
}
