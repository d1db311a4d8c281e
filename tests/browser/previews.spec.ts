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

for (const size of [
  { width: 1000, height: 300 },
  { width: 640, height: 260 },
  { width: 320, height: 240 },
])
  test(`they leave their link in sight in a window of ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto('sv/commuting/');
    await page.keyboard.press('Tab');
    for (const code of [link, 'CO-17', 'CO-01']) {
      const cell = page.getByRole('table').getByRole('link', { name: code });
      await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await cell.focus();
      const preview = page.getByRole('tooltip');
      await expect(preview).toContainText(code);
      const seen = await preview.evaluate((layer) => {
        const other = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        const { top, bottom, left, right } = layer.getBoundingClientRect();
        const isInside = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
        const covers =
          top < other.bottom && bottom > other.top && left < other.right && right > other.left;
        return { covers, isInside };
      });
      expect(seen, code).toEqual({ covers: false, isInside: true });
    }
  });

test('a pointer that passes by takes nothing from one who is there by keyboard', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('sv/commuting/');
  const table = page.getByRole('table');
  await page.keyboard.press('Tab');
  await table.getByRole('link', { name: link }).focus();
  const preview = page.getByRole('tooltip');
  await expect(preview).toContainText(explanation);
  const rest = async () => {
    await page.mouse.move(6, 300, { steps: 3 });
    await page.clock.runFor(1000);
  };
  await rest();
  await expect(preview).toContainText(explanation);
  // Another link has its words while the pointer is on it.
  const other = explanationOf('train-fast', 'sv');
  await table.getByRole('link', { name: 'CO-17' }).hover();
  await page.clock.runFor(1000);
  await expect(preview).toContainText(other);
  await rest();
  await expect(preview).toContainText(explanation);
  await page.keyboard.press('Tab');
  await expect(preview).not.toContainText(explanation);
});

test('a link is described as soon as it has the focus, or not at all', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.keyboard.press('Tab');
  const claim = page.getByRole('table').getByRole('link', { name: link });
  const described = await claim.evaluate((element) => {
    if (element instanceof HTMLElement) element.focus();
    return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
  });
  expect(described).toContain(sentenceOf('brt-monthly-card', 'sv'));
  await page.goto('sv/commuting/options/brt/');
  await page.keyboard.press('Tab');
  const term = page.locator('main a.term').first();
  await term.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(term).not.toHaveAttribute('aria-describedby');
});

test('they show for a claim on another page', { tag: '@path' }, async ({ page }) => {
  await page.goto('en/claims/train-dear-card/');
  await page.getByRole('link', { name: sentenceOf('brt-monthly-card', 'en') }).hover();
  await expect(page.getByRole('tooltip')).toContainText(explanationOf('brt-monthly-card', 'en'));
});

test('the number of a source shows which one it is, and leads to it', async ({ page }) => {
  await page.goto('sv/commuting/');
  const number = page.locator('.opening .sources').getByRole('link').first();
  // Alone in a list of links it says which source it is.
  await expect(number).toHaveAccessibleName(/^1: Trafikplan för Sjövik/);
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
