/** The order of guides: by what somebody has said of it, the rest by their folders. */

import type { ContentsItem } from './guide.ts';

/** A guide by its id, and what it is called. */
export interface GuideTitle {
  readonly id: string;
  readonly title: string;
}

/** A guide, a group, or a guide with others below it. */
export interface GuideNode {
  readonly title: string;
  /** The id of a guide; undefined for a mere group. */
  readonly guide: string | undefined;
  readonly items: readonly GuideNode[];
}

/** A part of the library with a page of its own, which tells all that is in it. */
export interface GuideBranch {
  /** Its address below `/library/`. */
  readonly id: string;
  readonly node: GuideNode;
  /** How many guides are in it. */
  readonly count: number;
}

export interface GuideTree {
  readonly nodes: readonly GuideNode[];
  readonly branches: readonly GuideBranch[];
  /** Guides in the order of reading. */
  readonly order: readonly GuideTitle[];
  /** The way to each guide from the outermost group, itself left out. */
  readonly trails: ReadonlyMap<string, readonly GuideNode[]>;
}

/**
 * Builds the tree of the guides of a language. Every guide is in it once: where the contents name it
 * first, else in the folder that it lies in.
 * @param inTopics those that topics lead to; they are in it only where the contents name them
 */
export function buildGuideTree(
  contents: readonly ContentsItem[],
  guides: readonly GuideTitle[],
  inTopics: ReadonlySet<string> = new Set(),
): GuideTree {
  const titles = new Map(guides.map(({ id, title }) => [id, title]));
  const placed = new Set<string>();
  const named = nodesOf(contents, titles, placed);
  const rest = guides.filter(({ id }) => !placed.has(id) && !inTopics.has(id));
  const nodes = withRest(named, folderNodes(rest, ''));
  const trails = new Map<string, readonly GuideNode[]>();
  const order: GuideTitle[] = [];
  walk(nodes, [], (node, trail) => {
    if (node.guide === undefined) return;
    trails.set(node.guide, trail);
    order.push({ id: node.guide, title: titles.get(node.guide) ?? node.title });
  });
  return { nodes, branches: branchesOf(nodes), order, trails };
}

function nodesOf(
  items: readonly ContentsItem[],
  titles: ReadonlyMap<string, string>,
  placed: Set<string>,
): GuideNode[] {
  return items.flatMap(({ title, guide, items: inside }) => {
    const isNew = guide !== undefined && titles.has(guide) && !placed.has(guide);
    if (isNew) placed.add(guide);
    const below = nodesOf(inside ?? [], titles, placed);
    return isNew || below.length > 0
      ? [{ title, guide: isNew ? guide : undefined, items: below }]
      : [];
  });
}

/** Folders as groups, called by their names; the guide that is called as a folder stands for it. */
function folderNodes(guides: readonly GuideTitle[], folder: string): GuideNode[] {
  const nameOf = (id: string) => id.slice(folder.length).split('/')[0] ?? '';
  return [...Map.groupBy(guides, ({ id }) => nameOf(id))].map(([name, inside]) => {
    const own = inside.find(({ id }) => id === folder + name);
    const below = inside.filter((guide) => guide !== own);
    return {
      title: own?.title ?? name,
      guide: own?.id,
      items: below.length > 0 ? folderNodes(below, `${folder}${name}/`) : [],
    };
  });
}

/** What nobody has placed goes to the part of the library that has its folder. */
function withRest(named: readonly GuideNode[], rest: readonly GuideNode[]): GuideNode[] {
  const homes = new Map(named.map((node) => [folderOf(node), node]));
  const homeOf = (node: GuideNode) =>
    node.items.length > 0 ? homes.get(folderOf(node)) : undefined;
  return [
    ...named.map((node) => {
      const added = rest.filter((other) => homeOf(other) === node);
      return added.length === 0
        ? node
        : { ...node, items: [...node.items, ...added.flatMap(({ items }) => items)] };
    }),
    ...rest.filter((node) => !homeOf(node)),
  ];
}

/** The folder that the first guide of a node lies in. */
function folderOf(node: GuideNode): string {
  let first = '';
  walk([node], [], ({ guide }) => {
    first ||= guide ?? '';
  });
  return first.split('/')[0] ?? '';
}

function walk(
  nodes: readonly GuideNode[],
  trail: readonly GuideNode[],
  visit: (node: GuideNode, trail: readonly GuideNode[]) => void,
): void {
  for (const node of nodes) {
    visit(node, trail);
    walk(node.items, [...trail, node], visit);
  }
}

function branchesOf(nodes: readonly GuideNode[]): GuideBranch[] {
  const taken = new Set<string>();
  return nodes
    .filter(({ items }) => items.length > 0)
    .map((node) => {
      // The folder tells what the title does, in every language.
      const folder = folderOf(node);
      let id = folder;
      for (let number = 2; taken.has(id); number += 1) id = `${folder}-${number}`;
      taken.add(id);
      return { id, node, count: guideCount(node) };
    });
}

/** How many guides are in a node, itself counted. */
export function guideCount({ guide, items }: GuideNode): number {
  return countOf(items) + (guide === undefined ? 0 : 1);
}

function countOf(nodes: readonly GuideNode[]): number {
  return nodes.reduce((sum, node) => sum + guideCount(node), 0);
}

/** A line of what stands beside a guide: a guide or a group, with its own lines where the guide is in it. */
export interface GuideLine {
  /** Empty where a list goes on that is cut there. */
  readonly title: string;
  /** Where it leads: a guide, of a group its own or its first; undefined where the list is cut. */
  readonly guide: string | undefined;
  /** Whether it is the guide that the lines stand beside. */
  readonly isHere: boolean;
  /** How many guides are in it. */
  readonly count: number;
  readonly lines: readonly GuideLine[];
}

/** How many lines of one level stand on each side of the one that is read; of longer lists the rest is left out. */
const mostBeside = 30;

/**
 * The part of the library that a guide is in, open on the way to it and closed beside.
 * @returns no lines for a guide that stands in no part
 */
export function linesBeside({ trails }: Pick<GuideTree, 'trails'>, id: string): GuideLine[] {
  const trail = trails.get(id) ?? [];
  const open = new Set(trail.slice(1));
  const linesOf = (nodes: readonly GuideNode[]): GuideLine[] => {
    const here = nodes.findIndex((node) => open.has(node) || node.guide === id);
    const first = Math.max(0, here - mostBeside);
    const near = nodes.slice(first, Math.max(0, here) + mostBeside + 1);
    const gap = (hidden: readonly GuideNode[]): GuideLine[] =>
      hidden.length === 0
        ? []
        : [{ title: '', guide: undefined, isHere: false, count: countOf(hidden), lines: [] }];
    return [
      ...gap(nodes.slice(0, first)),
      ...near.map((node) => ({
        title: node.title,
        guide: firstGuide(node),
        isHere: node.guide === id,
        count: guideCount(node),
        lines: open.has(node) || node.guide === id ? linesOf(node.items) : [],
      })),
      ...gap(nodes.slice(first + near.length)),
    ];
  };
  return linesOf(trail[0]?.items ?? []);
}

function firstGuide({ guide, items }: GuideNode): string | undefined {
  if (guide !== undefined) return guide;
  for (const item of items) {
    const found = firstGuide(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The guides before and after one in the order of reading. */
export function neighbours(
  { order }: Pick<GuideTree, 'order'>,
  id: string,
): { readonly previous: GuideTitle | undefined; readonly next: GuideTitle | undefined } {
  const at = order.findIndex((guide) => guide.id === id);
  return { previous: order[at - 1], next: at < 0 ? undefined : order[at + 1] };
}
