/** Recent searches: kept where the reader wants that, in this browser alone. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('vagval-searches'));

test('what is searched for is kept once that is wanted, and no longer once it is not', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog');
  const keep = page.getByRole('checkbox', { name: 'Spara mina sökningar i den här webbläsaren' });
  const openFirst = async (text: string) => {
    await page.goto('sv/commuting/');
    await page.keyboard.press('/');
    await dialog.getByRole('searchbox').fill(text);
    await expect(dialog.locator('.hit-title a').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  await openFirst('kostnad');
  expect(await kept(page)).toBeNull();

  await page.goto('sv/search/');
  await expect(keep).not.toBeChecked();
  await keep.check();
  await openFirst('pendeltåg');
  await openFirst('snålblåst');
  await openFirst('Pendeltåg');
  expect(JSON.parse((await kept(page)) ?? '')).toEqual(['Pendeltåg', 'snålblåst']);

  // They are offered in the dialog and on the page of the search, and searched for when they are chosen.
  await page.goto('sv/search/');
  await page.getByRole('button', { name: 'snålblåst' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('snålblåst');
  await expect(page.locator('.hit-title a').first()).toBeVisible();
  await page.goto('sv/commuting/');
  await page.keyboard.press('/');
  await expect(dialog.getByRole('button', { name: 'Pendeltåg' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Rensa' }).click();
  await expect(dialog.getByRole('button', { name: 'Pendeltåg' })).toBeHidden();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  expect(await kept(page)).toBe('[]');

  await keep.uncheck();
  expect(await kept(page)).toBeNull();
});

test('where a browser keeps nothing, keeping is not offered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await page.goto('sv/search/');
  await page.getByRole('searchbox').fill('kostnad');
  await expect(page.locator('.hit-title a').first()).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('.hit-title a')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /^Spara/ })).toBeHidden();
});
