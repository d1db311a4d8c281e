/**
 * What a large site searches for. To find thousands of records by a word that stands in many takes long and tells
 * little: such a word is only looked for beside a rarer one.
 */

import type { Alternative } from './alternatives.ts';
import { largeSite } from './weights.ts';

export interface Asked {
  readonly alternative: Alternative;
  /** The words that the records must have together with those of the alternative: a search of its own. */
  readonly beside?: string | undefined;
}

/**
 * Plans the searches for some alternatives.
 * @param countOf in how many records a word stands; 0 where that is not known
 * @param records how many records there are
 */
export function planSearches(
  alternatives: readonly Alternative[],
  countOf: (word: string) => number,
  records: number,
): Asked[] {
  const limit = Math.max(largeSite.instant, records * largeSite.frequent);
  const counted = alternatives.map((alternative) => ({
    alternative,
    count: Math.min(...alternative.search.split(' ').map(countOf)),
  }));
  const rare = counted.filter(({ count }) => count <= limit);
  const own = counted.filter(({ alternative }) => alternative.weight === 1);
  if (rare.length === counted.length) return counted;
  const [rarest] = rare
    .filter(({ alternative, count }) => count > 0 && alternative.weight > largeSite.trust)
    .sort((a, b) => a.count - b.count);
  if (rarest) {
    const beside = rarest.alternative.search;
    return [
      ...rare,
      ...own
        .filter(({ count }) => count > limit)
        .map(({ alternative }) => ({ alternative, beside })),
    ];
  }
  const often = own.filter(({ count }) => count > limit).map(({ alternative }) => alternative);
  const to = Math.max(...often.map((alternative) => alternative.to));
  return [
    ...rare,
    {
      alternative: { search: often.map(({ search }) => search).join(' '), weight: 1, from: 0, to },
    },
  ];
}
