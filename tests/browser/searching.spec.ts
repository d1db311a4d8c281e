/** A reader searches. */

import type { Locator, Page } from '@playwright/test';
import { catalog, claims, codeOf, wholeSentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

/** The pages that are found; the passages of each are a list within. */
const hits = (page: Page) =>
  page.getByRole('list', { name: /^(Träffar|Results)$/ }).locator('> li');

/** A word that stands in one claim only. */
const only = { id: 'train-leaves', word: 'lövhalkan' };

/** Chooses in a list by what stands there, whatever its value is. */
async function choose(field: Locator, label: RegExp): Promise<void> {
  const value = await field.locator('option', { hasText: label }).getAttribute('value');
  await field.selectOption(value);
}

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('sv/commuting/');
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens by ${key}, and Escape gives the focus back`, async ({ page }) => {
      const link = page.getByRole('link', { name: 'Jämförelsen', exact: true });
      await link.focus();
      await page.keyboard.press(key);
      await expect(page.getByRole('searchbox', { name: 'Sök' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('opens by its button, by mouse and by keyboard, and closes by its own', async ({ page }) => {
    const open = page.getByRole('button', { name: 'Sök ord, fråga eller kod' });
    await open.click();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(open).toBeFocused();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await open.click();
    await page.mouse.click(5, 400);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('shows hits while the reader types: option, kind and sentence, the match marked', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    const hit = hits(page).first();
    await expect(hit).toContainText(`Pendeltåg · Nackdel · Väder · ${codeOf(only.id)}`);
    await expect(hit.getByRole('link').first()).toHaveText(wholeSentenceOf(only.id, 'sv'));
    await expect(hit.locator('mark').first()).toHaveText(new RegExp(only.word, 'i'));
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ träff/);
  });

  test('marks what the last word typed matched, though an earlier search shares its hits', async ({
    page,
  }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/pagefind\/fragment\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    const request = page.waitForRequest(/\/pagefind\/fragment\//);
    await page.keyboard.type(only.word.slice(0, 3));
    await request;
    await page.keyboard.type(only.word.slice(3));
    release();
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`#${only.id}$`),
    );
    await expect(hits(page).locator('mark').first()).toHaveText(new RegExp(only.word, 'i'));
  });

  test('arrows walk the hits and Enter follows one, which closes the dialog', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    const links = hits(page).getByRole('link');
    await expect(links.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const target = (await links.first().getAttribute('href'))?.split('#')[1] ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator(`#${target}`)).toBeFocused();
  });

  test('Enter in the field follows the first hit, even one that is still on its way', {
    tag: '@path',
  }, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
    await expect(page.locator(`#${only.id}`)).toBeFocused();
  });

  test('what is typed and asked before the search has arrived is not lost', async ({ page }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/search\/dialog\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await page.keyboard.press('Enter');
    release();
    // The search comes with its index: what matters is that the key is not lost, not how long it takes.
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
  });

  test.describe('that cannot be fetched', () => {
    test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });
    test('gives way to the page of the search', async ({ page }) => {
      await page.route(/\/search\/dialog\//, (route) => route.abort());
      // A page that has known of no other answer from its beginning.
      await page.goto('sv/commuting/');
      await page.keyboard.press('/');
      await page.keyboard.type('kostnad');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad$/);
      await expect(hits(page).first()).toBeVisible();
    });
  });

  test('gives the way back from a correction without closing', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('statoin');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(/^Visar träffar för/);
    await dialog.getByRole('link', { name: /precis som det står$/ }).click();
    await expect(dialog.getByRole('status')).toHaveText(/^Inga träffar/);
    await expect(page.getByRole('searchbox', { name: 'Sök' })).toBeFocused();
  });

  test('leads to the same search on a page of its own', { tag: '@path' }, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    await page.getByLabel('Fördel eller nackdel').selectOption('advantage');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ träff/);
    const before = await hits(page).allInnerTexts();
    await page.getByRole('link', { name: 'Visa alla träffar' }).click();
    await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad&kind=advantage$/);
    await expect(hits(page)).toHaveText(before, { useInnerText: true });
  });

  test('the single key can be turned off, for good', async ({ page }) => {
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: /öppnar sökningen/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('link', { name: 'Jämförelsen', exact: true }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a slash in a field is a slash', async ({ page }) => {
    await page.goto('sv/');
    const field = page.getByRole('searchbox', { name: 'Sök ord, fråga eller kod' });
    await field.focus();
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('the search page', () => {
  test('keeps search and filters in its address, through reload and history', {
    tag: '@path',
  }, async ({ page }) => {
    await page.goto('en/search/');
    await page.getByRole('searchbox').fill('cost');
    await choose(page.getByRole('combobox', { name: 'Option' }), /^Bus rapid transit/);
    await expect(page).toHaveURL(/\?q=cost&option=[^&]*brt$/);
    await expect(hits(page).first()).toContainText('BRT');
    const before = await hits(page).allTextContents();
    await page.reload();
    await expect(hits(page)).toHaveText(before);
    await expect(page.getByRole('searchbox')).toHaveValue('cost');
    await hits(page).first().getByRole('link').first().click();
    await page.goBack();
    await expect(hits(page)).toHaveText(before);
  });

  test('can be narrowed by option, kind and criterion, with no word at all, and says how much there is', async ({
    page,
  }) => {
    await page.goto('sv/search/');
    const status = page.getByRole('status');
    const freedom = claims.filter(({ claim }) => claim.criterion.id === 'freedom');
    const features = catalog.topics.flatMap((topic) =>
      topic.features.filter(({ criterion }) => criterion.id === 'freedom'),
    );
    await page.getByLabel('Kriterium').selectOption('freedom');
    await expect(status).toHaveText(new RegExp(`^${freedom.length + features.length} träff`));
    const against = freedom.filter(({ claim }) => claim.kind === 'disadvantage');
    const choice = page.getByLabel('Fördel eller nackdel').locator('[value=disadvantage]');
    await expect(choice).toHaveText(`Nackdel (${against.length})`);
    await page.getByLabel('Fördel eller nackdel').selectOption('disadvantage');
    await expect(status).toHaveText(new RegExp(`^${against.length} träff`));
    await choose(page.getByLabel('Alternativ', { exact: true }), /^Snabbuss/);
    const left = against.filter(({ option }) => option.id === 'brt').map(({ claim }) => claim.id);
    await expect(status).toHaveText(new RegExp(`^${left.length} träff`));
    for (const id of left) await expect(hits(page).locator(`a[href$="#${id}"]`)).toHaveCount(1);
  });

  test('can be narrowed to one kind of content', async ({ page }) => {
    await page.goto('sv/search/?q=månadskort&type=guide');
    await expect(hits(page).first()).toBeVisible();
    const links = await hits(page).evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link).toContain('/sv/guides/');
    await expect(page.getByLabel('Typ av innehåll')).toHaveValue('guide');
  });

  test('shows a page once, with its best passages, and the rest of them where it is asked', async ({
    page,
  }) => {
    await page.goto('sv/search/?q=kostnad');
    await expect(hits(page).first()).toBeVisible();
    const pages = await hits(page).evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.href.replace(/#.*$/, '')),
    );
    expect(new Set(pages).size).toBe(pages.length);
    const topic = hits(page)
      .filter({ has: page.locator('.hit-page') })
      .first();
    const button = topic.getByRole('button', { name: /^Visa \d+ träffar till på sidan$/ });
    const more = Number((await button.textContent())?.match(/\d+/)?.[0]);
    const before = await topic.getByRole('link').count();
    await button.click();
    await expect(topic.getByRole('link')).toHaveCount(before + more);
    await expect(topic.getByRole('link').nth(before)).toBeFocused();
    await expect(button).toHaveCount(0);
  });

  test('corrects what nobody has written, says so, and gives the way back', async ({ page }) => {
    await page.goto('sv/search/?q=statoin');
    const status = page.getByRole('status');
    await expect(status).toHaveText(/^Visar träffar för ”station”: \d+ träffar/);
    await expect(hits(page).locator('mark').first()).toHaveText(/station/i);
    await page.getByRole('link', { name: 'Sök efter ”statoin” precis som det står' }).click();
    await expect(status).toHaveText(/^Inga träffar/);
    await expect(page).toHaveURL(/\?q=statoin&verbatim=1$/);
    await page.reload();
    await expect(status).toHaveText(/^Inga träffar/);
    await page.getByRole('searchbox').fill('statoinen');
    await expect(status).toHaveText(/^Visar träffar för/);
  });

  test('marks the words that matched, whatever form they have', async ({ page }) => {
    await page.goto('sv/search/?q=cykel');
    await expect(hits(page).locator('mark').first()).toHaveText(/cykel/i);
    await page.goto('sv/search/?q=cykelställen');
    await expect(hits(page).locator('mark').first()).toHaveText(/cykel|ställ/i);
    await expect(hits(page).filter({ hasText: /[\^~]/ })).toHaveCount(0);
  });

  test('knows an option that an address names without its topic, as addresses did once', async ({
    page,
  }) => {
    await page.goto('en/search/?q=cost&option=brt');
    await expect(page.getByRole('combobox', { name: 'Option' })).toHaveValue('commuting/brt');
    await expect(page).toHaveURL(/\?q=cost&option=commuting%2Fbrt$/);
    await expect(hits(page).first()).toContainText('BRT');
  });

  test('drops filters that it does not know', async ({ page }) => {
    await page.goto('sv/search/?q=kostnad&option=fax&colour=red');
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=kostnad$/);
  });

  test('finds options and topics too', async ({ page }) => {
    await page.goto('sv/search/?q=BRT');
    await expect(
      page.getByRole('link', { name: 'Snabbuss i egna filer (BRT)', exact: true }),
    ).toHaveAttribute('href', /\/sv\/commuting\/#brt$/);
  });

  test('the search of the front page leads here', { tag: '@path' }, async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('searchbox', { name: 'Search Ways to Go' }).fill('thieves');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=thieves$/);
    await expect(hits(page).first()).toBeVisible();
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await page.goto('sv/search/?q=xylofon');
    await expect(page.getByRole('status')).toHaveText(/^Inga träffar\. Kontrollera/);
    await expect(hits(page)).toHaveCount(0);
    const nearest = page.getByRole('navigation', { name: 'Närmast det du skrev' });
    await expect(nearest.getByRole('link')).toHaveCount(3);
    await page.getByRole('searchbox').fill('xymånadskortx');
    await expect(nearest.getByRole('link').first()).toHaveText('Månadskort');
    await page.getByRole('searchbox').fill('kostnad');
    await expect(hits(page).first()).toBeVisible();
    await expect(nearest).toBeHidden();
  });

  test('lets go of the filters where they leave nothing', async ({ page }) => {
    await page.goto('sv/search/?q=kaffe&kind=disadvantage&criterion=cost');
    await expect(page.getByRole('status')).toHaveText(/^Inga träffar/);
    await page.getByRole('button', { name: 'Rensa filtren' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=kaffe$/);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('says that words which are everywhere are not enough', async ({ page }) => {
    await page.goto('sv/search/?q=och+att+det');
    await expect(page.getByRole('status')).toHaveText(/^De orden finns nästan överallt/);
    await expect(hits(page)).toHaveCount(0);
  });

  for (const [what, query, status] of [
    ['HTML', '<img src=x onerror=alert(1)> kostnad', /träff/],
    ['a script', '<script>alert(1)</script>', /träff/],
    ['emoji and Arabic beside a word', '🦆 مرحبا kostnad', /^\d+ träff/],
    ['percent signs', '%%% 100%', /träff/],
  ] as const) {
    test(`takes any text as words: ${what}`, async ({ page }) => {
      await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('searchbox')).toHaveValue(query);
      await expect(page.getByRole('status')).toHaveText(status);
      await expect(page.locator('main img, main script')).toHaveCount(0);
      await page.getByRole('searchbox').fill('kostnad');
      await expect(hits(page).first()).toBeVisible();
    });
  }

  test('takes a query of 10 kB', async ({ page }) => {
    const query = 'kostnad tidtabell cykelställ '.repeat(350);
    expect(query.length).toBeGreaterThan(10_000);
    await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toHaveText(/^\d+ träff/);
    await page.goto(`sv/search/?q=${'x'.repeat(10_000)}`);
    await expect(page.getByRole('status')).toHaveText(/^Inga träffar/);
  });

  test('shows what the last letter asked for, however fast it is typed', async ({ page }) => {
    await page.goto('sv/search/');
    const field = page.getByRole('searchbox');
    await field.pressSequentially(only.word, { delay: 5 });
    await expect(field).toHaveValue(only.word);
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`#${only.id}$`),
    );
    await expect(page).toHaveURL(/q=l%C3%B6vhalkan$/);
  });

  test('lets the reader type on a slow network, and answers in the end', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await page.goto('sv/search/');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 40_000,
      uploadThroughput: 20_000,
    });
    const field = page.getByRole('searchbox');
    await field.pressSequentially('stänkskärmar', { delay: 20 });
    await expect(field).toHaveValue('stänkskärmar');
    await expect(page.getByRole('status')).toHaveText('Söker …');
    await expect(page.getByRole('status')).toHaveText(/^\d+ träff/, { timeout: 30_000 });
    await expect(hits(page).first()).toContainText(/stänkskärmar/i);
  });

  test('fetches nothing of the index until the reader shows intent', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('sv/commuting/');
    await page.getByRole('link', { name: 'Jämförelsen', exact: true }).focus();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const engine = page.waitForRequest(/\/pagefind\/pagefind\.js/);
    await page.keyboard.press('/');
    await engine;
  });

  test('an answer to an older search never replaces a newer one', async ({ page }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    await page.route(/\/pagefind\/fragment\//, async (route) => {
      if (first) {
        first = false;
        await held;
      }
      await route.continue();
    });
    await page.goto('sv/search/');
    const request = page.waitForRequest(/\/pagefind\/fragment\//);
    await page.getByRole('searchbox').fill('kaffe');
    await request;
    await page.getByRole('searchbox').fill(only.word);
    const found = hits(page).first().getByRole('link').first();
    await expect(found).toHaveAttribute('href', new RegExp(`#${only.id}$`));
    const settled = page.waitForResponse(/\/pagefind\/fragment\//);
    release();
    await settled;
    await expect(found).toHaveAttribute('href', new RegExp(`#${only.id}$`));
  });
});

test.describe('when the index cannot be fetched', () => {
  test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });

  test('the search says so, and works again when it can', async ({ page }) => {
    await page.route(/\/pagefind\//, (route) => route.abort());
    await page.goto('sv/search/?q=kostnad');
    await expect(page.getByRole('status')).toHaveText(/kunde inte läsas in/);
    await page.unroute(/\/pagefind\//);
    await page.getByRole('searchbox').fill('kostnader');
    await expect(hits(page).first()).toBeVisible();
  });

  test('the search still finds words as they are typed where only their list is missing', async ({
    page,
  }) => {
    await page.route(/\/pagefind\/words\//, (route) => route.abort());
    await page.goto('sv/search/?q=lövhalkan');
    await expect(hits(page).first()).toContainText(/lövhalkan/i);
  });
});
