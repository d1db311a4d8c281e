/** A reader searches. */

import type { Page } from '@playwright/test';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { allPassages } from '../../src/domain/passages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { catalog, claims, sentenceOf } from './support/content.ts';
import { expect, test } from './support/test.ts';

const hits = (page: Page) =>
  page.getByRole('list', { name: /^(Träffar|Results)$/ }).getByRole('listitem');

/** Words that stand in one claim only and nowhere else, by claim. */
function ownWords(locale: Locale): { id: string; word: string }[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/[a-zåäö]{4,}/g) ?? [];
  const texts = [
    ...allPassages(catalog).map(({ path, title, prose }) => ({
      path,
      words: wordsOf([title[locale], ...prose[locale].map(({ text }) => text)].join(' ')),
    })),
    ...catalog.terms.map(({ id, words }) => ({
      path: `/terms/${id}/`,
      words: wordsOf(Object.values(words[locale]).flat().join(' ')),
    })),
  ];
  return claims.flatMap(({ topic, claim: { id } }) => {
    const path = `/${topic.id}/#${id}`;
    const own = texts.filter((text) => text.path === path).flatMap(({ words }) => words);
    const others = texts.filter((text) => text.path !== path).flatMap(({ words }) => words);
    // The search goes by stems, which long words share in their beginnings.
    const word = own.find(
      (one) => one.length > 8 && !others.some((other) => other.startsWith(one.slice(0, 5))),
    );
    return word ? [{ id, word }] : [];
  });
}

/** A word by which a search finds one claim and nothing else. */
const [only] = ownWords('sv');
if (!only) throw new Error('No claim has a word of its own.');
const found = claims.find(({ claim }) => claim.id === only.id);
if (!found) throw new Error('The claim is gone.');

