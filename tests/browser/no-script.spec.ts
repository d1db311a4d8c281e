/** A reader whose browser runs no script. */

import { locales } from '../../src/domain/locale.ts';
import { claims, explanationOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('the front door leads on to a language', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj väg och stå för valet');
});

for (const locale of locales) {
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

test('what explains a claim is a link away, and stands whole on the page of its option', async ({
  page,
}) => {
  await page.goto('sv/internet-clients/#cmg-subscription-cost');
  await page.locator('#cmg-subscription-cost .claim-code').click();
  await expect(page).toHaveURL(/\/sv\/claims\/cmg-subscription-cost\/$/);
  await expect(page.getByRole('main')).toContainText(explanationOf('cmg-subscription-cost', 'sv'));
  await page.goto('sv/internet-clients/#cmg');
  await page.getByRole('link', { name: 'Allt om CMG', exact: true }).click();
  for (const { claim } of claims.filter(({ option }) => option.id === 'cmg')) {
    await expect(page.getByRole('main')).toContainText(claim.words.sv.sentence.text);
    await expect(page.getByRole('main')).toContainText(explanationOf(claim.id, 'sv'));
  }
});

test('there is no button that would do nothing', async ({ page }) => {
  await page.goto('sv/internet-clients/');
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the search says that it needs script', async ({ page }) => {
  await page.goto('sv/internet-clients/');
  await page.getByRole('link', { name: 'Sök i Vägval' }).click();
  await expect(page).toHaveURL(/\/sv\/search\/$/);
  await expect(page.locator('main')).toContainText('Sökningen behöver JavaScript.', {
    useInnerText: true,
  });
  await page.goto('en/');
  await expect(page.locator('main')).toContainText('Search needs JavaScript.', {
    useInnerText: true,
  });
});

test('the other language is a link away', async ({ page }) => {
  await page.goto('sv/internet-clients/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/internet-clients\/$/);
});
