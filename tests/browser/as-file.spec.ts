/** Pages opened as files, from a share or an archive that was unpacked: no server answers. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { claims, codeOf, explanationOf, topic } from './support/content.ts';

const folder = pathToFileURL(`${resolve('.cache/sites/root')}/`).href;
const explained = claims.find(
  ({ topic: { id }, claim }) => id === topic.id && claim.words.sv.explanation,
);
const claim = explained?.claim.id ?? '';

test('the front door leads to a page in the reader’s language', async ({ page }) => {
  await page.goto(`${folder}index.html`);
  await expect(page).toHaveURL(`${folder}en/index.html`);
});

test('a link to a claim arrives, with what explains it, in the other language too', async ({
  page,
}) => {
  await page.goto(`${folder}sv/commuting/index.html#${claim}`);
  const item = page.locator(`#${claim}`);
  await expect(item).toBeInViewport();
  await expect(item).toContainText(explanationOf(claim, 'sv'));
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(`${folder}en/commuting/index.html#${claim}`);
  await expect(page.locator(`#${claim}`)).toContainText(explanationOf(claim, 'en'));
});

test('all explanations come at one press', async ({ page }) => {
  await page.goto(`${folder}sv/commuting/index.html`);
  await page.getByRole('button', { name: 'Alla förklaringar' }).click();
  await expect(page.locator(`#${claim}`)).toContainText(explanationOf(claim, 'sv'));
});

test('every page of the topic is a press away, and back', async ({ page }) => {
  await page.goto(`${folder}sv/commuting/index.html`);
  await page.locator(`#${claim} > a`).click();
  await expect(page).toHaveURL(`${folder}sv/claims/${claim}/index.html`);
  await expect(page.getByRole('main')).toContainText(explanationOf(claim, 'sv'));
  for (const link of await page.locator('.topic-bar a').all()) {
    await expect(link).toHaveAttribute('href', /\/index\.html(?:#.*)?$/);
  }
});

test('a tree is asked question by question, with the answers in the address', async ({ page }) => {
  await page.goto(`${folder}sv/commuting/trees/which-way/index.html`);
  const heading = page.getByRole('heading', { level: 1 });
  const first = await heading.textContent();
  await page.locator('vv-decision-tree a[data-choice]').first().click();
  await expect(heading).not.toHaveText(first ?? '');
  await expect(page).toHaveURL(/which-way\/index\.html\?/);
  await page.goBack();
  await expect(heading).toHaveText(first ?? '');
});

test('the comparison can be narrowed, and its address leads back to the view', async ({ page }) => {
  await page.goto(`${folder}sv/commuting/comparison/index.html`);
  await page.getByRole('searchbox', { name: 'Filtrera rader' }).fill('cykel');
  await expect(page).toHaveURL(/comparison\/index\.html\?filter=cykel$/);
  const shown = page.locator('tbody tr:visible');
  const count = await shown.count();
  await page.reload();
  await expect(shown).toHaveCount(count);
});

test('the search finds claims by their words and by their codes, and says what it leaves out', async ({
  page,
}) => {
  await page.goto(`${folder}sv/search/index.html?q=cykel`);
  const search = page.locator('vv-search');
  await expect(search.getByRole('link', { name: /cykel/i }).first()).toBeVisible();
  await expect(search.getByRole('status')).toContainText('öppnad som fil');
  await search.getByRole('searchbox').first().fill(codeOf(claim));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${folder}sv/commuting/index.html#${claim}`);
});
