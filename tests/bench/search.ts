/**
 * How well the search finds, and at what cost: ours beside stock Pagefind, in the same run.
 *
 *     npm run bench:search -- --pages <folder> [--queries <file>] [--misses] [--scale 100,1000,10000]
 *
 * `--pages` is a content folder or a folder of Microsoft Learn Markdown in Swedish, which is imported first.
 * The queries are lines of JSON: `{"query": …, "class": …, "relevant": {"path/of/page": grade}}`, a page
 * named by its path in the folder without `.md`, a grade of 1 or more. The first, third, … line is of the half
 * that the ranking was tuned on, the others report. `--scale` measures with as many pages, made by repeating
 * those there are.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCorpus } from './search/corpus.ts';
import { measure, pageOf, type Query, readQueries, tableOf } from './search/measures.ts';
import { ourSearch, type Searcher, stockSearch } from './search/searchers.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    queries: { type: 'string', default: 'tests/bench/search/queries.jsonl' },
    misses: { type: 'boolean', default: false },
    scale: { type: 'string' },
  },
});
if (values.pages === undefined) {
  console.error('Name the folder of pages: npm run bench:search -- --pages <folder>');
  process.exit(2);
}

const corpus = await readCorpus(values.pages);
const queries = readQueries(
  readFileSync(values.queries, 'utf8'),
  values.queries,
  new Set(corpus.records.map(({ path }) => pageOf(path))),
  console.warn,
);
const halves = [
  { name: 'tuned on', queries: queries.filter((_, index) => index % 2 === 0) },
  { name: 'reported', queries: queries.filter((_, index) => index % 2 === 1) },
];
if (values.scale === undefined) await compare();
else for (const size of values.scale.split(',')) await scale(Number(size));

async function compare(): Promise<void> {
  const { records, vocabulary } = corpus;
  console.log(`${records.length} pages, ${queries.length} queries`);
  const searchers = [await stockSearch(records), await ourSearch(records, vocabulary)];
  for (const half of halves) {
    console.log(`\nThe half ${half.name}`);
    const measured = [];
    for (const searcher of searchers) {
      const results = await measure(searcher, half.queries);
      measured.push({ name: searcher.name, results });
    }
    console.table(tableOf(measured));
    if (values.misses) printMisses(measured.at(-1)?.results ?? []);
  }
  for (const searcher of searchers) console.table(await costs(searcher, queries));
}

async function scale(size: number): Promise<void> {
  const records = Array.from({ length: size }, (_, index) => {
    const record = corpus.records[index % corpus.records.length];
    if (!record) throw new Error('There are no pages.');
    const copy = Math.floor(index / corpus.records.length);
    return copy === 0 ? record : { ...record, path: record.path.replace(/\/$/, `-${copy}/`) };
  });
  console.log(`\n${size} pages`);
  console.table([
    ...(await costs(await stockSearch(records), queries)),
    ...(await costs(await ourSearch(records, corpus.vocabulary), queries)),
  ]);
}

async function costs(searcher: Searcher, asked: readonly Query[]) {
  const first = [];
  for (const { query } of asked) first.push(await searcher.firstSearch(query));
  const later = [];
  for (const { query } of asked) {
    const start = performance.now();
    await searcher.find(query, 6);
    later.push(performance.now() - start);
  }
  const kB = (bytes: number) => Math.round(bytes / 100) / 10;
  const bytes = first.map((search) => search.bytes);
  const requests = first.map((search) => search.requests);
  return [
    {
      search: searcher.name,
      'build s': Math.round(searcher.buildTime / 100) / 10,
      'index kB': kB(searcher.size),
      files: searcher.files,
      'first search kB': kB(share(bytes, 0.5)),
      'p90 kB': kB(share(bytes, 0.9)),
      'most kB': kB(share(bytes, 1)),
      requests: share(requests, 0.5),
      'p90 requests': share(requests, 0.9),
      'later ms': Math.round(share(later, 0.5)),
      'p90 ms': Math.round(share(later, 0.9)),
      'most ms': Math.round(share(later, 1)),
    },
  ];
}

/** The value below which a share of some values lies. */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function printMisses(results: readonly { query: Query; found: readonly string[] }[]): void {
  for (const { query, found } of results) {
    const place = found.findIndex((page) => query.relevant.has(page)) + 1;
    if (place === 1) continue;
    console.log(`[${query.class}] ${query.query}: ${place === 0 ? 'not found' : `at ${place}`}`);
    console.log(`    found  ${found.slice(0, 3).join('  ')}`);
    console.log(`    wanted ${[...query.relevant.keys()].join('  ')}`);
  }
}
