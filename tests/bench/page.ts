/**
 * `npm run bench:page`: what a first visit costs. Serves the built site, loads each kind of page with
 * an empty cache on a slow phone's network and processor, and prints bytes as compressed on the wire,
 * requests, and when the largest element was painted; beside a bare page with the same text,
 * headings, lists, tables and links, without style or script.
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

const runs = 11;
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

/** What a page says, with its headings, lists, tables and links, and nothing more. */
async function barePage(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const body = await page.evaluate(() => {
    const kept = 'h1,h2,h3,h4,p,ul,ol,li,table,thead,tbody,tr,th,td,a[href],header,main,footer,nav';
    for (const element of document.body.querySelectorAll('script,template,svg,[hidden]')) {
      element.remove();
    }
    for (const element of [...document.body.querySelectorAll('*')].reverse()) {
      if (!element.matches(kept)) element.replaceWith(...element.childNodes);
      for (const { name } of [...element.attributes]) {
        if (!['href', 'id'].includes(name)) element.removeAttribute(name);
      }
    }
    return document.body.innerHTML;
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
// One after the other, round by round: a machine that is busy for a moment is so for all of them.
const visits = Object.fromEntries(Object.keys(pages).map((name) => [name, [] as Visit[]]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, address] of Object.entries(pages)) {
    visits[name]?.push(await visit(browser, address));
  }
}
const table = Object.fromEntries(
  Object.entries(visits).map(([name, all]) => [
    name,
    {
      requests: median(all.map(({ requests }) => requests)),
      'document, bytes': median(all.map(({ documentBytes }) => documentBytes)),
      'all, bytes': median(all.map(({ bytes }) => bytes)),
      'largest paint, ms': Math.round(median(all.map(({ paint }) => paint))),
    },
  ]),
);
console.log(
  `Medians of ${runs} first visits; round trip ${network.latency} ms, 1.6 Mbit/s, processor slowed ${processorSlowdown} times.`,
);
console.table(table);
await browser.close();
bareServer.close();
server.kill();
