/** A site in one language, with a name, a look, a licence and pages of its own: nothing of another is on it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesFile } from '../../src/release/licences.ts';
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
  const sheet = new URL('site/theme.css', new URL('/', page.url())).href;
  await expect(page.locator('link[rel=stylesheet][href$="site/theme.css"]')).toHaveCount(1);
  const font = /url\(["']?([^"')]+\.woff2)/.exec(await (await request.get(sheet)).text())?.[1];
  const file = await request.get(new URL(font ?? '', sheet).href);
  expect(file.headers()['content-type']).toBe('font/woff2');
});

test('the document that is one file has its font in itself, which the server allows', async ({
  page,
}) => {
  await page.goto('sv/tea/document/tea-sv.html');
  await expect(page.locator('body')).toHaveCSS('font-family', /^Akademi/);
  const source = await page.evaluate(() => document.querySelector('style')?.textContent);
  expect(source).toMatch(/src:\s*url\(["']?data:font\/woff2/);
});

test.describe('what explains a claim', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('holds an alert, a picture, code, a table, a file and a footnote where script brings it', async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('sv/tea/#black-strong');
    const claim = page.locator('#black-strong');
    await expect(claim.locator('.alert')).toHaveText(/^Varning\s*Vattnet är hett\.\s*$/);
    const picture = claim.getByRole('figure', { name: 'Kannan är svart.' }).getByRole('img');
    await expect(picture).toHaveJSProperty('naturalWidth', 60);
    await expect(claim.getByRole('cell', { name: '120' })).toHaveCSS('text-align', 'end');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const button = claim.getByRole('button', { name: 'Kopiera', exact: true });
    await button.click();
    await expect(claim.getByRole('button', { name: 'Kopierat' })).toBeFocused();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('koka --grader 100\n');
    await expect(claim).toContainText('listan (CSV, 1 kB).');
    const list = claim.getByRole('link', { name: 'listan' });
    const file = await request.get(await list.evaluate((link: HTMLAnchorElement) => link.href));
    expect(file.headers()['content-type']).toBe('text/csv; charset=utf-8');
    await claim.getByRole('link', { name: 'Fotnot 1', exact: true }).click();
    await expect(claim.locator('.footnotes li:target')).toContainText('Det är en stor kanna.');
    await claim.getByRole('link', { name: 'Tillbaka till fotnot 1 i texten' }).click();
    await expect(claim.locator('.note-ref:target')).toHaveText('1');
    await page.goto('sv/tea/document/tea-sv.html');
    await expect(page.getByRole('img', { name: 'En kanna' }).first()).toHaveJSProperty(
      'naturalWidth',
      60,
    );
    // What has nothing of this is not made to wait for its style.
    await page.goto('sv/tea/options/green/');
    await expect(page.locator('link[href*="words."]')).toHaveCount(0);
  });
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
  // Whose engine and packages it is made with stands in one file, as their licences ask.
  const found = files.filter(
    (file) => !file.endsWith(licencesFile) && foreign.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
  expect(files.filter((file) => /[\\/]en[\\/]/.test(file))).toEqual([]);
});
