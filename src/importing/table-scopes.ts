/** Comparisons that only a table makes: nothing is argued for its options. */

import type { Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Scope } from './candidates.ts';
import { saysAgainst, saysCompared } from './claim-words.ts';
import { type FeatureTable, featureTables, isComparable, saysMore } from './feature-tables.ts';
import { pairNames } from './option-names.ts';
import { isPart, type Part } from './parts.ts';

interface Way {
  readonly table: FeatureTable;
  /** The part that each name heads, among parts side by side. */
  readonly parts: readonly (Part | undefined)[];
  readonly headed: number;
}

/** Options that nothing is argued for, and that a table compares all the same. */
export function scopeOfTables(
  outline: Part,
  root: Root,
  tables: readonly Table[],
): Scope | undefined {
  const ways = tables
    .map((table) => likeliest(outline, featureTables(table)))
    .filter((way) => way !== undefined)
    .filter((way) => isEvident(way) || isAbout(root, outline, way));
  const best = ways.toSorted(
    (a, b) => b.headed - a.headed || Number(b.table.isMarked) - Number(a.table.isMarked),
  )[0];
  return (
    best && {
      part: outline,
      options: best.table.names.map((title, index) => ({
        title,
        part: best.parts[index],
        sides: [],
      })),
    }
  );
}

/** Headings that have the names of options say better than its first cell which way a table is to be read in. */
function likeliest(outline: Part, tables: readonly FeatureTable[]): Way | undefined {
  const ways = tables.map((table) => {
    const parts = partsNamed(outline, table.names);
    return { table, parts, headed: parts.filter(Boolean).length };
  });
  return ways.toSorted((a, b) => b.headed - a.headed)[0];
}

/** Whether each of its names has a heading. Rows may sum up the chapters of any document: `Phase`, `Gap`. */
function isEvident({ table, parts }: Way): boolean {
  return parts.every(Boolean) && saysMore(table) && (table.isAsked || !table.areRows);
}

/** A table among much else that says nothing of a choice is one of many things there. */
function isAbout(root: Root, outline: Part, { table: way, headed }: Way): boolean {
  const { table, isMarked, areRows } = way;
  const at = root.children.indexOf(table);
  const heading = root.children.slice(0, at).findLast(({ type }) => type === 'heading');
  const title = heading ? textOf(heading) : '';
  const isAsked = way.isAsked || headed > 0;
  const share = lengthOf([table]) / lengthOf(root.children);
  if (isMarked) {
    const isSaid = saysCompared(outline.title) || saysCompared(title);
    return (isAsked || !areRows) && (share > 1 / 3 || isSaid);
  }
  const isSaid = saysAgainst(outline.title) || (saysAgainst(title) && share > 1 / 5);
  return isAsked && isSaid && isComparable(way);
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
