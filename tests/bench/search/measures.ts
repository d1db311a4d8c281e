/** Queries with the pages that answer them, and what is measured of a search by them. */

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
 * Reads queries, a line of JSON each.
 * @param file what the lines are from, for what is said of them
 * @param pages that there are
 * @param warn is told of pages that are not
 * @throws where a line is not a query
 */
export function readQueries(
  text: string,
  file: string,
  pages: ReadonlySet<string>,
  warn: (message: string) => void,
): Query[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = `${file}:${index + 1}`;
    const { query, class: kind = 'all', relevant } = parsed(line, at);
    if (typeof query !== 'string' || typeof relevant !== 'object' || relevant === null)
      throw new Error(
        `${at}: a query needs "query", a text, and "relevant", grades by page.\n  Fix: write {"query": "…", "class": "…", "relevant": {"path/of/page": 3}}.`,
      );
    const grades = new Map(
      gradesOf(relevant)
        .map(([page, grade]) => [pageOf(page), grade] as const)
        .filter(([, grade]) => grade > 0),
    );
    const missing = [...grades.keys()].filter((page) => !pages.has(page));
    if (missing.length > 0) warn(`${at}: there is no page ${missing.join(', ')}.`);
    return [{ query, class: kind, relevant: grades }];
  });
}

function parsed(line: string, at: string) {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${at}: the line is not JSON.\n  Fix: write one query a line, each in braces.`);
  }
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
