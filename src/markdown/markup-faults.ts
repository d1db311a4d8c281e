/** What authors may write in words, and what to say when they write something else. */

import { type MdastNode, type MdxJsxFlowElement, markdownToMdast } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import { markdownFeatures } from './features.ts';
import { childrenOf, claimId, headingId, isClaim, startOf } from './nodes.ts';

/** What can be wrong with words, by permanent names. */
export type MarkupRule =
  | 'mdx-syntax'
  | 'nesting-deep'
  | 'heading-level'
  | 'heading-id-missing'
  | 'anchor-duplicate'
  | 'claim-id-missing'
  | 'claim-attribute-unknown'
  | 'claim-empty'
  | 'claim-misplaced'
  | 'markup-misplaced'
  | 'markup-unsupported';

export interface MarkupFault extends Position {
  readonly rule: MarkupRule;
  readonly message: string;
  readonly fix: string;
}

/** More levels than words can need; what walks a tree goes down one for each. */
const mostLevels = 40;

/** That some blocks are nested deeper than anything could follow: nothing else can then be said of them. */
export function nestingFault(blocks: readonly MdastNode[]): MarkupFault | undefined {
  let level = blocks;
  for (let depth = 1; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth > mostLevels) {
      return {
        ...startOf(first),
        rule: 'nesting-deep',
        message: `The text is nested in more than ${mostLevels} levels here.`,
        fix: 'take away quotes, lists or emphasis around it.',
      };
    }
    level = level.flatMap(childrenOf);
  }
  return undefined;
}

/** Where a Markdown document is nested like that, found without walking down in it. */
export function nestingIn(markdown: string): Position | undefined {
  return nestingFault([markdownToMdast(markdown, { features: markdownFeatures })]);
}

/** Faults in the blocks of one file, in the order of the file. */
export function findFaults(blocks: readonly MdastNode[]): MarkupFault[] {
  // Links by reference are told where they stand, and what they refer to not besides.
  const told = blocks.some(holdsReference)
    ? blocks.filter(({ type }) => type !== 'definition')
    : blocks;
  return faultsOfBlocks(told);
}

function holdsReference(node: MdastNode): boolean {
  return (
    ['linkReference', 'imageReference'].includes(node.type) || childrenOf(node).some(holdsReference)
  );
}

function faultsOfBlocks(blocks: readonly MdastNode[]): MarkupFault[] {
  const faults = blockFaults(blocks);
  const lines = new Set(faults.map(({ line }) => line));
  return [...openingFaults(blocks).filter(({ line }) => !lines.has(line)), ...faults];
}

/** The first sentence of an introduction leads its page, alone: what it needs must stand in it. */
function openingFaults(blocks: readonly MdastNode[]): MarkupFault[] {
  const [first] = blocks.filter(({ type }) => type !== 'yaml');
  if (!first || isClaim(first)) return [];
  const what = isBlock(first) ? notOpening[first.type] : undefined;
  if (what) return [{ ...startOf(first), ...opening(what) }];
  return first.type === 'paragraph' ? besideText(first, opening) : [];
}

const notOpening = {
  blockquote: 'a quote or an alert',
  code: 'code',
  table: 'a table',
} as const;

function isBlock(node: MdastNode): node is MdastNode & { type: keyof typeof notOpening } {
  return Object.hasOwn(notOpening, node.type);
}

function opening(what: string): Said {
  return {
    rule: 'markup-misplaced',
    message: `An introduction begins with ${what}.`,
    fix: 'begin it with a paragraph of words alone: its first sentence leads the page. Let the rest follow.',
  };
}

type Said = Pick<MarkupFault, 'rule' | 'message' | 'fix'>;

/** Pictures and footnotes in what must be words alone, since it stands without its page. */
function besideText(node: MdastNode, said: (what: string) => Said): MarkupFault[] {
  if (node.type === 'image') return [{ ...startOf(node), ...said('a picture') }];
  if (node.type === 'footnoteReference') return [{ ...startOf(node), ...said('a footnote') }];
  return childrenOf(node).flatMap((child) => besideText(child, said));
}

function blockFaults(blocks: readonly MdastNode[]): MarkupFault[] {
  const firstSection = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  return blocks.flatMap((block, index) => {
    if (isClaim(block)) return [...claimFaults(block), ...childrenOf(block).flatMap(proseFaults)];
    if (block.type === 'heading')
      return [
        ...headingFaults(block, firstSection >= 0 && index > firstSection),
        ...childrenOf(block).flatMap(proseFaults),
        ...besideText(block, (what) => ({
          rule: 'markup-misplaced',
          message: `A heading holds ${what}.`,
          fix: 'put it into the text below.',
        })),
      ];
    return proseFaults(block);
  });
}

