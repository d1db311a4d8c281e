/** A reader arrives by a link to one claim. */

import { locales } from '../../src/domain/locale.ts';
import { catalog, claims, codeOf, explanationOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

/** Published and promised: these are never renamed without a trace. */
const published = [
  'cmg-no-onprem-investment',
  'cmg-no-onprem-exposure',
  'cmg-vms-managed-by-azure',
  'cmg-console-setup',
  'cmg-subscription-cost',
  'cmg-data-via-cloud',
  'ibcm-no-cloud-dependency',
  'ibcm-no-subscription-cost',
  'ibcm-full-control',
  'ibcm-extra-infrastructure',
  'ibcm-operational-overhead',
  'ibcm-internet-exposure',
];

for (const locale of locales) {
  test(`every published claim has its anchor (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/internet-clients/`);
    const ids = await page.locator('li.claim').evaluateAll((items) => items.map(({ id }) => id));
    expect(ids).toEqual(claims.map(({ claim }) => claim.id));
    expect(ids).toEqual(expect.arrayContaining(published));
  });

  for (const topic of catalog.topics) {
    test(`no anchor of ${topic.id} is set twice (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${topic.id}/`);
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });
  }
}

for (const { topic, claim } of claims) {
  test(`a link to ${claim.id} shows it, marked and focused, in either language`, async ({
    page,
  }) => {
    for (const locale of locales) {
      await page.goto(`${locale}/${topic.id}/#${claim.id}`);
      const item = page.locator(`#${claim.id}`);
      await expect(item).toBeFocused();
      await expect(item).toBeInViewport({ ratio: 0.9 });
      await expect(item).toContainText(claim.words[locale].sentence.text);
      const neighbour = page.locator('li.claim:not(:target)').first();
      const background = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(await item.evaluate(background)).not.toBe(await neighbour.evaluate(background));
      const isCovered = await item.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return !element.contains(document.elementFromPoint(left + 20, top + 5));
      });
      expect(isCovered).toBe(false);
    }
  });
}

test('changing the language keeps the claim, there and back', async ({ page }) => {
  await page.goto('sv/internet-clients/#cmg-subscription-cost');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/internet-clients\/#cmg-subscription-cost$/);
  await expect(page.locator('#cmg-subscription-cost')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/internet-clients\/#cmg-subscription-cost$/);
});

test('changing the language keeps the claim that the reader went to on the page', async ({
  page,
}) => {
  await page.goto('en/internet-clients/');
  const code = codeOf('ibcm-no-cloud-dependency');
  await page.getByRole('table').getByRole('link', { name: code }).click();
  await expect(page.locator('#ibcm-no-cloud-dependency')).toBeFocused();
  const swedish = page.getByRole('link', { name: 'Svenska' });
  await expect(swedish).toHaveAttribute('href', /#ibcm-no-cloud-dependency$/);
  await page.goBack();
  await expect(swedish).toHaveAttribute('href', /\/sv\/internet-clients\/$/);
});

test('the page can be walked by its anchors: each claim in the table leads to itself', async ({
  page,
}) => {
  await page.goto('sv/internet-clients/');
  const links = page.getByRole('table').getByRole('cell').getByRole('link');
  const compared = claims.filter(({ option }) => option.kind === 'alternative');
  await expect(links).toHaveCount(compared.length);
  for (const link of await links.all()) {
    const code = await link.textContent();
    await link.click();
    await expect(page.locator('li.claim:target .claim-code')).toHaveText(code ?? '');
  }
});

test.describe('the explanation of a claim', () => {
  const id = 'cmg-subscription-cost';

  test('is there where a link leads, and goes and comes as the reader wishes', async ({ page }) => {
    await page.goto(`sv/internet-clients/#${id}`);
    const item = page.locator(`#${id}`);
    const words = item.getByText(explanationOf(id, 'sv'));
    await expect(words).toBeVisible();
    const button = item.getByRole('button', { name: /^Förklaring/ });
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await button.click();
    await expect(words).toBeHidden();
    await button.press('Enter');
    await expect(words).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  test('comes when it is asked for, of any claim, once', async ({ page }) => {
    await page.goto('en/internet-clients/');
    const other = 'ibcm-full-control';
    const button = page.locator(`#${other}`).getByRole('button', { name: /^Explanation/ });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.dblclick();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(page.getByText(explanationOf(other, 'en'))).toHaveCount(1);
    await expect(page.getByText(explanationOf(other, 'en'))).toBeVisible();
  });

  test('comes with a claim that the reader follows on the page', async ({ page }) => {
    await page.goto('sv/internet-clients/');
    await page
      .getByRole('table')
      .getByRole('link', { name: codeOf(id) })
      .click();
    await expect(page.locator(`#${id}`)).toContainText(explanationOf(id, 'sv'));
  });

  test.describe('that cannot be fetched', () => {
    test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });
    test('is a page away', async ({ page }) => {
      await page.route(`**/claims/${id}/`, (route, request) =>
        request.isNavigationRequest() ? route.continue() : route.abort(),
      );
      await page.goto('sv/internet-clients/');
      await page
        .locator(`#${id}`)
        .getByRole('button', { name: /^Förklaring/ })
        .click();
      await expect(page).toHaveURL(new RegExp(`/sv/claims/${id}/$`));
      await expect(page.getByRole('main')).toContainText(explanationOf(id, 'sv'));
    });
  });
});
