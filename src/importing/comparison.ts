/**
 * Finds the comparison in a document: sections side by side that each list advantages and disadvantages.
 * It goes by headings and by lists that words in bold introduce.
 */

import type { Heading, List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimKind } from '../domain/claim.ts';
import { kindIn } from './claim-headings.ts';

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
  const beside = (options: readonly Section[]) =>
    section.children.filter((child) => !options.includes(child)).flatMap(asSection);
  const options = section.children.filter((child) => !kindOf(child) && holdsClaims(child));
  if (options.length >= 2) {
    return { introduction, sections: beside(options), options: options.flatMap(asOption) };
  }
  const named = namedByHeadings(section);
  if (named.length >= 2) {
    return { introduction, sections: beside(section.children.filter(kindOf)), options: named };
  }
  for (const child of section.children) {
    const heading = child.heading ? [bold(child.heading)] : [];
    const found = findOptions(child, [...introduction, ...heading]);
    if (found) return { ...found, sections: [...found.sections, ...beside([child])] };
  }
  return undefined;
}

function bold(heading: Heading): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading.children }] };
}

/** A section with its heading, all that is below it included. */
function whole({ heading, blocks, children }: Section): RootContent[] {
  return [...(heading ? [heading] : []), ...blocks, ...children.flatMap(whole)];
}

function asSection(section: Section): FoundSection[] {
  const { heading } = section;
  return heading ? [{ heading, blocks: whole(section).slice(1) }] : [];
}

function holdsClaims(section: Section): boolean {
  return claimLists(section).lists.length > 0;
}

function asOption(section: Section): FoundOption[] {
  const { heading } = section;
  if (!heading) return [];
  const { lists, rest } = claimLists(section);
  const title = textOf(heading).trim();
  return [{ title, id: heading.data?.id, lists, blocks: rest, at: heading }];
}

/** Lists of claims, and all that stands beside them. */
interface Claims {
  readonly lists: readonly FoundList[];
  readonly rest: readonly RootContent[];
}

/** The lists of claims anywhere in a section. */
function claimLists(section: Section): Claims {
  const found = [leadLists(section.blocks), ...section.children.map(claimsBelow)];
  return {
    lists: found.flatMap(({ lists }) => lists),
    rest: found.flatMap(({ rest }) => rest),
  };
}

function claimsBelow(section: Section): Claims {
  const kind = kindOf(section);
  const headed = kind && headedList(section, kind);
  if (headed) return headed;
  const { lists, rest } = claimLists(section);
  return { lists, rest: section.heading && rest.length > 0 ? [section.heading, ...rest] : rest };
}

/** The list that a heading of a kind stands above. */
function headedList({ heading, blocks, children }: Section, kind: ClaimKind): Claims | undefined {
  const lists = blocks.filter((block): block is List => block.type === 'list');
  if (lists.length === 0) return undefined;
  const items = lists.flatMap((list) => list.children);
  return {
    lists: [{ kind, anchor: heading?.data?.id, items }],
    rest: [...blocks.filter((block) => block.type !== 'list'), ...children.flatMap(whole)],
  };
}

/** `**Fördelar:**` and the list below it; or `- **Fördelar**` and the list in it. */
function leadLists(blocks: readonly RootContent[]): Claims {
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
  const named = children.flatMap((child) => {
    const { heading } = child;
    const found = heading && kindIn(textOf(heading));
    const claims = found && headedList(child, found.kind);
    return claims && found.name !== '' ? [{ at: heading, title: found.name, ...claims }] : [];
  });
  return [...Map.groupBy(named, ({ title }) => title.toLowerCase()).values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    return [
      {
        title: first.title,
        id: undefined,
        at: first.at,
        lists: parts.flatMap(({ lists }) => lists),
        blocks: parts.flatMap(({ rest }) => rest),
      },
    ];
  });
}