function headingFaults(
  heading: Extract<MdastNode, { type: 'heading' }>,
  isInSection: boolean,
): MarkupFault[] {
  if (heading.depth === 3 && isInSection) return [];
  if (heading.depth !== 2) {
    return [
      {
        ...startOf(heading),
        rule: 'heading-level',
        message: `A heading of level ${heading.depth} stands in the text.`,
        fix: 'begin it with ##, or with ### inside a section; the title of the page comes from the front matter.',
      },
    ];
  }
  if (headingId(heading)) return [];
  return [
    {
      ...startOf(heading),
      rule: 'heading-id-missing',
      message: 'A heading has no anchor.',
      fix: 'end it with an anchor that is the same in every language: ## Title {#anchor}.',
    },
  ];
}

function claimFaults(claim: MdxJsxFlowElement): MarkupFault[] {
  const faults: MarkupFault[] = [];
  if (claimId(claim) === undefined) {
    faults.push({
      ...startOf(claim),
      rule: 'claim-id-missing',
      message: 'A claim has no id.',
      fix: 'write <Claim id="…"> with the id that the facts file gives it, as plain text in quotation marks.',
    });
  }
  for (const attribute of claim.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id') continue;
    const what =
      attribute.type === 'mdxJsxAttribute' ? `the attribute "${attribute.name}"` : 'an expression';
    faults.push({
      ...startOf(claim),
      rule: 'claim-attribute-unknown',
      message: `${named(claimId(claim))} has ${what}, which means nothing here.`,
      fix: 'keep only the id; kind, criterion and sources stand in option.yaml.',
    });
  }
  const [first] = childrenOf(claim);
  if (first?.type !== 'paragraph' && first?.type !== 'text') {
    faults.push({
      ...startOf(claim),
      rule: 'claim-empty',
      message: `${named(claimId(claim))} does not begin with a paragraph.`,
      fix: 'write the claim itself as the first paragraph between <Claim …> and </Claim>.',
    });
  }
  const sentence = first?.type === 'paragraph' ? [first] : childrenOf(claim);
  return [
    ...faults,
    ...sentence.flatMap((node) =>
      besideText(node, (what) => ({
        rule: 'markup-misplaced',
        message: `${named(claimId(claim))} has ${what} in its sentence, which stands in tables and lists.`,
        fix: 'leave an empty line after the sentence, and put it into what explains the claim.',
      })),
    ),
  ];
}

function proseFaults(node: MdastNode): MarkupFault[] {
  const fault = faultOf(node);
  if (fault) return [{ ...startOf(node), ...fault }];
  return childrenOf(node).flatMap(proseFaults);
}

function faultOf(node: MdastNode): Said | undefined {
  switch (node.type) {
    case 'heading':
      return unsupported('a heading inside other text');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Claim') {
        return {
          rule: 'claim-misplaced',
          message: 'A claim stands inside other text.',
          fix: 'put <Claim …> and </Claim> on lines of their own, outside lists and other claims.',
        };
      }
      return elementFault(node.name ?? '');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return unsupported('an expression in braces', 'write { as \\{.');
    case 'mdxjsEsm':
      return unsupported('an import or export');
    case 'html':
      return unsupported('HTML');
    case 'imageReference':
      return unsupported(
        'a picture whose address stands elsewhere',
        'write the address where the picture is: ![what it shows](/media/file.png).',
      );
    case 'linkReference':
    case 'definition':
      return unsupported(
        'a link whose address stands elsewhere',
        'write the address where the link is: [text](/address/).',
      );
    default:
      return undefined;
  }
}

function unsupported(
  what: string,
  fix = 'use paragraphs, lists, tables, emphasis, code and [links](/address/), and write a literal < or { as \\< or \\{.',
): Said {
  return {
    rule: 'markup-unsupported',
    message: `The text holds ${what}, which words cannot carry.`,
    fix,
  };
}

/** What Markdown has in the place of elements of HTML. */
const insteadOf: Readonly<Record<string, string>> = {
  a: 'write [text](/address/).',
  b: 'write **…**.',
  br: 'begin a new paragraph, or a list.',
  code: 'write `…`.',
  em: 'write *…*.',
  i: 'write *…*.',
  strong: 'write **…**.',
};

/** What is said of an element that is none of ours. */
export function elementFault(name: string): Said {
  if (name.toLowerCase() === 'claim')
    return {
      rule: 'markup-unsupported',
      message: `<${name}> is no element: that of a claim begins with a capital.`,
      fix: 'write <Claim id="…"> and </Claim>.',
    };
  return unsupported(`the element <${name}>`, insteadOf[name.toLowerCase()]);
}

function named(id: string | undefined): string {
  return id === undefined ? 'A claim' : `Claim "${id}"`;
}
