/** Marks that open and marks that close, as constructs with what stands between them. */

import type { Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import type { Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { Reading } from './dialects.ts';
import type { Mark } from './mark-syntax.ts';
import { readMark } from './read-mark.ts';

/** Something that a dialect has and Markdown has not, with what it holds. */
export interface Construct extends Parent {
  type: 'construct';
  reading: Reading;
  /** As its first mark was written. */
  value: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    construct: Construct;
  }
  interface PhrasingContentMap {
    construct: Construct;
  }
  interface BlockContentMap {
    construct: Construct;
  }
}

/**
 * Makes constructs of all marks, in place. What closes nothing is text.
 * @param source the text that the tree was parsed from
 */
export function pairMarks(root: Root, source: string): void {
  freeMarks(root, source);
  const closed = new Set<string>();
  visit(root, 'mark', ({ value }) => {
    const reading = readMark(value);
    if (reading?.role === 'close' || reading?.role === 'toggle') closed.add(reading.key);
  });
  settle(root, closed);
}

/** Marks that are indented alone are no code. */
function freeMarks(root: Root, source: string): void {
  visit(root, 'code', ({ value, position }, index, parent) => {
    if (
      !parent ||
      index === undefined ||
      /^[`~]/.test(source.slice(position?.start.offset).trimStart())
    ) {
      return undefined;
    }
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    if (!lines.every((line) => /^\s*(?:\{\{[<%].*[>%]\}\}|\{%.*%\}|:{3,}.*)\s*$/.test(line)))
      return undefined;
    const marks = lines.map(
      (line): RootContent => ({
        type: 'mark',
        value: line.trim(),
        ...(position && { position }),
      }),
    );
    parent.children.splice(index, 1, ...marks);
    return index + marks.length;
  });
}

function settle(parent: Parents, closed: ReadonlySet<string>): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) settle(child, closed);
  if (!children.some(({ type }) => type === 'mark' || type === 'framed' || holdsMarks(type)))
    return;
  const isInLine = phrasing(parent as RootContent) || isLine(parent);
  // What is left of a paragraph's marks, the blocks around it may pair.
  if (parent.type === 'paragraph') {
    parent.children = paired(children, true) as PhrasingContent[];
    return;
  }
  const nodes = isInLine
    ? children
    : children.flatMap((child) => (child.type === 'paragraph' ? parted(child, closed) : [child]));
  (parent as Parent).children = paired(nodes, isInLine).map((node) => lonely(node, isInLine));
}

function holdsMarks(type: string): boolean {
  return type === 'paragraph';
}

function isLine({ type }: Parents): boolean {
  return type === 'heading' || type === 'tableCell' || type === 'paragraph';
}

interface Open {
  readonly mark: Mark;
  readonly reading: Reading;
  readonly children: RootContent[];
}

/** Siblings with the marks among them paired; marks without partners stay. */
function paired(nodes: readonly RootContent[], isInLine: boolean): RootContent[] {
  const result: RootContent[] = [];
  const open: Open[] = [];
  const add = (...added: RootContent[]) => (open.at(-1)?.children ?? result).push(...added);
  const dissolve = (from: number) => {
    for (const { mark, children } of open.splice(from)) add(mark, ...children);
  };
  for (const node of nodes) {
    if (node.type === 'framed') {
      const reading = readMark(node.value);
      if (reading) add({ ...node, type: 'construct', reading });
      else add(...node.children);
      continue;
    }
    if (node.type !== 'mark') {
      add(node);
      continue;
    }
    const reading = readMark(node.value);
    if (!reading) add(node);
    else if (reading.role === 'single') add(constructOf(node, reading, []));
    else {
      const at = open.findLastIndex((one) => one.reading.key === reading.key);
      const isClosing = reading.role === 'close' || (reading.role === 'toggle' && at >= 0);
      if (!isClosing) open.push({ mark: node, reading, children: [] });
      else if (at < 0) add(node);
      else {
        dissolve(at + 1);
        const [one] = open.splice(at);
        const inside = one?.children.map((child) => lonely(child, isInLine)) ?? [];
        if (one) add(constructOf(one.mark, one.reading, inside, node));
      }
    }
  }
  dissolve(0);
  return result;
}

function constructOf(
  { value, position }: Mark,
  reading: Reading,
  children: RootContent[],
  end?: Mark,
): Construct {
  const to = end?.position?.end ?? position?.end;
  const place = position && to ? { position: { start: position.start, end: to } } : {};
  return { type: 'construct', reading, value, children, ...place };
}

function textOf({ value, position }: Mark): PhrasingContent {
  return { type: 'text', value, ...(position && { position }) };
}

/** A mark without a partner: one that opens is a construct without content, and one that closes is text. */
function lonely(node: RootContent, isInLine: boolean): RootContent {
  if (node.type !== 'mark') return node;
  const reading = readMark(node.value);
  if (reading && reading.role !== 'close') return constructOf(node, reading, []);
  const text = textOf(node);
  return isInLine ? text : { type: 'paragraph', children: [text] };
}

/** A paragraph cut at the marks that the blocks around it may pair; a construct that is all of it is a block. */
function parted(paragraph: Paragraph, closed: ReadonlySet<string>): RootContent[] {
  if (!paragraph.children.some(({ type }) => type === 'mark' || type === 'construct')) {
    return [paragraph];
  }
  const parts: RootContent[] = [];
  let line: PhrasingContent[] = [];
  const flush = () => {
    const isBlank = line.every((node) => node.type === 'text' && node.value.trim() === '');
    const isWhole = line.every(
      (node) => node.type === 'construct' || (node.type === 'text' && node.value.trim() === ''),
    );
    if (!isBlank && isWhole) parts.push(...line.filter(({ type }) => type === 'construct'));
    else if (!isBlank) parts.push({ ...paragraph, children: trimmed(line) });
    line = [];
  };
  for (const node of paragraph.children) {
    if (node.type !== 'mark') {
      line.push(node);
      continue;
    }
    const reading = readMark(node.value);
    if (reading && closed.has(reading.key)) {
      flush();
      parts.push(node);
    } else line.push(lonely(node, true) as PhrasingContent);
  }
  flush();
  return parts;
}

/** Without the line ends that stood beside marks. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const trim = (node: PhrasingContent | undefined, pattern: RegExp) => {
    if (node?.type === 'text') node.value = node.value.replace(pattern, '');
  };
  trim(line[0], /^\s+/);
  trim(line.at(-1), /\s+$/);
  return line.filter((node) => node.type !== 'text' || node.value !== '');
}
