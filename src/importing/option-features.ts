/** What tables say of the options of a comparison. */

import type { RootContent, Table } from 'mdast';
import type { Candidate } from './candidates.ts';
import { type FoundFeature, featureTables, saysMore } from './feature-tables.ts';
import { pairNames } from './option-names.ts';

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
