/** A reader arrives by a link to one claim. */

import { locales } from '../../src/domain/locale.ts';
import { catalog, claims } from './support/content.ts';
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
    expect(ids).toEqual(published);
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
  await page.getByRole('table').getByRole('link', { name: 'Needs no cloud service.' }).click();
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
  await expect(links).toHaveCount(published.length);
  for (const link of await links.all()) {
    const text = await link.textContent();
    await link.click();
    await expect(page.locator('li.claim:target .claim-sentence')).toHaveText(text ?? '');
  }
});
