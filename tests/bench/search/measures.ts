/** Queries with the pages that answer them, and what is measured of a search by them. */

import { readFileSync } from 'node:fs';
import type { SearchRecord } from '../../../src/search/records.ts';
import type { Searcher } from './searchers.ts';

export interface Query {
  readonly query: string;
  readonly class: string;
  /** Grades by page; every page that is named answers. */
  readonly relevant: ReadonlyMap<string, number>;
}

export interface Result {
  readonly query: Query;
  /** The first pages, in order. */
  readonly found: readonly string[];
}

/**
 * Reads a file of queries.
 * @throws where a line is not one, or names a page that is not there
 */
export function readQueries(file: string, records: readonly SearchRecord[]): Query[] {
  const pages = new Set(records.map(({ path }) => pageOf(path)));
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line: line.trim(), at: `${file}:${index + 1}` }))
    .filter(({ line }) => line !== '')
    .map(({ line, at }) => {
      const { query, class: kind = 'all', relevant } = JSON.parse(line);
      if (typeof query !== 'string' || typeof relevant !== 'object' || relevant === null)
        throw new Error(`${at}: a line needs "query" and "relevant".`);
      const grades = new Map(
        gradesOf(relevant)
          .map(([page, grade]) => [pageOf(page), grade] as const)
          .filter(([, grade]) => grade > 0),
      );
      const missing = [...grades.keys()].filter((page) => !pages.has(page));
      if (missing.length > 0) console.warn(`${at}: there is no page ${missing.join(', ')}.`);
      return { query, class: kind, relevant: grades };
    });
}

/** Grades by page, or a list of pages, or of pages with grades. */
function gradesOf(relevant: object): [string, number][] {
  if (!Array.isArray(relevant))
    return Object.entries(relevant).map(([page, grade]) => [page, Number(grade)]);
  return relevant.map((entry) =>
    typeof entry === 'string'
      ? [entry, 1]
      : [entry.page ?? entry.path ?? entry.id ?? '', Number(entry.grade ?? 1)],
  );
}

/** How a page is named: `/sv/guides/a/b/` and `a/b.md` are `a/b`. */
export function pageOf(path: string): string {
  return path
    .replace(/#.*$/, '')
    .replace(/^\.?\/+/, '')
    .replace(/^(?:sv|en)\/(?:guides\/)?/, '')
    .replace(/\.md$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

export async function measure(searcher: Searcher, queries: readonly Query[]): Promise<Result[]> {
  const results = [];
  for (const query of queries) {
    const found = await searcher.find(query.query);
    results.push({ query, found: found.map(pageOf) });
  }
  return results;
}

type Row = Record<string, string | number>;

/** A row for each class of queries, and one each for Swedish and for English ones: ours beside stock. */
export function tableOf(
  measured: readonly { readonly name: string; readonly results: readonly Result[] }[],
): Record<string, Row> {
  const rows: Record<string, Row> = {};
  for (const { name, results } of measured) {
    const swedish = results.filter(({ query }) => !/^en/i.test(query.class));
    const groups = [
      ...Map.groupBy(results, ({ query }) => query.class),
      ['ALL SWEDISH', swedish],
    ] as const;
    for (const [group, some] of groups) {
      const row = rows[group] ?? { queries: some.length };
      rows[group] = row;
      for (const [measureName, value] of Object.entries(scores))
        row[`${measureName} ${name}`] = mean(some.map(value)).toFixed(3);
    }
  }
  return rows;
}

/** Measures of one result; success@k is whether any page that answers is among the first k. */
const scores: Readonly<Record<string, (result: Result) => number>> = {
  '@1': (result) => success(result, 1),
  '@3': (result) => success(result, 3),
  '@10': (result) => success(result, 10),
  MRR: (result) => (success(result, 10) === 0 ? 0 : 1 / placeOf(result)),
  nDCG: (result) => gain(result, 10),
};

function placeOf({ query, found }: Result): number {
  const index = found.findIndex((page) => query.relevant.has(page));
  return index < 0 ? Number.POSITIVE_INFINITY : index + 1;
}

function success(result: Result, first: number): number {
  return placeOf(result) <= first ? 1 : 0;
}

/** The discounted cumulative gain of the first pages, by that of the best order. */
function gain({ query: { relevant }, found }: Result, first: number): number {
  const of = (grades: readonly number[]) =>
    grades
      .slice(0, first)
      .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
  const best = of([...relevant.values()].sort((a, b) => b - a));
  return best === 0 ? 0 : of(found.map((page) => relevant.get(page) ?? 0)) / best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
