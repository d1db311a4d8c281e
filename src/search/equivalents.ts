/**
 * Which words of one language stand for which of another, learned from names that say the same in both: titles
 * of two languages, or a title and the words of its address.
 */

import { learningLimits as limits } from '../query/weights.ts';

/** The same name in two languages, as stems. */
export interface NamePair {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A word that stands for another, and how sure that is, from 0 to 1. */
export interface Equivalent {
  readonly word: string;
  readonly probability: number;
}

/**
 * Learns equivalents by expectation maximisation, as IBM's first model does; a pair that is seen once proves
 * nothing.
 * @see Brown et al. 1993, The Mathematics of Statistical Machine Translation
 */
export function learnEquivalents(pairs: readonly NamePair[]): Map<string, Equivalent[]> {
  const seen: Table = new Map();
  for (const { from, to } of pairs) {
    for (const source of new Set(from)) {
      for (const target of new Set(to)) add(seen, source, target, 1);
    }
  }
  let chances = seen;
  for (let round = 0; round < limits.rounds; round += 1) {
    const counts: Table = new Map();
    const chance = (from: string, to: string) => valueIn(chances, from, to);
    for (const { from, to } of pairs) {
      for (const target of to) {
        const total = from.reduce((sum, source) => sum + chance(source, target), limits.nothing);
        for (const source of from) add(counts, source, target, chance(source, target) / total);
      }
    }
    chances = normalised(counts);
  }
  const result = new Map<string, Equivalent[]>();
  for (const [source, targets] of chances) {
    const best = [...targets]
      .filter(
        ([target, probability]) =>
          probability >= limits.leastProbability && valueIn(seen, source, target) >= limits.seen,
      )
      .map(([word, probability]) => ({ word, probability }))
      .sort((a, b) => b.probability - a.probability);
    if (best.length > 0) result.set(source, best);
  }
  return result;
}

type Table = Map<string, Map<string, number>>;

function valueIn(table: Table, from: string, to: string): number {
  return table.get(from)?.get(to) ?? 0;
}

function add(table: Table, from: string, to: string, amount: number): void {
  const row = table.get(from) ?? new Map<string, number>();
  row.set(to, valueIn(table, from, to) + amount);
  table.set(from, row);
}

function normalised(table: Table): Table {
  return new Map(
    [...table].map(([from, row]) => {
      const total = [...row.values()].reduce((sum, value) => sum + value, 0);
      return [from, new Map([...row].map(([to, value]) => [to, value / total]))];
    }),
  );
}
