/** Reads the words of a guide, Markdown or MDX: its introduction, its sections, its links and its faults. */

import type { RootContent } from 'mdast';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import type { GuideSection } from '../domain/guide.ts';
import type { Prose } from '../domain/prose.ts';
import { withoutComments } from './comments.ts';
import { markdownFeatures } from './features.ts';
import { type MarkupFault, nestingFault } from './markup-faults.ts';
import { childrenOf, headingId, isClaim, startOf } from './nodes.ts';
import { isNote, type Notes, notesIn, notesOf } from './notes.ts';
import { fileEnd, type IdleNote, idleNotes } from './parse-words.ts';
import { type Link, passage } from './passage.ts';
import { plainText } from './plain-text.ts';
import { syntaxFault } from './syntax-fault.ts';
import { type TextRun, textRuns } from './text-runs.ts';

export interface GuideBody {
  /** The whole body as Markdown. */
  readonly markdown: string;
  /** What stands before the first heading that has an anchor. */
  readonly introduction: Prose;
  readonly sections: readonly (GuideSection & { readonly at: Position })[];
  readonly links: readonly Link[];
  readonly images: readonly Link[];
  /** Footnotes that nothing refers to. */
  readonly idleNotes: readonly IdleNote[];
  /** Made when they are asked for: of most guides, nobody does. */
  readonly runs: readonly TextRun[];
  /** Where the body ends: the place to write what is missing. */
  readonly end: Position;
}

export interface ParsedGuide {
  /** Undefined where the file does not parse. */
  readonly words: GuideBody | undefined;
  readonly faults: readonly MarkupFault[];
}

/** Parses a whole file; its front matter is passed over. Never throws for what an author wrote. */
export function parseGuide(written: string, ending: 'md' | 'mdx'): ParsedGuide {
  const source = withoutComments(written, ending);
  let body: readonly RootContent[];
  try {
    body = blocksOf(source, ending);
  } catch (error) {
    return { words: undefined, faults: [syntaxFault(error, source)] };
  }
  const tooDeep = nestingFault(body);
  if (tooDeep) return { words: undefined, faults: [tooDeep] };
  const links: Link[] = [];
  const images: Link[] = [];
  const faults: MarkupFault[] = [];
  for (const block of body) {
    if (block.type === 'heading') faults.push(...headingFaults(block));
    collect(block, links, images, faults);
  }
  const notes = notesIn(body);
  let runs: readonly TextRun[] | undefined;
  return {
    words: {
      markdown: source.slice(startOffset(body[0], source)),
      ...sectionsOf(source, body, notes),
      links,
      images,
      idleNotes: idleNotes(body, notes),
      get runs() {
        runs ??= textRuns(source, blocksOf(source, ending));
        return runs;
      },
      end: fileEnd(source),
    },
    faults: [...faults, ...repeatedAnchors(body)],
  };
}

/** @throws where MDX does not parse */
function blocksOf(source: string, ending: 'md' | 'mdx'): readonly RootContent[] {
  const toMdast = ending === 'mdx' ? mdxToMdast : markdownToMdast;
  const root: MdastNode = toMdast(source, { features: markdownFeatures });
  return root.type === 'root' ? root.children.filter(({ type }) => type !== 'yaml') : [];
}

function sectionsOf(
  source: string,
  blocks: readonly RootContent[],
  notes: Notes,
): Pick<GuideBody, 'introduction' | 'sections'> {
  const starts = blocks.flatMap((block, index) => (isSectionHeading(block) ? [index] : []));
  const proseAt = (from: number, to: number): Prose => prose(source, blocks.slice(from, to), notes);
  return {
    introduction: proseAt(0, starts[0] ?? blocks.length),
    sections: starts.flatMap((start, nth) => {
      const heading = blocks[start];
      if (heading?.type !== 'heading') return [];
      return [
        {
          id: headingId(heading),
          depth: heading.depth,
          title: plainText(heading),
          at: startOf(heading),
          body: proseAt(start + 1, starts[nth + 1] ?? blocks.length),
        },
      ];
    }),
  };
}

/** A lower heading without an anchor is part of the text that it stands in. */
function isSectionHeading(block: RootContent): boolean {
  return block.type === 'heading' && (block.depth <= 2 || headingId(block) !== '');
}

/** Without footnotes it stays as it is written, line for line: what is indented may be code. */
function prose(source: string, blocks: readonly RootContent[], notes: Notes): Prose {
  const words = passage(source, blocks, notes);
  if (blocks.some(isNote) || notesOf(blocks, notes).length > 0) return words;
  const markdown = source.slice(
    startOffset(blocks[0], source),
    blocks.at(-1)?.position?.end.offset,
  );
  return { ...words, markdown };
}

function startOffset(block: RootContent | undefined, source: string): number {
  return block?.position?.start.offset ?? source.length;
}

function collect(node: MdastNode, links: Link[], images: Link[], faults: MarkupFault[]): void {
  if (node.type === 'link' || node.type === 'definition') {
    links.push({ address: node.url, at: startOf(node) });
  }
  if (node.type === 'image') images.push({ address: node.url, at: startOf(node) });
  const fault = faultOf(node);
  if (fault) faults.push({ ...startOf(node), ...fault });
  else for (const child of childrenOf(node)) collect(child, links, images, faults);
}

function faultOf(node: MdastNode): Pick<MarkupFault, 'rule' | 'message' | 'fix'> | undefined {
  switch (node.type) {
    case 'html':
      return /^<br ?\/>$/.test(node.value.trim()) ? undefined : unsupported('HTML');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'br') return undefined;
      if (!isClaim(node)) return unsupported(`the element <${node.name ?? ''}>`);
      return {
        rule: 'claim-misplaced',
        message: 'A claim stands in a guide.',
        fix: 'move it to the words of the option that it is about, and link to it.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return unsupported('an expression in braces');
    case 'mdxjsEsm':
      return unsupported('an import or export');
    default:
      return undefined;
  }
}

function unsupported(what: string): Pick<MarkupFault, 'rule' | 'message' | 'fix'> {
  return {
    rule: 'markup-unsupported',
    message: `The text holds ${what}, which guides cannot carry.`,
    fix: 'write it in Markdown, and a literal < or { as \\< or \\{.',
  };
}

function headingFaults(heading: Extract<RootContent, { type: 'heading' }>): MarkupFault[] {
  const at = startOf(heading);
  if (heading.depth === 1) {
    return [
      {
        ...at,
        rule: 'heading-level',
        message: 'A heading of level 1 stands in the text.',
        fix: 'begin it with ##; the title of the page comes from the front matter.',
      },
    ];
  }
  // Lower ones may do without, and are then not linked to.
  if (heading.depth > 2 || headingId(heading)) return [];
  return [
    {
      ...at,
      rule: 'heading-id-missing',
      message: 'A heading has no anchor.',
      fix: 'end it with an anchor, for ever, and the same in every language: ## Title {#anchor}.',
    },
  ];
}

function repeatedAnchors(blocks: readonly RootContent[]): MarkupFault[] {
  const first = new Map<string, number>();
  return blocks.flatMap((block) => {
    const id = block.type === 'heading' ? headingId(block) : '';
    if (id === '') return [];
    const at = startOf(block);
    const line = first.get(id);
    if (line === undefined) {
      first.set(id, at.line);
      return [];
    }
    return [
      {
        ...at,
        rule: 'anchor-duplicate',
        message: `The anchor "${id}" is set already, on line ${line}.`,
        fix: 'choose another one.',
      },
    ];
  });
}
