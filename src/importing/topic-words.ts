/** A comparison that was found, as the words of a topic: what each of our files is to say. */

import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { fingerprint } from '../catalog/current.ts';
import { type ClaimKind, claimKinds } from '../domain/claim.ts';
import type { Position } from '../domain/diagnostic.ts';
import { alike, type FoundComparison, type FoundOption } from './comparison.ts';
import type { FeatureCell } from './feature-tables.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A passage as Markdown, and what identifies its source. */
export interface Passage {
  readonly markdown: string;
  readonly source: string;
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

/** What options can do, as tables say it: one cell for each option, in their order. */
export interface FeatureWords {
  readonly label: string;
  readonly cells: readonly (FeatureCell | undefined)[];
}

export interface TopicWords {
  readonly introduction: Passage;
  readonly sections: readonly SectionWords[];
  readonly options: readonly OptionWords[];
  readonly features: readonly FeatureWords[];
}

/** Links have been resolved. What words cannot carry has been made into what they can. */
export function topicWords({
  introduction,
  sections,
  options,
  features,
}: FoundComparison): TopicWords {
  return {
    introduction: passage(introduction),
    sections: sections.map(({ title, anchor, heading, blocks }) => ({
      ...passage(blocks, [heading]),
      title,
      anchor,
    })),
    options: options.map(optionWords),
    features: features.flatMap((table) =>
      table.features.map(({ label, cells }) => ({
        label,
        cells: options.map(
          ({ title }) => cells[table.names.findIndex((name) => alike(name, title))],
        ),
      })),
    ),
  };
}

function optionWords({ title, id, lists, blocks, at }: FoundOption): OptionWords {
  return {
    title,
    anchor: id,
    listAnchors: lists.flatMap(({ kind, anchor }) =>
      anchor === undefined ? [] : { kind, anchor },
    ),
    introduction: passage(blocks),
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
    markdown: writeMarkdown(plainBlocks(blocks)).trim(),
    source: fingerprint([...headings, ...blocks].map((block) => textOf(block))),
  };
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
    if (node.type === 'blockquote') delete node.data;
  });
  return root;
}
