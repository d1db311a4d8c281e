/**
 * Finds what a document compares: parts side by side that each are argued for and against, by whatever
 * evidence the document gives for it. What looks like a comparison and is none that could be read is told.
 */

import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimKind } from '../domain/claim.ts';
import type { Position } from '../domain/diagnostic.ts';
import { alike } from './alike.ts';
import {
  type Candidate,
  isComparison,
  isWordedOnBothSides,
  type Scope,
  weight,
} from './candidates.ts';
import { claimsOf } from './claims-of.ts';
import { type Doubt, doubtsOf, saysCompared } from './comparison-doubts.ts';
import { type Compared, scopesIn } from './comparison-scopes.ts';
import { besideDecided, withDecided } from './decided.ts';
import { type FeatureTable, featureTable } from './feature-tables.ts';
import { outlineOf } from './outline.ts';
import { holds, isPart, type Part } from './parts.ts';

export interface FoundComparison {
  /** What stands before and around the options. */
  readonly introduction: readonly RootContent[];
  /** Sections beside the options. */
  readonly sections: readonly FoundSection[];
  readonly options: readonly FoundOption[];
  /** What tables say that each option can do; their names are those of options. */
  readonly features: readonly FeatureTable[];
}

export interface FoundSection {
  readonly title: string;
  readonly anchor: string | undefined;
  readonly heading: RootContent;
  readonly blocks: readonly RootContent[];
}

export interface FoundOption {
  readonly title: string;
  /** Its published anchor, and those of its lists. */
  readonly id: string | undefined;
  readonly lists: readonly FoundList[];
  /** How many arguments are neither for nor against; they stand in `blocks`. */
  readonly neutral: number;
  /** All else that its section says. */
  readonly blocks: readonly RootContent[];
  readonly at: Position | undefined;
}

export interface FoundList {
  readonly kind: ClaimKind;
  readonly anchor: string | undefined;
  readonly items: readonly ListItem[];
}

export interface Findings {
  readonly comparison: FoundComparison | undefined;
  readonly doubts: readonly Doubt[];
}

/** @param title of the document, which is none of its headings */
export function findComparison({ root, title }: Compared): Findings {
  const outline = outlineOf(root, title);
  const scopes = scopesIn(outline);
  const sound = scopes.filter((scope) => isComparison(scope.options));
  // What signs argue for may be states, and comes after what words do.
  const isWorded = ({ options }: Scope) => Number(options.some(isWordedOnBothSides));
  const [found] = sound.toSorted((a, b) => isWorded(b) - isWorded(a) || weight(b) - weight(a));
  const best = found ? withDecided(outline, found) : besideDecided(outline, scopes);
  const tables = root.children.flatMap((block) =>
    block.type === 'table' ? (featureTable(block) ?? []) : [],
  );
  const comparison = best
    ? assembled(outline, best, tables)
    : (tables[0] && isAbout(root, outline, tables[0]) && ofFeatures(outline, tables[0], tables)) ||
      undefined;
  return {
    comparison,
    doubts: doubtsOf(outline, scopes, best?.part, comparison !== undefined, root),
  };
}

/** The comparison with all else that the document says around it. */
function assembled(
  outline: Part,
  { part: scope, options }: Scope,
  tables: readonly FeatureTable[],
): FoundComparison {
  const features = tables.filter(({ names }) => areOptions(names, options));
  const taken = new Set(features.map(({ table }): RootContent => table));
  const isOwn = new Set(options.flatMap(({ part, sides }) => (part ? [part] : sides)));
  const told = new Set(options.flatMap(({ part }) => part ?? []));
  const introduction: RootContent[] = [];
  const sections: FoundSection[] = [];
  const walk = (part: Part): void => {
    const after: FoundSection[] = [];
    for (const piece of part.content) {
      if (!isPart(piece)) {
        if (!taken.has(piece)) introduction.push(piece);
      } else if (isOwn.has(piece)) continue;
      else if (holds(piece, scope) || [...isOwn].some((own) => holds(piece, own))) {
        if (piece.heading && piece !== scope && !holds(piece, scope)) {
          // Its options stand one level down.
          introduction.push(...leftOver(piece, isOwn, taken, told));
          continue;
        }
        if (piece.heading) introduction.push(bold(piece));
        walk(piece);
      } else if (piece.heading) {
        after.push({
          title: piece.title,
          anchor: piece.heading.data?.id,
          heading: piece.heading,
          blocks: piece.source.slice(1).filter((block) => !taken.has(block)),
        });
      } else introduction.push(...piece.source);
    }
    sections.push(...after);
  };
  walk(outline);
  return {
    introduction,
    sections,
    options: options.map((option) => asOption(option, taken)),
    features,
  };
}

