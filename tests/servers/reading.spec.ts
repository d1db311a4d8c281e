/** What a reader does, under the headers of each server: no policy is broken, and nothing fails. */

import { claims, codeOf, topic } from '../browser/support/content.ts';
import { expect, test } from '../browser/support/test.ts';
import { expectWhole } from './whole-page.ts';

const claim = claims[0]?.claim;
const [tree] = topic.trees;
const [option] = topic.options;
if (!claim || !tree || !option) throw new Error('The topic lacks what is to be looked at.');

test('pages of every kind are shown with their style and their script', async ({ page }) => {
  for (const path of [
    'sv/',
    'sv/commuting/',
    `sv/commuting/options/${option.id}/`,
    `sv/claims/${claim.id}/`,
    'sv/commuting/comparison/',
    'sv/commuting/estimate/',
    'sv/commuting/dates/',
    'sv/guides/',
    'sv/terms/',
    'sv/sources/',
    'sv/status/',
    'sv/about/',
    `sv/commuting/trees/${tree.id}/outline/`,
    'sv/commuting/document/',
    'en/commuting/',
    `en/claims/${claim.id}/`,
  ]) {
    await page.goto(path);
    await expectWhole(page);
  }
});

test('a document that is one file has its style', async ({ page }) => {
  await page.goto('sv/commuting/document/commuting-sv.html');
  await expect(page.getByRole('table').first()).toHaveCSS('border-collapse', 'collapse');
});

test('the front door leads on, and a short link arrives', async ({ page, baseURL }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/(?:sv|en)\/$/);
  await page.goto(`k/${codeOf(claim.id).toLowerCase()}/`);
  await expect(page).toHaveURL(new RegExp(`^${baseURL}(?:sv|en)/.*${claim.id}`));
});

test('the search finds, on its page and in its dialog', async ({ page }) => {
  await page.goto('sv/search/?q=lövhalkan');
  const hits = page.getByRole('region', { name: 'Träffar' }).getByRole('listitem');
  await expect(hits.first()).toContainText(codeOf('train-leaves'));
  await page.goto('sv/commuting/');
  await page.keyboard.press('/');
  await page.keyboard.type('lövhalkan');
  await expect(hits.first()).toContainText(codeOf('train-leaves'));
});

test('the language is changed, and the place is kept', async ({ page, baseURL }) => {
  await page.goto(`sv/commuting/#${claim.id}`);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${baseURL}en/commuting/#${claim.id}`);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link to a claim is copied, and leads there', async ({ page, baseURL }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    await page.locator('#brt-monthly-card').hover();
    await page
      .locator('#brt-monthly-card')
      .getByRole('button', { name: /^Kopiera länk/ })
      .click();
    await expect(page.getByText('Länken har kopierats').first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${baseURL}sv/commuting/#brt-monthly-card`,
    );
  });
});

test('a tree is answered', async ({ page }) => {
  await page.goto(`sv/commuting/trees/${tree.id}/`);
  const element = page.locator('vv-decision-tree');
  const title = element.getByRole('heading').first();
  const first = await title.textContent();
  await element.locator('[data-choice]').first().click();
  await expect(page).toHaveURL(/\?.+=/);
  await expect(title).not.toHaveText(first ?? '');
});
