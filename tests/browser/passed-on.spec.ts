/** A reader comes by an address as people and programs have handed it on. */

import { codeOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

const id = 'brt-monthly-card';
const code = codeOf(id);
const claim = new RegExp(`/sv/commuting/#${id}$`);

test.describe('an anchor', () => {
  for (const anchor of [
    ...[`${id}.`, `${id})`, `${id},`, `${id}>`, `${id}%20`, `${id}%3E`, `${id}»`, `${id}”`],
    ...[`${id};`, `(${id}`, `#${id}`, `%23${id}`, `${id}\u200b`, 'brt\u00ad-monthly-card'],
    ...['BRT-Monthly-Card', 'brt_monthly_card', 'brt–monthly–card', 'brt%2dmonthly%252Dcard'],
    ...[code, code.toLowerCase(), `${code}.`, code.replace('-', '')],
  ])
    test(`${anchor} leads to the claim, in its own place`, async ({ page }) => {
      await page.goto('sv/');
      await page.goto(`sv/commuting/#${anchor}`);
      await expect(page).toHaveURL(claim);
      await expect(page.locator(`#${id}`)).toBeFocused();
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator('vv-anchors [role=status]')).toBeHidden();
      await page.goBack();
      await expect(page).toHaveURL(/\/sv\/$/);
    });

  test('is followed when it changes later', { tag: '@path' }, async ({ page }) => {
    await page.goto('sv/commuting/#train-fast');
    await page.evaluate((hash) => Object.assign(location, { hash }), `${code}).`);
    await expect(page).toHaveURL(claim);
    await expect(page.locator(`#${id}`)).toBeFocused();
  });

  test('with the code of a claim elsewhere leads there', { tag: '@path' }, async ({ page }) => {
    await page.goto('sv/school-run/');
    const other = await page.locator('li.claim > a').first().textContent();
    await page.goto(`sv/commuting/#${other}`);
    await expect(page).toHaveURL(/\/sv\/school-run\/#/);
    await expect(page.locator('li.claim:target > a')).toHaveText(other ?? '?');
  });

  test('leads to what it means on pages with other anchors too', async ({ page }) => {
    await page.goto('sv/commuting/comparison/#Tax_Deduction.');
    await expect(page).toHaveURL(/\/comparison\/#tax-deduction$/);
    await expect(page.locator('#tax-deduction details')).toHaveAttribute('open');
    await page.goto(`sv/commuting/comparison/#${code}`);
    await expect(page).toHaveURL(new RegExp(`/comparison/#${id}$`));
    await page.goto('sv/guides/monthly-card/#Zones).');
    await expect(page).toHaveURL(/\/monthly-card\/#zones$/);
  });

  test('leads to a source and a term by what they were called before', async ({ page }) => {
    await page.goto('sv/sources/#prices');
    await expect(page.locator('#fares').getByText('Fares and cards')).toBeInViewport();
    await expect(page.getByRole('status').filter({ hasText: 'prices' })).toBeHidden();
    await page.goto('sv/terms/season-ticket/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('månadskort');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      /\/monthly-card\/$/,
    );
  });

  for (const path of ['sv/', 'sv/terms/', 'sv/sources/', 'sv/commuting/dates/'])
    test(`that means nothing is told on ${path} as well`, async ({ page }) => {
      await page.goto(`${path}#gone-long-ago`);
      await expect(page.getByRole('status').filter({ hasText: 'gone-long-ago' })).toBeInViewport();
    });

  test('that means nothing is told with what is most like it', { tag: '@path' }, async ({
    page,
  }) => {
    await page.goto('sv/commuting/#brt-monthly-cart');
    const message = page.getByRole('status').filter({ hasText: 'brt-monthly-cart' });
    await expect(message).toContainText('Närmast:');
    await message.getByRole('link', { name: `#${id}` }).click();
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(message).toBeHidden();
  });

  test('with a code that nobody has is told with the nearest codes', async ({ page }) => {
    await page.goto('sv/commuting/#co-99');
    const message = page.getByRole('status').filter({ hasText: 'co-99' });
    await expect(message.getByRole('link', { name: /^CO-\d+$/ })).toHaveCount(3);
  });

  test('of any length costs nothing, and is not repeated whole', async ({ page }) => {
    await page.goto('sv/commuting/');
    const height = () => page.evaluate(() => document.body.scrollHeight);
    const before = await height();
    const started = Date.now();
    await page.goto(`sv/commuting/#${'A'.repeat(100_000)}`);
    const message = page.getByRole('status').filter({ hasText: 'A'.repeat(60) });
    await expect(message).toBeInViewport();
    expect(Date.now() - started).toBeLessThan(15_000);
    await expect(message).toContainText(`”${'A'.repeat(60)}…”`);
    expect((await height()) - before).toBeLessThan(300);
  });
});

test.describe('an address that leads nowhere', () => {
  // Where the site was moved, what the page of wrong addresses names at first is not there.
  test.use({ expectedProblems: /404|MIME type/ });
  for (const [path, to] of [
    [`sv/commuting/%23${id}`, claim],
    [`sv/commuting/%2523${id}`, claim],
    [`SV/Commuting/#${id}`, claim],
    [`sv/commuting)`, /\/sv\/commuting\/$/],
    [`sv/Commuting./#${id}.`, claim],
    // Which language is the reader's to say.
    [`commuting/#${id}`, new RegExp(`/en/commuting/#${id}$`)],
    [`sv/commuting/%20`, /\/sv\/commuting\/$/],
    [`sv/claims/${id})`, new RegExp(`/sv/claims/${id}/$`)],
    [
      `en/Commuting/Comparison/?filter=bike#Claims-Cost`,
      /\/en\/commuting\/comparison\/\?filter=bike#claims-cost$/,
    ],
    ['sv/guides/Monthly_Card/#Zones.', /\/sv\/guides\/monthly-card\/#zones$/],
  ] as const)
    test(`${path} leads to what it means`, { tag: '@path' }, async ({ page }) => {
      await page.goto('en/');
      await page.goto(path);
      await expect(page).toHaveURL(to);
      await page.goBack();
      await expect(page).toHaveURL(/\/en\/$/);
    });

  for (const path of [
    ...[`k/${code}/`, `k/${code.replace('-', '').toLowerCase()}`, `k/${code}.`, code],
    ...[`k/${code.replace('-', '%E2%80%93')}/`, `sv/k/${code}/`],
  ])
    test(`${path} leads to the claim with that code`, { tag: '@path' }, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(new RegExp(`/(?:sv|en)/commuting/#${id}$`));
    });

  test('and means nothing has what it asked for in its search', { tag: '@path' }, async ({
    page,
  }) => {
    await page.goto('sv/commuting-by-train/#when_it_snows.');
    const field = page.getByRole('searchbox').first();
    await expect(field).toHaveValue('commuting by train when it snows');
    await field.fill('tåg');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/sv\/search\/\?q=t%C3%A5g/);
  });

  test('and means nothing offers what is most like it', { tag: '@path' }, async ({ page }) => {
    await page.goto('sv/comuting/');
    await page
      .getByText(/^Närmast:/)
      .first()
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/\/sv\/commuting\/$/);
  });

  test('with a code that nobody has says so, and offers the nearest', { tag: '@path' }, async ({
    page,
  }) => {
    await page.goto('k/CO-99/');
    const message = page.getByText('Inget påstående har koden CO-99.');
    await expect(message.getByRole('link', { name: /^CO-\d+$/ })).toHaveCount(3);
    await message.getByRole('link').first().click();
    await expect(page.locator('li.claim:target')).toBeInViewport();
  });

  test('speaks the language that it begins with first, in the frame too', { tag: '@path' }, async ({
    page,
  }) => {
    await page.goto('en/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle(/^Page not found/);
    await expect(page.getByRole('banner').getByRole('link', { name: 'Svenska' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Glossary');
    // Its scripts come once it knows where the site is.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible({ timeout: 1000 });
    }).toPass();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is told in every language, with a search in each', { tag: '@path' }, async ({ page }) => {
      await page.goto('en/nowhere/');
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveCount(2);
      const english = page.locator('section[lang=en]');
      await english.getByRole('searchbox').fill('bicycle');
      await english.getByRole('button').click();
      await expect(page).toHaveURL(/\/en\/search\/\?q=bicycle$/);
    });
  });
});
