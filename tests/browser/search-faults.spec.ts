/** What the search needs does not come, comes late or is something else: it is never told as nothing found. */

import type { Page, Route } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.use({ expectedProblems: /.*/ });

const hits = (page: Page) =>
  page.getByRole('region', { name: /^(Träffar|Results)$/ }).getByRole('listitem');
const status = (page: Page) => page.getByRole('search').getByRole('status');
const retry = (page: Page) => page.getByRole('button', { name: 'Försök igen' });

/** A word that stands in the text of one claim only, and in no title. */
const word = 'lövhalkan';
const searchPage = `sv/search/?q=${word}`;

const html = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logga in</title>' });
const untyped = (route: Route) =>
  route.fulfill({ contentType: 'application/octet-stream', body: '<!doctype html><p>Nej</p>' });
const missing = (route: Route) =>
  route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' });
const broken = (route: Route) => route.fulfill({ status: 503, body: '' });
const cut = async (route: Route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ response: answer, body: body.subarray(0, Math.floor(body.length / 2)) });
};

const files = {
  'the head of the index': /\/pagefind\/words\/sv\.json/,
  'its words': /\/words\/sv\/\d+\.json/,
  'its texts': /\/texts\//,
  WebAssembly: /\/pagefind\.wasm/,
  'all of it': /\/pagefind\/(?!titles)/,
};

const answers = [
  { what: 'refused', answer: missing, said: /lämnar inte ut filen .+ \.wasm/ },
  { what: 'a page of another kind', answer: html, said: /lämnar inte ut filen/ },
  { what: 'a page by the wrong name', answer: untyped, said: /lämnar inte ut filen/ },
  { what: 'unavailable', answer: broken, said: /Servern svarar inte\./ },
  { what: 'cut short', answer: cut, said: /Servern svarar inte\./ },
  { what: 'out of reach', answer: (route: Route) => route.abort(), said: /Servern svarar inte\./ },
] as const;

for (const [name, file] of Object.entries(files)) {
  for (const { what, answer, said } of answers) {
    test(`${name}, ${what}: the reader is told why, and finds when it is over`, async ({
      page,
    }) => {
      // Half a script may be a sound script, and a page in the place of all is no index at all.
      await page.route(file, answer);
      await page.goto(searchPage);
      await expect(status(page)).toHaveText(said);
      await page.unrouteAll({ behavior: 'wait' });
      await retry(page).click();
      await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
      await expect(status(page)).toHaveText('1 träff');
      await expect(retry(page)).toBeHidden();
    });
  }
}

test('while the server keeps the index back, titles are found', async ({ page }) => {
  await page.route(/\.wasm/, missing);
  await page.goto('sv/search/?q=pendeltåg');
  await expect(status(page)).toHaveText(/^\d+ träffar\. Servern lämnar inte ut filen/);
  await expect(hits(page).first()).toContainText(/pendeltåg/i);
  await expect(retry(page)).toBeVisible();
});

test('a file that fails once a search has been made is told too, and typing on heals it', async ({
  page,
}) => {
  await page.goto('sv/search/?q=pendeltåg');
  await expect(hits(page).first()).toBeVisible();
  await page.route(/\/(words\/sv\/|texts\/)/, (route) => route.abort());
  await page.getByRole('searchbox').fill(word);
  await expect(status(page)).toHaveText('Servern svarar inte.');
  await expect(hits(page)).toHaveCount(0);
  await page.unroute(/\/(words\/sv\/|texts\/)/);
  await page.getByRole('searchbox').fill('lövhalka');
  await expect(hits(page).first()).toContainText(/lövhalka/i);
});

