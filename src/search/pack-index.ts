/** Where the words of one language stand, as it is shipped: see `query/packed-index.ts`. */

import type { PackedFilter, PackedTerm, Places } from '../query/packed-index.ts';
import {
  commonWeight,
  headingWeight,
  isWholeName,
  placeWeights,
} from '../query/pagefind-insides.ts';
import { firstField, type Occurrence, toPostings } from '../query/postings.ts';
import { postingLimits } from '../query/weights.ts';
import { markOf, Occurrences, placeOf, type RecordTokens, type Standing } from './occurrences.ts';
import type { ReadRecord } from './read-record.ts';
import { type IndexFile, readTokens } from './read-tokens.ts';
import type { Tokens } from './tokens.ts';

/** What has been found out of some records. */
export interface Indexed {
  /** Of Pagefind. */
  readonly version: string;
  /** How many words each record has. */
  readonly lengths: readonly number[];
  /** The names of the fields, by their numbers. */
  readonly fields: readonly string[];
  readonly terms: readonly PackedTerm[];
  /** The words of which it is kept at which places they stand, in the order of the alphabet. */
  readonly placed: readonly string[];
  /** At which places of each record a word stands, as Pagefind is told them. */
  readonly placesOf: (word: string) => Places;
  readonly filters: readonly PackedFilter[];
}

/**
 * Indexes the records of one language.
 * @param starts of each record, at which places its parts begin
 * @param isLeftOut whether nobody asks where a word stands, but for phrases
 * @returns also the files that Pagefind makes of any index
 * @throws where Pagefind reports an error, or its files are not as they were until now
 */
export async function indexRecords(
  records: readonly ReadRecord[],
  tokens: Tokens,
  starts: readonly (readonly number[])[],
  isLeftOut: (term: string) => boolean,
): Promise<Indexed & { readonly files: readonly IndexFile[] }> {
  const all = records.map((record) => tokensIn(record, tokens));
  const { version, terms, files } = await readTokens(tokens.all);
  const fields = [...new Set(all.flatMap((record) => [...record.fields.keys()]))].sort();
  const occurrences = new Occurrences(all, terms, fields);
  return {
    version,
    files,
    lengths: all.map(({ texts }) =>
      twoDigits(texts.reduce((sum, [, text]) => sum + text.length, 0)),
    ),
    fields,
    terms: occurrences.terms.map((term): PackedTerm => {
      if (isLeftOut(term)) return [term];
      const found = occurrences.of(term);
      const isFrequent = found.length > postingLimits.frequent * records.length;
      return [
        term,
        ...toPostings(
          found.map((standing) => [
            standing.record,
            shippedOf(standing, starts[standing.record] ?? [0], isFrequent),
          ]),
        ),
      ];
    }),
    placed: occurrences.terms.filter((term) => !isWholeName(term)),
    placesOf: (word) => {
      let last = 0;
      return occurrences.of(word).map(({ record, texts, fields }) => {
        const step = record - last;
        last = record;
        return [step, marked(texts), marked(fields)];
      });
    },
    filters: filtersOf(records),
  };
}

function tokensIn({ title, sections, fields }: ReadRecord, tokens: Tokens): RecordTokens {
  return {
    texts: [
      [headingWeight(1), title.tokens],
      ...sections.flatMap(({ depth, heading, pieces }) => [
        [headingWeight(depth), heading.tokens] as const,
        ...pieces.map((piece) => [commonWeight, piece.tokens] as const),
      ]),
    ],
    fields: new Map([
      ['title', title.tokens],
      ...Object.entries(fields).map(([name, text]) => [name, tokens.asTheyStand(text)] as const),
    ]),
  };
}

/** Places after what they count, which is below zero, each so far from the last. */
function marked(codes: Uint32Array): number[] {
  const list: number[] = [];
  let [last, before] = [-1, 0];
  for (const code of codes) {
    const mark = markOf(code);
    const place = placeOf(code);
    if (mark !== last) {
      list.push(-1 - mark);
      [last, before] = [mark, 0];
    }
    list.push(place - before);
    before = place;
  }
  return list;
}

/** The values that records can be narrowed by, with the records that have each, by how far each is from the last. */
function filtersOf(records: readonly ReadRecord[]): PackedFilter[] {
  const found = records.flatMap(({ record }, number) =>
    Object.entries(record.facets).map(([name, value]) => ({ name, value, number })),
  );
  const byName = Map.groupBy(found, ({ name }) => name);
  return [...byName]
    .sort(byKey)
    .map(([name, some]) => [
      name,
      [...Map.groupBy(some, ({ value }) => value)]
        .sort(byKey)
        .map(([value, ours]) => [
          value,
          ours.map(({ number }, at) => number - (ours[at - 1]?.number ?? 0)),
        ]),
    ]);
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

/**
 * What is shipped of where a word stands in a record: how often in each part, and what it counts there. Of a word that
 * many records have, the part alone that has it most, with what it counts on the whole: it tells none from another.
 */
function shippedOf(
  { texts, fields }: Standing,
  starts: readonly number[],
  isFrequent: boolean,
): Occurrence[] {
  const found = Array.from(
    texts,
    (code) => partWith(placeOf(code), starts) * allMarks + markOf(code),
  );
  const inFields = counted(Array.from(fields, markOf)).map(([field, count]) => ({
    part: 0,
    count,
    weight: firstField + field,
  }));
  if (!isFrequent || found.length < 2)
    return [
      ...counted(found).map(([key, count]) => ({
        part: Math.floor(key / allMarks),
        count,
        weight: nearestWeight(key % allMarks),
      })),
      ...inFields,
    ];
  const byPart = counted(found.map((key) => Math.floor(key / allMarks)));
  const [[part]] = byPart.sort((a, b) => b[1] - a[1]) as [[number, number]];
  const sum = texts.reduce((so, code) => so + markOf(code), 0);
  return [{ part, count: found.length, weight: nearestWeight(sum / found.length) }, ...inFields];
}

/** The part of a record that has a place, by where its parts begin. */
function partWith(place: number, starts: readonly number[]): number {
  let part = starts.length - 1;
  while (part > 0 && (starts[part] ?? 0) > place) part -= 1;
  return Math.max(0, part);
}

/** What a word counts at a place is less. */
const allMarks = 256;

/** How often each number is among some, in the order in which they come first. */
function counted(numbers: readonly number[]): [number: number, times: number][] {
  const [only] = numbers;
  if (only !== undefined && numbers.length === 1) return [[only, 1]];
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts];
}

/** How long a text is weighs little: two digits tell it. */
function twoDigits(length: number): number {
  return Number(length.toPrecision(2));
}

/** The number of what comes nearest. */
function nearestWeight(weight: number): number {
  const known = nearest.get(weight);
  if (known !== undefined) return known;
  const away = placeWeights.map((one) => Math.abs(Math.log(one / weight)));
  const number = away.indexOf(Math.min(...away));
  nearest.set(weight, number);
  return number;
}

const nearest = new Map<number, number>();
