/** What axe can see, on every kind of page; and what it cannot: the keyboard's way through. */

import type { Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { expectNoViolations } from './support/axe.ts';
import { walkThroughStops } from './support/focus-stops.ts';
import { expect, test } from './support/test.ts';

test.describe('axe', () => {
  test.use({ expectedProblems: /404/ });
  for (const path of [
    'sv/',
    'en/',
    'sv/commuting/#brt-monthly-card',
    'sv/commuting/comparison/',
    'sv/commuting/comparison/?options=brt,train&decisive=cost&reference=brt',
    'sv/commuting/comparison/?must=freedom&decisive=cost&required=read',
    'sv/commuting/options/train/',
    'en/commuting/estimate/',
    'sv/commuting/trees/which-way/?today=car',
    'en/commuting/trees/which-way/?today=bicycle&enough=unsure',
    'sv/commuting/trees/which-way/outline/',
    'en/commuting/trees/which-way/table/',
    'en/commuting/dates/',
    'sv/commuting/document/',
    'sv/guides/monthly-card/',
    'en/guides/tips/winter/',
    'en/guides/',
    'sv/terms/',
    'en/terms/monthly-card/',
    'sv/sources/',
    'sv/about/',
    'en/status/',
    'en/news/',
    'sv/commuting/standard/',
    'sv/decisions/?since=2020-01-01',
    'en/decisions/together/',
    'sv/claims/brt-monthly-card/',
    'nowhere/',
  ]) {
    test(path, async ({ page }) => {
      // A whole topic is looked through.
      test.slow(path.endsWith('/document/'));
      await page.goto(path);
      await expectNoViolations(page);
    });
  }

  test('comparison with all that opens', async ({ page }) => {
    await page.goto(
      'en/commuting/comparison/?group=option&options=brt,train&filter=cost&density=evidence&embed=1',
    );
    await page.locator('.take-away summary').click();
    await expect(page.getByRole('button', { name: 'Copy the table' })).toBeVisible();
    await expectNoViolations(page);
  });

  test('search page with hits', async ({ page }) => {
    await page.goto('sv/search/?q=kostnad');
    await expect(page.locator('mark').first()).toBeVisible();
    await expectNoViolations(page);
  });

  test('search page that corrects, and one that finds nothing', async ({ page }) => {
    await page.goto('sv/search/?q=statoin');
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

test('the first key leads past the header', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('every stop of the keyboard shows where it is', async ({ page }) => {
  await page.goto('en/commuting/');
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

test.describe('every stop of the keyboard is in sight, forwards and backwards', () => {
  for (const path of [
    'sv/',
    'sv/commuting/',
    'sv/commuting/options/brt/',
    'sv/commuting/trees/which-way/',
    'sv/claims/brt-monthly-card/',
    'sv/guides/monthly-card/',
    'sv/commuting/estimate/',
  ]) {
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [375, 740],
      [320, 640],
    ] as const) {
      test(`${path} at ${width} × ${height} px`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(path, { waitUntil: 'networkidle' });
        const { stops, unseen } = await walkThroughStops(page);
        expect(unseen).toEqual([]);
        expect(Math.min(...stops)).toBeGreaterThan(10);
      });
    }
  }
});

test.describe('at 320 px with the spacing that a reader may ask for', () => {
  for (const path of ['sv', 'en'].flatMap((locale) =>
    [
      '',
      'commuting/',
      'commuting/comparison/?density=evidence',
      'commuting/options/',
      'commuting/options/train/',
      'commuting/trees/',
      'commuting/trees/which-way/',
      'commuting/trees/which-way/outline/',
      'commuting/trees/which-way/table/',
      'commuting/estimate/',
      'commuting/dates/',
      'commuting/guides/',
      'guides/',
      'guides/monthly-card/',
      'terms/',
      'terms/monthly-card/',
      'claims/brt-monthly-card/',
      'search/?q=buss',
      'sources/',
      'status/',
    ].map((path) => `${locale}/${path}`),
  )) {
    test(`nothing is panned sideways: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path, { waitUntil: 'networkidle' });
      // WCAG 2.2, 1.4.12, by a sheet of the browser's, which no policy holds back.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
});

test.describe('the frames of a picture', () => {
  const frame = (page: Page) => page.locator('.drawing .frame rect').first();
  const colours = (page: Page) =>
    frame(page).evaluate((rect) => ({
      stroke: getComputedStyle(rect).stroke,
      ground: getComputedStyle(document.body).backgroundColor,
      text: getComputedStyle(document.body).color,
    }));

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`stand out from the page in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('sv/commuting/options/train/');
      const { stroke, ground } = await colours(page);
      expect(wcagContrast(stroke, ground)).toBeGreaterThan(3);
    });
  }

  test('have the colour that the reader has chosen for text', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('sv/commuting/options/train/');
    const { stroke, text } = await colours(page);
    expect(stroke).toBe(text);
  });

  test('are named in words too', async ({ page }) => {
    await page.goto('sv/commuting/options/train/');
    const label = await page.locator('.drawing .frame text').first().textContent();
    await expect(
      page.getByRole('region', { name: 'Så flödar data' }).getByRole('listitem').first(),
    ).toContainText(`(${label?.trim()})`);
  });
});

test('targets are at least 24 px high, or stand in running text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('sv/commuting/');
  await page.keyboard.press('/');
  const small = await page
    .locator('button, input, select, .search-open, .topic-bar a')
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
