/** Links keep working when claims have been renamed, moved and withdrawn. */

import { readFile } from 'node:fs/promises';
import { eventsIn } from '../support/calendar.ts';
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

test('a card names the decisions that rest on the claim, and says since which it has changed', async ({
  page,
}) => {
  await page.goto('en/claims/black-forgiving/');
  const section = page
    .getByRole('heading', { name: 'Decisions that rest on this claim' })
    .locator('..');
  await expect(section.getByRole('listitem')).toHaveText([
    /10 January 2026\s+Te till kontoret\s*adr\/0001-te-till-kontoret\.md\s*the claim has changed since/,
  ]);
  await page.goto('sv/claims/black-strong/');
  await expect(page.getByRole('article')).toContainText('Beslut som vilar på påståendet');
  await expect(page.getByText('29 november 2026 motet.md')).toBeVisible();
  await page.goto('sv/claims/green-cheap/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Beslut som vilar på påståendet')).toHaveCount(0);
});

test.describe('a decision that was made before', () => {
  // Its tree is not there any longer.
  test.use({ expectedProblems: /404/ });
  /** As the page of a tree saved it when each claim was in its first version. */
  const record = [
    '---',
    'status: accepted',
    'date: 2026-01-10',
    '---',
    '* Good, because Örtte väcker ingen. ([TE-05](http://127.0.0.1/kb/sv/tea/#herbal-no-caffeine))',
    '[Vad har ändrats sedan dess?](http://127.0.0.1/kb/sv/decisions/?since=2026-01-10&claims=TE-01.1,TE-02.1,TE-03.1,TE-04.1,TE-05.1&tree=tea/which-tea&answers=awake.stay&outcome=choose-black)',
  ].join('\n');

  test('is held against the claims as they are now, and nothing of it leaves the browser', async ({
    page,
  }) => {
    await page.goto('sv/decisions/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method() + request.url()));
    await page.getByLabel('Klistra in beslutsdokumentet').fill(record);
    await page.getByRole('button', { name: 'Visa vad som har ändrats' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Sedan beslutet', exact: true })).toBeFocused();
    const status = page.locator('[data-part=summary]');
    await expect(status).toContainText(
      '1 påstående har ändrats, tillkommit eller dragits tillbaka.',
    );
    await expect(status).toContainText('4 påståenden är som de var.');
    await expect(status).toContainText('Beslutsträdet finns inte kvar på sin adress.');
    const gone = page.locator('.changes > li');
    await expect(gone).toHaveCount(1);
    await expect(gone).toContainText(/TE-05.*Tillbakadraget.*4 mars 2026/s);
    await expect(gone).toContainText('Ersatt av TE-04.');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Lägg ändringarna i kalendern' }).press('Enter');
    const [event, ...others] = eventsIn(await readFile(await (await waiting).path(), 'utf8'));
    expect(event?.title).toBe('Se över beslutet: beslut 10 januari 2026');
    expect(event?.text).toMatch(
      /^TE-05 Tillbakadraget: Örtte väcker ingen\.\nVad har ändrats sedan dess\? http/,
    );
    expect(others).toEqual([]);
    expect(asked.filter((one) => !one.startsWith('GET') || one.includes('väcker'))).toEqual([]);
    await page.getByRole('link', { name: 'TE-05' }).click();
    await expect(page).toHaveURL(/\/kb\/sv\/tea\/#herbal-no-caffeine$/);
    // The address says it all, and the other language too.
    await page.goBack();
    await expect(page.locator('.changes > li')).toHaveCount(1);
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/kb\/en\/decisions\/\?since=2026-01-10&claims=/);
    await expect(page.locator('.changes > li')).toHaveCount(2);
    await expect(page.locator('.changes > li').first()).toContainText('TE-04');
  });

  test('can be opened from a file, by its codes and date alone', async ({ page }) => {
    await page.goto('en/decisions/');
    await page.getByLabel('Or open it from a file').setInputFiles({
      name: 'decision.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('We chose black tea (TE-03, TE-04, TE-99).'),
    });
    const status = page.locator('[data-part=summary]');
    await expect(status).toContainText('neither versions nor a date: TE-03, TE-04.');
    await expect(status).toContainText('No claim has the code: TE-99.');
    await page.getByLabel('When it was decided').fill('2026-11-01');
    await page.getByRole('button', { name: 'Show what has changed' }).click();
    await expect(page.locator('.changes > li')).toHaveCount(1);
    await expect(page.locator('.changes > li')).toContainText(/TE-04.*Changed.*23 November 2026/s);
  });

  test('gives a calendar nothing where nothing has changed', async ({ page }) => {
    await page.goto('sv/decisions/?since=2026-11-29&claims=TE-01');
    await expect(page.locator('[data-part=summary]')).toHaveText(
      'Inget av påståendena har ändrats.',
    );
    await expect(page.getByRole('button', { name: 'Lägg ändringarna i kalendern' })).toBeHidden();
  });

  test('comes first where an address asks for it', async ({ page }) => {
    await page.goto('sv/decisions/?since=2026-01-10');
    await expect(page.getByRole('link', { name: 'TE-05' })).toBeInViewport();
  });

  test('that cites nothing is told so', async ({ page }) => {
    await page.goto('sv/decisions/');
    await page.getByLabel('Klistra in beslutsdokumentet').fill('Datum: 2026-01-10. Vi valde te.');
    await page.getByLabel('När beslutet fattades').fill('2026-01-10');
    await page.getByRole('button', { name: 'Visa vad som har ändrats' }).click();
    await expect(page.locator('[data-part=summary]')).toContainText(
      'Texten hänvisar inte till något påstående. En kod ser ut så här: TE-03.',
    );
  });

  test('without script a reader is led to what is new', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto('sv/decisions/');
    await expect(page.getByLabel('Klistra in beslutsdokumentet')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'Nytt' }).click();
    await expect(page).toHaveURL(/\/sv\/news\/$/);
    await context.close();
  });
});
