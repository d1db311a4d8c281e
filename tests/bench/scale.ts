/**
 * What sites of any size take: processor time of all threads and the most memory of all processes, and clock time.
 *
 *     npm run bench:scale -- [claims …]
 *     npm run bench:scale -- --pages <content folder> [guides …]
 *
 * The first records, checks and builds sites of 200, 1,000, 2,000 and 10,000 claims; the last row of each is a build
 * after one claim's words have changed. The second checks and builds libraries of 1,000 guides or as many as it is told,
 * made of those of a content folder, beside bare Astro with Pagefind as it comes, with the same pages in the same run.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sizeFor, writeMadeContent } from '../support/made-content.ts';
import { type Built, measureLibrary, readLibrary, sized } from './scale/library.ts';
import { usageOf } from './usage.ts';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' } },
  allowPositionals: true,
});
const sizes = positionals.map(Number);
const table: Record<string, Built> = {};
if (values.pages === undefined) await measureClaims(sizes);
else await measureGuides(resolve(values.pages), sizes);
console.table(table);

function tell(row: string, usage: Built): void {
  table[row] = usage;
  console.error(row, usage);
}

async function measureGuides(content: string, asked: readonly number[]): Promise<void> {
  const library = await readLibrary(content);
  for (const guides of asked.length > 0 ? asked : [1000]) {
    const found = await measureLibrary(`.cache/library-${guides}`, content, sized(library, guides));
    for (const [step, usage] of Object.entries(found)) tell(`${guides} guides, ${step}`, usage);
  }
}

async function measureClaims(asked: readonly number[]): Promise<void> {
  mkdirSync('.cache', { recursive: true });
  for (const claims of asked.length > 0 ? asked : [200, 1000, 2000, 10_000]) {
    const folder = `.cache/scale-${claims}`;
    writeMadeContent(folder, sizeFor(claims));
    const run = (...words: readonly string[]) =>
      usageOf(words, { CONTENT_DIR: folder, OUT_DIR: '.cache/scale-site' });
    tell(`${claims} ledger`, await run('src/cli/ledger.ts'));
    tell(`${claims} check`, await run('src/cli/check.ts'));
    tell(`${claims} build`, await run('src/cli/astro.ts', 'build'));
    changeOneClaim(folder);
    await run('src/cli/ledger.ts');
    tell(`${claims} build after a change`, await run('src/cli/astro.ts', 'build'));
  }
}

function changeOneClaim(folder: string): void {
  for (const [file, from, to] of [
    ['sv.mdx', 'kräver av en sort', 'begär av en sort'],
    ['en.mdx', 'asks of a kind', 'wants of a kind'],
  ] as const) {
    const path = join(folder, 'topics/wide/options/tea-1', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  }
}
