import { expect, type Page } from '@playwright/test';

/** The style that stands in a page, which its own policy allows by a hash, holds; and its script has run. */
export async function expectWhole(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), page.url()).toBeVisible();
  const rules = page
    .locator('style')
    .first()
    .evaluate((style: HTMLStyleElement) => style.sheet?.cssRules.length ?? 0);
  expect(await rules, page.url()).toBeGreaterThan(0);
  await expect
    .poll(() => page.evaluate(() => customElements.get('vv-anchors') !== undefined), page.url())
    .toBe(true);
}
