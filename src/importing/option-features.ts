/** What tables say of options: of those that a document argues for, or of those that its tables name. */

import type { Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Candidate, Scope } from './candidates.ts';
import { saysCompared } from './comparison-doubts.ts';
import { type FeatureTable, type FoundFeature, featureTables } from './feature-tables.ts';
import { pairNames } from './option-names.ts';
import { isPart, type Part } from './parts.ts';

export interface OptionFeatures {
  readonly features: readonly FoundFeature[];
  /** What of each table stays, where features say the rest. */
  readonly left: ReadonlyMap<RootContent, readonly RootContent[]>;
}

/** What tables say that name no others than these options. */
export function featuresOfOptions(
  tables: readonly Table[],
  options: readonly Candidate[],
): OptionFeatures {
  const titles = options.map(({ title }) => title);
  const features: FoundFeature[] = [];
  const left = new Map<RootContent, readonly RootContent[]>();
  for (const table of options.length > 0 ? tables : []) {
    for (const way of featureTables(table)) {
      const paired = pairNames(way.names, titles);
      if (paired.includes(undefined) || !saysMore(way)) continue;
      left.set(table, way.left ? [way.left] : []);
      features.push(
        ...way.features.map(({ label, cells }) => ({
          label,
          cells: options.map((_, option) => cells[paired.indexOf(option)]),
        })),
      );
      break;
    }
  }
  return { features, left };
}

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

/** Heads of columns that describe whatever stands in rows: flags, settings, people, versions. */
const describing =
  /^(?:descriptions?|summary|meaning|purpose|links?|urls?|docs?|documentation|examples?|types?|defaults?|default value|values?|required|status|versions?|dates?|owners?|ids?|since|usage|commands?|syntax|source|beskrivning(?:ar)?|betydelse|syfte|länk(?:ar)?|exempel|typ|standard(?:värde)?|värde(?:n)?|obligatorisk|datum|ägare|roll|kommando|beskrivelse|betydning|formål|lenke|eksempel|verdi)$/i;

/** Whether it says of rows more than what they are called, stand for and are set to. */
function saysMore({ areRows, features, isMarked }: FeatureTable): boolean {
  return !areRows || isMarked || features.filter(({ label }) => !describing.test(label)).length > 1;
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

/** Whether words in a table weigh things that one can choose: no versions, days, flags or ids. */
function isComparable(way: FeatureTable): boolean {
  const { names, features } = way;
  const areThings = names.every(
    (name) =>
      /\p{L}{2}|^\p{Lu}/u.test(name) &&
      name.length <= 60 &&
      !/^(?:-|v?\d[\d.x-]*\b)/i.test(name) &&
      !describing.test(name),
  );
  return areThings && names.length <= 12 && features.length > 2 && saysMore(way);
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
