/**
 * Finds the comparison in a document: sections side by side that each list advantages and disadvantages.
 * It goes by headings and by lists that words in bold introduce.
 */

import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimKind } from '../domain/catalog.ts';

export interface FoundComparison {
  /** What stands before and around the options. */
  readonly introduction: readonly RootContent[];
  /** Sections beside the options. */
  readonly sections: readonly FoundSection[];
  readonly options: readonly FoundOption[];
}

export interface FoundSection {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

export interface FoundOption {
  readonly title: string;
  /** Its published anchor, and those of its lists. */
  readonly id: string | undefined;
  readonly lists: readonly FoundList[];
  /** All else that its section says. */
  readonly blocks: readonly RootContent[];
  readonly at: Heading;
}

export interface FoundList {
  readonly kind: ClaimKind;
  readonly anchor: string | undefined;
  readonly items: readonly ListItem[];
}

/** A heading with what follows it, down to the next of its level. */
interface Section {
  readonly heading: Heading | undefined;
  readonly blocks: RootContent[];
  readonly children: Section[];
}

/** Undefined where a document compares nothing. */
export function findComparison(root: Root): FoundComparison | undefined {
  const tree = sectionsOf(root);
  const found = findOptions(tree, []);
  if (!found) return undefined;
  const kinds = new Set(found.options.flatMap(({ lists }) => lists.map(({ kind }) => kind)));
  return kinds.size === 2 ? found : undefined;
}

function sectionsOf(root: Root): Section {
  const top: Section = { heading: undefined, blocks: [], children: [] };
  const open = [top];
  for (const block of root.children) {
    if (block.type !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.heading?.depth ?? 0) >= block.depth) open.pop();
    const section: Section = { heading: block, blocks: [], children: [] };
    open.at(-1)?.children.push(section);
    open.push(section);
  }
  return top;
}

/** Looks in a section for options, then in the one below it that holds them all. */
function findOptions(
  section: Section,
  around: readonly RootContent[],
): FoundComparison | undefined {
  const introduction = [...around, ...section.blocks];
  const options = section.children.filter((child) => !kindOf(child) && holdsClaims(child));
  if (options.length >= 2) {
    return {
      introduction,
      sections: section.children
        .filter((child) => !options.includes(child))
        .flatMap((child) =>
          child.heading ? [{ heading: child.heading, blocks: below(child) }] : [],
        ),
      options: options.flatMap((child) => optionOf(child)),
    };
  }
  const named = namedByHeadings(section);
  if (named.length >= 2) {
    return {
      introduction,
      sections: section.children
        .filter((child) => !kindOf(child))
        .flatMap((child) =>
          child.heading ? [{ heading: child.heading, blocks: below(child) }] : [],
        ),
      options: named,
    };
  }
  for (const child of section.children) {
    const found = findOptions(
      child,
      child.heading ? [...introduction, bold(child.heading)] : introduction,
    );
    if (!found) continue;
    const others = section.children.filter((other) => other !== child);
    return {
      ...found,
      sections: [
        ...found.sections,
        ...others.flatMap((other) =>
          other.heading ? [{ heading: other.heading, blocks: below(other) }] : [],
        ),
      ],
    };
  }
  return undefined;
}

function bold(heading: Heading): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading.children }] };
}

/** All blocks of a section below its heading, sub-headings included. */
function below({ blocks, children }: Section): RootContent[] {
  return [
    ...blocks,
    ...children.flatMap((child) => [...(child.heading ? [child.heading] : []), ...below(child)]),
  ];
}

function holdsClaims(section: Section): boolean {
  return claimLists(section).lists.length > 0;
}

function optionOf(section: Section): FoundOption[] {
  const { heading } = section;
  if (!heading) return [];
  const { lists, rest } = claimLists(section);
  return [
    { title: textOf(heading).trim(), id: heading.data?.id, lists, blocks: rest, at: heading },
  ];
}

/** The lists of claims anywhere in a section, and all that is none of them. */
function claimLists(section: Section): { lists: FoundList[]; rest: RootContent[] } {
  const own = leadLists(section.blocks);
  const inside = section.children.map((child): { lists: FoundList[]; rest: RootContent[] } => {
    const kind = kindOf(child);
    const items = child.blocks.filter((block): block is List => block.type === 'list');
    if (kind && items.length > 0) {
      const deeper = child.children.flatMap((other) =>
        below({ ...other, blocks: withHeading(other) }),
      );
      return {
        lists: [
          {
            kind,
            anchor: child.heading?.data?.id,
            items: items.flatMap((list) => list.children),
          },
        ],
        rest: [...child.blocks.filter((block) => block.type !== 'list'), ...deeper],
      };
    }
    const found = claimLists(child);
    const heading = child.heading && found.rest.length > 0 ? [child.heading] : [];
    return { lists: found.lists, rest: [...heading, ...found.rest] };
  });
  return {
    lists: [...own.lists, ...inside.flatMap(({ lists }) => lists)],
    rest: [...own.rest, ...inside.flatMap(({ rest }) => rest)],
  };
}

function withHeading({ heading, blocks }: Section): RootContent[] {
  return [...(heading ? [heading] : []), ...blocks];
}