/** A table of features among much else that says nothing of a choice is one of many things there. */
function isAbout(root: Root, outline: Part, { table, names }: FeatureTable): boolean {
  const length = (blocks: readonly RootContent[]) =>
    blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  if (length([table]) * 3 > length(root.children)) return true;
  const at = root.children.indexOf(table);
  const heading = root.children.slice(0, at).findLast(({ type }) => type === 'heading');
  if (saysCompared(outline.title) || (heading && saysCompared(textOf(heading)))) return true;
  const titles = root.children.filter(({ type }) => type === 'heading').map((each) => textOf(each));
  return names.every((name) => titles.some((title) => alike(title, name)));
}

function areOptions(names: readonly string[], options: readonly Candidate[]): boolean {
  return names.every((name) => options.some(({ title }) => alike(title, name)));
}

function bold({ heading }: Part): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading?.children ?? [] }] };
}

/**
 * What of a part is no argument of its option.
 * @param told parts whose words stand elsewhere
 */
function leftOver(
  part: Part,
  sides: ReadonlySet<Part>,
  taken: ReadonlySet<RootContent>,
  told: ReadonlySet<Part> = new Set(),
): RootContent[] {
  return part.content.flatMap((piece): RootContent[] => {
    if (!isPart(piece)) return taken.has(piece) ? [] : [piece];
    if (told.has(piece)) return [];
    if (sides.has(piece)) return [...claimsOf(piece).rest];
    const holdsSide = [...sides].some((side) => holds(piece, side));
    if (!holdsSide) return [...piece.source];
    const inside = leftOver(piece, sides, taken, told);
    const title = piece.heading ?? (piece.title ? namedLine(piece.title) : undefined);
    return inside.length > 0 && title ? [title, ...inside] : inside;
  });
}

function namedLine(title: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
  };
}

function asOption({ title, part, sides }: Candidate, taken: ReadonlySet<RootContent>): FoundOption {
  const own = new Set(sides);
  const lists = sides.flatMap((side): FoundList[] => {
    const kind = side.side?.kind;
    const { items } = claimsOf(side);
    const anchor = side.heading?.data?.id;
    return !kind || kind === 'neutral' || items.length === 0 ? [] : [{ kind, anchor, items }];
  });
  const neutral = sides
    .filter(({ side }) => side?.kind === 'neutral')
    .flatMap((side) => claimsOf(side).items);
  const said: RootContent[] = part
    ? leftOver(part, own, taken)
    : sides.flatMap((side) => claimsOf(side).rest);
  const kept: RootContent[] =
    neutral.length > 0 ? [{ type: 'list', ordered: false, spread: false, children: neutral }] : [];
  return {
    title,
    id: part?.heading?.data?.id,
    lists,
    neutral: neutral.length,
    blocks: [...said, ...kept],
    at: (part?.heading ?? part?.source[0] ?? sides[0]?.source[0] ?? lists[0]?.items[0])?.position
      ?.start,
  };
}

/** A document that argues nothing, but says what each option can do. */
function ofFeatures(
  outline: Part,
  table: FeatureTable,
  tables: readonly FeatureTable[],
): FoundComparison {
  const options = table.names.map((title) => ({ title, part: undefined, sides: [] }));
  const found = assembled(outline, { part: outline, options }, tables);
  // What a section says of an option stands with it.
  const own = (title: string) => found.sections.filter((section) => alike(section.title, title));
  return {
    ...found,
    sections: found.sections.filter(
      (section) => !table.names.some((name) => alike(section.title, name)),
    ),
    options: found.options.map((option) => {
      const [section] = own(option.title);
      return {
        ...option,
        id: section?.anchor,
        blocks: own(option.title).flatMap(({ blocks }) => blocks),
        at: section?.heading.position?.start ?? table.table.position?.start,
      };
    }),
  };
}
