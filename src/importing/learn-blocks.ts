/** What Learn writes with marks of its own, as plain Markdown: alerts, tabs, columns, zones, images. */

import type { Blockquote, Code, Heading, Parents, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type AlertKind, alertMeant } from '../markdown/alerts.ts';
import { readMark } from './learn-syntax.ts';
import type { Say } from './notice.ts';
import { parseMarkdown } from './read-page.ts';

declare module 'mdast' {
  interface BlockquoteData {
    alert?: AlertKind;
  }
  interface HeadingData {
    /** Its anchor, and others that lead to it. */
    id?: string;
    others?: string[];
  }
}

export function convertLearnBlocks(root: Root, say: Say): void {
  splitAtMarks(root);
  unindentColumns(root);
  visit(root, 'blockquote', (quote, index, parent) => convertQuote(quote, index, parent, say));
  convertTabs(root);
  visit(root, 'learnBlock', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const blocks = blocksOf(node.value, node.position?.start, say);
    parent.children.splice(index, 1, ...blocks);
    return index + blocks.length;
  });
  visit(root, 'learnInline', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const { name, attributes } = readMark(node.value);
    if (name === 'image') {
      parent.children.splice(index, 1, {
        type: 'image',
        url: attributes.source ?? '',
        alt: attributes['alt-text'] ?? '',
        position: node.position,
      });
      return index + 1;
    }
    const text: Text = { type: 'text', value: node.value, position: node.position };
    parent.children.splice(index, 1, text);
    unknownMark(name, node.position?.start, say);
    return index + 1;
  });
}

/** A mark that stands deeper than three blanks has been read as part of the paragraph before it. */
function splitAtMarks(root: Root): void {
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const at = paragraph.children.findIndex(
      (node) => node.type === 'learnInline' && readMark(node.value).name !== 'image',
    );
    const mark = paragraph.children[at];
    if (mark?.type !== 'learnInline') return undefined;
    const before = paragraph.children.slice(0, at);
    const after = paragraph.children.slice(at + 1);
    const blocks: RootContent[] = [
      ...(before.length > 0 ? [{ ...paragraph, children: before }] : []),
      { type: 'learnBlock', value: mark.value, position: mark.position },
      ...(after.length > 0 ? [{ ...paragraph, children: after }] : []),
    ];
    parent.children.splice(index, 1, ...blocks);
    return index + (before.length > 0 ? 2 : 1);
  });
}

/** What is indented inside a column is its text; Markdown has taken it for code. */
function unindentColumns(root: Root): void {
  let isInside = false;
  root.children = root.children.flatMap((block): RootContent[] => {
    if (block.type === 'learnBlock') {
      const { name } = readMark(block.value);
      if (/^(?:column|zone|row|moniker)$/.test(name)) isInside = true;
      if (/^(?:column|zone|row|moniker)-end$/.test(name)) isInside = name === 'column-end';
      return [block];
    }
    if (!isInside || block.type !== 'code' || !isIndented(block)) return [block];
    const inner = parseMarkdown(block.value);
    visit(inner, (node) => {
      if (block.position) node.position = block.position;
    });
    splitAtMarks(inner);
    return inner.children;
  });
}

/** Code in a fence has two lines more in its source than in itself. */
function isIndented({ value, position }: Code): boolean {
  if (!position) return false;
  return position.end.line - position.start.line < value.split('\n').length;
}