/** `**Fördelar:**` and the list below it; or `- **Fördelar**` and the list in it. */
function leadLists(blocks: readonly RootContent[]): { lists: FoundList[]; rest: RootContent[] } {
  const lists: FoundList[] = [];
  const rest: RootContent[] = [];
  let lead: { kind: ClaimKind; block: RootContent } | undefined;
  for (const block of blocks) {
    if (lead && block.type === 'list') {
      lists.push({ kind: lead.kind, anchor: undefined, items: block.children });
      lead = undefined;
      continue;
    }
    if (lead) rest.push(lead.block);
    lead = undefined;
    const kind = block.type === 'paragraph' ? leadKind(block) : undefined;
    if (kind) {
      lead = { kind, block };
      continue;
    }
    const nested = block.type === 'list' ? nestedLists(block) : undefined;
    if (nested) lists.push(...nested);
    else rest.push(block);
  }
  return { lists, rest: lead ? [...rest, lead.block] : rest };
}

function nestedLists(list: List): FoundList[] | undefined {
  const found = list.children.map(({ children: [lead, inner, ...others] }) => {
    const kind = lead?.type === 'paragraph' ? leadKind(lead) : undefined;
    return kind && inner?.type === 'list' && others.length === 0
      ? { kind, anchor: undefined, items: inner.children }
      : undefined;
  });
  const whole = found.filter((item) => item !== undefined);
  return whole.length > 0 && whole.length === found.length ? whole : undefined;
}

/** The kind that a paragraph wholly in bold names. */
function leadKind({ children }: Paragraph): ClaimKind | undefined {
  const texts = children.filter(
    (child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value),
  );
  const [only, ...others] = texts;
  if (others.length > 0 || (only?.type !== 'strong' && only?.type !== 'emphasis')) return undefined;
  return kindIn(textOf(only))?.kind;
}

function kindOf({ heading }: Section): ClaimKind | undefined {
  return heading && kindIn(textOf(heading))?.kind;
}

/** Options that only the headings of their lists name: `Fördelar med moln`, `Nackdelar med moln`. */
function namedByHeadings({ children }: Section): FoundOption[] {
  const byName = new Map<
    string,
    { title: string; at: Heading; lists: FoundList[]; blocks: RootContent[] }
  >();
  for (const child of children) {
    const found = child.heading && kindIn(textOf(child.heading));
    const items = child.blocks.filter((block): block is List => block.type === 'list');
    if (!child.heading || !found || found.name === '' || items.length === 0) continue;
    const key = found.name.toLowerCase();
    const option = byName.get(key) ?? {
      title: found.name,
      at: child.heading,
      lists: [],
      blocks: [],
    };
    option.lists.push({
      kind: found.kind,
      anchor: child.heading.data?.id,
      items: items.flatMap((list) => list.children),
    });
    option.blocks.push(
      ...child.blocks.filter((block) => block.type !== 'list'),
      ...child.children.flatMap((other) => [
        ...withHeading(other),
        ...below({ ...other, blocks: [] }),
      ]),
    );
    byName.set(key, option);
  }
  return [...byName.values()].map((option) => ({ ...option, id: undefined }));
}

const words: Readonly<Record<ClaimKind, RegExp>> = {
  advantage:
    /^(?:fördel(?:ar|arna)?|pluspunkter|styrkor(?:na)?|advantages?|benefits?|pros|strengths|upsides)$/,
  disadvantage:
    /^(?:nackdel(?:ar|arna)?|minuspunkter|svagheter(?:na)?|begränsningar(?:na)?|disadvantages?|drawbacks?|cons|weaknesses|downsides|limitations)$/,
};
const joiners = /^(?:med|av|för|hos|i|of|with|for|to|in|the|a|an|att|using|använda)$/i;
/** A longer heading is about something else. */
const longest = 9;

/** The kind that a heading or a lead names, and what it says besides: `CMG-fördelar` → advantage, `CMG`. */
export function kindIn(text: string): { kind: ClaimKind; name: string } | undefined {
  const parts = text
    .trim()
    .replace(/[:.]+$/, '')
    .split(/\s+/)
    .flatMap((word) => word.split(/(?<=\p{L})[-–](?=\p{L})/u))
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, ''))
    .filter(Boolean);
  if (parts.length === 0 || parts.length > longest) return undefined;
  const kinds = parts.map((part) => kindOfWord(part.toLowerCase()));
  const at = kinds.findIndex((kind) => kind !== undefined);
  const kind = kinds[at];
  // One that names both is neither.
  if (!kind || kinds.some((other) => other !== undefined && other !== kind)) return undefined;
  if (/^för$/i.test(parts[0] ?? '') && /^(?:och|&)$/i.test(parts[1] ?? '')) return undefined;
  if (at !== 0 && at !== parts.length - 1) return undefined;
  const rest = at === 0 ? parts.slice(1) : parts.slice(0, -1);
  while (rest[0] !== undefined && joiners.test(rest[0])) rest.shift();
  return { kind, name: rest.join(' ') };
}

function kindOfWord(word: string): ClaimKind | undefined {
  return (['advantage', 'disadvantage'] as const).find((kind) => words[kind].test(word));
}
