/** What axe can see, on every kind of page; and what it cannot: the keyboard's way through. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).toEqual([]);
}

test.describe('axe', () => {
  test.use({ expectedProblems: /404/ });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test.describe(`${colorScheme}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 900 } });

        for (const path of [
          'sv/',
          'en/',
          'sv/internet-clients/#cmg-subscription-cost',
          'sv/internet-clients/comparison/?options=cmg,ibcm&decisive=cost&reference=cmg',
          'sv/internet-clients/options/cmg/',
          'en/internet-clients/estimate/',
          'en/internet-clients/dates/',
          'sv/guides/client-authentication/',
          'en/guides/',
          'sv/terms/',
          'en/terms/management-point/',
          'sv/sources/',
          'en/status/',
          'sv/claims/cmg-subscription-cost/',
          'nowhere/',
        ]) {
          test(path, async ({ page }) => {
            await page.goto(path);
            await expectNoViolations(page);
          });
        }

        test('comparison with all that opens', async ({ page }) => {
          await page.goto(
            'en/internet-clients/comparison/?group=option&options=cmg,ibcm&filter=cost&embed=1',
          );
          for (const panel of await page.locator('.view-panels summary').all()) await panel.click();
          await expect(page.getByRole('button', { name: 'Copy the table' })).toBeVisible();
          await expectNoViolations(page);
        });

        test('search page with hits', async ({ page }) => {
          await page.goto('sv/search/?q=kostnad');
          await expect(page.locator('mark').first()).toBeVisible();
          await expectNoViolations(page);
        });

        test('search page that corrects, and one that finds nothing', async ({ page }) => {
          await page.goto('sv/search/?q=certifkat');
          await expect(page.locator('mark').first()).toBeVisible();
          await expectNoViolations(page);
          await page.goto('en/search/?q=xylofon&kind=advantage');
          await expect(page.getByRole('navigation', { name: /^Closest/ })).toBeVisible();
          await expectNoViolations(page);
        });

        test('dialog with hits', async ({ page }) => {
          await page.goto('en/guides/');
          await page.keyboard.press('/');
          await page.keyboard.type('cost');
          await expect(page.locator('mark').first()).toBeVisible();
          await expectNoViolations(page);
        });
      });
    }
  }
});

test('the first key leads past the header', async ({ page }) => {
  await page.goto('sv/internet-clients/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ämnen' })).toBeFocused();
});

test('every stop of the keyboard shows where it is', async ({ page }) => {
  await page.goto('en/internet-clients/');
  // Past header, table and the first claims; what follows is more of the same.
  const stops = 140;
  let visited = 0;
  for (let press = 0; press < stops; press += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    if (seen === undefined) continue;
    visited += 1;
    expect(seen).toMatch(/^solid [23]px$/);
  }
  expect(visited).toBeGreaterThan(40);
});

test('targets are at least 24 px high, or stand in running text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('sv/internet-clients/');
  await page.keyboard.press('/');
  const small = await page
    .locator('button, input, select, .search-open, .contents a')
    .evaluateAll((all) =>
      all
        .filter(
          (element) => element.checkVisibility() && element.getAttribute('type') !== 'checkbox',
        )
        .filter((element) => element.getBoundingClientRect().height < 24)
        .map((element) => element.outerHTML),
    );
  expect(small).toEqual([]);
});
