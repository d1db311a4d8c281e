/** A comparison that was found, as the words of a topic: what each of our files is to say. */

import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { fingerprint } from '../catalog/current.ts';
import { type ClaimKind, claimKinds } from '../domain/claim.ts';
import type { Position } from '../domain/diagnostic.ts';
import type { FoundComparison, FoundOption } from './comparison.ts';
import type { FoundFeature } from './feature-tables.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A passage as Markdown, and what identifies its source. */
export interface Passage {
  readonly markdown: string;
  readonly source: string;
  /** Of an introduction: whether a sentence of words is to stand before it. */
  readonly isHeadless?: true;
}

export interface ClaimWords extends Passage {
  readonly kind: ClaimKind;
  /** Its first line as plain text, which ids are made of. */
  readonly text: string;
  readonly at: Position | undefined;
}

export interface OptionWords {
  readonly title: string;
  readonly anchor: string | undefined;
  /** Anchors of its lists, by kind. */
  readonly listAnchors: readonly { readonly kind: ClaimKind; readonly anchor: string }[];
  readonly introduction: Passage;
  readonly claims: readonly ClaimWords[];
  readonly at: Position | undefined;
}

export interface SectionWords extends Passage {
  readonly title: string;
  readonly anchor: string | undefined;
}

export interface TopicWords {
  readonly introduction: Passage;
  readonly sections: readonly SectionWords[];
  /** Titles of headings with nothing below them, which are no sections. */
  readonly empty: readonly { readonly title: string; readonly at: Position | undefined }[];
  readonly options: readonly OptionWords[];
  readonly features: readonly FoundFeature[];
}

/** Links have been resolved. What words cannot carry has been made into what they can. */
export function topicWords({
  introduction,
  sections,
  options,
  features,
}: FoundComparison): TopicWords {
  const found = sections.map(({ title, anchor, heading, blocks }) => ({
    ...passage(blocks, [heading]),
    title,
    anchor,
    at: heading.position?.start,
  }));
  return {
    introduction: opening(introduction),
    sections: found.filter(({ markdown }) => markdown !== ''),
    empty: found.filter(({ markdown }) => markdown === ''),
    options: options.map(optionWords),
    features,
  };
}

function optionWords({ title, id, lists, blocks, at }: FoundOption): OptionWords {
  return {
    title,
    anchor: id,
    listAnchors: lists.flatMap(({ kind, anchor }) =>
      anchor === undefined ? [] : { kind, anchor },
    ),
    introduction: opening(blocks),
    claims: claimKinds.flatMap((kind) =>
      lists
        .filter((list) => list.kind === kind)
        .flatMap(({ items }) => items)
        .filter((item) => textOf(item).trim() !== '')
        .map((item) => claimWords(kind, item)),
    ),
    at,
  };
}

function claimWords(kind: ClaimKind, item: ListItem): ClaimWords {
  const [first, ...rest] = item.children;
  // A claim begins with a paragraph, whatever its item began with.
  const blocks: RootContent[] =
    first?.type === 'paragraph'
      ? [first, ...rest]
      : [{ type: 'paragraph', children: [{ type: 'text', value: textOf(first) }] }, ...rest];
  return {
    ...passage(blocks),
    kind,
    text: textOf(blocks[0]),
    at: item.position?.start,
  };
}

function passage(blocks: readonly RootContent[], headings: readonly RootContent[] = []): Passage {
  return {
    markdown: writeMarkdown(plainBlocks(withoutRules(blocks))).trim(),
    source: fingerprint([...headings, ...blocks].map((block) => textOf(block))),
  };
}

/**
 * An introduction, whose first sentence leads its page: where it begins with what cannot lead, its first paragraph
 * stands before that. Without one, the introduction cannot lead by itself.
 */
function opening(blocks: readonly RootContent[]): Passage {
  const whole = passage(blocks);
  const [first] = withoutRules(blocks);
  if (!first || leads(first)) return whole;
  const at = blocks.findIndex(standsAlone);
  const lead = blocks[at];
  if (!lead) return { ...whole, isHeadless: true };
  return { ...whole, markdown: passage([lead, ...blocks.toSpliced(at, 1)]).markdown };
}

/** A line across the page parts what stands on both sides of it: at an end it parts nothing. */
function withoutRules(blocks: readonly RootContent[]): readonly RootContent[] {
  const isRule = ({ type }: RootContent) => type === 'thematicBreak';
  const begin = blocks.findIndex((block) => !isRule(block));
  return begin < 0 ? [] : blocks.slice(begin, blocks.findLastIndex((block) => !isRule(block)) + 1);
}

/** Whether a page can begin with it. */
function leads({ type }: RootContent): boolean {
  return type !== 'blockquote' && type !== 'code' && type !== 'table';
}

/** A line that ends in a colon leads to what comes after it, and stays before that. */
function standsAlone(block: RootContent): boolean {
  return block.type === 'paragraph' && !textOf(block).trim().endsWith(':');
}

/** Words carry no pictures, no headings of their own and no breaks in cells. */
function plainBlocks(blocks: readonly RootContent[]): Root {
  const root: Root = { type: 'root', children: structuredClone(blocks as RootContent[]) };
  root.children = root.children.map((block) =>
    block.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: block.children }] }
      : block,
  );
  visitParents(root, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const siblings: readonly Nodes[] = parent?.children ?? [];
    const index = siblings.indexOf(node);
    if (!parent || index < 0) return;
    if (node.type === 'image') {
      const isLinked = ancestors.some(({ type }) => type === 'link');
      parent.children[index] =
        node.url.startsWith('/') && !isLinked
          ? {
              type: 'link',
              url: node.url,
              children: [{ type: 'text', value: node.alt || node.url }],
            }
          : { type: 'text', value: node.alt || node.url };
    }
    if (node.type === 'break' && parent.type === 'tableCell') {
      parent.children[index] = { type: 'text', value: ' ' };
    }
  });
  return root;
}
