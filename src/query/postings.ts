/**
 * Where words stand, as it is shipped: not at which place of a record but in which part of its text, since what is shown
 * of a record comes part by part. Numbers alone, for the fewest bytes: a record by how far it is from the one before,
 * then, below zero, how often the word stands in one part or field of it, and how much it counts there. A record
 * without more has the word once, in its first part, as common text.
 */

import type { Value } from './cbor.ts';
import { placeWeights } from './pagefind-insides.ts';

/** How often a word stands in one part of a record, or in one of its fields. */
export interface Occurrence {
  readonly part: number;
  readonly count: number;
  /** What it counts there, by its place among `placeWeights`; of a field, `firstField` and the place of the field. */
  readonly weight: number;
}

export type Postings = readonly number[];

/** Weights that are told apart, fields after them. */
const weights = 64;
export const firstField = 56;
/** Fields that are told apart. */
export const mostFields = weights - firstField;
/** How often a word counts in one part. */
const most = 32;
/** Places that Pagefind is told of, for each part. */
const placesOfPart = weights * most;

/** @param records by number, in their order */
export function toPostings(
  records: readonly (readonly [record: number, found: readonly Occurrence[]])[],
): number[] {
  let last = -1;
  return records.flatMap(([record, found]) => {
    const step = record - last;
    last = record;
    const codes = found.map(
      ({ part, count, weight }) => (part * most + inSteps(count) - 1) * weights + weight,
    );
    return [
      step,
      ...(codes.join() === '0' ? [] : codes.sort((a, b) => a - b).map((code) => -1 - code)),
    ];
  });
}

/** Ten times and eleven are as much. */
function inSteps(count: number): number {
  const step = count < 5 ? 1 : count < 10 ? 2 : count < 20 ? 4 : 8;
  return Math.min(most, Math.round(count / step) * step);
}

/**
 * The same as Pagefind reads it: for each record how far it is from the last, places after their weight, and those in
 * fields after the field.
 */
export function fromPostings(postings: Postings): Value[] {
  const pages: [number, number[], number[]][] = [];
  let step = 0;
  let codes: number[] = [];
  const end = () => {
    if (step === 0) return;
    const [texts, fields]: [number[], number[]] = [[], []];
    for (const code of codes.length > 0 ? codes : [0]) {
      const weight = code % weights;
      const place = (Math.floor(code / weights) % most) + 1;
      const part = Math.floor(code / placesOfPart);
      const isField = weight >= firstField;
      const list = isField ? fields : texts;
      const start = isField ? 0 : part * placesOfPart + weight * most;
      const mark = isField ? weight - firstField : (placeWeights[weight] ?? 0);
      list.push(-1 - mark, start, ...new Array<number>(place - 1).fill(1));
    }
    pages.push([pages.length === 0 ? step - 1 : step, texts, fields]);
  };
  for (const number of postings) {
    if (number < 0) codes.push(-1 - number);
    else {
      end();
      step = number;
      codes = [];
    }
  }
  end();
  return pages;
}

/** The part of a record that a place is in, as Pagefind was told of it. */
export function partOf(place: number): number {
  return Math.floor(place / placesOfPart);
}
