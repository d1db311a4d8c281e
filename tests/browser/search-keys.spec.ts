/** Keys, and what is said of a search while it is typed. */

import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const status = (page: Page) => page.getByRole('search').getByRole('status');
const links = (page: Page) => page.getByRole('dialog').locator('.hit-title a');

test.beforeEach(async ({ page }) => {
  await page.goto('sv/commuting/');
});

interface Key {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly modifierAltGraph?: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
}

/** Presses a key that no keyboard of the test has, and tells whether the page has taken it. */
function press(page: Page, key: Key): Promise<boolean> {
  return page.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  }, key);
}

test('opens by K with Control or Meta alone', async ({ page }) => {
  for (const key of ['Control+Shift+K', 'Control+Alt+k', 'Meta+Shift+K', 'Control+Meta+k', 'k'])
    await page.keyboard.press(key);
  expect(await press(page, { key: 'k', ctrlKey: true, modifierAltGraph: true })).toBe(false);
  expect(await press(page, { key: '/', isComposing: true })).toBe(false);
  expect(await press(page, { key: 'k', ctrlKey: true, keyCode: 229 })).toBe(false);
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await press(page, { key: 'k', metaKey: true })).toBe(true);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a key of a composition moves nothing and closes nothing', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('kostnad');
  await expect(links(page).first()).toBeVisible();
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Escape']) {
    expect(await press(page, { key, isComposing: true })).toBe(false);
    expect(await press(page, { key, keyCode: 229 })).toBe(false);
  }
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('Escape closes at the first press, whatever stands in the field', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('kostnad');
  await expect(links(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a hit that opens in another tab leaves the dialog and its hits', async ({
  page,
  context,
}) => {
  await page.keyboard.press('/');
  await page.keyboard.type('kostnad');
  await expect(links(page).first()).toBeVisible();
  for (const how of [
    { modifiers: ['Control'] },
    { modifiers: ['Shift'] },
    { button: 'middle' },
  ] as const) {
    const opened = context.waitForEvent('page');
    await links(page)
      .first()
      .click(how as Parameters<ReturnType<typeof links>['click']>[0]);
    await (await opened).close();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(links(page).first()).toBeVisible();
  }
});

test('who listens is told the hint and what came of it, and nothing between', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(status(page)).toHaveText(/^Skriv ett ord/);
  await status(page).evaluate((element) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  // By the clock of the page: a machine that has more to do is slow in all of it.
  await page.getByRole('searchbox').evaluate(async (field: HTMLInputElement) => {
    for (const letter of 'rusningstid') {
      field.value += letter;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 180));
    }
  });
  await expect(status(page)).toHaveText(/^\d+ träff/);
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  // On a machine with more to do, the search itself may take so long that it is said to be under way.
  expect(said.filter((text) => !/^(Söker …|Servern svarar inte …)$/.test(text))).toEqual([
    await status(page).textContent(),
  ]);
});

test('a single letter asks for nothing', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(status(page)).toHaveText(/^Skriv ett ord/);
  await page.keyboard.type('b');
  await expect(page.getByRole('searchbox')).toHaveValue('b');
  await expect(status(page)).toHaveText(/^Skriv ett ord/);
  await expect(links(page)).toHaveCount(0);
});

test('letters of another dress and words by whatever between them find the same', async ({
  page,
}) => {
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  for (const [plain, other] of [
    ['cykel', 'ｃｙｋｅｌ'],
    ['trafik', 'traﬁk'],
  ] as const) {
    // What was found for the words before stays until an empty field takes it away.
    await field.fill('');
    await expect(links(page)).toHaveCount(0);
    await field.fill(plain);
    await expect(status(page)).toHaveText(/^\d+ träff/);
    await expect(links(page).first()).toBeVisible();
    const found = await links(page).allTextContents();
    await field.fill('');
    await expect(links(page)).toHaveCount(0);
    await field.fill(other);
    await expect(links(page)).toHaveText(found);
  }
});
