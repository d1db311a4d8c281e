/** Lines that lead, taken out of the paragraph or the list that they were written into. */

import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { markIn } from './argument-marks.ts';
import { leadOf } from './leads.ts';
import { joined, linesOf } from './lines.ts';

/**
 * What leads the items after it, though it was written into the item before: a line in bold that was indented to it,
 * or `Cons:` on the next line without an empty one between.
 */
export function splitAtLeads(list: List): RootContent[] {
  const blocks: RootContent[] = [];
  let items: ListItem[] = [];
  list.children.forEach((item, index) => {
    const isLast = index === list.children.length - 1;
    const parted = isLast ? undefined : withoutLead(item);
    if (!parted) {
      items.push(item);
      return;
    }
    items.push(parted.item);
    blocks.push({ ...list, children: items }, parted.lead);
    items = [];
  });
  return blocks.length > 0 ? [...blocks, { ...list, children: items }] : [list];
}

function withoutLead(item: ListItem): { item: ListItem; lead: Paragraph } | undefined {
  const last = item.children.at(-1);
  if (last?.type !== 'paragraph') return undefined;
  const before = item.children.slice(0, -1);
  const whole = leadOf(last);
  if (whole?.isMarked && whole.rest.length === 0 && before.length > 0) {
    return { item: { ...item, children: before }, lead: last };
  }
  const lines = linesOf(last, leads);
  const lead = lines.at(-1);
  if (lines.length < 2 || !lead || !isBare(lead)) return undefined;
  return { item: { ...item, children: [...before, joined(lines.slice(0, -1))] }, lead };
}

/** Whether a line names a side and says no more. */
function isBare(line: Paragraph): boolean {
  const lead = leadOf(line);
  return lead?.rest.length === 0 && (lead.isMarked || textOf(line).trim().endsWith(':'));
}

/**
 * The lines of a paragraph that are paragraphs of their own: `Pros: x` and `Cons: y`, arguments with a sign before
 * each, and one that leads what comes after the paragraph.
 */
export function linesWithLeads(block: Paragraph): Paragraph[] {
  const lines = linesOf(block, leads);
  const last = lines.at(-1);
  if (lines.length < 2 || !last) return [block];
  const begins = lines.map((line) => leadOf(line) ?? markIn(textOf(line)));
  if (begins.filter(Boolean).length > 1) {
    const parted: Paragraph[] = [];
    lines.forEach((line, index) => {
      const before = parted.at(-1);
      if (begins[index] || !before) parted.push(line);
      else parted.splice(-1, 1, joined([before, line]));
    });
    return parted;
  }
  return isBare(last) ? [joined(lines.slice(0, -1)), last] : [block];
}

/** Whether a part of a line begins another: `_Pros:_ quick. _Cons:_ dear.` */
function leads(child: PhrasingContent): boolean {
  if (child.type !== 'strong' && child.type !== 'emphasis') return false;
  return /[::]\s*$/.test(textOf(child)) && isBare({ type: 'paragraph', children: [child] });
}
