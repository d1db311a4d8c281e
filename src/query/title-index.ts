/**
 * The titles of a site as an index that can be searched like Pagefind's, where Pagefind cannot run: it finds what a
 * record is called, its code, its other names and its headings, and nothing of its text.
 */

import type { FacetValues, Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import { unclosed } from './pagefind-insides.ts';
import { formsOf } from './places.ts';
import { informationOf } from './ranking.ts';
import { wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
import { fieldRanking } from './weights.ts';

/** A record as it is shipped. */
export interface TitleRecord {
  readonly url: string;
  /** Its fields with marks, as Pagefind has them. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
  /** Its headings with ids. */
  readonly headings: readonly (readonly [id: string, text: string])[];
}

/** The searched words of a record: by field, and for each token of it all that it may be found by. */
interface Opened {
  readonly record: TitleRecord;
  readonly content: readonly string[];
  readonly fields: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const searchedFields = ['names', 'whole', 'code', 'context', 'page'];
/** The title and the headings: what is told with its places. */
const inContent = 'content';

/** @param prefix of every address, without a slash at its end */
export function titleIndex(records: readonly TitleRecord[], prefix: string): Pagefind {
  const opened = records.map(open);
  const matches = (forms: readonly string[], word: string) => forms.includes(word);

  const resultOf = (
    { record, content, fields }: Opened,
    id: string,
    words: readonly string[],
    information: readonly number[],
  ): PagefindResult => {
    const has = (name: string, word: string) =>
      (fields.get(name) ?? []).some((forms) => matches(forms, word));
    const titleLength = tokensOf(record.meta.title ?? '').length;
    const places = (fields.get(inContent) ?? []).flatMap((forms, place) =>
      words.some((word) => matches(forms, word)) ? [place] : [],
    );
    const { title, names } = fieldRanking.metaWeights;
    const scores = words.map((word, at) => {
      const inTitle = (fields.get(inContent) ?? [])
        .slice(0, titleLength)
        .some((forms) => matches(forms, word));
      const weight = 1 + (inTitle ? title : 0) + (has('names', word) ? names : 0);
      return weight * (information[at] ?? 0);
    });
    return {
      id,
      score: scores.reduce((sum, score) => sum + score, 0),
      words: places,
      matchedMetaFields: [
        ...(places.some((place) => place < titleLength) ? ['title'] : []),
        ...searchedFields.filter((name) => words.some((word) => has(name, word))),
      ],
      data: async () => toRecord(record, content, prefix),
    };
  };

  return {
    facets: async () => valuesOf(records),
    search: async (term) => {
      const words = wordsOf(term ?? '');
      const isPhrase = /^".*"$/.test(term ?? '');
      const having = (word: string) => opened.filter((one) => hasWord(one, word, matches)).length;
      const information = words.map((word) => informationOf(having(word), records.length));
      const results = opened.flatMap((one, index) => {
        const isFound = isPhrase
          ? hasInARow(one, words)
          : words.every((word) => hasWord(one, word, matches));
        return isFound ? [resultOf(one, String(index), words, information)] : [];
      });
      return { results };
    },
  };
}

function open(record: TitleRecord): Opened {
  const { meta, headings } = record;
  const content = [meta.title ?? '', ...headings.map(([, text]) => text)].flatMap(tokensOf);
  const fields = searchedFields.map(
    (name) => [name, tokensOf(meta[name] ?? '').map(formsOf)] as const,
  );
  return { record, content, fields: new Map([[inContent, content.map(formsOf)], ...fields]) };
}

function hasWord(
  { fields }: Opened,
  word: string,
  matches: (forms: readonly string[], word: string) => boolean,
): boolean {
  return [...fields.values()].some((tokens) => tokens.some((forms) => matches(forms, word)));
}

function hasInARow({ fields }: Opened, words: readonly string[]): boolean {
  return [...fields.values()].some((tokens) =>
    tokens.some((_, start) => words.every((word, index) => tokens[start + index]?.includes(word))),
  );
}

function toRecord(
  { url, meta, headings }: TitleRecord,
  content: readonly string[],
  prefix: string,
): PagefindRecord {
  let location = tokensOf(meta.title ?? '').length;
  const anchors = headings.map(([id, text]) => {
    const anchor = { id, text, location };
    location += tokensOf(text).length;
    return anchor;
  });
  return { url: prefix + url, content: unclosed(content.join(' ')), meta, anchors };
}

function valuesOf(records: readonly TitleRecord[]): FacetValues {
  const found = records.flatMap(({ filters }, number) =>
    Object.entries(filters).map(([name, value]) => ({ name, value, id: String(number) })),
  );
  return Object.fromEntries(
    [...Map.groupBy(found, ({ name }) => name)].map(([name, some]) => [
      name,
      Object.fromEntries(
        [...Map.groupBy(some, ({ value }) => value)].map(([value, ours]) => [
          value,
          ours.map(({ id }) => id),
        ]),
      ),
    ]),
  );
}
