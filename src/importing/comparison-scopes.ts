/** Where options stand side by side in a document, by what each is argued for and against. */

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import {
  type Candidate,
  inOrder,
  isComparison,
  isMarked,
  kindsOf,
  type Scope,
} from './candidates.ts';
import { isNoOption, namesBothSides, opensOptions } from './claim-words.ts';
import { claimsOf } from './claims-of.ts';
import { outlineOf } from './outline.ts';
import { holds, isPart, type Part, plainTitle } from './parts.ts';
import { deeper, joinElsewhere, turned } from './scope-arrangements.ts';

export interface Compared {
  readonly root: Root;
  readonly title: string;
}

/** The parts that each compare something, apart from each other and under headings of their own. */
export function comparedParts({ root, title }: Compared): Part[] {
  const sound = scopesIn(outlineOf(root, title)).filter(({ options }) => isComparison(options));
  const parts = sound.map(({ part }) => part).filter(({ heading }) => heading);
  return parts.filter((part) => !parts.some((other) => other !== part && holds(other, part)));
}

/** Where options stand side by side, and single ones, from the outside in. */
export function scopesIn(root: Part): Scope[] {
  const scopes: Scope[] = [];
  const visit = (part: Part): Candidate[] => {
    const sides = part.content.filter(isPart).filter(({ side }) => side);
    const shared = sharedOptions(sides);
    if (shared.length >= 2) {
      scopes.push({ part, options: shared });
      return [];
    }
    const named = namedOptions(sides);
    if (named.length >= 2) {
      scopes.push({ part, options: named });
      return [];
    }
    const before = scopes.length;
    const below = part.content
      .filter(isPart)
      .filter(({ side }) => !side)
      .flatMap((child) => visit(child));
    below.push(...turned(part, scopes, before, below));
    const kinds = deeper(part, root, scopes, before, below);
    if (kinds.length > 0) below.splice(0, below.length, ...inOrder([...below, ...kinds]));
    const own = sides.some((side) => claimsOf(side).items.length > 0);
    // One below alone is no option beside others: its arguments are those of what it stands in.
    const lone = below.length === 1 && !own ? below[0] : undefined;
    if (below.length >= 2 && !own) {
      // Below a heading that says no more than that, the options are those of what it stands in.
      if (part !== root && isNoMore(part.title)) return below;
      scopes.push({ part, options: below });
      return [];
    }
    const all = [...sides, ...below.flatMap((option) => option.sides)];
    if (all.length === 0) return [];
    const isTransparent =
      part === root ||
      isNoOption(part.title) ||
      opensOptions(part.title) ||
      namesBothSides(part.title);
    if (lone && isTransparent) return [lone];
    if (part === root) {
      scopes.push({ part, options: [{ title: '', part, sides: all }] });
      return [];
    }
    return [{ title: titleOf(part, all), part, sides: all }];
  };
  const left = visit(root);
  if (left.length > 0) scopes.push({ part: root, options: left });
  const named = scopes.map((scope) => ({
    ...scope,
    options: withoutMarks(scope.options.filter(({ title }) => !isNoOption(title))).map(withoutUses),
  }));
  return joinElsewhere(named);
}

const bothSidesOf =
  /^(?:pros|advantages|benefits|för-|fördelar|fordeler)\s*(?:and|&|\/|och|og)\s*(?:cons|disadvantages|drawbacks|nackdelar|ulemper)\s+(?:of|with|to|for|med|av|för|ved)\s+(?:the\s+)?(?=\S)/i;

/** A heading that says no more than that there is a choice leaves the name to those of the sides below it. */
function titleOf({ title }: Part, sides: readonly Part[]): string {
  const names = new Set(sides.map(({ side }) => side?.name ?? ''));
  const [name = ''] = names;
  if (opensOptions(title) && names.size === 1 && name !== '') return name;
  return namesBothSides(title) ? title.replace(bothSidesOf, '') : title;
}

/**
 * A line with a sign before it tells a state too. It argues for what it stands right below, where most options are
 * argued for like that.
 */
function withoutMarks(options: readonly Candidate[]): Candidate[] {
  const direct = options.filter(
    (option) =>
      !isMarked(option) || option.sides.every((side) => option.part?.content.includes(side)),
  );
  const said = direct.filter((option) => !isMarked(option));
  const depths = new Set(said.map(({ part }) => part?.heading?.depth));
  // Other chapters than those of options that words argue for tell states.
  if (isComparison(said) && !direct.every(({ part }) => depths.has(part?.heading?.depth)))
    return said;
  return said.length * 2 > direct.length ? said : direct;
}

/** What an option is best used for argues for it where nothing else does. */
function withoutUses(option: Candidate): Candidate {
  const argued = option.sides.filter(({ side }) => !side?.isUse);
  return argued.length > 0 ? { ...option, sides: argued } : option;
}

function isNoMore(title: string): boolean {
  return (
    isNoOption(title) ||
    /^(?:pros|advantages|benefits) (?:and|&) (?:cons|disadvantages|drawbacks)(?: of (?:the|each) (?:options?|alternatives?|approach(?:es)?))?$/i.test(
      title,
    ) ||
    /^(?:för- och nackdelar|fördelar och nackdelar)(?: med (?:alternativen|varje alternativ))?$/i.test(
      title,
    )
  );
}

/** Sides outside and options inside: names that stand below both sides. */
function sharedOptions(sides: readonly Part[]): Candidate[] {
  const groups = sides.flatMap((side) =>
    groupsOf(side).map((group) => ({ ...group, kind: side.side?.kind })),
  );
  const byName = Map.groupBy(groups, ({ title }) => title.toLowerCase());
  const shared = [...byName.values()].filter(
    (found) => new Set(found.map(({ kind }) => kind)).size > 1,
  );
  // Names that only one side has are options where most are shared.
  if (shared.length < 2 || shared.length * 2 < byName.size) return [];
  return [...byName.values()].map((found) => ({
    title: found[0]?.title ?? '',
    part: undefined,
    sides: found.map(({ part }) => part),
  }));
}

/** What a side holds under names of its own, each as a part of that side. */
function groupsOf(side: Part): { title: string; part: Part }[] {
  return side.content.flatMap((piece) => {
    if (isPart(piece)) {
      return piece.side || piece.title === ''
        ? []
        : [{ title: piece.title, part: { ...piece, side: side.side } }];
    }
    if (piece.type !== 'list') return [];
    return piece.children.flatMap((item) => {
      const [first, ...others] = item.children;
      const title = first ? plainTitle(textOf(first)) : '';
      if (first?.type !== 'paragraph' || others[0]?.type !== 'list' || title === '') return [];
      const part: Part = {
        title,
        heading: undefined,
        side: side.side,
        content: others,
        source: [],
      };
      return [{ title, part }];
    });
  });
}

/** Options that only the headings of their sides name: `Fördelar med moln`, `Nackdelar med moln`. */
function namedOptions(sides: readonly Part[]): Candidate[] {
  const named = sides.filter(({ side }) => side && side.name !== '');
  const byName = Map.groupBy(named, ({ side }) => side?.name.toLowerCase() ?? '');
  const found = [...byName.values()].map((parts) => ({
    title: parts[0]?.side?.name ?? '',
    part: undefined,
    sides: parts,
  }));
  const isPaired = found.some((option) => kindsOf(option).size > 1);
  return isPaired ? found : [];
}
