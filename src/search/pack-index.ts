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
import type { ReadRecord } from './read-record.ts';
import { type IndexFile, readTokens, type TokenTerm } from './read-tokens.ts';
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
  /** At which places of each record a word stands, by word, as Pagefind is told them. */
  readonly places: ReadonlyMap<string, Places>;
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
  const found = placesIn(all, terms, fields);
  return {
    version,
    files,
    lengths: all.map(({ texts }) =>
      twoDigits(texts.reduce((sum, [, text]) => sum + text.length, 0)),
    ),
    fields,
    terms: [...found]
      .map(([term, places]): PackedTerm => {
        if (isLeftOut(term)) return [term];
        const isFrequent = places.length > postingLimits.frequent * records.length;
        let record = 0;
        return [
          term,
          ...toPostings(
            places.map((place) => {
              record += place[0];
              return [record, occurrences(place, starts[record] ?? [0], isFrequent)];
            }),
          ),
        ];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    places: new Map([...found].filter(([term]) => !isWholeName(term))),
    filters: filtersOf(records),
  };
}

/** A record as numbers of tokens. */
interface RecordTokens {
  /** In the order of reading: what each text counts, and its tokens. */
  readonly texts: readonly (readonly [weight: number, tokens: readonly number[]])[];
  readonly fields: ReadonlyMap<string, readonly number[]>;
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

type Place = Places[number];

/** Where a word stands in the record that is being read: what it counts, and the place. */
interface Found {
  readonly places: Place[];
  record: number;
  /** Each as one number: what it counts, times `places`, and the place. */
  texts: number[];
  /** The same of the field and the place in it. */
  fields: number[];
}

/** More than the places of any record. */
const places = 2 ** 24;

/** @param terms of each token */
function placesIn(
  records: readonly RecordTokens[],
  terms: readonly (readonly TokenTerm[])[],
  names: readonly string[],
): Map<string, Places> {
  const words = new Map<string, Found>();
  const byToken = terms.map((some) =>
    some.map(({ term, sharers }) => {
      const word = words.get(term) ?? { places: [], record: -1, texts: [], fields: [] };
      words.set(term, word);
      return { word, sharers };
    }),
  );
  for (const [number, { texts, fields }] of records.entries()) {
    const here: Found[] = [];
    const enter = (word: Found) => {
      if (word.texts.length + word.fields.length === 0) here.push(word);
      return word;
    };
    let place = 0;
    for (const [weight, text] of texts) {
      for (const token of text) {
        for (const { word, sharers } of byToken[token] ?? [])
          enter(word).texts.push(Math.max(1, Math.floor(weight / sharers)) * places + place);
        place += 1;
      }
    }
    for (const [name, text] of fields) {
      const field = names.indexOf(name);
      for (const [at, token] of text.entries())
        for (const { word } of byToken[token] ?? []) enter(word).fields.push(field * places + at);
    }
    for (const word of here) {
      word.places.push([
        number - Math.max(0, word.record),
        marked(word.texts),
        marked(word.fields),
      ]);
      word.record = number;
      word.texts = [];
      word.fields = [];
    }
  }
  return new Map([...words].map(([term, { places }]) => [term, places]));
}

/**
 * Places after what they count, which is below zero, each so far from the last.
 * @param found is sorted
 */
function marked(found: number[]): number[] {
  const list: number[] = [];
  let [last, before] = [-1, 0];
  for (const one of found.sort((a, b) => a - b)) {
    const mark = Math.floor(one / places);
    const place = one - mark * places;
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
function occurrences(
  [, texts, fields]: Place,
  starts: readonly number[],
  isFrequent: boolean,
): Occurrence[] {
  const found: number[] = [];
  let sum = 0;
  forEachPlace(texts, (mark, place) => {
    found.push(partWith(place, starts) * allMarks + mark);
    sum += mark;
  });
  const among: number[] = [];
  forEachPlace(fields, (field) => among.push(field));
  const inFields = counted(among).map(([field, count]) => ({
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
  return [{ part, count: found.length, weight: nearestWeight(sum / found.length) }, ...inFields];
}

/** Numbers below zero tell what the places after them count, each so far from the last. */
function forEachPlace(list: readonly number[], tell: (mark: number, place: number) => void): void {
  let mark = 0;
  let place = 0;
  for (const number of list) {
    if (number < 0) [mark, place] = [-1 - number, 0];
    else {
      place += number;
      tell(mark, place);
    }
  }
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
