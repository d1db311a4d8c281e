/** A site in one language, with a name, a look, a licence and pages of its own: nothing of another is on it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './setup/sites.ts';
import { expect, test } from './support/test.ts';

// The font of the fixture is none.
test.use({ expectedProblems: /decode downloaded font|OTS parsing error/ });

test('a reader lands in its only language and is offered no other', async ({ page }) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/sv\/$/);
  await expect(page).toHaveTitle('Teakademin');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('navigation', { name: 'Språk' })).toHaveCount(0);
  await expect(page.locator('link[hreflang="en"]')).toHaveCount(0);
});

test('the foot of a page says who answers for it and on what terms it stands', async ({ page }) => {
  await page.goto('sv/tea/');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText('Ansvarig för innehållet: Teakademin.');
  await expect(foot).toContainText('Licens för innehållet: Endast för internt bruk');
  await expect(page.locator('[rel~="license"]')).toHaveCount(0);
  await expect(foot.getByRole('link', { name: 'Kontakt' })).toHaveAttribute(
    'href',
    'mailto:te@akademin.example',
  );
  await expect(foot.getByRole('link', { name: 'Tillgänglighet' })).toHaveAttribute(
    'href',
    'https://akademin.example/tillganglighet',
  );
  await foot.getByRole('link', { name: 'Börja här' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/$/);
});

for (const [scheme, paper, link] of [
  ['light', 'rgb(255, 255, 255)', 'rgb(0, 89, 79)'],
  ['dark', 'rgb(0, 27, 26)', 'rgb(127, 214, 198)'],
] as const) {
  test(`it has its own colours where a reader prefers ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('sv/tea/');
    await expect(page.locator('html')).toHaveCSS('background-color', paper);
    const inText = page.getByRole('link', { name: 'Läs allt i ord i jämförelsen' });
    await expect(inText).toHaveCSS('color', link);
    await expect(page.locator('body')).toHaveCSS('font-family', /^Akademi/);
  });
}

test('it has its own mark and icon, and its own font is found', async ({ page, request }) => {
  await page.goto('sv/tea/options/green/');
  const mark = page.getByRole('banner').locator('img');
  expect(await mark.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const icon = await page.locator('link[rel=icon]').getAttribute('href');
  expect(await (await request.get(icon ?? '')).text()).toContain('<circle');
  const style = await page.locator('head style').textContent();
  const font = /url\("([^"]+\.woff2)"\)/.exec(style ?? '')?.[1];
  expect((await request.get(font ?? '')).headers()['content-type']).toBe('font/woff2');
});

test('a page that the organisation has added is made of the same content', async ({ page }) => {
  await page.goto('about/');
  await expect(page.getByRole('heading', { name: 'Om teakademin' })).toBeVisible();
  await expect(page.getByText('En liten sajt om te.')).toBeVisible();
  await expect(page.locator('[data-prefixes]')).toHaveText('TE');
});

test('what is searched for in its language is found', async ({ page }) => {
  await page.goto('sv/search/?q=vattnets+temperatur');
  await expect(page.locator('.hit').first()).toContainText('temperatur');
});

test('no byte of it is of another site, or in another language', () => {
  const site = sites.find(({ name }) => name === 'own');
  const folder = site?.environment.OUT_DIR ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(files.length).toBeGreaterThan(50);
  const foreign =
    /Vägval|Configuration Manager|\bCMG\b|IBCM|internet.clients|creativecommons|rel="license"|Tehörnan|Skip to content|hreflang="en"/;
  const found = files.filter((file) => foreign.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
  expect(files.filter((file) => /[\\/]en[\\/]/.test(file))).toEqual([]);
});
