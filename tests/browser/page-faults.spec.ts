/** What a page fetches does not come: the reader keeps the page, is told why, and goes on when it is over. */

import { claims, codeOf, explanationOf } from './support/content.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedProblems: /.*/ });

const id = 'train-leaves';

test('an explanation that cannot be had says so in its place, and comes when it can', async ({
  page,
  context,
}) => {
  await page.goto('sv/commuting/');
  const claim = page.locator(`#${id}`);
  await context.setOffline(true);
  await claim.getByRole('button', { name: /^Förklaring/ }).click();
  await expect(claim.getByRole('status')).toContainText('Servern svarar inte.');
  await expect(page).toHaveURL(/\/sv\/commuting\/$/);
  await context.setOffline(false);
  await claim.getByRole('button', { name: 'Försök igen' }).click();
  await expect(claim).toContainText(explanationOf(id, 'sv'));
  await expect(claim).not.toContainText('Servern svarar inte');
});

test('an explanation that is gone is told as an update', async ({ page }) => {
  await page.route(/\/sv\/claims\//, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('sv/commuting/');
  const claim = page.locator(`#${id}`);
  await claim.getByRole('button', { name: /^Förklaring/ }).click();
  await expect(claim).toContainText('Webbplatsen har uppdaterats sedan sidan öppnades.');
  await page.unroute(/\/sv\/claims\//);
  await claim.getByRole('button', { name: 'Ladda om' }).click();
  await claim.getByRole('button', { name: /^Förklaring/ }).click();
  await expect(claim).toContainText(explanationOf(id, 'sv'));
});

test('an explanation without an answer is told to be late, and then given up', async ({ page }) => {
  await page.route(/\/sv\/claims\//, () => {});
  await page.goto('sv/commuting/');
  const claim = page.locator(`#${id}`);
  await claim.getByRole('button', { name: /^Förklaring/ }).click();
  await expect(claim).toContainText('Servern svarar inte …');
  await expect(claim).toContainText('Servern svarar inte.', { timeout: 40_000 });
  await page.unroute(/\/sv\/claims\//);
  await claim.getByRole('button', { name: 'Försök igen' }).click();
  await expect(claim).toContainText(explanationOf(id, 'sv'));
});

test('what writes a file is told as an update where it is gone, and is had once it is there', async ({
  page,
}) => {
  const formats = /\/_astro\/comparison-formats\./;
  await page.route(formats, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('sv/commuting/comparison/');
  const panel = page.locator('[data-take-away]');
  await panel.locator('summary').click();
  await panel.getByRole('button', { name: /CSV/ }).click();
  await expect(panel).toContainText('Webbplatsen har uppdaterats sedan sidan öppnades.');
  await page.unroute(formats);
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Försök igen' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

const late = [
  ['sv/commuting/comparison/?differences=only', 'table'],
  ['sv/commuting/trees/which-way/', 'form, .guided'],
  ['sv/commuting/estimate/', 'table'],
  ['sv/guides/monthly-card/', 'h1'],
] as const;

for (const [address, shown] of late)
  test(`${address} is painted within two seconds though no script ever comes`, async ({ page }) => {
    await page.route(/\.js$/, () => {});
    await page.addInitScript((selector) => {
      const look = () => {
        const found = document.querySelector(`main :is(${selector})`);
        if (found?.checkVisibility({ visibilityProperty: true }))
          document.documentElement.dataset.seen = String(performance.now());
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, shown);
    await page.goto(address, { waitUntil: 'commit' });
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-seen', /\d/);
    const [seen, arrived] = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const { seen } = document.documentElement.dataset;
      return [Number(seen), (navigation as PerformanceNavigationTiming).responseEnd];
    });
    // What the machine takes to bring the page itself is none of it.
    expect(seen - arrived).toBeLessThan(2_000);
  });

for (const address of ['sv/commuting/comparison/?differences=only', 'sv/commuting/comparison/'])
  test(`nothing moves on ${address} while its script arrives`, async ({ page }) => {
    await watchLayoutShifts(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('.matrix')).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  });

test('what needs script is not there without it', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('sv/commuting/comparison/');
  await expect(page.locator('main input:visible')).toHaveCount(0);
  await page.goto('sv/commuting/estimate/');
  await expect(page.getByRole('button', { name: 'Återställ' })).toBeHidden();
});

test('every claim of the topic can be read without a script', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('sv/commuting/');
  const [first] = claims;
  await expect(page.locator(`#${first?.claim.id}`)).toContainText(codeOf(first?.claim.id ?? ''));
});
