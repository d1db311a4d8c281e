/** The engine knows nothing of its first topic: another content folder is another site. */

import { expect, test } from './support/test.ts';

test('the site takes its name, words and topics from the folder', async ({ page }) => {
  await page.goto('sv/');
  await expect(page).toHaveTitle('Tehörnan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj te');
  await page.getByRole('main').getByRole('link', { name: 'frågan' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/$/);
  await expect(page).toHaveTitle('Vilket te ska du brygga? – Tehörnan');
  await expect(page.locator('body')).not.toContainText(/CMG|Configuration Manager/);
});

test('a criterion without a claim says so in words', async ({ page }) => {
  await page.goto('sv/tea/');
  const cells = page.getByRole('row', { name: /^Pris/ }).getByRole('cell');
  await expect(cells).toHaveText([/Fördel Kostar minst/, /Inget påstående$/, /Inget påstående$/]);
  await page.goto('en/tea/');
  await expect(
    page
      .getByRole('row', { name: /^Price/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(/No claim$/);
});

test('an option without claims of a kind says so in words', async ({ page }) => {
  await page.goto('sv/tea/');
  await expect(page.getByRole('region', { name: 'Fördelar med Örtte' })).toContainText(
    'Inga påståenden.',
  );
});

test('Markdown in a claim is shown as markup, in the list and as plain words in the table', async ({
  page,
}) => {
  await page.goto('sv/tea/');
  const claim = page.locator('#green-cheap');
  await expect(claim.locator('.claim-sentence em')).toHaveText('minst');
  await expect(claim.locator('.claim-sentence code')).toHaveText('1 < 2');
  await expect(claim.locator('.claim-explanation li')).toHaveText([
    '3 kr per kanna',
    '2 kr vid storköp',
  ]);
  await expect(page.getByRole('table').getByRole('link', { name: /Kostar/ })).toHaveText(
    'Kostar minst per kanna, se 1 < 2 & priserna.',
  );
});

test('links between pages keep to the language', async ({ page }) => {
  await page.goto('en/tea/');
  await page
    .getByRole('region', { name: 'Can they be mixed?' })
    .getByRole('link', { name: 'green tea' })
    .click();
  await expect(page).toHaveURL(/\/en\/tea\/#green-cheap$/);
  await expect(page.locator('#green-cheap')).toBeFocused();
});

test('what is written in one language only is marked as such', async ({ page }) => {
  await page.goto('sv/tea/');
  const sources = page.locator('#green-fussy .sources a');
  await expect(sources.first()).not.toHaveAttribute('lang');
  await expect(sources.last()).toHaveAttribute('lang', 'en');
});

test('the search is this site’s own', async ({ page }) => {
  await page.goto('en/search/?q=caffeine');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toHaveText(
    'Gives the most caffeine.',
  );
  await expect(page.getByRole('combobox', { name: 'Option' }).locator('option')).toHaveText([
    'All',
    'Green tea',
    'Black tea',
    'Herbal tea',
  ]);
});
