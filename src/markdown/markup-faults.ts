/** What authors may write in words, and what to say when they write something else. */

import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import type { Position } from '../domain/diagnostic.ts';
import { childrenOf, claimId, headingId, isClaim, startOf } from './nodes.ts';

/** What can be wrong with words, by permanent names. */
export type MarkupRule =
  | 'mdx-syntax'
  | 'heading-level'
  | 'heading-id-missing'
  | 'anchor-duplicate'
  | 'claim-id-missing'
  | 'claim-attribute-unknown'
  | 'claim-empty'
  | 'claim-misplaced'
  | 'markup-unsupported';

export interface MarkupFault extends Position {
  readonly rule: MarkupRule;
  readonly message: string;
  readonly fix: string;
}

/** Faults in the blocks of one file, in the order of the file. */
export function findFaults(blocks: readonly MdastNode[]): MarkupFault[] {
  const firstSection = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  return blocks.flatMap((block, index) => {
    if (isClaim(block)) return [...claimFaults(block), ...childrenOf(block).flatMap(proseFaults)];
    if (block.type === 'heading')
      return [
        ...headingFaults(block, firstSection >= 0 && index > firstSection),
        ...childrenOf(block).flatMap(proseFaults),
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
  return faults;
}

function proseFaults(node: MdastNode): MarkupFault[] {
  const fault = faultOf(node);
  if (fault) return [{ ...startOf(node), ...fault }];
  return childrenOf(node).flatMap(proseFaults);
}

function faultOf(node: MdastNode): Pick<MarkupFault, 'rule' | 'message' | 'fix'> | undefined {
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
      return unsupported(`the element <${node.name ?? ''}>`);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return unsupported('an expression in braces');
    case 'mdxjsEsm':
      return unsupported('an import or export');
    case 'html':
      return unsupported('HTML');
    case 'image':
    case 'imageReference':
      return unsupported('an image');
    case 'linkReference':
    case 'definition':
      return unsupported('a link whose address stands elsewhere');
    default:
      return undefined;
  }
}

function unsupported(what: string): Pick<MarkupFault, 'rule' | 'message' | 'fix'> {
  return {
    rule: 'markup-unsupported',
    message: `The text holds ${what}, which words cannot carry.`,
    fix: 'use paragraphs, lists, tables, emphasis, code and [links](/address/), and write a literal < or { as \\< or \\{.',
  };
}

function named(id: string | undefined): string {
  return id === undefined ? 'A claim' : `Claim "${id}"`;
}

/** The parser says `line:column: what (code)`; anything else would be a fault of ours and is shown whole. */
export function syntaxFault(error: unknown): MarkupFault {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]+?)(?: \([\w:-]+\))?$/.exec(message);
  return {
    line: Number(match?.[1] ?? 1),
    column: Number(match?.[2] ?? 1),
    rule: 'mdx-syntax',
    message: `${match?.[3] ?? message}.`,
    fix: 'close every element and write a literal < or { as \\< or \\{.',
  };
}
