/** Which words of a site are names: `Windows` is no form of `window`, though a stem takes it for one. */

import { fold } from '../query/text.ts';
import { properNames } from '../query/weights.ts';
import type { SearchRecord } from './records/record.ts';

/**
 * The folded words of some records that are names: what is written with a capital within sentences too, nearly always.
 * Titles do not tell, since some are written with capitals throughout.
 */
export function properNamesOf(records: readonly SearchRecord[]): ReadonlySet<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  const count = (counts: Map<string, number>, text: string, pattern: RegExp) => {
    for (const [word] of text.matchAll(pattern)) {
      const folded = fold(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  };
  for (const { sections } of records) {
    for (const { text } of sections) {
      count(capital, text, capitalWithin);
      count(small, text, smallAnywhere);
    }
  }
  return new Set(
    [...capital]
      .filter(
        ([word, times]) =>
          times >= properNames.least &&
          times >= properNames.share * (times + (small.get(word) ?? 0)),
      )
      .map(([word]) => word),
  );
}

const capitalWithin = /(?<=[\p{Ll},;] )\p{Lu}\p{Ll}+/gu;
const smallAnywhere = /(?<![\p{L}\p{N}_./\\-])\p{Ll}+(?!\.?[\p{L}\p{N}_/\\-])/gu;
