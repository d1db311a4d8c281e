/** Speed is a feature: what a first visit costs. */

import { gzipSync } from 'node:zlib';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

for (const path of ['sv/internet-clients/', 'en/internet-clients/', 'sv/', 'sv/search/']) {
  test(`${path} arrives in one round trip, and light`, async ({ page }) => {
    const bodies: { path: string; bytes: number }[] = [];
    page.on('requestfinished', async (request) => {
      const response = await request.response();
      const body = await response?.body();
      if (body)
        bodies.push({ path: new URL(request.url()).pathname, bytes: gzipSync(body).length });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const document = bodies[0]?.bytes ?? Infinity;
    expect(document).toBeLessThan(14_000);
    expect(bodies.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(25_000);
    await expect(page.locator('head link[rel=stylesheet]:not([media=print])')).toHaveCount(0);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    for (const script of await scripts.all()) {
      await expect(script).toHaveAttribute('src', /.+/);
      await expect(script).toHaveAttribute('async', '');
      await expect(script).toHaveAttribute('fetchpriority', 'low');
    }
  });
}

test('nothing of the search is fetched before the reader shows that it is wanted', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('sv/internet-clients/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await page.waitForRequest(/\/pagefind\//);
});

for (const width of [360, 1440]) {
  test(`nothing moves while the page arrives at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    await page.goto('sv/internet-clients/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('button', { name: 'Sök i Vägval' })).toBeVisible();
    expect(await layoutShifts(page)).toEqual([]);
  });
}
