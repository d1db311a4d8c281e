/** Elements of HTML that Markdown does not have, as what it has; what is left out is told. */

import type {
  Element,
  ElementContent,
  RootContent as HastContent,
  Nodes as HastNodes,
  Text,
} from 'hast';
import { visit } from 'unist-util-visit';
import { type Say, shortened } from './notice.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** Makes of elements that Markdown does not have what it has. */
export function prepare(tree: HastNodes, say: Say): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const replace = (...nodes: ElementContent[]) => {
      (parent.children as HastContent[]).splice(index, 1, ...nodes);
      return index;
    };
    const { tagName, properties, children } = node;
    if (tagName === 'script' || tagName === 'style') {
      say(node.position?.start, {
        kind: 'lost',
        rule: 'import-script',
        message: `<${tagName}> was left out: "${shortened(plain(node))}".`,
        fix: 'write in words what it did.',
      });
      return replace();
    }
    if (tagName === 'sup' || tagName === 'sub') {
      const digits = tagName === 'sup' ? superscripts : subscripts;
      const text = plain(node);
      if (!/^\d+$/.test(text.trim())) return replace(...children);
      const value = text.trim().replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit);
      return replace({ type: 'text', value });
    }
    if (tagName === 'a' && properties.href === undefined) {
      const id = properties.id ?? properties.name;
      const mark: Element[] =
        typeof id === 'string' && id
          ? [{ type: 'element', tagName: 'vv-anchor', properties: { id }, children: [] }]
          : [];
      return replace(...mark, ...children);
    }
    if (tagName === 'iframe' && properties.src) {
      say(node.position?.start, {
        kind: 'note',
        rule: 'import-frame',
        message: `What “${shortened(String(properties.src))}” showed in a frame is a link.`,
        fix: 'nothing, or say in words what it showed.',
      });
      const value = String(properties.title || properties.src);
      const href = { href: String(properties.src) };
      const link = {
        ...node,
        tagName: 'a',
        properties: href,
        children: [{ type: 'text' as const, value }],
      };
      const isAlone = parent.type !== 'element' || /^(?:div|section|center)$/.test(parent.tagName);
      return replace(
        isAlone ? { type: 'element', tagName: 'p', properties: {}, children: [link] } : link,
      );
    }
    if (tagName === 'wbr') return replace();
    if (tagName === 'details') {
      say(node.position?.start, {
        kind: 'note',
        rule: 'import-details',
        message: 'Text that was folded away stands unfolded.',
        fix: 'nothing, or make a heading of its first line.',
      });
    }
    // What could be seen of it while it was folded says what it is about.
    if (tagName === 'summary' && !isHeaded(node)) {
      const strong = { ...node, tagName: 'strong', properties: {} };
      return replace({ type: 'element', tagName: 'p', properties: {}, children: [strong] });
    }
    return undefined;
  });
}

/** Whether all that an element holds is a heading, or in bold already. */
function isHeaded({ children }: Element): boolean {
  const held = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return held.every(
    (child) => child.type === 'element' && /^(?:h[1-6]|b|strong|p)$/.test(child.tagName),
  );
}

/** Markdown has no table in a table: the inner one becomes a line for each of its rows. */
export function openNestedTables(node: HastNodes, isInCell: boolean): void {
  if (!('children' in node)) return;
  const isCell = node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
  for (const child of node.children) openNestedTables(child, isInCell || isCell);
  if (!isInCell && !isCell) return;
  (node.children as HastContent[]) = (node.children as HastContent[]).flatMap((child) =>
    child.type === 'element' && child.tagName === 'table' ? rowLines(child) : [child],
  );
}

function rowLines(table: Element): Element[] {
  const rows: Element[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((cell) => cell.type === 'element');
    const children = cells.flatMap((cell, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: ' · ' }] : []),
      ...cell.children,
    ]);
    rows.push({ type: 'element', tagName: 'p', properties: {}, children });
  });
  return rows;
}

function plain(node: Element | Text): string {
  if (node.type === 'text') return node.value;
  return node.children
    .map((child) => (child.type === 'element' || child.type === 'text' ? plain(child) : ''))
    .join('');
}
