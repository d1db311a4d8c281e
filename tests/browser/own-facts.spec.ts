/** The teas with what an organisation has added of its own: it shows everywhere, and says whose it is. */

import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const mark = 'Egen uppgift från Tehuset';

/** Tabs on until something has the focus, and presses it. */
async function pressByKeyboard(page: Page, selector: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let press = 0; press < 60 && !(await isThere()); press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('the topic tells a claim of the organisation’s own from the common, and what it has chosen', async ({
  page,
}) => {
  await page.goto('sv/tea/');
  await expect(page.locator('#ab-green-stock')).toContainText('AB-01');
  await expect(page.locator('#ab-green-stock')).toContainText(mark);
  await expect(page.locator('#green-cheap')).not.toContainText('Tehuset');
  const green = page.getByRole('region', { name: /^Grönt te/ });
  await expect(green).toContainText('Tehuset: vårt val. Förrådet är fullt av det. 3 februari 2026');
  await expect(page.getByRole('region', { name: 'Svart te' })).toContainText(
    'Tehuset: inte för oss. Våra gäster sover tidigt.',
  );
  await expect(page.getByRole('region', { name: 'Örtte' })).not.toContainText('Tehuset');
  await expect(
    page.getByText('Koder som börjar på AB är egna uppgifter från Tehuset.'),
  ).toBeVisible();
});

test('what explains such a claim opens by keyboard', async ({ page }) => {
  await page.goto('en/tea/#ab-green-stock');
  const claim = page.locator('#ab-green-stock');
  await expect(claim).toContainText('The stock will last until summer.');
  await expect(claim).toContainText('Own fact from Tea House');
  const button = claim.locator('[data-explain]');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(claim.getByText('The stock will last until summer.')).toBeHidden();
});

test('the page of an option has the notes and the stance', async ({ page }) => {
  await page.goto('sv/tea/options/green/');
  const note = page.getByRole('region', { name: 'Så brygger vi' });
  await expect(note).toContainText(mark);
  await expect(note).toContainText('I den stora kannan');
  await expect(page.getByRole('main')).toContainText(
    'Tehuset: vårt val. Förrådet är fullt av det.',
  );
});

test('the card says that it is not part of the common content, and so does what is cited', async ({
  page,
}) => {
  await page.goto('sv/claims/ab-green-stock/');
  await expect(page.getByRole('main')).toContainText(
    `${mark}. Den ingår inte i det gemensamma innehållet.`,
  );
  await expect(page.locator('blockquote').first()).toContainText(
    'Fördel, egen uppgift från Tehuset. AB-01,',
  );
  await page.goto('sv/claims/green-cheap/');
  await expect(page.locator('.card-mark')).not.toContainText('Tehuset');
  const other = page.getByRole('main');
  await expect(other).not.toContainText('Den ingår inte i det gemensamma innehållet');
});

test('a code of its own leads to the claim', async ({ page }) => {
  await page.goto('k/ab-02/');
  await expect(page).toHaveURL(/\/tea\/#ab-green-cold$/);
});

test('the comparison marks squares and sentences, and heads of columns', async ({ page }) => {
  await page.goto('sv/tea/comparison/');
  await expect(page.locator('[data-head=green]')).toContainText('Tehuset: vårt val');
  await expect(page.locator('[data-head=black]')).toContainText('Tehuset: inte för oss');
  await expect(page.locator('[data-head=herbal]')).not.toContainText('Tehuset');
  const claim = page.locator('li#ab-green-stock');
  await expect(claim.getByText('Tehuset', { exact: true })).toBeVisible();
  await expect(claim.locator('.claim-code')).toBeHidden();
  await pressByKeyboard(page, '#claims-price summary');
  await expect(
    claim.getByRole('link', { name: /^Fördel, egen uppgift från Tehuset Finns/ }),
  ).toBeVisible();
  await expect(page.locator('li#green-cheap')).not.toContainText('Tehuset');
});

test('a hit says whose it is', async ({ page }) => {
  await page.goto('sv/search/');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('förråd');
  const hit = page.locator('.hit').first();
  await expect(hit).toContainText('[Tehuset] GT: finns redan i Tehusets förråd.');
  await expect(hit).toContainText('AB-01');
});

test('an estimate begins with its prices, tells the common value, and comes back to them', async ({
  page,
}) => {
  await page.goto('sv/tea/estimate/');
  const guests = page.getByLabel('Gäster');
  await expect(guests).toHaveValue('40');
  await expect(guests).toHaveAccessibleDescription(
    /Från Tehuset\. I det gemensamma innehållet: 1.200\./,
  );
  await expect(page.getByLabel('Pris per kanna')).toHaveAccessibleDescription(
    /Hos grossisten\. Från Tehuset\. Det gemensamma innehållet har inget värde här\./,
  );
  await expect(page.locator('output[name=total]')).toHaveText('760');
  await guests.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('80');
  await expect(page.locator('output[name=total]')).toHaveText(/1.520/);
  await pressByKeyboard(page, 'button[type=reset]');
  await expect(guests).toHaveValue('40');
});

test('a tree says beside what it recommends what the organisation has come to', async ({
  page,
}) => {
  await page.goto('sv/tea/trees/which/');
  await pressByKeyboard(page, '[data-choice=stay]');
  await expect(page.locator('.recommends').filter({ visible: true })).toContainText(
    'Svart te (Tehuset: inte för oss)',
  );
});

test('it goes along in data, Markdown, JSON-LD and the document', async ({ page, request }) => {
  const text = async (path: string) => (await request.get(path)).text();
  const data = await (await request.get('data/v1/topics/tea.json')).json();
  const [green, , herbal] = data.options;
  expect(green.stance).toEqual({
    kind: 'chosen',
    reason: { sv: 'Förrådet är fullt av det.', en: 'The stock is full of it.' },
    date: '2026-02-03',
    origin: { sv: 'Tehuset', en: 'Tea House' },
  });
  expect(herbal.stance).toBeUndefined();
  expect(
    green.claims.map(({ id, origin }: { id: string; origin?: object }) => [id, origin]),
  ).toEqual([
    ['green-cheap', undefined],
    ['green-fussy', undefined],
    ['ab-green-stock', { sv: 'Tehuset', en: 'Tea House' }],
    ['ab-green-cold', { sv: 'Tehuset', en: 'Tea House' }],
  ]);
  expect(await text('data/v1/topic.schema.json')).toContain('"stance"');
  const markdown = await text('sv/tea/options/green/index.md');
  expect(markdown).toContain('**Tehuset: vårt val.** Förrådet är fullt av det.');
  expect(markdown).toContain(mark);
  await page.goto('sv/tea/options/green/');
  expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain(
    `"disambiguatingDescription":"${mark}"`,
  );
  await page.goto('sv/tea/document/');
  await expect(page.locator('#ab-green-stock')).toContainText(mark);
  await expect(page.getByRole('main')).toContainText('Tehuset: vårt val.');
});

for (const path of [
  'sv/tea/',
  'sv/tea/options/green/',
  'sv/tea/comparison/',
  'sv/claims/ab-green-stock/',
  'sv/tea/estimate/',
  'sv/tea/trees/which/outline/',
])
  test(`axe finds nothing where marks show (${path})`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
