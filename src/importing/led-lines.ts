/** Lines that lead, taken out of the paragraph or the list that they were written into. */

import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { leadOf } from './leads.ts';

/** A line in bold at the end of an item leads the items after it, which it was indented to. */
export function splitAtLeads(list: List): RootContent[] {
  const blocks: RootContent[] = [];
  let items: ListItem[] = [];
  for (const item of list.children) {
    const last = item.children.at(-1);
    const lead = last?.type === 'paragraph' ? leadOf(last) : undefined;
    const isLast = item === list.children.at(-1);
    if (!last || !lead?.isMarked || lead.rest.length > 0 || item.children.length < 2 || isLast) {
      items.push(item);
      continue;
    }
    items.push({ ...item, children: item.children.slice(0, -1) });
    blocks.push({ ...list, children: items }, last);
    items = [];
  }
  return blocks.length > 0 ? [...blocks, { ...list, children: items }] : [list];
}

/** `Pros: x` and `Cons: y` in lines of one paragraph become paragraphs of their own. */
export function linesWithLeads(block: Paragraph): Paragraph[] {
  if (!textOf(block).includes('\n') && !block.children.some(({ type }) => type === 'break')) {
    return [block];
  }
  const lines: PhrasingContent[][] = [[]];
  for (const child of block.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      child.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...child, value });
      });
    } else lines.at(-1)?.push(child);
  }
  const paragraphs = lines
    .filter((line) => line.some((child) => textOf(child).trim() !== ''))
    .map((children): Paragraph => ({ ...block, children }));
  const isLed = paragraphs.map((line) => leadOf(line) !== undefined);
  if (isLed.filter(Boolean).length < 2) return [block];
  const parted: Paragraph[] = [];
  paragraphs.forEach((line, index) => {
    const before = parted.at(-1);
    if (isLed[index] || !before) parted.push(line);
    else {
      const gap: Text = { type: 'text', value: ' ' };
      parted.splice(-1, 1, { ...before, children: [...before.children, gap, ...line.children] });
    }
  });
  return parted;
}
