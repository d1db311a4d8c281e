/** A reader copies the link to one claim. */

import { sentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

const button = `Kopiera länk: ${sentenceOf('brt-monthly-card', 'sv')}`;

test.describe('where the clipboard is there', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the button appears on hover, copies a whole address that works, and says so', async ({
    page,
    baseURL,
  }) => {
    await page.goto('sv/commuting/?a=b#train-table');
    const copy = page.getByRole('button', { name: button });
    await expect(copy).toHaveCSS('opacity', '0');
    await page.locator('#brt-monthly-card').hover();
    await expect(copy).toHaveCSS('opacity', '1');
    await copy.click();
    await expect(page.getByText('Länken har kopierats').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Länken har kopierats' })).toHaveCount(
      1,
    );
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(`${baseURL}sv/commuting/#brt-monthly-card`);
    await page.goto(address);
    await expect(page.locator('#brt-monthly-card')).toBeFocused();
  });

  test('it works by keyboard alone', async ({ page }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    await expect(page.locator('#brt-monthly-card')).toBeFocused();
    const copy = page.getByRole('button', { name: button });
    // Past the code, the terms and the sources.
    for (let press = 0; press < 12; press += 1) {
      if (await copy.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Länken har kopierats' })).toHaveCount(
      1,
    );
  });

  test('the confirmation passes and the button can be used again', async ({ page }) => {
    await page.clock.install();
    await page.goto('en/commuting/#brt-own-lanes');
    const copy = page.locator('#brt-own-lanes').getByRole('button', { name: /^Copy link/ });
    await copy.click();
    await expect(copy).toHaveText('Link copied');
    await page.clock.runFor(5000);
    await expect(copy).toHaveText('Copy link');
  });
});

for (const [situation, script] of [
  [
    'is refused',
    () => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('no')) }),
  ],
  ['is not there', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const) {
  test(`where the clipboard ${situation}, the address is shown, selected`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(script);
    await page.goto('sv/commuting/');
    await page.locator('#train-table').hover();
    await page
      .locator('#train-table')
      .getByRole('button', { name: /^Kopiera länk/ })
      .click();
    const field = page.getByLabel('Kopiera texten här:');
    await expect(field).toBeFocused();
    const address = `${baseURL}sv/commuting/#train-table`;
    await expect(field).toHaveValue(address);
    const selected = await field.evaluate((element) =>
      element instanceof HTMLTextAreaElement
        ? element.value.slice(element.selectionStart, element.selectionEnd)
        : '',
    );
    expect(selected).toBe(address);
  });
}

test.describe('what the reader has marked', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied without the soft hyphens that let long words break', async ({ page }) => {
    await page.goto('sv/claims/carpool-parking/');
    const heading = page.getByRole('heading', { level: 1 });
    const shown = await heading.evaluate(({ textContent }) => textContent);
    expect(shown).toContain('\u00ad');
    await heading.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).not.toContain('\u00ad');
    expect(copied.replaceAll(/\s+/g, ' ').trim()).toBe(
      shown.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim(),
    );
  });
});
