/** Options that do not all stand side by side: below what they are compared by, one level down, in another chapter. */

import { type Candidate, inOrder, isComparison, type Scope } from './candidates.ts';
import { isCriterion, isNoOption } from './claim-words.ts';
import { holds, isPart, type Part } from './parts.ts';

/**
 * Parts side by side that argue under the same names: one of them are the options, and the others what they are
 * compared by.
 * @param scopes those found below the part are the last of them, and are taken away where that is so
 * @param below single options found there; one that is such a part too is taken away
 */
export function turned(part: Part, scopes: Scope[], from: number, below: Candidate[]): Candidate[] {
  const inside = scopes.slice(from).filter((scope) => part.content.includes(scope.part));
  const [first, ...others] = inside.map(
    ({ options }) => new Set(options.map(({ title }) => title.toLowerCase())),
  );
  if (!first || others.length === 0 || inside.some((scope) => scope.part.title === '')) return [];
  const isSame = others.every(
    (names) => [...names].filter((name) => first.has(name)).length * 2 >= names.size,
  );
  if (!isSame) return [];
  for (const scope of inside) scopes.splice(scopes.indexOf(scope), 1);
  const outside = inside.filter((scope) => isCriterion(scope.part.title)).length;
  const names = [...first].filter(isCriterion).length;
  if (outside * 2 >= inside.length && names * 2 < first.size) {
    const single = below.splice(0).flatMap((option) => insideOf(option, first));
    return byName([...inside.flatMap(({ options }) => options), ...single]);
  }
  return inside.map(({ part: own, options }) => ({
    title: own.title,
    part: own,
    sides: options.flatMap(({ sides }) => sides),
  }));
}

/** A criterion that only one option is argued under: that option. */
function insideOf(option: Candidate, names: ReadonlySet<string>): Candidate[] {
  const inside = option.part?.content.filter(isPart) ?? [];
  const owner = inside.find((child) => names.has(child.title.toLowerCase()));
  return owner && option.sides.every((side) => holds(owner, side))
    ? [{ ...option, title: owner.title, part: owner }]
    : [option];
}

/** Options by their names, wherever each is argued for. */
function byName(options: readonly Candidate[]): Candidate[] {
  const groups = Map.groupBy(options, ({ title }) => title.toLowerCase());
  return [...groups.values()].map((found) => ({
    title: found[0]?.title ?? '',
    part: found.length === 1 ? found[0]?.part : undefined,
    sides: found.flatMap(({ sides }) => sides),
  }));
}

/** Kinds of one option that are argued for each, beside others: they are options too. */
export function deeper(
  part: Part,
  root: Part,
  scopes: Scope[],
  from: number,
  below: readonly Candidate[],
): Candidate[] {
  // Chapters of a document are less alike than parts of one of them.
  const most = Math.floor(below.length / (part === root ? 2 : 1));
  const inside = scopes
    .slice(from)
    .filter((scope) => part.content.includes(scope.part) && isComparison(scope.options))
    .filter(({ options }) => options.length <= most && options.every((each) => each.part));
  for (const scope of inside) scopes.splice(scopes.indexOf(scope), 1);
  return inside.flatMap(({ options }) => options);
}

/**
 * An option that stands in another chapter than those it is compared with: the only one that is argued for and against
 * elsewhere, under a heading of the same level.
 */
export function joinElsewhere(scopes: Scope[]): Scope[] {
  const sound = scopes.filter(({ options }) => isComparison(options));
  const others = scopes.filter((scope) => !sound.includes(scope));
  const [home] = sound;
  const [single] = others;
  const [stray] = single?.options ?? [];
  if (!home || sound.length > 1 || !single || others.length > 1 || !stray?.part) return scopes;
  const own = argued(stray.part);
  const depths = new Set(home.options.map((option) => option.part?.heading?.depth));
  const isBeside =
    single.options.length === 1 &&
    own?.heading !== undefined &&
    depths.size === 1 &&
    depths.has(own.heading.depth) &&
    !isNoOption(own.title) &&
    !home.options.some(({ title }) => title.toLowerCase() === own.title.toLowerCase());
  if (!isBeside) return scopes;
  const options = [...home.options, { title: own.title, part: own, sides: stray.sides }];
  return [{ ...home, options: inOrder(options) }];
}

/** The part that has headings of both sides right below its own; undefined where it has them otherwise. */
function argued(part: Part): Part | undefined {
  const parts = part.content.filter(isPart);
  const sides = parts.filter(({ side, heading }) => side && !side.isWeak && heading);
  if (new Set(sides.map(({ side }) => side?.kind)).size > 1) return part;
  const found = parts.flatMap((child) => argued(child) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
