/** Speed is a feature: what a first visit costs. */

import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

/**
 * What each page may weigh in bytes, and what it brings in, as the server sends it: the fixture's own words are few, so that what is
 * beside them is seen to grow. A first round trip brings some 14 kB. The page of a topic needs no more to be
 * painted; others wait for style sheets, so many of them.
 */
const pages = [
  ['sv/commuting/', 9_050, 13_300, 0],
  ['en/commuting/', 8_920, 13_300, 0],
  ['sv/', 6_520, 15_900, 3],
  ['sv/search/', 7_200, 32_800, 1],
] as const;

for (const [path, most, besides, styleSheets] of pages) {
  test(`${path} arrives in one round trip, and light`, async ({ page }) => {
    // In whatever order they arrive.
    const sizes: Promise<{ readonly isPage: boolean; readonly size: number }>[] = [];
    page.on('requestfinished', (request) =>
      sizes.push(
        request.sizes().then(({ responseBodySize }) => ({
          isPage: request.isNavigationRequest(),
          size: responseBodySize,
        })),
      ),
    );
    await page.goto(path, { waitUntil: 'networkidle' });
    const { yes: documents = [], no = [] } = Object.groupBy(await Promise.all(sizes), (one) =>
      one.isPage ? 'yes' : 'no',
    );
    const others = no.map(({ size }) => size);
    expect(documents.map(({ size }) => size < most)).toEqual([true]);
    expect(others.reduce((sum, size) => sum + size, 0)).toBeLessThan(besides);
    await expect(page.locator('head link[rel=stylesheet]:not([media=print])')).toHaveCount(
      styleSheets,
    );
    const scripts = page.locator('script[src]');
    for (const script of await scripts.all()) {
      await expect(script).toHaveAttribute('async', '');
      await expect(script).toHaveAttribute('fetchpriority', 'low');
    }
  });
}

for (const width of [360, 1440]) {
  test(`nothing moves while the page arrives at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    await page.goto('sv/commuting/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('button', { name: /^Sök/ })).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  });
}
