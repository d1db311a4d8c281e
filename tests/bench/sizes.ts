/**
 * `node tests/bench/sizes.ts [name …]`: builds topics of every size that an author may come with, draws their pages at
 * four widths into `.cache/sizes`, and prints for each how high it is and which of its words are broken where no hyphen
 * may stand. Pictures are to be looked at; a page that is wider than its window is a fault.
 */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium, isFile } from '../browser/setup/tools.ts';
import { type Size, writeMadeContent } from '../support/made-content.ts';

const names = [
  'Configuration Manager',
  'Molnhanteringsgateway (CMG)',
  'Internetbaserad klienthantering',
  'Windows Autopatch',
  'Leveransoptimering',
  'Samhantering med Intune',
  'VPN',
  'Uppdateringsringar',
  'Programuppdateringsplats',
  'Enbart Intune',
  'Distributionsplatsgrupp',
  'WSUS',
];
const sizes: Readonly<Record<string, Size>> = {
  small: { topics: 1, options: 2, criteria: 2, rounds: 1, features: 0, names },
  'twelve-options': { topics: 1, options: 12, criteria: 10, rounds: 1, features: 12, names },
  'thirty-criteria': { topics: 1, options: 3, criteria: 30, rounds: 1, features: 30, names },
  'ten-topics': { topics: 10, options: 4, criteria: 4, rounds: 1, features: 4, names },
  'fifty-topics': { topics: 50, options: 3, criteria: 3, rounds: 1, features: 2, names },
};
const widths = [
  [360, 740],
  [768, 1024],
  [1280, 720],
  [1440, 900],
] as const;
const pages = {
  front: 'sv/',
  topic: 'sv/wide/',
  comparison: 'sv/wide/comparison/?density=words',
  signs: 'sv/wide/comparison/',
  options: 'sv/wide/options/',
  search: 'sv/search/?q=sort',
  news: 'sv/news/',
} as const;

const chosen = process.argv.slice(2);
const executablePath = findChromium({
  environment: process.env,
  installedByPlaywright: chromium.executablePath(),
  isFile,
});
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const table: Record<string, Record<string, string | number>> = {};
for (const [index, name] of Object.keys(sizes).entries()) {
  const size = sizes[name];
  if (!size || (chosen.length > 0 && !chosen.includes(name))) continue;
  const folder = `.cache/sizes/${name}`;
  const port = 4850 + index;
  const environment = {
    ...process.env,
    CONTENT_DIR: `${folder}/content`,
    OUT_DIR: `${folder}/site`,
    CACHE_DIR: `${folder}/cache`,
    PORT: String(port),
  };
  mkdirSync(folder, { recursive: true });
  writeMadeContent(`${folder}/content`, size);
  run('src/cli/ledger.ts', environment);
  run('src/cli/astro.ts', environment, 'build');
  const server = spawn(process.execPath, ['src/cli/serve.ts'], { env: environment });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  for (const [kind, path] of Object.entries(pages))
    for (const [width, height] of widths) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(`http://localhost:${port}/${path}`, { waitUntil: 'networkidle' });
      table[`${name} ${kind} ${width}`] = await measured(page);
      await page.screenshot({ path: `${folder}/${kind}-${width}.png` });
      await page.close();
    }
  server.kill();
}
await browser.close();
console.table(table);

function run(command: string, environment: NodeJS.ProcessEnv, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [command, ...words], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}.\n${stderr.slice(-2000)}`);
}

/** How many windows high a page is, by how many pixels it is too wide, and its broken words. */
function measured(page: Page): Promise<Record<string, string | number>> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const broken = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) broken.add(word);
      }
    }
    return {
      windows: Math.round((root.scrollHeight / innerHeight) * 10) / 10,
      'too wide': Math.max(0, root.scrollWidth - innerWidth),
      broken: [...broken].slice(0, 6).join(' '),
    };
  });
}
