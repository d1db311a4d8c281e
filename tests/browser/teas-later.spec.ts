/** Links keep working when claims have been renamed, moved and withdrawn. */

import { expect, test } from './support/test.ts';

test('a former name leads to the claim, which then goes by its name of today', async ({ page }) => {
  await page.goto('sv/tea/#green-fussy');
  await expect(page).toHaveURL(/#green-needs-care$/);
  await expect(page.locator('#green-needs-care')).toBeFocused();
});

test('an alias leads to what it stands for', async ({ page }) => {
  await page.goto('en/tea/#pros');
  await expect(page).toHaveURL(/#green-advantages$/);
  await expect(page.getByRole('heading', { name: 'Advantages of GT', exact: true })).toBeFocused();
});

test('a claim that has moved is followed to its new page, in the same language', async ({
  page,
}) => {
  for (const locale of ['sv', 'en']) {
    await page.goto(`${locale}/tea/#black-strong`);
    await expect(page).toHaveURL(new RegExp(`/kb/${locale}/coffee/#black-strong$`));
    await expect(page.locator('#black-strong')).toBeFocused();
  }
});

test('a link within the page to what has moved is followed too', async ({ page }) => {
  await page.goto('sv/tea/');
  await page.evaluate(() => {
    location.hash = 'black-strong';
  });
  await expect(page).toHaveURL(/\/coffee\/#black-strong$/);
});

test('a withdrawn claim says in its place what it said, when and why it went, and what replaces it', async ({
  page,
}) => {
  await page.goto('sv/tea/#herbal-no-caffeine');
  const stone = page.locator('#herbal-no-caffeine');
  await expect(stone).toBeFocused();
  await expect(stone).toContainText('Tillbakadraget 4 mars 2026');
  await expect(stone).toContainText('Väcker ingen.');
  await expect(stone).toContainText('somligt örtte håller koffein');
  await stone.getByRole('link', { name: /Svart te förlåter kokande vatten/ }).click();
  await expect(page).toHaveURL(/#black-forgiving$/);
});

test('a withdrawn claim is out of the comparison and the search', async ({ page }) => {
  await page.goto('sv/tea/');
  await expect(page.getByRole('table')).not.toContainText('Väcker ingen');
  await page.goto('sv/search/?q=herbal');
  await expect(page.getByRole('status')).toHaveText(/träff/);
  await page.goto('sv/search/?q=Väcker');
  await expect(page.getByRole('status')).toHaveText(/^Inga träffar/);
});

test('an option that was taken back keeps its place, its page and its claims, and is compared no more', async ({
  page,
}) => {
  await page.goto('sv/tea/#powder-advantages');
  await expect(page.locator('#powder-advantages')).toBeFocused();
  const section = page.getByRole('region', { name: 'Tepulver' });
  await expect(section).toContainText('Tillbakadraget 4 mars 2026. Ersätts av Grönt te');
  await expect(section.locator('#powder-quick')).toContainText('Är klart på en halv minut.');
  await expect(page.getByRole('table').first()).not.toContainText('Tepulver');
  await section
    .getByRole('link', { name: /Allt om Tepulver|Tepulver/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/tea\/options\/powder\/$/);
  await expect(page.getByRole('main')).toContainText('Tillbakadraget 4 mars 2026');
  await expect(page.getByRole('main')).toContainText('Är klart på en halv minut.');
  await page.goto('sv/tea/comparison/');
  await expect(page.getByRole('table').first()).not.toContainText('Tepulver');
  await page.goto('sv/claims/powder-quick/');
  await expect(page.getByRole('article')).toContainText('Tillbakadraget 4 mars 2026');
  await expect(page.getByRole('article')).toContainText('TE-06');
});

for (const anchor of ['no-such-claim', '%E0%A4%A', '<b>x</b>']) {
  test(`of an anchor that was never there the page says so, and offers the search: ${anchor}`, async ({
    page,
  }) => {
    await page.goto(`en/tea/#${anchor}`);
    const message = page.getByRole('status').filter({ hasText: 'There is no claim named' });
    await expect(message).toBeInViewport();
    await expect(message.locator('b')).toHaveCount(0);
    await message.getByRole('link', { name: 'Search for it' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=/);
  });
}

test('the message goes when the reader moves on', async ({ page }) => {
  await page.goto('en/tea/#no-such-claim');
  const message = page.getByText('There is no claim named');
  await expect(message).toBeVisible();
  await page.getByRole('link', { name: 'The comparison' }).click();
  await expect(message).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [anchor, place] of [
    ['green-fussy', '#green-needs-care'],
    ['herbal-no-caffeine', '#herbal-no-caffeine'],
    ['pros', '#green-advantages'],
    ['comparison-of-teas', '#comparison'],
  ]) {
    test(`#${anchor} shows ${place}`, async ({ page }) => {
      await page.goto(`sv/tea/#${anchor}`);
      await expect(page.locator(place ?? '')).toBeInViewport();
      await expect(page.locator(':target')).toHaveCount(1);
    });
  }

  test('what has moved leaves a link where it stood', async ({ page }) => {
    await page.goto('sv/tea/#black-strong');
    await page.locator('#black-strong').getByRole('link').click();
    await expect(page).toHaveURL(/\/kb\/sv\/coffee\/#black-strong$/);
  });
});

test('a card is found under every name that the claim has had', async ({ page }) => {
  for (const name of ['green-fussy', 'green-needs-care']) {
    await page.goto(`en/claims/${name}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Green tea (GT) needs the right temperature.',
    );
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      /^(?:\.\.\/green-needs-care)?\.?\/$/,
    );
  }
  await expect(page.getByRole('list').filter({ hasText: 'Introduced' })).toContainText(
    '4 March 2026 Renamed: green-needs-care',
  );
});

test('a card names what cites the claim', async ({ page }) => {
  await page.goto('sv/claims/green-needs-care/');
  await page.getByRole('link', { name: 'Vilket kaffe ska du välja?' }).click();
  await expect(page).toHaveURL(/\/kb\/sv\/coffee\/$/);
});

test('a claim whose English has changed is marked in Swedish, and nowhere else', async ({
  page,
}) => {
  await page.goto('sv/coffee/');
  await page.goto('sv/tea/');
  const note = page.getByText('Inaktuell översättning.');
  await expect(note).toHaveCount(1);
  await expect(page.locator('#black-forgiving')).toContainText('Originalet har ändrats');
  await page.goto('en/tea/');
  await expect(page.getByText('Outdated translation')).toHaveCount(0);
  await page.goto('sv/tea/#black-forgiving');
  await page
    .locator('#black-forgiving')
    .getByRole('link', { name: 'Läs originalet på engelska.' })
    .click();
  await expect(page).toHaveURL(/\/en\/tea\/#black-forgiving$/);
  await expect(page.locator('#black-forgiving')).toContainText('Forgives water that boils.');
});

test('the status page names that claim, its language and no other', async ({ page }) => {
  for (const [locale, stale] of [
    ['sv', 'Inaktuell översättning'],
    ['en', 'Outdated translation'],
  ] as const) {
    await page.goto(`${locale}/status/`);
    const row = page.getByRole('row', { name: /black-forgiving/ });
    await expect(row.getByRole('cell', { name: stale })).toHaveCount(1);
    await expect(page.getByRole('cell', { name: stale })).toHaveCount(1);
  }
});

test('words that a machine has written are marked as its, in their language alone', async ({
  page,
}) => {
  await page.goto('sv/tea/');
  const note = page.getByText('Maskinöversättning');
  await expect(note).toHaveCount(1);
  const claim = page.locator('#green-needs-care');
  await expect(claim).toContainText('Maskinöversättning, inte granskad av någon människa.');
  await claim.getByRole('link', { name: 'Läs originalet på engelska.' }).click();
  await expect(page).toHaveURL(/\/en\/tea\/#green-needs-care$/);
  await expect(page.getByText('Machine translation')).toHaveCount(0);
  await page.goto('en/status/');
  const row = page.getByRole('row', { name: /green-needs-care/ });
  await expect(row.getByRole('cell', { name: 'Machine translation' })).toHaveCount(1);
});
