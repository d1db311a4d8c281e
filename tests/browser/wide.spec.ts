/** A comparison of 8 options in 40 rows stays quick and still. */

import { rowsOf, wide } from '../support/made-content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

test('all of it is there, and fits every window', async ({ page }) => {
  for (const width of [320, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('sv/wide/comparison/');
    await expect(page.locator('.matrix tbody tr:not(.group)')).toHaveCount(rowsOf(wide));
    await expect(page.locator('[data-status]')).toHaveText(
      `Alla ${rowsOf(wide)} rader och ${wide.options} alternativ visas.`,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('while the reader types nothing jumps: the field and the columns stand still', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('sv/wide/comparison/');
  const field = page.getByRole('searchbox', { name: 'Filtrera rader' });
  await field.focus();
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[name=filter], .matrix thead th')].map((element) => {
        const { top, left, width } = element.getBoundingClientRect();
        return [Math.round(top), Math.round(left), Math.round(width)];
      }),
    );
  const before = await places();
  for (const letter of 'egenskap 32') {
    await page.keyboard.type(letter);
    expect(await places(), letter).toEqual(before);
  }
  await expect(page.locator('.matrix tbody tr:not(.group):visible')).toHaveCount(1);
});

for (const [width, height] of [
  [360, 740],
  [1280, 720],
] as const)
  test(`the many names stand upright at ${width} px, whole, and hide nothing that one comes to`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('sv/wide/comparison/#feature-20');
    const head = page.locator('.matrix thead th').nth(1);
    const row = page.locator('#feature-20');
    await expect(row).toBeInViewport();
    const box = await head.boundingBox();
    await expect(head).toHaveCSS('writing-mode', 'vertical-rl');
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
  });

test('the address stays short, whichever rows are left', async ({ page }) => {
  await page.goto('sv/wide/comparison/?rows=feature-7,feature-8');
  const row = page.locator('#feature-8');
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Dölj raden' }).click();
  await expect(page).toHaveURL(/\?rows=feature-7$/);
});

test('on paper the heads of the columns are repeated on every sheet that the table runs over', async ({
  page,
}) => {
  await page.goto('sv/wide/comparison/?density=words');
  const sheets = await printedSheets(page);
  const withRows = sheets.filter((sheet) => /Egenskap \d/.test(sheet));
  expect(withRows.length).toBeGreaterThan(1);
  for (const sheet of withRows) expect(sheet).toMatch(/Te 1[\s\S]*Te 8/);
});
