/**
 * `npm run bench:comparison`: how long a comparison of 8 options in 40 rows takes to answer. Builds and
 * serves it, types into its filter, and prints for each letter how long the script worked with layout
 * forced at its end, beside what a frame has at 60 a second; at full speed and on a processor slowed
 * down.
 */

import { spawn, spawnSync } from 'node:child_process';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { sites } from '../browser/setup/sites.ts';
import { findChromium, isFile } from '../browser/setup/tools.ts';
import { rowsOf, wide, writeMadeContent } from '../support/made-content.ts';

const frame = 1000 / 60;
const port = 4391;
const slowdowns = [1, 4];
const typed = ['egenskap 3', 'villkor 7.4', 'drag'];
const site = sites.find(({ name }) => name === 'wide');
if (!site) throw new Error('There is no wide site to measure.');
const environment = { ...process.env, ...site.environment, SITE_URL: '', PORT: String(port) };

writeMadeContent(site.environment.CONTENT_DIR ?? '', wide);
const built = spawnSync(process.execPath, ['src/cli/astro.ts', 'build'], {
  env: environment,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);

const executablePath = findChromium({
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
});
const server = spawn(process.execPath, ['src/cli/serve.ts'], {
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const client = await page.context().newCDPSession(page);

/** Milliseconds that each letter took, erased ones too. */
async function measure(slowdown: number): Promise<number[]> {
  await setSpeed(client, slowdown);
  await page.goto(`http://localhost:${port}/sv/wide/comparison/`, { waitUntil: 'networkidle' });
  const times: number[] = [];
  for (const words of typed) {
    for (let length = 1; length <= words.length; length += 1)
      times.push(await enter(page, words.slice(0, length)));
    times.push(await enter(page, ''));
  }
  return times;
}

function setSpeed(session: CDPSession, rate: number): Promise<unknown> {
  return session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** One letter, once what the one before it left to later frames is done. */
function enter(where: Page, value: string): Promise<number> {
  return where.evaluate(async (text) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const field = document.querySelector<HTMLInputElement>('[name=filter]');
    if (!field) throw new Error('There is no filter.');
    field.value = text;
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Reading a size makes the browser lay out what has changed.
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, value);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const table: Record<string, Record<string, string>> = {};
for (const slowdown of slowdowns) {
  const times = await measure(slowdown);
  table[slowdown === 1 ? 'as it is' : `slowed ${slowdown} times`] = {
    letters: String(times.length),
    'median, ms': quantile(times, 0.5).toFixed(1),
    '95 %, ms': quantile(times, 0.95).toFixed(1),
    'most, ms': Math.max(...times).toFixed(1),
    'within a frame': `${times.filter((time) => time <= frame).length} of ${times.length}`,
  };
}
console.log(`${wide.options} options in ${rowsOf(wide)} rows; a frame has ${frame.toFixed(1)} ms.`);
console.table(table);
await browser.close();
server.kill();