for (const locale of locales) {
  test(`a word of a single claim brings that claim first (${locale})`, async ({ page }) => {
    const cases = ownWords(locale);
    expect(cases.length).toBeGreaterThan(4);
    for (const { id, word } of cases) {
      await page.goto(`${locale}/search/?q=${encodeURIComponent(word)}`);
      await expect(hits(page).first().getByRole('link'), word).toHaveAttribute(
        'href',
        new RegExp(`#${id}$`),
      );
    }
  });
}

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('sv/internet-clients/');
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
    const open = page.getByRole('button', { name: 'Sök i Vägval' });
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
    const { claim } = found;
    const kind = translator('sv')(`claim.${claim.kind}`);
    await expect(hit).toContainText(
      `${kind} · ${claim.criterion.label.sv} · ${claim.published?.code}`,
    );
    await expect(hit.getByRole('link')).toHaveText(sentenceOf(only.id, 'sv'));
    await expect(hit.locator('mark').first()).toHaveText(new RegExp(only.word, 'i'));
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 träff');
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
    await page.keyboard.type(only.word.slice(0, 1));
    await request;
    await page.keyboard.type(only.word.slice(1));
    release();
    await expect(hits(page)).toHaveCount(1);
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

  test('Enter in the field follows the first hit, even one that is still on its way', async ({
    page,
  }) => {
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
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
  });

  test.describe('that cannot be fetched', () => {
    test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });
    test('gives way to the page of the search', async ({ page }) => {
      await page.route(/\/search\/dialog\//, (route) => route.abort());
      // A page that has known of no other answer from its beginning.
      await page.goto('sv/internet-clients/');
      await page.keyboard.press('/');
      await page.keyboard.type('kostnad');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad$/);
      await expect(hits(page).first()).toBeVisible();
    });
  });

  test('leads to the same search on a page of its own', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    await page.getByLabel('Slag').selectOption('Fördel');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ träff/);
    const before = await hits(page).allTextContents();
    await page.getByRole('link', { name: 'Visa alla träffar' }).click();
    await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad&kind=advantage$/);
    await expect(hits(page)).toHaveText(before);
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
    const field = page.getByRole('searchbox', { name: 'Sök i Vägval' });
    await field.focus();
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('the search page', () => {
  test('keeps search and filters in its address, through reload and history', async ({ page }) => {
    await page.goto('en/search/');
    await page.getByRole('searchbox').fill('cost');
    await page
      .getByRole('combobox', { name: 'Option' })
      .selectOption('Internet-based client management');
    await expect(page).toHaveURL(/\?q=cost&option=ibcm$/);
    await expect(hits(page).first()).toContainText('IBCM');
    const before = await hits(page).allTextContents();
    await page.reload();
    await expect(hits(page)).toHaveText(before);
    await expect(page.getByRole('searchbox')).toHaveValue('cost');
    await hits(page).first().getByRole('link').click();
    await page.goBack();
    await expect(hits(page)).toHaveText(before);
  });

  test('can be narrowed by option, kind and criterion, with no word at all', async ({ page }) => {
    await page.goto('sv/search/');
    const control = claims.filter(({ claim }) => claim.criterion.id === 'control');
    await page.getByLabel('Kriterium').selectOption('Kontroll');
    await expect(hits(page)).toHaveCount(control.length);
    await page.getByLabel('Slag').selectOption('Nackdel');
    const against = control.filter(({ claim }) => claim.kind === 'disadvantage');
    await expect(hits(page)).toHaveCount(against.length);
    await page.getByLabel('Alternativ').selectOption('Gateway för molnhantering');
    const left = against.filter(({ option }) => option.id === 'cmg').map(({ claim }) => claim.id);
    await expect(hits(page)).toHaveCount(left.length);
    for (const id of left) await expect(hits(page).locator(`a[href$="#${id}"]`)).toHaveCount(1);
  });

  test('drops filters that it does not know', async ({ page }) => {
    await page.goto('sv/search/?q=kostnad&option=fax&colour=red');
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=kostnad$/);
  });

  test('finds options and topics too', async ({ page }) => {
    await page.goto('sv/search/?q=IBCM');
    await expect(
      page.getByRole('link', { name: 'Internetbaserad klienthantering (IBCM)' }),
    ).toHaveAttribute('href', /\/sv\/internet-clients\/#ibcm$/);
  });

  test('the search of the front page leads here', async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('searchbox', { name: 'Search Vägval' }).fill('proxy');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=proxy$/);
    await expect(hits(page).first()).toBeVisible();
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await page.goto('sv/search/?q=xylofon');
    await expect(page.getByRole('status')).toHaveText(/^Inga träffar\. Prova/);
    await expect(hits(page)).toHaveCount(0);
  });

  for (const query of ['<img src=x onerror=alert(1)>', '"', '🦆 مرحبا', '%', 'a'.repeat(200)]) {
    test(`takes any text as words: ${query.slice(0, 30)}`, async ({ page }) => {
      await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('searchbox')).toHaveValue(query);
      await expect(page.getByRole('status')).toHaveText(/träff/);
      await expect(page.locator('main img')).toHaveCount(0);
    });
  }

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
    await page.getByRole('searchbox').fill('proxy');
    await request;
    await page.getByRole('searchbox').fill(only.word);
    await expect(hits(page)).toHaveCount(1);
    const settled = page.waitForResponse(/\/pagefind\/fragment\//);
    release();
    await settled;
    await expect(hits(page).getByRole('link')).toHaveAttribute('href', new RegExp(`#${only.id}$`));
    await expect(page.getByRole('status')).toHaveText('1 träff');
  });
});

test.describe('when the index cannot be fetched', () => {
  test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });

  test('the search says so, and works again when it can', async ({ page }) => {
    await page.route(/\/pagefind\//, (route) => route.abort());
    await page.goto('sv/search/?q=kostnad');
    await expect(page.getByRole('status')).toHaveText(/kunde inte läsas in/);
    await page.unroute(/\/pagefind\//);
    await page.reload();
    await expect(hits(page).first()).toBeVisible();
  });
});
