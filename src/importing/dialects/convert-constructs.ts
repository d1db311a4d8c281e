/** What other dialects have, as what Markdown has; what is not known stays as text and is told. */

import type { Heading, Root, RootContent } from 'mdast';
import type { Parent } from 'unist';
import { type Say, shortened } from '../notice.ts';
import { blocks } from './block-constructs.ts';
import { settleCode } from './code-titles.ts';
import { kindOf } from './construct-kinds.ts';
import { type Context, type Names, text, trimEnds } from './construct-parts.ts';
import { inLine } from './inline-constructs.ts';
import { joinReferences } from './joined-references.ts';
import { type Construct, pairMarks } from './pair-marks.ts';

/**
 * Converts in place.
 * @param source the text that the tree was parsed from
 */
export function convertConstructs(root: Root, source: string, names: Names, say: Say): void {
  pairMarks(root, source);
  convertIn(root, { source, names, say });
  settleCode(root);
}

function convertIn(parent: Parent, context: Context): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) convertIn(child, context);
  if (!children.some(({ type }) => type === 'construct')) return;
  const isInLine = parent.type !== 'construct' && holdsPhrases(parent);
  const converted = children.flatMap((child, index): RootContent[] => {
    if (child.type !== 'construct') return [child];
    const before = children[index - 1];
    if (kindOf(child.reading)?.is === 'attributes')
      return attributes(child, parent, before, context);
    return isInLine ? inLine(child, context) : blocks(child, context);
  });
  parent.children = joinReferences(converted);
  if (isInLine) trimEnds(parent.children as RootContent[]);
}

function holdsPhrases({ type }: Parent): boolean {
  return /^(?:paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(type);
}

/** `{: .wide }` lays out what stands before it; with a # it is the anchor of a heading. */
function attributes(
  { reading, value, position }: Construct,
  parent: Parent,
  before: RootContent | undefined,
  { say }: Context,
): RootContent[] {
  const { id } = reading.attributes;
  if (parent.type === 'heading' && id !== undefined) {
    const heading = parent as Heading;
    heading.data = { ...heading.data, others: [...(heading.data?.others ?? []), id] };
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return [];
  }
  const isAlone = parent.type !== 'heading' && !before;
  const isAttached =
    before !== undefined && (before.type !== 'text' || /[\])]\s*$|^\s*$/.test(before.value));
  const isMarked = value.startsWith('{:');
  if (!isAlone && !isAttached && !isMarked) return [text(value, position)];
  say(position?.start, {
    kind: 'note',
    rule: 'import-attributes',
    message: `“${shortened(value)}”, which says how something looks, was left out.`,
    fix: 'nothing.',
  });
  return [];
}

declare module 'mdast' {
  interface LinkData {
    /** Whether it is only the address of a link that is written around it. */
    isReference?: boolean;
  }
}
