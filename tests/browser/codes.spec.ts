/** A reader comes with a code: from a ticket, a decision or somebody's talk. */

import type { Page } from '@playwright/test';
import { allClaims } from '../../src/domain/catalog.ts';
import { catalog, claims, codeOf, sentenceOf, topic } from './support/content.ts';
import { expect, test } from './support/test.ts';

const id = 'brt-monthly-card';
const code = codeOf(id);
const [letters = '', digits = ''] = code.split('-');
const number = String(Number(digits));

/** Ways to write it, with nothing, anything and the wrong thing between and around. */
const written = [
  ...[code, code.toLowerCase(), letters + digits, `${letters.toLowerCase()}${number}`],
  ...[`${letters} ${digits}`, `${letters}\u00a0${number}`, `${letters}–${digits}`],
  ...[`${letters}.${digits}`, `${letters}_${digits}`, `${letters}/${digits}`, `(${code}),`],
  ...[`#${code}`, `”${code}”`, `${letters}-00${number}`, code.replaceAll('0', 'O')],
  ...[`https://kb.example.org/k/${code.toLowerCase()}/`, `http://kb/sv/commuting/#${code}`],
];

/** Those of claims that were taken back too. */
const codes = allClaims(catalog).flatMap(({ claim }) => claim.published?.code ?? []);

/** One that no claim has, with the prefix of a topic. */
const unknown = `${letters}-99`;

async function openDialog(page: Page) {
  await page.goto('sv/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    field: dialog.getByRole('searchbox'),
    status: dialog.locator('search [role=status]'),
  };
}

test('a code finds its claim alone, however it is written', { tag: '@path' }, async ({ page }) => {
  const { dialog, field, status } = await openDialog(page);
  for (const text of written) {
    // What was found before is gone before it is looked for anew.
    await field.fill('xyzzyplugh');
    await expect(status).toHaveText(/^Inga träffar/);
    await field.fill(text);
    await expect(status, text).toHaveText('1 träff');
    await expect(dialog.locator('.hit a'), text).toHaveText(
      new RegExp(
        claims.find(({ claim }) => claim.id === id)?.claim.words.sv.alone.predicate.text ?? '?',
      ),
    );
  }
});

test('a code of a claim that was taken back leads to what is left of it', async ({ page }) => {
  const gone = allClaims(catalog).find(({ claim }) => claim.withdrawn && claim.published);
  const { field, status } = await openDialog(page);
  await field.fill(gone?.claim.published?.code ?? '?');
  await expect(status).toHaveText('1 träff');
  await expect(page.locator('.hit-what')).toHaveText(/ · Tillbakadraget/);
  await field.press('Enter');
  await expect(page.locator('li.claim.withdrawn:target')).toBeInViewport();
});

test('every code leads to its claim', async ({ page }) => {
  await page.goto('sv/search/');
  const field = page.getByRole('searchbox').last();
  for (const { topic: home, claim } of claims) {
    await field.fill(claim.published?.code.replace('-', '') ?? '?');
    await expect(page.locator('.hit a').first()).toHaveAttribute(
      'href',
      new RegExp(`/sv/${home.id}/#${claim.id}$`),
    );
    await expect(page.locator('.hit')).toHaveCount(1);
  }
});

for (const place of ['the dialog', 'the search page'] as const) {
  const open = async (page: Page) => {
    if (place === 'the dialog') return (await openDialog(page)).field;
    await page.goto('sv/search/');
    return page.getByRole('main').getByRole('searchbox');
  };

  test(`Enter opens the claim of a code, in ${place}`, { tag: '@path' }, async ({ page }) => {
    const field = await open(page);
    await field.fill(`${letters.toLowerCase()}${number}`);
    await field.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/sv/commuting/#${id}$`));
    await expect(page.locator(`#${id}`)).toContainText(sentenceOf(id, 'sv'));
  });

  test(`a code that nobody has opens nothing, and says what is near, in ${place}`, {
    tag: '@path',
  }, async ({ page }) => {
    const field = await open(page);
    const before = new URL(page.url()).pathname;
    await field.fill(unknown.toLowerCase());
    await field.press('Enter');
    const status = page.getByText(`Inget påstående har koden ${unknown}.`);
    await expect(status).toBeVisible();
    await field.press('Enter');
    await expect(status).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(before);
    await expect(page.locator('.hit')).toHaveCount(0);
    const nearest = page.getByRole('navigation', { name: 'Närmast det du skrev' });
    const last = codes
      .filter((one) => one.startsWith(`${letters}-`))
      .sort()
      .slice(-3)
      .reverse();
    await expect(nearest.getByRole('link')).toHaveText([...last, topic.words.sv.question]);
    await nearest.getByRole('link', { name: last[0] ?? '?' }).click();
    await expect(page.locator('li.claim:target > a')).toHaveText(last[0] ?? '?');
  });
}

