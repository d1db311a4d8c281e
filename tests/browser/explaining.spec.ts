/** A reader wants to know more of the claims of a topic, without leaving its page. */

import type { Page } from '@playwright/test';
import { codeOf, explanationOf, topic } from './support/content.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const explained = topic.options
  .flatMap(({ claims }) => claims)
  .filter(({ words }) => words.sv.explanation);
const id = 'brt-monthly-card';
/** The explanations in sight; that of a claim that was taken back always is. */
const shown = (page: Page) => page.locator('.claim:not(.withdrawn) .claim-explanation:visible');

test('one press shows every explanation, with what it is cited by, and moves nothing', {
  tag: '@plain-http',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await watchLayoutShifts(page);
  const asked: string[] = [];
  // Where the button comes into sight.
  await page.goto(`sv/commuting/#${topic.options[0]?.id}`, { waitUntil: 'networkidle' });
  const all = page.getByRole('button', { name: 'Alla förklaringar' });
  await expect(all).toBeVisible();
  expect(await layoutShifts(page)).toEqual([]);
  await all.focus();
  const place = () => all.evaluate((button) => button.getBoundingClientRect().top);
  const before = await place();
  page.on('request', (request) => asked.push(request.url()));
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(explained.length);
  for (const claim of explained)
    await expect(page.locator(`#${claim.id}`)).toContainText(explanationOf(claim.id, 'sv'));
  await expect(page.getByRole('button', { name: /^Kopiera hänvisning: / })).toHaveCount(
    explained.length,
  );
  expect(asked).toEqual([expect.stringMatching(/\/sv\/commuting\/explanations\/$/)]);
  await expect(all).toBeFocused();
  await expect(all).toHaveAttribute('aria-expanded', 'true');
  expect(await place()).toBe(before);
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(0);
});

test('they are there when the reader comes back, in either language, and on paper', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  const bare = (await printedSheets(page, 'raw')).join(' ').replaceAll(/\s+/g, ' ');
  expect(bare).not.toContain(explanationOf(id, 'sv'));
  await page.getByRole('button', { name: 'Alla förklaringar' }).click();
  await expect(shown(page)).toHaveCount(explained.length);
  await page.goto('en/commuting/');
  await expect(shown(page)).toHaveCount(explained.length);
  const paper = (await printedSheets(page, 'raw')).join(' ').replaceAll(/\s+/g, ' ');
  for (const claim of explained) expect(paper).toContain(explanationOf(claim.id, 'en'));
  expect(paper).not.toContain('All explanations');
  await page.getByRole('button', { name: 'All explanations' }).click();
  await page.goto('sv/commuting/');
  await expect(page.getByRole('button', { name: 'Alla förklaringar' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('a reader who arrives by a link has the claim where it was, though all are explained', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  await page.getByRole('button', { name: 'Alla förklaringar' }).click();
  await expect(shown(page)).toHaveCount(explained.length);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/explanations/', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`sv/commuting/#${id}`);
  const claim = page.locator(`#${id}`);
  await expect(claim).toBeFocused();
  const place = () => claim.evaluate((element) => element.getBoundingClientRect().top);
  const before = await place();
  release();
  await expect(claim).toContainText(explanationOf(id, 'sv'));
  expect(Math.abs((await place()) - before)).toBeLessThan(2);
});

test.describe('without a connection', () => {
  test.use({ expectedProblems: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load/ });

  test('the reader stays, is told, and can try again', async ({ page, context }) => {
    await page.goto('sv/commuting/');
    const address = page.url();
    const claim = page.locator(`#${id}`);
    const button = claim.getByRole('button', { name: /^Förklaring/ });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await context.setOffline(true);
    await button.click();
    const told = claim.getByRole('status');
    await expect(told).toContainText('Servern svarar inte.');
    await expect(claim.getByRole('link', { name: codeOf(id) })).toBeVisible();
    expect(page.url()).toBe(address);
    await context.setOffline(false);
    await told.getByRole('button', { name: 'Försök igen' }).click();
    await expect(claim).toContainText(explanationOf(id, 'sv'));
    await expect(told).toHaveCount(0);
    expect(await claim.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('so it is with all of them', async ({ page, context }) => {
    await page.goto('sv/commuting/');
    const all = page.getByRole('button', { name: 'Alla förklaringar' });
    await expect(all).toBeVisible();
    await context.setOffline(true);
    await all.click();
    const told = page.locator('vv-claims').getByRole('status');
    await expect(told).toContainText('Servern svarar inte.');
    await context.setOffline(false);
    await told.getByRole('button', { name: 'Försök igen' }).click();
    await expect(shown(page)).toHaveCount(explained.length);
    await expect(told).toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });
});
