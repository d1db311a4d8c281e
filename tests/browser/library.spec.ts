/** Documents that were imported are read, found and cited as if they had been written here. */

import { expectNoViolations } from './support/axe.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const pot = 'sv/guides/brewing/pot/';

test('a reader browses from the front page to a guide, and on to the next', async ({ page }) => {
  await page.goto('sv/');
  await expect(page.getByText('4 vägledningar')).toBeVisible();
  await page.getByRole('link', { name: 'Brygga', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Brygga' })).toBeVisible();
  await page.getByText('Grunder').click();
  await page.getByRole('link', { name: 'I kanna' }).click();
  await expect(page).toHaveTitle('Brygga te i kanna – Tehandboken – Kunskapsbas');
  const breadcrumb = page.getByRole('navigation', { name: 'Du är här' });
  await expect(breadcrumb).toHaveText('Vägledningar / Brygga / Brygga te i kanna');
  await page.getByRole('link', { name: 'Nästa Vatten till te' }).click();
  await page.getByRole('link', { name: 'Nästa Muggar' }).click();
  await page.getByRole('link', { name: 'Nästa Sorter' }).click();
  await expect(page.getByRole('link', { name: /^Nästa/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Föregående Muggar' }).click();
  await page.getByRole('link', { name: 'Föregående Vatten till te' }).click();
  await page.getByRole('link', { name: 'Föregående Brygga te i kanna' }).click();
  await page
    .getByRole('navigation', { name: 'Du är här' })
    .getByRole('link', { name: 'Brygga' })
    .click();
  await expect(page).toHaveURL(/\/sv\/library\/brewing\/$/);
});

test('a guide says where it comes from', async ({ page }) => {
  await page.goto(pot);
  await expect(page.locator('.provenance')).toHaveText(
    'Maskinöversatt 21 april 2020, inte granskad av någon människa. Texten är från 22 mars 2018. Läs originalet',
  );
  await expect(page.getByRole('link', { name: 'Läs originalet' })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/sv-se/brewing/pot',
  );
});

test('what Learn marks in its own way is plain to see', async ({ page }) => {
  await page.goto(pot);
  const alerts = page.locator('blockquote.alert');
  await expect(alerts.nth(0)).toHaveText(/^\s*Obs!\s*Värm kannan först\.\s*$/);
  await expect(alerts.nth(1)).toHaveText(/^\s*Viktigt\s*Fyll aldrig över <randen>\.\s*$/);
  await expect(page.getByText('Häll ut allt vatten.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tabell' }).getByRole('row')).toHaveCount(3);
  await expect(page.locator('pre')).toContainText('{80..95}');
  const image = page.getByRole('img', { name: 'En kanna i genomskärning' });
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBe(120);
  await page.goto('sv/guides/cups/mugs/#tab/black');
  await expect(page.getByRole('heading', { name: 'Svart te' })).toBeInViewport();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('old anchors arrive, and links between documents lead on', async ({ page }) => {
    await page.goto(`${pot}#BKMK_Warm`);
    await expect(page.locator('[id="BKMK_Warm"]')).toBeInViewport();
    await page.getByRole('link', { name: 'muggar' }).click();
    await expect(page).toHaveURL(/\/sv\/guides\/cups\/mugs\/#BKMK_Glaze$/);
    await expect(page.getByRole('heading', { name: 'Glasyr' })).toBeInViewport();
  });
});

test('old anchors lead to what they stood for', async ({ page }) => {
  for (const [anchor, target] of [
    ['BKMK_Warm', 'warm-the-pot'],
    ['brewing-in-a-pot', 'main'],
  ]) {
    await page.goto(`${pot}#${anchor}`);
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
  }
});

test('the place in the guide is marked beside it while the reader scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(pot);
  const current = page.locator('.on-this-page [aria-current]');
  await page.getByRole('link', { name: 'Servera', exact: true }).click();
  await expect(current).toHaveText('Servera');
  await expect(page.locator('.on-this-page')).toBeInViewport();
  await page.locator('#which-pot').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('which-pot')?.scrollIntoView());
  await expect(current).toHaveText('Vilken kanna');
});

test('the part of the library stands beside a guide, open on the way to it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto(pot);
  const beside = page.getByRole('navigation', { name: 'I samma del av biblioteket' });
  await expect(beside.locator('[aria-current=page]')).toHaveText('I kanna');
  await expect(beside.getByRole('link', { name: /^Grunder/ })).toBeVisible();
});

test('where there is no room beside a guide its part of the library is folded before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(pot);
  const beside = page.getByRole('navigation', { name: 'I samma del av biblioteket' });
  await expect(beside).toBeHidden();
  await page.getByText('I samma del av biblioteket').first().click();
  await expect(beside.locator('[aria-current=page]')).toBeVisible();
  await expect(beside.getByRole('link', { name: /^Grunder/ })).toBeVisible();
  await expectNoViolations(page);
});

test('a long list of headings is folded but for where the reader is, and is filtered', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto('sv/guides/cups/sorts/');
  const list = page.getByRole('navigation', { name: 'På den här sidan' });
  await expect(list.getByRole('link', { name: 'Grönt te' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Sencha' })).toBeHidden();
  await list.getByRole('link', { name: 'Grönt te' }).click();
  await expect(list.getByRole('link', { name: 'Sencha' })).toBeVisible();
  await expect(list.getByRole('link', { name: 'Assam' })).toBeHidden();
  await list.getByRole('searchbox', { name: 'Filtrera rubrikerna' }).fill('darjeel');
  await expect(list.getByRole('link')).toHaveText(['Darjeeling', 'Darjeelingvitt']);
  // Soft hyphens let its long words break, and nobody types them.
  await list.getByRole('searchbox').fill('frukostb');
  await expect(list.getByRole('link')).toHaveText(['Frukost\u00adblandning']);
  await list.getByRole('searchbox').fill('');
  await expect(list.getByRole('link', { name: 'Vitt te' })).toBeVisible();
  await expectNoViolations(page);
});

test('the link of a heading is reached by keyboard and leads to it', async ({ page }) => {
  await page.goto(pot);
  const link = page.getByRole('link', { name: 'Länk till Servera' });
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#pour$/);
});

test('a language that lacks a guide leads to its front page; one that has it, to the guide', async ({
  page,
}) => {
  await page.goto(pot);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/kb\/en\/$/);
  await page.goto('sv/guides/brewing/water/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/brewing\/water\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Water for tea' })).toBeVisible();
  // It is the only one in English: nothing stands before it or after it.
  await expect(page.getByRole('navigation', { name: 'Previous and next guide' })).toHaveCount(0);
  await expect(page.locator('link[hreflang=sv]')).toHaveAttribute(
    'href',
    /\/sv\/guides\/brewing\/water\/$/,
  );
});

