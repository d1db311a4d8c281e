/** A reader arrives by a link to one claim. */

import type { Page } from '@playwright/test';
import { catalog, claims, codeOf, explanationOf, languages } from './support/content.ts';
import { expect, test } from './support/test.ts';

for (const { id } of catalog.topics) {
  const own = claims.filter(({ topic }) => topic.id === id).map(({ claim }) => claim);
  for (const locale of languages) {
    test(`every claim of ${id} has its anchor, and none is set twice (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/${id}/`);
      const items = await page
        .locator('li.claim:not(.withdrawn)')
        .evaluateAll((all) => all.map((item) => item.id));
      expect(items).toEqual(own.map((claim) => claim.id));
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((item) => item.id));
      expect(ids.filter((anchor, index) => ids.indexOf(anchor) !== index)).toEqual([]);
    });

    test(`a link to a claim of ${id} shows it, marked and focused (${locale})`, async ({
      page,
    }) => {
      for (const [index, claim] of own.entries()) {
        // The first by an address that a reader has followed; the others on the page, which is the same to it.
        if (index === 0) await page.goto(`${locale}/${id}/#${claim.id}`);
        else await page.evaluate((hash) => Object.assign(location, { hash }), claim.id);
        await expectShown(page, claim.id, claim.words[locale].sentence.text);
      }
    });
  }
}

async function expectShown(page: Page, id: string, sentence: string): Promise<void> {
  const item = page.locator(`#${id}`);
  await expect(item).toBeFocused();
  await expect(item).toBeInViewport({ ratio: 0.9 });
  await expect(item).toContainText(sentence);
  const neighbour = page.locator('li.claim:not(:target)').first();
  const background = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(await item.evaluate(background)).not.toBe(await neighbour.evaluate(background));
  const isCovered = await item.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + 20, top + 5));
  });
  expect(isCovered, id).toBe(false);
}

test('changing the language keeps the claim, there and back', { tag: '@path' }, async ({
  page,
}) => {
  await page.goto('sv/commuting/#brt-monthly-card');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/commuting\/#brt-monthly-card$/);
  await expect(page.locator('#brt-monthly-card')).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/commuting\/#brt-monthly-card$/);
});

test('changing the language keeps the claim that the reader went to on the page', async ({
  page,
}) => {
  await page.goto('en/commuting/');
  const code = codeOf('train-fast');
  await page.getByRole('table').getByRole('link', { name: code }).click();
  await expect(page.locator('#train-fast')).toBeFocused();
  const swedish = page.getByRole('link', { name: 'Svenska' });
  await expect(swedish).toHaveAttribute('href', /#train-fast$/);
  await page.goBack();
  await expect(swedish).toHaveAttribute('href', /\/sv\/commuting\/$/);
});

test('the page can be walked by its anchors: each claim in the table leads to itself', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  const links = page.getByRole('table').getByRole('cell').getByRole('link');
  const compared = claims.filter(
    ({ topic, option }) => topic.id === 'commuting' && option.kind === 'alternative',
  );
  await expect(links).toHaveCount(compared.length);
  for (const link of await links.all()) {
    // After the sign of its side.
    const code = (await link.textContent())?.slice(1);
    await link.click();
    await expect(page.locator('li.claim:target > a')).toHaveText(code ?? '?');
  }
});

test.describe('the explanation of a claim', () => {
  const id = 'brt-monthly-card';

  test('is there where a link leads, and goes and comes as the reader wishes', async ({ page }) => {
    await page.goto(`sv/commuting/#${id}`);
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
    await page.goto('en/commuting/');
    const other = 'train-table';
    const button = page.locator(`#${other}`).getByRole('button', { name: /^Explanation/ });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.dblclick();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(page.getByText(explanationOf(other, 'en'))).toHaveCount(1);
    await expect(page.getByText(explanationOf(other, 'en'))).toBeVisible();
  });

  test('comes with a claim that the reader follows on the page', { tag: '@path' }, async ({
    page,
  }) => {
    await page.goto('sv/commuting/');
    await page
      .getByRole('table')
      .getByRole('link', { name: codeOf(id) })
      .click();
    await expect(page.locator(`#${id}`)).toContainText(explanationOf(id, 'sv'));
  });
});
