/**
 * `npm run bench:scale -- [claims …]`: what recording, checking and building sites of 200, 1,000, 2,000
 * and 10,000 claims takes: processor time of all threads and the most memory of the Node process
 * (Pagefind's own program is not counted), and clock time. The last row of each is a build after one
 * claim's words have changed.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeFor, writeMadeContent } from '../support/made-content.ts';

const sizes = process.argv.slice(2).map(Number);
const table: Record<string, Record<string, number>> = {};
mkdirSync('.cache', { recursive: true });
for (const claims of sizes.length > 0 ? sizes : [200, 1000, 2000, 10_000]) {
  const folder = `.cache/scale-${claims}`;
  writeMadeContent(folder, sizeFor(claims));
  const measure = (step: string, words: readonly string[]) => {
    table[`${claims} ${step}`] = run(folder, words);
  };
  measure('ledger', ['src/cli/ledger.ts']);
  measure('check', ['src/cli/check.ts']);
  measure('build', ['src/cli/astro.ts', 'build']);
  changeOneClaim(folder);
  run(folder, ['src/cli/ledger.ts']);
  measure('build after a change', ['src/cli/astro.ts', 'build']);
}
console.table(table);

function run(folder: string, words: readonly string[]): Record<string, number> {
  const usage = '.cache/scale-usage.json';
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/bench/usage.ts', ...words],
    {
      env: { ...process.env, CONTENT_DIR: folder, OUT_DIR: '.cache/scale-site', USAGE_FILE: usage },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0)
    throw new Error(`${words.join(' ')} ended with ${status}.\n${stderr.slice(-2000)}`);
  const clock = (performance.now() - start) / 1000;
  const { seconds, megabytes } = JSON.parse(readFileSync(usage, 'utf8'));
  const round = (value: number) => Math.round(value * 10) / 10;
  const row = {
    'processor s': round(seconds),
    'clock s': round(clock),
    'memory MB': Math.round(megabytes),
  };
  console.error(words.join(' '), folder, row);
  return row;
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