test('a guide is found, and a passage of it', async ({ page }) => {
  await page.goto('sv/search/?q=glaserad');
  await expect(page.getByRole('listitem').filter({ hasText: 'Glasyr' }).first()).toBeVisible();
  await page.goto('en/search/?q=glaserad');
  await expect(page.locator('vv-search [role=status]')).toHaveText(
    'No results. Check the spelling, type fewer words, or choose one of the pages below.',
  );
  await expect(page.locator('vv-search ol > li')).toHaveCount(0);
});

test('the comparison of an article is a topic, and its old anchors arrive', async ({ page }) => {
  await page.goto('sv/ways/');
  await expect(page.getByText('Utkast. Ämnet är inte publicerat än')).toBeVisible();
  await expect(page.getByText('Maskinöversättning, inte granskad').first()).toBeVisible();
  for (const id of [
    'tea-pot-racker-till-manga',
    'tea-pot-tar-plats-i-skapet',
    'tea-bag-ger-skrap',
  ]) {
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
  for (const [anchor, target] of [
    ['tea-pot', 'tea-pot'],
    ['advantages', 'comparison'],
    ['disadvantages', 'comparison'],
    ['advantages-1', 'tea-bag-advantages'],
    ['ways-to-brew', 'main'],
  ]) {
    await page.goto('about:blank');
    await page.goto(`sv/ways/#${anchor}`);
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
  }
});

test('what nobody has sorted yet is compared in words, each marked as a machine’s', async ({
  page,
}) => {
  await page.goto('sv/ways/');
  const claim = page.getByRole('listitem').filter({ hasText: 'Räcker till många' });
  await expect(claim.first()).toContainText('Ännu inte indelat · Maskinöversättning');
  await page.goto('sv/ways/comparison/');
  const row = page.locator('tr', { hasText: 'Ännu inte indelat' });
  await expect(row.getByText('Räcker till många')).toBeVisible();
  await expect(row.getByText('#', { exact: true }).first()).toBeHidden();
  await expect(page.locator('[data-status]')).toHaveText('1 rad och 2 alternativ visas.');
});

test('an open row that is taller than a sheet begins on the first', async ({ page }) => {
  await page.goto('sv/ways/comparison/');
  await page.locator('.matrix li').first().waitFor();
  await page.evaluate(() => {
    const list = document.querySelector('.matrix ul');
    for (let copies = 0; copies < 60; copies += 1)
      list?.append(list.firstElementChild?.cloneNode(true) ?? '');
  });
  const [first, ...others] = await printedSheets(page);
  expect(first).toContain('Räcker till många');
  expect(others.length).toBeGreaterThan(0);
});

for (const path of [
  pot,
  'sv/guides/cups/mugs/',
  'sv/library/brewing/',
  'sv/',
  'sv/ways/',
  'sv/ways/comparison/',
]) {
  test(`axe: ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}

test('nothing moves while a guide arrives, and it fits every window', async ({ page }) => {
  await watchLayoutShifts(page);
  for (const width of [320, 768, 1440]) {
    // Another window would move everything by itself.
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${pot}#pour`);
    await page.waitForLoadState('networkidle');
    expect(await layoutShifts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
