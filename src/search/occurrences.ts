/**
 * Where the words of some records stand. There are millions of places: they are kept as numbers in one table, sorted by
 * word, and not as lists of lists.
 */

import { firstField } from '../query/postings.ts';
import type { TokenTerm } from './read-tokens.ts';

/** A record as numbers of tokens. */
export interface RecordTokens {
  /** In the order of reading: what each text counts, less than `marks`, and its tokens. */
  readonly texts: readonly (readonly [weight: number, tokens: readonly number[]])[];
  /** At most as many as postings tell apart. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
}

/** Where a word stands in one record: each as what it counts there and the place, sorted; see `markOf` and `placeOf`. */
export interface Standing {
  readonly record: number;
  readonly texts: Uint32Array;
  /** A field by its number instead of what it counts. */
  readonly fields: Uint32Array;
}

/** What a word counts, or the field that it stands in. */
export function markOf(code: number): number {
  return code >>> placeBits;
}

/** The place in the text of a record, or in one field. */
export function placeOf(code: number): number {
  return code & (2 ** placeBits - 1);
}

/** No record has more places. */
const placeBits = 24;
/** What is marked so much or more stands in a field. */
const fieldMark = 256 - (64 - firstField);

export class Occurrences {
  /** All words that stand anywhere, in the order of the alphabet. */
  readonly terms: readonly string[];
  readonly #rows: ReadonlyMap<string, number>;
  /** Of each word, by its number, the first row of the table. */
  readonly #starts: Uint32Array;
  readonly #records: Uint32Array;
  readonly #codes: Uint32Array;

  /**
   * @param terms of each token
   * @param fields their names, by their numbers
   */
  constructor(
    records: readonly RecordTokens[],
    terms: readonly (readonly TokenTerm[])[],
    fields: readonly string[],
  ) {
    const numbers = new Map<string, number>();
    const ofTokens = terms.map((some) =>
      some.map(({ term, sharers }) => {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        return { number, sharers };
      }),
    );
    this.#rows = numbers;
    const counts = new Uint32Array(numbers.size + 1);
    for (const record of records)
      for (const tokens of listsOf(record))
        for (const token of tokens)
          for (const { number } of ofTokens[token] ?? []) add(counts, number + 1);
    const starts = counts.map(sumSoFar());
    const next = starts.slice();
    const size = starts.at(-1) ?? 0;
    this.#starts = starts;
    this.#records = new Uint32Array(size);
    this.#codes = new Uint32Array(size);
    const enter = (word: number, record: number, mark: number, place: number) => {
      const row = add(next, word);
      this.#records[row] = record;
      this.#codes[row] = mark * 2 ** placeBits + place;
    };
    for (const [record, { texts, fields: ofRecord }] of records.entries()) {
      let place = 0;
      for (const [weight, tokens] of texts)
        for (const token of tokens) {
          for (const { number, sharers } of ofTokens[token] ?? [])
            enter(number, record, Math.max(1, Math.floor(weight / sharers)), place);
          place += 1;
        }
      for (const [name, tokens] of ofRecord) {
        const mark = fieldMark + fields.indexOf(name);
        for (const [at, token] of tokens.entries())
          for (const { number } of ofTokens[token] ?? []) enter(number, record, mark, at);
      }
    }
    this.terms = [...numbers.keys()].filter((term) => this.#sizeOf(term) > 0).sort();
  }

  #sizeOf(term: string): number {
    const row = this.#rows.get(term) ?? 0;
    return (this.#starts[row + 1] ?? 0) - (this.#starts[row] ?? 0);
  }

  /** Where a word stands, record by record. */
  of(term: string): Standing[] {
    const number = this.#rows.get(term);
    if (number === undefined) return [];
    const end = this.#starts[number + 1] ?? 0;
    const found: Standing[] = [];
    for (let from = this.#starts[number] ?? 0; from < end; ) {
      const record = this.#records[from] ?? 0;
      let to = from + 1;
      while (to < end && this.#records[to] === record) to += 1;
      found.push({ record, ...partedByFields(this.#codes.subarray(from, to)) });
      from = to;
    }
    return found;
  }
}

function* listsOf({ texts, fields }: RecordTokens): Generator<readonly number[]> {
  for (const [, tokens] of texts) yield tokens;
  yield* fields.values();
}

/** Adds one to a number of a list, and tells what it was. */
function add(list: Uint32Array, at: number): number {
  const before = list[at] ?? 0;
  list[at] = before + 1;
  return before;
}

function sumSoFar(): (count: number) => number {
  let sum = 0;
  return (count) => {
    sum += count;
    return sum;
  };
}

function partedByFields(codes: Uint32Array): Pick<Standing, 'texts' | 'fields'> {
  const sorted = isSorted(codes) ? codes : codes.slice().sort();
  let texts = sorted.length;
  while (texts > 0 && markOf(sorted[texts - 1] ?? 0) >= fieldMark) texts -= 1;
  return {
    texts: sorted.subarray(0, texts),
    fields: sorted.subarray(texts).map((code) => code - fieldMark * 2 ** placeBits),
  };
}

/** Most are: sorting even a few numbers costs more than looking. */
function isSorted(codes: Uint32Array): boolean {
  for (let at = 1; at < codes.length; at += 1)
    if ((codes[at - 1] ?? 0) > (codes[at] ?? 0)) return false;
  return true;
}