function convertQuote(
  quote: Blockquote,
  index: number | undefined,
  parent: Parents | undefined,
  say: Say,
): number | undefined {
  const [first] = quote.children;
  const [lead] = first?.type === 'paragraph' ? first.children : [];
  if (first?.type !== 'paragraph' || lead?.type !== 'text') return undefined;
  if (!parent || index === undefined) return undefined;
  const [, film] = /^\s*\[!VIDEO\s*$/i.test(lead.value) ? first.children : [];
  if (film?.type === 'link') {
    parent.children.splice(index, 1, { ...first, children: [film] });
    return index;
  }
  const match = /^\s*\[!([\p{L}.]+)([^\]\n]*)\][ \t]*\n?/u.exec(lead.value);
  if (!match) return undefined;
  const [mark, word = '', argument = ''] = match;
  const name = word.toLowerCase();
  const kind = alertMeant(name);
  const rest = lead.value.slice(mark.length).trimStart();
  if (!kind && name !== 'div' && name !== 'video') {
    unknownMark(word, quote.position?.start, say);
    return undefined;
  }
  if (rest) lead.value = rest;
  else first.children.shift();
  if (first.children[0]?.type === 'break') first.children.shift();
  if (name === 'video') {
    const url = argument.trim() || textOf(first);
    first.children = [{ type: 'link', url, children: [{ type: 'text', value: url }] }];
  }
  if (first.children.length === 0) quote.children.shift();
  if (kind) {
    if (quote.children.length === 0) {
      // The words of an alert may follow a blank line that was not meant to end it.
      parent.children.splice(index, 1);
      return index;
    }
    quote.data = { ...quote.data, alert: kind };
    return undefined;
  }
  parent.children.splice(index, 1, ...quote.children);
  return index;
}

/** `# [Portal](#tab/portal)` begins a tab, and a line ends the group: tabs become headings below the last. */
function convertTabs(root: Root): void {
  let depth: Heading['depth'] = 1;
  let isInGroup = false;
  root.children = root.children.flatMap((block): RootContent[] => {
    if (block.type === 'thematicBreak' && isInGroup) {
      isInGroup = false;
      return [];
    }
    if (block.type !== 'heading') return [block];
    const [only, ...others] = block.children;
    const tab = only?.type === 'link' && others.length === 0 ? /^#tab\/(.+)$/.exec(only.url) : null;
    if (only?.type !== 'link' || !tab?.[1]) {
      if (!isInGroup) depth = block.depth;
      return [block];
    }
    isInGroup = true;
    return [
      {
        ...block,
        depth: nextDepth(depth),
        children: only.children,
        data: { ...block.data, id: `tab/${tab[1]}` },
      },
    ];
  });
}

function nextDepth(depth: Heading['depth']): Heading['depth'] {
  return depth === 6 ? 6 : ((depth + 1) as Heading['depth']);
}

/** Marks that only lay out what stands between them. */
const layout = /^(?:row|column|moniker|zone|image|code|div|no-loc)(?:-end)?$/;

function blocksOf(value: string, at: Parameters<Say>[0], say: Say): RootContent[] {
  const { name, attributes } = readMark(value);
  const position = at && { start: at, end: at };
  if (name === 'image') {
    const alt = attributes['alt-text'] ?? '';
    const url = attributes.source ?? '';
    return [{ type: 'paragraph', children: [{ type: 'image', url, alt, position }], position }];
  }
  if (name === 'code') {
    say(at, {
      kind: 'lost',
      rule: 'import-code-elsewhere',
      message: `Code from "${attributes.source ?? ''}" is to stand here; a link to it does.`,
      fix: 'copy the code into the document.',
    });
    const url = attributes.source ?? '';
    return [
      {
        type: 'paragraph',
        children: [{ type: 'link', url, children: [{ type: 'text', value: url }], position }],
        position,
      },
    ];
  }
  const limit = attributes.pivot ?? attributes.range;
  if (limit !== undefined) {
    say(at, {
      kind: 'note',
      rule: 'import-zone',
      message: `What follows was shown for "${limit}" only; it is shown to all, after that name.`,
      fix: 'write in its words whom it is for, or make a guide of its own of it.',
    });
    const text: Text = { type: 'text', value: limit };
    return [{ type: 'paragraph', children: [{ type: 'strong', children: [text] }], position }];
  }
  if (layout.test(name)) return [];
  unknownMark(name, at, say);
  return [{ type: 'paragraph', children: [{ type: 'text', value, position }], position }];
}

function unknownMark(name: string, at: Parameters<Say>[0], say: Say): void {
  say(at, {
    kind: 'lost',
    rule: 'import-mark-unknown',
    message: `The mark "${name}" is not known; it stands as text.`,
    fix: 'write what it means in Markdown.',
  });
}
