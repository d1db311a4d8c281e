/** Comparisons that only a table makes: nothing is argued for its options. */

import type { Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Scope } from './candidates.ts';
import { saysCompared } from './claim-words.ts';
import { type FeatureTable, featureTables, isComparable, saysMore } from './feature-tables.ts';
import { pairNames } from './option-names.ts';
import { isPart, type Part } from './parts.ts';

/** Options that nothing is argued for, and that a table compares all the same. */
export function scopeOfTables(
  outline: Part,
  root: Root,
  tables: readonly Table[],
): Scope | undefined {
  for (const way of tables.flatMap((table) => featureTables(table))) {
    const parts = partsNamed(outline, way.names);
    const isNamed = parts.every(Boolean);
    if (isNamed ? way.isMarked || saysMore(way) : isAbout(root, outline, way)) {
      const options = way.names.map((title, index) => ({ title, part: parts[index], sides: [] }));
      return { part: outline, options };
    }
  }
  return undefined;
}

/** A table among much else that says nothing of a choice is one of many things there. */
function isAbout(root: Root, outline: Part, way: FeatureTable): boolean {
  const { table, isMarked, isAsked, areRows } = way;
  const at = root.children.indexOf(table);
  const heading = root.children.slice(0, at).findLast(({ type }) => type === 'heading');
  const isTitled = saysCompared(outline.title);
  const isHeaded = heading !== undefined && saysCompared(textOf(heading));
  const share = lengthOf([table]) / lengthOf(root.children);
  if (isMarked) return (isAsked || !areRows) && (share > 1 / 3 || isTitled || isHeaded);
  return isAsked && isComparable(way) && (isTitled || (isHeaded && share > 1 / 5));
}

function lengthOf(blocks: readonly RootContent[]): number {
  return blocks.reduce((sum, block) => sum + textOf(block).length, 0);
}

/** The parts side by side that have the most of these names. */
function partsNamed(outline: Part, names: readonly string[]): (Part | undefined)[] {
  const found = homes(outline).map((home) => {
    const parts = home.content.filter(isPart).filter(({ heading }) => heading);
    const paired = pairNames(
      names,
      parts.map(({ title }) => title),
    );
    return paired.map((at) => (at === undefined ? undefined : parts[at]));
  });
  const count = (parts: readonly (Part | undefined)[]) => parts.filter(Boolean).length;
  const [most = []] = found.toSorted((a, b) => count(b) - count(a));
  return count(most) > 1 ? most : names.map(() => undefined);
}

function homes(part: Part): Part[] {
  return [part, ...part.content.filter(isPart).flatMap(homes)];
}
