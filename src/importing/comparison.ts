/**
 * Finds what a document compares: parts side by side that each are argued for and against, by whatever
 * evidence the document gives for it. What looks like a comparison and is none that could be read is told.
 */

import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { ClaimKind } from '../domain/claim.ts';
import type { Position } from '../domain/diagnostic.ts';
import {
  type Candidate,
  isComparison,
  isWordedOnBothSides,
  type Scope,
  weight,
} from './candidates.ts';
import { claimsOf } from './claims-of.ts';
import { type Doubt, doubtsOf } from './comparison-doubts.ts';
import { type Compared, scopesIn } from './comparison-scopes.ts';
import { besideDecided, listedBesideDecided, withDecided } from './decided.ts';
import type { FoundFeature } from './feature-tables.ts';
import { featuresOfOptions, type OptionFeatures } from './option-features.ts';
import { outlineOf } from './outline.ts';
import { holds, isPart, type Part } from './parts.ts';
import { scopeOfTables } from './table-scopes.ts';

export interface FoundComparison {
  /** What stands before and around the options. */
  readonly introduction: readonly RootContent[];
  /** Sections beside the options. */
  readonly sections: readonly FoundSection[];
  readonly options: readonly FoundOption[];
  /** What tables say of the options, with a cell for each, in their order. */
  readonly features: readonly FoundFeature[];
  /** Where links of those tables lead; they stand nowhere. */
  readonly unlinked: readonly string[];
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
  const best = found
    ? withDecided(outline, found)
    : (besideDecided(outline, scopes) ?? listedBesideDecided(outline));
  const tables = root.children.filter((block) => block.type === 'table');
  const scope = best ?? scopeOfTables(outline, root, tables);
  const told = featuresOfOptions(tables, scope?.options ?? []);
  const others = scopes.filter(({ part }) => part !== best?.part);
  return {
    comparison: scope && assembled(outline, scope, told),
    doubts: doubtsOf(outline, others, scope !== undefined, root, new Set(told.left.keys())),
  };
}

/** The comparison with all else that the document says around it. */
function assembled(
  outline: Part,
  { part: scope, options }: Scope,
  { features, left, links }: OptionFeatures,
): FoundComparison {
  const kept = (block: RootContent) => left.get(block) ?? [block];
  const [table] = left.keys();
  const isOwn = new Set(options.flatMap(({ part, sides }) => (part ? [part] : sides)));
  const told = new Set(options.flatMap(({ part }) => part ?? []));
  const introduction: RootContent[] = [];
  const sections: FoundSection[] = [];
  const walk = (part: Part): void => {
    const after: FoundSection[] = [];
    for (const piece of part.content) {
      if (!isPart(piece)) {
        introduction.push(...kept(piece));
      } else if (isOwn.has(piece)) continue;
      else if (holds(piece, scope) || [...isOwn].some((own) => holds(piece, own))) {
        if (piece.heading && piece !== scope && !holds(piece, scope)) {
          // Its options stand one level down.
          introduction.push(...leftOver(piece, isOwn, kept, told));
          continue;
        }
        if (piece.heading) introduction.push(bold(piece));
        walk(piece);
      } else if (piece.heading) {
        after.push({
          title: piece.title,
          anchor: piece.heading.data?.id,
          heading: piece.heading,
          blocks: piece.source.slice(1).flatMap(kept),
        });
      } else introduction.push(...piece.source.flatMap(kept));
    }
    sections.push(...after);
  };
  walk(outline);
  return {
    introduction,
    sections,
    options: options.map((option) => asOption(option, kept, table?.position?.start)),
    features,
    unlinked: links,
  };
}

function bold({ heading }: Part): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children: heading?.children ?? [] }] };
}

/** What of a block no feature says. */
type Kept = (block: RootContent) => readonly RootContent[];

/**
 * What of a part is no argument of its option.
 * @param told parts whose words stand elsewhere
 */
function leftOver(
  part: Part,
  sides: ReadonlySet<Part>,
  kept: Kept,
  told: ReadonlySet<Part> = new Set(),
): RootContent[] {
  return part.content.flatMap((piece): RootContent[] => {
    if (!isPart(piece)) return [...kept(piece)];
    if (told.has(piece)) return [];
    if (sides.has(piece)) return [...claimsOf(piece).rest];
    const holdsSide = [...sides].some((side) => holds(piece, side));
    if (!holdsSide) return piece.source.flatMap(kept);
    const inside = leftOver(piece, sides, kept, told);
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

/** @param fallback where it stands that has neither a part nor arguments of its own */
function asOption(
  { title, part, sides }: Candidate,
  unsaid: Kept,
  fallback: Position | undefined,
): FoundOption {
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
    ? leftOver(part, own, unsaid)
    : sides.flatMap((side) => claimsOf(side).rest);
  const kept: RootContent[] =
    neutral.length > 0 ? [{ type: 'list', ordered: false, spread: false, children: neutral }] : [];
  return {
    title,
    id: part?.heading?.data?.id,
    lists,
    neutral: neutral.length,
    blocks: [...said, ...kept],
    at:
      (part?.heading ?? part?.source[0] ?? sides[0]?.source[0] ?? lists[0]?.items[0])?.position
        ?.start ?? fallback,
  };
}
