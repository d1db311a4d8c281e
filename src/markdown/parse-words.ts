/**
 * Reads the body of an MDX file as structured words: an introduction, sections and claims, each
 * with its place in the file. It knows nothing of files, options or languages.
 */

import type { RootContent } from 'mdast';
import { type MdastNode, type MdxJsxFlowElement, mdxToMdast } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import type { Prose } from '../domain/prose.ts';
import { withoutComments } from './comments.ts';
import { markdownFeatures } from './features.ts';
import { findFaults, type MarkupFault, nestingFault } from './markup-faults.ts';
import { childrenOf, claimId, endOf, headingId, isClaim, startOf } from './nodes.ts';
import { isNote, type Note, type Notes, notesIn, notesOf } from './notes.ts';
import { imagesIn, type Link, linksIn, passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import { syntaxFault } from './syntax-fault.ts';
import { type TextRun, textRuns } from './text-runs.ts';

export interface Words {
  /** What stands before the first heading, claims taken out. */
  readonly introduction: Prose;
  readonly sections: readonly SectionWords[];
  readonly claims: readonly ClaimText[];
  /** Where text begins that stands after a claim and below no heading. */
  readonly loose: readonly Position[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  /** Where footnotes stand that nothing refers to, with what they are called. */
  readonly idleNotes: readonly IdleNote[];
  readonly runs: readonly TextRun[];
  /** Where the body ends: the place to write what is missing. */
  readonly end: Position;
}

/** A footnote that nothing refers to. */
export interface IdleNote {
  readonly name: string;
  readonly at: Position;
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

export interface ParsedWords {
  /** Undefined where the file does not parse. */
  readonly words: Words | undefined;
  readonly faults: readonly MarkupFault[];
}

/** Parses a whole MDX file; front matter may be there or not. Never throws for what an author wrote. */
export function parseWords(written: string): ParsedWords {
  const source = withoutComments(written, 'mdx');
  let root: MdastNode;
  try {
    root = mdxToMdast(source, { features: markdownFeatures });
  } catch (error) {
    return { words: undefined, faults: [syntaxFault(error, source)] };
  }
  const blocks: readonly RootContent[] = root.type === 'root' ? root.children : [];
  const tooDeep = nestingFault(blocks);
  if (tooDeep) return { words: undefined, faults: [tooDeep] };
  return { words: readBlocks(source, blocks), faults: findFaults(blocks) };
}

function readBlocks(source: string, blocks: readonly RootContent[]): Words {
  const notes = notesIn(blocks);
  const introduction: RootContent[] = [];
  const sections: Headed[] = [];
  const claims: ClaimText[] = [];
  for (const block of blocks) {
    if (block.type === 'yaml') continue;
    const section = sections.at(-1);
    if (isClaim(block)) claims.push(readClaim(source, block, notes));
    else if (block.type === 'heading' && block.depth === 2) {
      sections.push({ heading: block, body: [] });
    } else (section?.body ?? introduction).push(block);
  }
  return {
    introduction: passage(source, introduction, notes),
    sections: sections.map((section) => readSection(source, section, notes)),
    claims,
    loose: looseIn(blocks).map(startOf),
    links: blocks.flatMap(linksIn),
    images: blocks.flatMap(imagesIn),
    idleNotes: idleNotes(blocks, notes),
    runs: textRuns(source, blocks),
    end: fileEnd(source),
  };
}

/** The footnotes of a file that nothing in it refers to. */
export function idleNotes(blocks: readonly MdastNode[], notes: Notes): readonly IdleNote[] {
  const used = new Set(notesOf(blocks, notes));
  return [...notes.values()]
    .filter((note) => !used.has(note))
    .map((note: Note) => ({ name: note.label ?? note.identifier, at: startOf(note) }));
}

function looseIn(blocks: readonly RootContent[]): readonly RootContent[] {
  const section = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const claim = blocks.findIndex(isClaim);
  if (claim < 0) return [];
  const after = blocks.slice(claim, section < 0 ? undefined : section);
  return after.filter((block) => !isClaim(block) && !isNote(block) && !holdsClaim(block));
}

function holdsClaim(node: MdastNode): boolean {
  const isOne = 'name' in node && node.name === 'Claim';
  return isOne || childrenOf(node).some(holdsClaim);
}

/** A heading with the blocks that follow it. */
interface Headed {
  readonly heading: RootContent;
  readonly body: RootContent[];
}

function readSection(source: string, section: Headed, notes: Notes): SectionWords {
  const lead: RootContent[] = [];
  const parts: Headed[] = [];
  for (const block of section.body) {
    if (block.type === 'heading') parts.push({ heading: block, body: [] });
    else (parts.at(-1)?.body ?? lead).push(block);
  }
  return {
    ...readPart(source, section, notes),
    lead: passage(source, lead, notes),
    parts: parts.map((part) => readPart(source, part, notes)),
  };
}

function readPart(source: string, { heading, body }: Headed, notes: Notes): PartWords {
  return {
    id: headingId(heading),
    at: startOf(heading),
    title: plainText(heading),
    body: passage(source, body, notes),
  };
}

function readClaim(source: string, element: MdxJsxFlowElement, notes: Notes): ClaimText {
  const blocks = childrenOf(element).filter((block) => !isNote(block));
  // Written on one line, the text of a claim is not wrapped in a paragraph.
  const onOneLine = blocks.some((block) => block.type === 'text');
  const [first, rest] = onOneLine ? [blocks, []] : [blocks.slice(0, 1), blocks.slice(1)];
  return {
    id: claimId(element) ?? '',
    at: startOf(element),
    end: endOf(element),
    sentence: onOneLine ? line(source, first) : passage(source, first, notes),
    explanation: rest.length > 0 ? passage(source, rest, notes) : undefined,
  };
}

function line(source: string, nodes: readonly MdastNode[]): Prose {
  const from = nodes[0]?.position?.start.offset ?? 0;
  const to = nodes.at(-1)?.position?.end.offset ?? 0;
  return {
    markdown: source.slice(from, to).trim(),
    text: nodes.map(plainText).join('').trim(),
    links: nodes.flatMap(linksIn).map(({ address }) => address),
  };
}

/** Where the last line of a text ends that is not blank. */
export function fileEnd(source: string): Position {
  const lines = source.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
