/** A page that compares several things, each under a heading of its own: a topic for each, and the page around them. */

import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { comparedParts } from './comparison-scopes.ts';
import type { ConvertedPage } from './convert-page.ts';

export interface SeveralComparisons {
  /** The page, with a link in the place of what each heading has below it. */
  readonly page: ConvertedPage;
  /** What stands below each of those headings, by its anchor. */
  readonly parts: ReadonlyMap<string, ConvertedPage>;
}

declare module 'mdast' {
  interface LinkData {
    /** The part of the page that it leads to, by its anchor. */
    part?: string;
  }
}

/**
 * Takes a page apart where it compares more than one thing.
 * @param page stays as it is
 */
export function severalComparisons(page: ConvertedPage): SeveralComparisons | undefined {
  const copy = { ...page, root: structuredClone(page.root) };
  const found = comparedParts(copy).flatMap(({ heading, source }) => {
    const anchor = heading?.data?.id;
    return heading && anchor !== undefined ? [{ heading, anchor, blocks: source.slice(1) }] : [];
  });
  if (found.length < 2) return undefined;
  const moved = new Set(found.flatMap(({ blocks }) => blocks));
  const leading = new Map<RootContent, string>(
    found.map(({ heading, anchor }) => [heading, anchor]),
  );
  const children = copy.root.children
    .filter((block) => !moved.has(block))
    .flatMap((block): RootContent[] => {
      const anchor = leading.get(block);
      return anchor === undefined ? [block] : [block, leadTo(anchor, block)];
    });
  const parts = found.map(
    ({ heading, anchor, blocks }) => [anchor, partOf(copy, heading, anchor, blocks)] as const,
  );
  const gone = new Set(parts.flatMap(([, part]) => part.ids));
  return {
    page: {
      ...copy,
      root: { ...copy.root, children },
      ids: copy.ids.filter((id) => !gone.has(id)),
      aliases: aliasesTo(copy, (target) => !gone.has(target)),
    },
    parts: new Map(parts),
  };
}

function leadTo(anchor: string, heading: RootContent): RootContent {
  const position = heading.position && { position: heading.position };
  const words = { type: 'text' as const, value: textOf(heading) };
  return {
    type: 'paragraph',
    children: [{ type: 'link', url: '', children: [words], data: { part: anchor }, ...position }],
    ...position,
  };
}

function partOf(
  page: ConvertedPage,
  heading: Heading,
  anchor: string,
  blocks: readonly RootContent[],
): ConvertedPage {
  const ids = blocks.flatMap((block) =>
    block.type === 'heading' && block.data?.id !== undefined ? [block.data.id] : [],
  );
  return {
    facts: { ...page.facts, title: '', titleSuffix: '', description: '' },
    title: textOf(heading).replaceAll(/\s+/g, ' ').trim(),
    root: { type: 'root', children: [...blocks] },
    ids,
    aliases: { [anchor]: 'main', ...aliasesTo(page, (target) => ids.includes(target)) },
  };
}

function aliasesTo(
  { aliases }: ConvertedPage,
  isOwn: (target: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(Object.entries(aliases).filter(([, target]) => isOwn(target)));
}
