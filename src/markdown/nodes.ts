/** What the words need to know of a node of the Markdown tree. */

import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { fileStart, type Position } from '../domain/diagnostic.ts';

export function isClaim(node: MdastNode): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Claim';
}

/** The id as written, or undefined where there is none, it is empty or it is not a plain string. */
export function claimId(element: MdxJsxFlowElement): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id') {
      return typeof attribute.value === 'string' && attribute.value !== ''
        ? attribute.value
        : undefined;
    }
  }
  return undefined;
}

/** The anchor in `## Title {#anchor}`, or an empty string. */
export function headingId({ data }: MdastNode): string {
  const properties: unknown = data && 'hProperties' in data ? data.hProperties : undefined;
  if (typeof properties !== 'object' || properties === null || !('id' in properties)) return '';
  return typeof properties.id === 'string' ? properties.id : '';
}

export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

export function startOf(node: MdastNode): Position {
  const point = node.position?.start;
  return point ? { line: point.line, column: point.column } : fileStart;
}

export function endOf(node: MdastNode): Position {
  const point = node.position?.end;
  return point ? { line: point.line, column: point.column } : fileStart;
}