test('what was near a code goes when something else is asked', async ({ page }) => {
  const { dialog, field } = await openDialog(page);
  await field.fill(unknown);
  const nearest = dialog.getByRole('navigation', { name: 'Närmast det du skrev' });
  await expect(nearest.getByRole('link')).toHaveCount(4);
  await field.fill('xyzzyplugh');
  await expect(nearest.getByRole('link')).toHaveCount(3);
  await expect(nearest.getByText(/^[A-Z]{2}-\d+$/)).toHaveCount(0);
  await field.fill(code);
  await expect(nearest).toBeHidden();
});

test('an address with a code answers with its claim, in every language', async ({ page }) => {
  await page.goto(`en/search/?q=${code.toLowerCase()}`);
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText('1 result');
  await expect(page.locator('.hit a')).toHaveCount(1);
  await page.goto(`en/search/?q=${unknown}`);
  await expect(status).toHaveText(`No claim has the code ${unknown}.`);
});

test('letters of no topic are words like any others', async ({ page }) => {
  const { field, status } = await openDialog(page);
  await field.fill('XQ-987');
  await expect(status).toHaveText('”987” finns inte på webbplatsen.');
  await expect(page.getByText(/Inget påstående har/)).toHaveCount(0);
});

test('among other words a code is one word, which its claim alone has', async ({ page }) => {
  const { dialog, field, status } = await openDialog(page);
  await field.fill(`${code} xyzzyplugh`);
  await expect(status).toHaveText('1 träff');
  await expect(dialog.locator('.hit-what')).toHaveText(code);
});

test('the list of codes is fetched where a code is typed, and not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/places.json')) fetched.push(request.url());
  });
  const { field, status } = await openDialog(page);
  await field.fill('brandvägg');
  await expect(status).toHaveText(/träff/);
  expect(fetched).toEqual([]);
  await field.fill(code);
  await expect(status).toHaveText('1 träff');
  await field.fill(unknown);
  await expect(status).toHaveText(/Inget påstående/);
  expect(fetched).toHaveLength(1);
});

test.describe('where the list of codes cannot be had', () => {
  test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });
  test('a code is answered by no other claim', async ({ page }) => {
    await page.route('**/places.json', (route) => route.abort());
    const { dialog, field, status } = await openDialog(page);
    await field.fill(unknown);
    await expect(status).not.toHaveText(/^Söker|^Skriv/);
    await field.press('Enter');
    await expect(dialog.locator('.hit')).toHaveCount(0);
    await expect(dialog).toBeVisible();
    // The next time it may be there.
    await page.unroute('**/places.json');
    await field.fill(code);
    await expect(status).toHaveText('1 träff');
  });
});

test('what has been published says where: every page and anchor in the list is there', async ({
  request,
  baseURL,
}) => {
  const places = await (await request.get('places.json')).json();
  expect(Object.keys(places.codes).sort()).toEqual([...codes].sort());
  for (const [page, anchors] of Object.entries<string[]>(places.pages))
    for (const locale of places.partly[page] ?? places.languages) {
      const answer = await request.get(`${baseURL}${locale}/${page}`);
      expect(answer.status(), page).toBe(200);
      const html = await answer.text();
      expect(
        anchors.filter((anchor) => !html.includes(`id="${anchor}"`)),
        page,
      ).toEqual([]);
    }
});
