/**
 * A document as parts in parts, whatever it marks them with: headings here, all else in `block-parts.ts`. What
 * says nothing of a comparison stays as it was written.
 */

import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { groupsIn, partsIn } from './block-parts.ts';
import { sideIn } from './claim-words.ts';
import { type Part, plainTitle } from './parts.ts';

/** All of a document below its title. */
export function outlineOf(root: Root, title: string): Part {
  const top: OpenPart = { heading: undefined, blocks: [], parts: [] };
  const open = [top];
  for (const block of root.children) {
    if (block.type !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const part: OpenPart = { heading: block, blocks: [], parts: [] };
    open.at(-1)?.parts.push(part);
    open.push(part);
  }
  return { ...closed(top), title };
}

interface OpenPart {
  readonly heading: Heading | undefined;
  readonly blocks: RootContent[];
  readonly parts: OpenPart[];
}

function closed({ heading, blocks, parts }: OpenPart): Part {
  const title = heading ? plainTitle(textOf(heading)) : '';
  const side = heading && (sideIn(title) ?? sideIn(anchorWords(heading)));
  const below = parts.map(closed);
  return {
    title,
    heading,
    side,
    content: [...(side ? groupsIn(blocks) : partsIn(blocks)), ...below],
    source: [...(heading ? [heading] : []), ...blocks, ...below.flatMap(({ source }) => source)],
  };
}

/** What the anchor of a heading says, which a translation has left as it was. */
function anchorWords({ data }: Heading): string {
  return (data?.id ?? '').replace(/-\d+$/, '').replaceAll(/[-_]+/g, ' ');
}
