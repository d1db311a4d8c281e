/** Pagefind's files of one language, made into those that are shipped: see `query/packed-index.ts`. */

import type { Value } from '../query/cbor.ts';
import type { PackedFilter, PackedTerm, Places } from '../query/packed-index.ts';
import {
  askedFiles,
  type BuiltFilter,
  type BuiltIndex,
  type BuiltMeta,
  type BuiltPage,
  builtFiles,
  endMark,
  isWholeName,
  placeWeights,
} from '../query/pagefind-insides.ts';
import { firstField, type Occurrence, toPostings } from '../query/postings.ts';
import { fold } from '../query/text.ts';
import { postingLimits } from '../query/weights.ts';
import { unpacked } from './cbor.ts';

export interface IndexFile {
  /** Path inside the index folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Pagefind has found out of some records. */
export interface Indexed {
  readonly version: string;
  /** How many words each record has. */
  readonly lengths: readonly number[];
  /** The names of the fields, by their numbers. */
  readonly fields: readonly string[];
  /** What words count, by the numbers that the postings have for it. */
  readonly counting: readonly number[];
  readonly terms: readonly PackedTerm[];
  /** At which places of each record a word stands, by word, as Pagefind tells them. */
  readonly places: ReadonlyMap<string, Places>;
  readonly filters: readonly PackedFilter[];
}

/**
 * Reads what Pagefind has made of the records of one language.
 * @param starts of each record, at which places its parts begin
 * @param isLeftOut whether nobody asks where a word stands, but for phrases
 * @throws where Pagefind's files are not as they were until now
 */
export function readIndexed(
  files: readonly IndexFile[],
  starts: readonly (readonly number[])[],
  isLeftOut: (term: string) => boolean,
): Indexed {
  const read = (pattern: RegExp) =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => unpacked(content));
  const [meta] = read(builtFiles.meta);
  // Of no records it makes none.
  if (!meta && starts.length === 0) return { ...nothing, version: versionIn(files) };
  const [version, pages, , , sorts, fields] = meta as BuiltMeta;
  const order = sorts[0]?.[1] ?? [];
  if (order.length !== starts.length)
    throw new Error(`Pagefind has ${order.length} records of ${starts.length}.`);
  const numberOf = new Map(order.map((page, number) => [page, number]));
  const pagesOf = new Map<string, Map<number, BuiltPage>>();
  for (const chunk of read(builtFiles.index)) {
    for (const [word, found, variants] of (chunk as BuiltIndex)[0]) {
      // What Pagefind takes a word apart to by itself is never asked for.
      const isNumber = /^\d+$/.test(word);
      if (word === endMark) continue;
      if (!word.endsWith(endMark) && !isNumber && !isWholeName(word)) continue;
      // It parts a number from the mark at its end.
      const term = isNumber ? word + endMark : fold(word);
      const ours = pagesOf.get(term) ?? new Map<number, BuiltPage>();
      pagesOf.set(term, ours);
      for (const some of [found, ...variants.map(([, more]) => more)])
        addPages(ours, some, numberOf);
    }
  }
  const terms = [...pagesOf]
    .map(([term, ours]): PackedTerm => {
      const records = [...ours.values()].sort((a, b) => a[0] - b[0]);
      const isFrequent = records.length > postingLimits.frequent * starts.length;
      if (isLeftOut(term)) return [term];
      return [
        term,
        ...toPostings(
          records.map((page) => [page[0], occurrences(page, starts[page[0]] ?? [0], isFrequent)]),
        ),
      ];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version,
    lengths: order.map((page) => twoDigits(pages[page]?.[1] ?? 0)),
    fields,
    counting: placeWeights,
    terms,
    places: new Map(
      [...pagesOf].flatMap(([term, ours]) =>
        isWholeName(term) ? [] : [[term, placesOf(ours)] as const],
      ),
    ),
    filters: read(builtFiles.filter).map((filter) => numbered(filter, numberOf)),
  };
}

const nothing: Omit<Indexed, 'version'> = {
  lengths: [],
  fields: [],
  counting: [],
  terms: [],
  places: new Map(),
  filters: [],
};

/** The version of Pagefind, which its script holds against its own. */
function versionIn(files: readonly IndexFile[]): string {
  const entry = files.find(({ path }) => path === askedFiles.entry);
  return entry ? JSON.parse(new TextDecoder().decode(entry.content)).version : '';
}

function addPages(
  ours: Map<number, BuiltPage>,
  found: readonly BuiltPage[],
  numberOf: ReadonlyMap<number, number>,
): void {
  let page = 0;
  for (const [step, texts, fields] of found) {
    page += step;
    const number = numberIn(numberOf, page);
    const before = ours.get(number);
    ours.set(number, [
      number,
      [...(before?.[1] ?? []), ...texts],
      [...(before?.[2] ?? []), ...fields],
    ]);
  }
}

/** @throws where Pagefind tells of a record that it has not been given */
function numberIn(numberOf: ReadonlyMap<number, number>, page: number): number {
  const number = numberOf.get(page);
  if (number === undefined) throw new Error(`Pagefind has no record ${page}.`);
  return number;
}

/** Numbers below zero tell what the places after them count, each so far from the last. */
function* placesAfter(list: readonly number[]): Generator<[mark: number, place: number]> {
  let mark = 0;
  let place = 0;
  for (const number of list) {
    if (number < 0) [mark, place] = [-1 - number, 0];
    else {
      place += number;
      yield [mark, place];
    }
  }
}

/**
 * What is shipped of where a word stands in a record: how often in each part, and what it counts there. Of a word that
 * many records have, the part alone that has it most, with what it counts on the whole: it tells none from another.
 */
function occurrences(
  [, texts, fields]: BuiltPage,
  starts: readonly number[],
  isFrequent: boolean,
): Occurrence[] {
  const found = [...placesAfter(texts)].map(([mark, place]) => ({
    mark,
    part: Math.max(
      0,
      starts.findLastIndex((start) => start <= place),
    ),
  }));
  const inFields = [...Map.groupBy(placesAfter(fields), ([field]) => field)].map(
    ([field, { length }]) => ({ part: 0, count: length, weight: firstField + field }),
  );
  if (!isFrequent || found.length < 2)
    return [
      ...[...Map.groupBy(found, ({ mark, part }) => `${part} ${mark}`).values()].map((some) => ({
        part: some[0]?.part ?? 0,
        count: some.length,
        weight: nearestWeight(some[0]?.mark ?? 0),
      })),
      ...inFields,
    ];
  const byPart = [...Map.groupBy(found, ({ part }) => part)];
  const [[part]] = byPart.sort((a, b) => b[1].length - a[1].length) as [[number, unknown]];
  const sum = found.reduce((total, { mark }) => total + mark, 0);
  return [{ part, count: found.length, weight: nearestWeight(sum / found.length) }, ...inFields];
}

/** How long a text is weighs little: two digits tell it. */
function twoDigits(length: number): number {
  return Number(length.toPrecision(2));
}

/** The number of what comes nearest. */
function nearestWeight(weight: number): number {
  const away = placeWeights.map((one) => Math.abs(Math.log(one / weight)));
  return away.indexOf(Math.min(...away));
}

function placesOf(ours: ReadonlyMap<number, BuiltPage>): Places {
  let last = 0;
  return [...ours.values()]
    .sort((a, b) => a[0] - b[0])
    .map(([number, texts, fields]) => {
      const step = number - last;
      last = number;
      return [step, texts, fields] as const;
    });
}

/** A filter with the numbers of our records, each as its distance from the last. */
function numbered(filter: Value, numberOf: ReadonlyMap<number, number>): PackedFilter {
  const [name, values] = filter as BuiltFilter;
  return [
    name,
    values.map(([value, found]) => [
      value,
      found
        .map((page) => numberIn(numberOf, page))
        .sort((a, b) => a - b)
        .map((number, at, all) => number - (all[at - 1] ?? 0)),
    ]),
  ];
}
