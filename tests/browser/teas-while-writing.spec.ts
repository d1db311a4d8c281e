/** An author at work: the dev server shows the faults of the content as they come and go. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect as baseExpect } from '@playwright/test';
import { teasFolder } from '../support/content.ts';
import { edit } from '../support/folder.ts';
import { type DevServer, startDevServer } from './support/dev-server.ts';

interface Fixtures {
  /** A copy of the teas to write in. */
  readonly folder: string;
  /** Starts the dev server on it. */
  readonly start: () => Promise<DevServer>;
}

const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs off its first parameter.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'teas-'));
    cpSync(teasFolder, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  start: async ({ folder }, use) => {
    const servers: DevServer[] = [];
    await use(async () => {
      const server = await startDevServer(folder);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.stop();
  },
});
// A dev server that starts beside other tests takes its time.
test.describe.configure({ timeout: 300_000 });
const expect = baseExpect.configure({ timeout: 90_000 });

const option = 'topics/tea/options/green/option.yaml';
const question = 'Vilket te ska du brygga?';

test('an open page is covered by the faults when they are saved, and comes back when they are mended', async ({
  page,
  folder,
  start,
}) => {
  const server = await start();
  const overlay = page.locator('vite-error-overlay');
  const all = overlay.locator('#stack-content');
  const heading = page.getByRole('heading', { level: 1, name: question });
  const facts = join(folder, option);
  await page.goto(`${server.url}sv/tea/`);
  await expect(heading).toBeVisible();

  edit(facts, 'criterion: price', 'criterion: prize');
  await expect(all).toContainText(
    `${facts}:6:16  criterion-unknown  The criterion "prize" is not in vocabulary/criteria.yaml.`,
  );
  await expect(all).toContainText('Fix: add it there, or use one of: price');
  await expect(overlay.locator('#code h2')).toHaveAttribute('title', `${facts}:6:16`);

  const sources = join(folder, 'vocabulary/sources.yaml');
  edit(sources, '2025-01-02', 'then');
  await expect(overlay.locator('#title')).toHaveText('2 faults in the content');
  await expect(all).toContainText('criterion-unknown');
  await expect(all).toContainText(`${sources}:6:14  schema`);
  edit(sources, 'then', '2025-01-02');
  await expect(overlay.locator('#title')).toHaveText('1 fault in the content');

  edit(facts, 'criterion: prize', 'criterion: price');
  await expect(overlay).toHaveCount(0);
  await expect(heading).toBeVisible();

  // Astro does not take in what breaks a schema, and so leaves the page where it is.
  edit(facts, 'kind: advantage', 'kindd: advantage');
  await expect(all).toContainText(`${facts}:5:5  schema  "kindd" is not a field here.`);
  await expect(overlay).toHaveCSS('position', 'fixed');
  await expect(heading).toBeAttached();
  edit(facts, 'kindd: advantage', 'kind: advantage');
  await expect(overlay).toHaveCount(0);
  await expect(heading).toBeVisible();

  await expect.poll(server.output).toMatch(/sound again[\s\S]*sound again/);
  expect(server.output().match(/"kindd" is not a field here/g)).toHaveLength(1);
  expect(server.output()).not.toContain('The content lacks');
});

test('a page of unsound content says what is wrong with it, even when the server starts so', async ({
  page,
  request,
  folder,
  start,
}) => {
  const facts = join(folder, option);
  edit(facts, 'kind: advantage', 'kind: benefit');
  const server = await start();
  const address = `${server.url}sv/tea/`;
  const response = await request.get(address);
  expect(response.status()).toBe(500);
  expect(await response.text()).toContain(`${facts}:5:11  schema  `);

  const data = await request.get(`${server.url}data/v1/site.json`);
  expect(await data.text()).toContain(`${facts}:5:11  schema  `);

  await page.goto(address);
  await expect(page).toHaveTitle('1 fault in the content');
  await expect(page.locator('vite-error-overlay #hint-content')).toHaveText(
    'Fix: use one of: advantage, disadvantage.',
  );
  edit(facts, 'kind: benefit', 'kind: advantage');
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  expect((await request.get(address)).status()).toBe(200);
});

test('every one of thirty saves shows, in an open page and in one that is fetched at once', async ({
  page,
  request,
  folder,
  start,
}) => {
  const server = await start();
  const address = `${server.url}sv/tea/`;
  const words = join(folder, 'topics/tea/sv.mdx');
  await page.goto(address);
  let asked = question;
  for (let save = 1; save <= 30; save += 1) {
    const next = `Vilket te ska du brygga, gång ${save}?`;
    edit(words, asked, next);
    asked = next;
    // Whoever loads a page the moment after a save gets what was saved.
    if (save % 2 === 0) expect(await (await request.get(address)).text()).toContain(next);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
  }
});