test('where the list of words is missing, a wrongly spelt word is not told to be nowhere', async ({
  page,
}) => {
  await page.route(/\/words\//, (route) => route.abort());
  await page.goto('sv/search/?q=löfhalkan');
  await expect(status(page)).toHaveText('Servern svarar inte.');
  await page.unroute(/\/words\//);
  await retry(page).click();
  await expect(status(page)).toHaveText(/^Visar träffar för ”lovhalkan”: 1 träff$/);
});

for (const part of [/\/_astro\/search\./, /\/_astro\/pagefind-worker\./, /\/_astro\/main\./]) {
  for (const { what, answer } of answers.filter(({ answer }) => [missing, html].includes(answer)))
    test(`${part.source} ${what}: the site has been updated, and Enter leads to the page of today`, async ({
      page,
    }) => {
      // The page of today has files of its own.
      await page.route(part, (route) =>
        page.url().includes('/commuting/') ? answer(route) : route.continue(),
      );
      await page.goto('sv/commuting/');
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      await page.keyboard.type(word);
      await expect(dialog).toContainText('Webbplatsen har uppdaterats sedan sidan öppnades.');
      await expect(dialog.getByRole('button', { name: 'Ladda om' })).toBeVisible();
      await page.getByRole('searchbox').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/sv/search/\\?q=${encodeURIComponent(word)}$`));
      await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
    });
}

test('an index of another build is told, and the page that is loaded anew asks the same', async ({
  page,
}) => {
  await page.route(/\/pagefind\/words\/sv\.json/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), build: 'another' } });
  });
  await page.goto(`${searchPage}&kind=disadvantage`);
  await expect(status(page)).toHaveText('Webbplatsen har uppdaterats sedan sidan öppnades.');
  await page.unroute(/\/pagefind\/words\/sv\.json/);
  await page.getByRole('button', { name: 'Ladda om' }).click();
  await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
  await expect(page).toHaveURL(/&kind=disadvantage$/);
});

test('a file of a former build that is gone is told as an update', async ({ page }) => {
  await page.route(/\/words\/sv\/\d/, missing);
  let asked = 0;
  await page.route(/\/pagefind\/words\/sv\.json/, async (route) => {
    const answer = await route.fetch();
    asked += 1;
    await route.fulfill({
      json: { ...(await answer.json()), ...(asked > 1 && { build: 'next' }) },
    });
  });
  await page.goto(searchPage);
  await expect(status(page)).toHaveText('Webbplatsen har uppdaterats sedan sidan öppnades.');
});

test('a part of the search that has come back is taken in without leaving the page', async ({
  page,
}) => {
  await page.route(/\/_astro\/search\./, missing);
  await page.goto('sv/commuting/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(word);
  await expect(retry(page)).toBeVisible();
  await page.unroute(/\/_astro\/search\./);
  await retry(page).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
});

for (const [name, file] of [
  ['Pagefind', /\/pagefind\.wasm/],
  ['its words', /\/words\/sv\/\d/],
  ['the worker', /\/_astro\/pagefind-worker\./],
] as const)
  test(`${name} without an answer: told after a while, given up after a longer one, and tried again`, async ({
    page,
  }) => {
    await page.route(file, () => {});
    await page.goto(searchPage);
    await expect(status(page)).toHaveText('Söker …');
    await expect(status(page)).toHaveText('Servern svarar inte …');
    await expect(status(page)).toHaveText('Servern svarar inte.', { timeout: 40_000 });
    await page.unroute(file);
    await retry(page).click();
    await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
  });

test('where every file takes long, the reader is told so and then shown what is found', async ({
  page,
}) => {
  await page.route(/\/pagefind\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await route.continue();
  });
  await page.goto(searchPage);
  await expect(status(page)).toHaveText('Servern svarar inte …');
  await expect(hits(page).first()).toContainText(new RegExp(word, 'i'), { timeout: 60_000 });
  await expect(status(page)).toHaveText('1 träff');
});

test('a dialog that waits says so, and goes on once the server answers', async ({ page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/search\/dialog\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('sv/commuting/');
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await expect(page.getByRole('dialog')).toContainText('Servern svarar inte …');
  release();
  await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
  await expect(page.getByRole('dialog')).not.toContainText('Servern svarar inte');
});

test('without a network the dialog stays where the reader is, and works when it is back', async ({
  page,
  context,
}) => {
  await page.goto('sv/commuting/');
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Servern svarar inte.');
  await expect(page).toHaveURL(/\/sv\/commuting\/$/);
  await context.setOffline(false);
  await retry(page).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(hits(page).first()).toContainText(new RegExp(word, 'i'));
});
