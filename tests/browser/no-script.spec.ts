/** A reader whose browser runs no script. */

import { translator } from '../../src/i18n/translate.ts';
import { claims, explanationOf, languages } from './support/content.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('the front door leads on to a language', { tag: '@path' }, async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj hur du reser');
});

for (const locale of languages) {
  test(`everything can be read, and every anchor works (${locale})`, async ({ page }) => {
    for (const { topic, claim } of claims) {
      await page.goto(`${locale}/${topic.id}/#${claim.id}`);
      const item = page.locator(`#${claim.id}`);
      await expect(item).toBeInViewport({ ratio: 0.9 });
      await expect(item).toContainText(claim.words[locale].sentence.text);
      await expect(page.locator('li.claim:target')).toHaveAttribute('id', claim.id);
    }
  });
}

test.describe('a wrong address', () => {
  test.use({ expectedProblems: /status of 404/ });

  for (const locale of languages) {
    test(`is answered in its own language first (${locale})`, async ({ page }) => {
      const response = await page.goto(`${locale}/nothing/at/all/`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        translator(locale)('notFound.title'),
      );
    });
  }
});

test('what explains a claim is a link away, and stands whole on the page of its option', async ({
  page,
}) => {
  await page.goto('sv/commuting/#brt-monthly-card');
  await page.locator('#brt-monthly-card > a').click();
  await expect(page).toHaveURL(/\/sv\/claims\/brt-monthly-card\/$/);
  await expect(page.getByRole('main')).toContainText(explanationOf('brt-monthly-card', 'sv'));
  await page.goto('sv/commuting/#brt');
  await page.getByRole('link', { name: 'Allt om BRT', exact: true }).click();
  for (const { claim } of claims.filter(({ option }) => option.id === 'brt')) {
    await expect(page.getByRole('main')).toContainText(claim.words.sv.sentence.text);
    await expect(page.getByRole('main')).toContainText(explanationOf(claim.id, 'sv'));
  }
});

test('there is no button that would do nothing', async ({ page }) => {
  await page.goto('sv/commuting/');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the search says that it needs script', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'Sök ord, fråga eller kod' }).click();
  await expect(page).toHaveURL(/\/sv\/search\/$/);
  await expect(page.locator('main')).toContainText('Sökningen behöver JavaScript.', {
    useInnerText: true,
  });
  await page.goto('en/');
  await expect(page.locator('main')).toContainText('Search needs JavaScript.', {
    useInnerText: true,
  });
});

test('the other language is a link away', { tag: '@path' }, async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/commuting\/$/);
});
