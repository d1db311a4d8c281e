/** What a list is known by only while it stands in its source, or before its links are resolved. */

import type { List, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isPointer } from './claim-words.ts';

/** Notes the character that the items of each list begin with. */
export function markLists(root: Root, source: string): void {
  visit(root, 'list', (list) => {
    const mark = source[list.position?.start.offset ?? -1];
    if (mark !== undefined) list.data = { ...list.data, mark };
  });
}

/** Notes the lists that send readers elsewhere: items that are links and nothing else. */
export function markPointers(root: Root): void {
  visit(root, 'list', (list, index, parent) => {
    const before = parent && index ? parent.children[index - 1] : undefined;
    const isAfterPointer = before?.type === 'paragraph' && isPointer(textOf(before));
    if (holdsOnlyLinks(list) || (isAfterPointer && holdsLinks(list))) {
      list.data = { ...list.data, isPointing: true };
    }
  });
}

function holdsOnlyLinks({ children }: List): boolean {
  return (
    children.length > 0 &&
    children.every(({ children: [only, ...others] }) => {
      if (only?.type !== 'paragraph' || others.length > 0) return false;
      const said = only.children.filter(
        (child) => child.type !== 'link' && /[\p{L}\p{N}]/u.test(textOf(child)),
      );
      return said.length === 0 && only.children.some(({ type }) => type === 'link');
    })
  );
}

function holdsLinks({ children }: List): boolean {
  return children.every((item) => {
    let found = false;
    visit(item, 'link', () => {
      found = true;
    });
    return found;
  });
}
