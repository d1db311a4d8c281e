/**
 * Reads the body of an MDX file as structured words: an introduction, sections and claims, each
 * with its place in the file. It knows nothing of files, options or languages.
 */

import type { RootContent } from 'mdast';
import { type MdastNode, type MdxJsxFlowElement, mdxToMdast } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import type { Prose } from '../domain/prose.ts';
import { markdownFeatures } from './features.ts';
import { findFaults, type MarkupFault, syntaxFault } from './markup-faults.ts';
import { childrenOf, claimId, endOf, headingId, isClaim, startOf } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { type TextRun, textRuns } from './text-runs.ts';

export interface Words {
  /** What stands before the first heading, claims taken out. */
  readonly introduction: Prose;
  readonly sections: readonly SectionWords[];
  readonly claims: readonly ClaimText[];
  readonly links: readonly Link[];
  readonly runs: readonly TextRun[];
  /** Where the body ends: the place to write what is missing. */
  readonly end: Position;
}

/** A heading with what follows it. */
export interface PartWords {
  /** Its anchor; empty where it has none. */
  readonly id: string;
  readonly at: Position;
  readonly title: string;
  readonly body: Prose;
}

/** A second-level heading with what follows it: as a whole, and taken apart by its third-level ones. */
export interface SectionWords extends PartWords {
  /** What stands before the first part. */
  readonly lead: Prose;
  readonly parts: readonly PartWords[];
}

/** A `<Claim>`: its first paragraph is the claim, the rest explains it. */
export interface ClaimText {
  readonly id: string;
  readonly at: Position;
  readonly end: Position;
  readonly sentence: Prose;
  readonly explanation: Prose | undefined;
}

export interface Link {
  readonly address: string;
  readonly at: Position;
}

export interface ParsedWords {
  /** Undefined where the file does not parse. */
  readonly words: Words | undefined;
  readonly faults: readonly MarkupFault[];
}

/** Parses a whole MDX file; front matter may be there or not. Never throws for what an author wrote. */
export function parseWords(source: string): ParsedWords {
  let root: MdastNode;
  try {
    root = mdxToMdast(source, { features: markdownFeatures });
  } catch (error) {
    return { words: undefined, faults: [syntaxFault(error)] };
  }
  const blocks: readonly RootContent[] = root.type === 'root' ? root.children : [];
  return { words: readBlocks(source, blocks), faults: findFaults(blocks) };
}

function readBlocks(source: string, blocks: readonly RootContent[]): Words {
  const introduction: RootContent[] = [];
  const sections: Headed[] = [];
  const claims: ClaimText[] = [];
  for (const block of blocks) {
    if (block.type === 'yaml') continue;
    const section = sections.at(-1);
    if (isClaim(block)) claims.push(readClaim(source, block));
    else if (block.type === 'heading' && block.depth === 2) {
      sections.push({ heading: block, body: [] });
    } else (section?.body ?? introduction).push(block);
  }
  return {
    introduction: prose(source, introduction),
    sections: sections.map((section) => readSection(source, section)),
    claims,
    links: blocks.flatMap(findLinks),
    runs: textRuns(source, blocks),
    end: fileEnd(source),
  };
}

/** A heading with the blocks that follow it. */
interface Headed {
  readonly heading: RootContent;
  readonly body: RootContent[];
}

function readSection(source: string, section: Headed): SectionWords {
  const lead: RootContent[] = [];
  const parts: Headed[] = [];
  for (const block of section.body) {
    if (block.type === 'heading') parts.push({ heading: block, body: [] });
    else (parts.at(-1)?.body ?? lead).push(block);
  }
  return {
    ...readPart(source, section),
    lead: prose(source, lead),
    parts: parts.map((part) => readPart(source, part)),
  };
}

function readPart(source: string, { heading, body }: Headed): PartWords {
  return {
    id: headingId(heading),
    at: startOf(heading),
    title: plainText(heading),
    body: prose(source, body),
  };
}

function readClaim(source: string, element: MdxJsxFlowElement): ClaimText {
  const blocks = childrenOf(element);
  // Written on one line, the text of a claim is not wrapped in a paragraph.
  const onOneLine = blocks.some((block) => block.type === 'text');
  const [first, rest] = onOneLine ? [blocks, []] : [blocks.slice(0, 1), blocks.slice(1)];
  return {
    id: claimId(element) ?? '',
    at: startOf(element),
    end: endOf(element),
    sentence: onOneLine ? line(source, first) : prose(source, first),
    explanation: rest.length > 0 ? prose(source, rest) : undefined,
  };
}

function findLinks(node: MdastNode): Link[] {
  const own = node.type === 'link' ? [{ address: node.url, at: startOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap(findLinks)];
}

function prose(source: string, blocks: readonly MdastNode[]): Prose {
  return {
    markdown: blocks.map((block) => outdent(source, block)).join('\n\n'),
    text: blocks.map(plainText).join(' '),
    links: blocks.flatMap(findLinks).map(({ address }) => address),
  };
}

function line(source: string, nodes: readonly MdastNode[]): Prose {
  const from = nodes[0]?.position?.start.offset ?? 0;
  const to = nodes.at(-1)?.position?.end.offset ?? 0;
  return {
    markdown: source.slice(from, to).trim(),
    text: nodes.map(plainText).join('').trim(),
    links: nodes.flatMap(findLinks).map(({ address }) => address),
  };
}

/** The source of a block, moved to the left margin: text inside an element may be indented. */
function outdent(source: string, { position }: MdastNode): string {
  if (!position) return '';
  const margin = new RegExp(`\\n {1,${Math.max(1, position.start.column - 1)}}`, 'g');
  const text = source.slice(position.start.offset, position.end.offset);
  return position.start.column === 1 ? text : text.replaceAll(margin, '\n');
}

/** Where the last line of a text ends that is not blank. */
export function fileEnd(source: string): Position {
  const lines = source.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
