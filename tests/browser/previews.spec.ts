/** A reader reads a claim in passing. */

import { explanationOf, sentenceOf, wholeSentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

/** What the comparison calls it. */
const link = 'CO-08';
const explanation = explanationOf('brt-monthly-card', 'sv');

test('the words of a claim show while the pointer is on a link to it, and nothing moves', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  const layout = () =>
    page.locator('#brt').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await layout();
  await page.getByRole('table').getByRole('link', { name: link }).hover();
  const preview = page.getByRole('tooltip');
  await expect(preview).toContainText(explanation);
  await expect(preview).toContainText('CO-08');
  await expect(preview).toContainText(wholeSentenceOf('brt-monthly-card', 'sv'));
  await expect(preview).toContainText('Tillverkarens egen uppgift');
  expect(await layout()).toBe(before);
  await preview.hover();
  await expect(preview).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(preview).toBeHidden();
});

test('they show on focus too, describe the link, and go by Escape', async ({ page }) => {
  await page.goto('sv/commuting/');
  const cell = page.getByRole('table').getByRole('link', { name: link });
  await page.keyboard.press('Tab');
  await cell.focus();
  await expect(page.getByRole('tooltip')).toContainText(explanation);
  await expect(cell).toHaveAccessibleDescription(new RegExp(explanation));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(cell).toBeFocused();
});

test('they show for a claim on another page', { tag: '@path' }, async ({ page }) => {
  await page.goto('en/claims/train-dear-card/');
  await page.getByRole('link', { name: sentenceOf('brt-monthly-card', 'en') }).hover();
  await expect(page.getByRole('tooltip')).toContainText(explanationOf('brt-monthly-card', 'en'));
});

test('the number of a source shows which one it is, and leads to it', async ({ page }) => {
  await page.goto('sv/commuting/');
  const number = page.locator('.opening .sources').getByRole('link').first();
  await number.hover();
  await expect(page.getByRole('tooltip')).toContainText('Trafikplan för Sjövik');
  await number.click();
  const source = page.locator('.source-index li:target');
  await expect(source).toBeInViewport();
  await expect(source.getByRole('link')).toHaveAttribute('href', /^https:/);
});

test('a link to something that is no claim shows nothing', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'Läs allt i ord i jämförelsen' }).hover();
  await page.getByRole('table').getByRole('link', { name: link }).hover();
  await expect(page.getByRole('tooltip')).toContainText(explanation);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('the link simply works', async ({ page }) => {
    await page.goto('sv/commuting/');
    await page.getByRole('table').getByRole('link', { name: link }).tap();
    await expect(page.locator('#brt-monthly-card')).toBeFocused();
    await expect(page.getByRole('tooltip')).toBeHidden();
  });
});
