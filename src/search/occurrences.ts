/**
 * Where the words of some records stand. There are millions of places: they are kept as numbers in one table, sorted by
 * word, and not as lists of lists.
 */

import { mostFields } from '../query/postings.ts';
import type { TokenTerm } from './read-tokens.ts';

/** A record as numbers of tokens. */
export interface RecordTokens {
  /** In the order of reading: what each text counts, at most `fullWeight`, and its tokens. */
  readonly texts: readonly (readonly [weight: number, tokens: readonly number[]])[];
  /** At most `mostFields`. */
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
/** What is marked so much or more stands in a field; nothing counts so much. */
const fieldMark = 256 - mostFields;

export class Occurrences {
  /** All words that stand anywhere, in the order of the alphabet. */
  readonly terms: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
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
    for (const { term } of terms.flat()) if (!numbers.has(term)) numbers.set(term, numbers.size);
    const words = terms.map((some) =>
      some.map(({ term, sharers }) => ({ number: numbers.get(term) ?? 0, sharers })),
    );
    const counts = new Uint32Array(numbers.size);
    for (const record of records) forEachWord(record, words, fields, (word) => add(counts, word));
    const starts = new Uint32Array(numbers.size + 1);
    for (const [word, count] of counts.entries()) starts[word + 1] = (starts[word] ?? 0) + count;
    const size = starts.at(-1) ?? 0;
    const [ofRecords, codes, next] = [new Uint32Array(size), new Uint32Array(size), starts.slice()];
    for (const [number, record] of records.entries())
      forEachWord(record, words, fields, (word, mark, place) => {
        const row = add(next, word);
        ofRecords[row] = number;
        codes[row] = mark * 2 ** placeBits + place;
      });
    this.terms = [...numbers.keys()].sort();
    this.#numbers = numbers;
    this.#starts = starts;
    this.#records = ofRecords;
    this.#codes = codes;
  }

  /** Where a word stands, record by record. */
  of(term: string): Standing[] {
    const number = this.#numbers.get(term);
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

/** Each word of a record by its number, with what it counts or its field, and its place. */
function forEachWord(
  { texts, fields: ofRecord }: RecordTokens,
  words: readonly (readonly { readonly number: number; readonly sharers: number }[])[],
  fields: readonly string[],
  tell: (word: number, mark: number, place: number) => void,
): void {
  let place = 0;
  for (const [weight, tokens] of texts)
    for (const token of tokens) {
      for (const { number, sharers } of words[token] ?? [])
        tell(number, Math.max(1, Math.floor(weight / sharers)), place);
      place += 1;
    }
  for (const [name, tokens] of ofRecord) {
    const mark = fieldMark + fields.indexOf(name);
    for (const [at, token] of tokens.entries())
      for (const { number } of words[token] ?? []) tell(number, mark, at);
  }
}

/** Adds one to a number of a list, and tells what it was. */
function add(list: Uint32Array, at: number): number {
  const before = list[at] ?? 0;
  list[at] = before + 1;
  return before;
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
