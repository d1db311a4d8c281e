/**
 * `npm run bench:page`: what a first visit costs. Serves the built site, loads each kind of page with
 * an empty cache on a slow phone's network and processor, and prints bytes as compressed on the wire,
 * requests, and when the largest element was painted; beside a bare page with the same claims and
 * table, written by hand without style or script.
 */

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { assembleCatalog } from '../../src/catalog/assemble.ts';
import { readContentFolder } from '../../src/catalog/files.ts';
import { contentFolder } from '../../src/catalog/folder.ts';
import { findChromium, isFile } from '../browser/setup/tools.ts';

const [topic] = assembleCatalog((await readContentFolder(contentFolder())).content).topics;
if (!topic) throw new Error('The content has no topic to measure.');

const runs = 5;
const port = 4390;
const executablePath = findChromium({
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
});

/** Round trip in milliseconds, throughput in bytes a second: a phone on a slow 4G network. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
};
const processorSlowdown = 4;

interface Visit {
  readonly requests: number;
  readonly documentBytes: number;
  readonly bytes: number;
  readonly paint: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  const sizes: number[] = [];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  const sum = sizes.reduce((total, size) => total + size, 0);
  return { requests: sizes.length, documentBytes: sizes[0] ?? 0, bytes: sum, paint };
}

/** The claims and the table of a page as HTML that says the same and nothing more. */
async function barePage(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const body = await page.evaluate(() => {
    const text = (selector: string, within: ParentNode = document) =>
      within.querySelector(selector)?.textContent?.trim() ?? '';
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => `<td>${cell.textContent?.trim()}</td>`).join(''),
    );
    const claims = [...document.querySelectorAll('li.claim')].map(
      (claim) =>
        `<li id="${claim.id}">${text('.claim > p', claim)}<p>${text('.claim-explanation', claim)}</p><p>${text('.sources', claim)}</p></li>`,
    );
    return `<h1>${text('h1')}</h1><p>${text('.lead p')}</p><table><tr>${rows.join('<tr>')}</table><ul>${claims.join('')}</ul>`;
  });
  await page.close();
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${body}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const server = spawn(process.execPath, ['src/cli/serve.ts'], {
  env: { ...process.env, PORT: String(port), BASE_PATH: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const site = `http://localhost:${port}/`;
const bare = gzipSync(await barePage(browser, `${site}sv/${topic.id}/`));
const bareServer = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Encoding', 'gzip');
  response.end(bare);
}).listen(0);
const bareSite = `http://localhost:${(bareServer.address() as AddressInfo).port}/`;

const pages = {
  'bare page': bareSite,
  [`sv/${topic.id}/`]: `${site}sv/${topic.id}/`,
  [`en/${topic.id}/`]: `${site}en/${topic.id}/`,
  'sv/': `${site}sv/`,
  'sv/search/': `${site}sv/search/`,
};
const table: Record<string, Record<string, number>> = {};
for (const [name, address] of Object.entries(pages)) {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address));
  table[name] = {
    requests: median(visits.map(({ requests }) => requests)),
    'document, bytes': median(visits.map(({ documentBytes }) => documentBytes)),
    'all, bytes': median(visits.map(({ bytes }) => bytes)),
    'largest paint, ms': Math.round(median(visits.map(({ paint }) => paint))),
  };
}
console.log(
  `Medians of ${runs} first visits; round trip ${network.latency} ms, 1.6 Mbit/s, processor slowed ${processorSlowdown} times.`,
);
console.table(table);
await browser.close();
bareServer.close();
server.kill();
