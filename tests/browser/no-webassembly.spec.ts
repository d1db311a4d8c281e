/** A browser that runs no WebAssembly, as one in its strictest mode: the search finds titles, and says why no more. */

import type { Page } from '@playwright/test';
import { codeOf, sentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

const hits = (page: Page) => page.getByRole('region', { name: 'Träffar' }).getByRole('listitem');
const status = (page: Page) => page.getByRole('search').getByRole('status');

const id = 'train-leaves';

for (const [what, query] of [
  ['words of a claim', sentenceOf(id, 'sv')],
  ['a code', codeOf(id)],
] as const)
  test(`${what} are found, and why the text is not searched is said`, async ({ page }) => {
    await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`#${id}$`),
    );
    await expect(status(page)).toHaveText(/^\d+ träff(ar)?\. WebAssembly är avstängt/);
  });

test('a term is found by its other name, a misspelt word is corrected, and kinds narrow', async ({
  page,
}) => {
  await page.goto('sv/search/?q=högtrafik');
  await expect(hits(page).first()).toContainText(/rusningstid/i);
  await page.getByRole('searchbox').fill('pendeltog');
  await expect(status(page)).toHaveText(/^Visar träffar för ”pendeltag”/);
  await page.getByRole('button', { name: /^Påståenden/ }).click();
  await expect(hits(page).first()).toContainText(/pendeltåg/i);
});

test('what is nowhere leads on, in the dialog too', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.keyboard.press('/');
  await page.keyboard.type('xyzzyxyz');
  await expect(status(page)).toHaveText(/^Inga träffar\..*WebAssembly är avstängt/);
  await expect(page.getByRole('dialog').getByRole('navigation')).toBeVisible();
});
