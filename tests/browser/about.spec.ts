/** What a site says of itself: how accessible it is, what it keeps, and where a fault is told. */

import { stored } from '../../src/browser/stored.ts';
import { codeOf, wholeSentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

test('every page leads to the statement on accessibility', async ({ page }) => {
  await page.goto('sv/claims/brt-monthly-card/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Om webbplatsen' }).click();
  const statement = page.getByRole('region', { name: 'Tillgänglighetsredogörelse' });
  await expect(statement).toContainText('Lagen (2018:1937)');
  await expect(statement).toContainText('Sjöviks pendlare svarar för innehållet.');
  await expect(statement).toContainText('uppfyller lagens krav delvis');
  await expect(statement).toContainText('4 mars 2026');
  await expect(statement).toContainText('Kartor i bilagor');
  await expect(statement).toContainText('Inga tester har gjorts med skärmläsare');
  await expect(statement.getByRole('link')).toHaveAttribute('href', 'mailto:pendlare@example.org');
});

test('what is kept with a reader is what the page lists, and nothing is a cookie', async ({
  page,
  context,
}) => {
  await page.goto('sv/guides/');
  await page.keyboard.press('/');
  await page.getByRole('checkbox', { name: /^Tangenten/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Spara mina sökningar/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/$/);
  await page.goto('en/commuting/');
  await page
    .getByRole('button', { name: /explanations/ })
    .first()
    .click();
  const kept = await page.evaluate(() => Object.keys(localStorage));
  const keptForNow = await page.evaluate(() => Object.keys(sessionStorage));
  await page.goto('sv/about/#privacy');
  const listed = await page
    .getByRole('region', { name: 'Vad som sparas om dig' })
    .locator('dt code')
    .allTextContents();
  const named = [...kept, ...keptForNow].map((key) => key.replace(/(?<=-explained-).+/, '…'));
  expect(named.sort()).toEqual([...listed].sort());
  expect([...listed].sort()).toEqual(
    Object.values(stored)
      .map((key) => key.replace(/-$/, '-…'))
      .sort(),
  );
  expect(await context.cookies()).toEqual([]);
});

test('a fault in a claim is told where the site says, with the claim filled in', async ({
  page,
}) => {
  for (const [locale, name] of [
    ['sv', 'Anmäl ett fel i påståendet'],
    ['en', 'Report a fault in this claim'],
  ] as const) {
    await page.goto(`${locale}/claims/brt-monthly-card/`);
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const { origin, searchParams } = new URL(href ?? '');
    expect(origin).toBe('https://tickets.example.org');
    expect(searchParams.get('title')).toBe(codeOf('brt-monthly-card'));
    expect(searchParams.get('version')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(searchParams.get('lang')).toBe(locale);
    expect(searchParams.get('text')).toBe(wholeSentenceOf('brt-monthly-card', locale));
    expect(searchParams.get('url')).toContain(`/${locale}/commuting/#brt-monthly-card`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a fault can be told as well', async ({ page }) => {
    await page.goto('sv/claims/brt-monthly-card/');
    await expect(page.getByRole('link', { name: 'Anmäl ett fel i påståendet' })).toHaveAttribute(
      'href',
      /^https:\/\/tickets\.example\.org\/new\?title=/,
    );
  });
});
