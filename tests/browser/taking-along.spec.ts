/** A reader takes a comparison along: to a spreadsheet, a memo, a ticket, on paper, in a frame. */

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { alternativesOf } from '../../src/domain/option.ts';
import { catalog } from './support/content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const path = 'internet-clients/comparison/';
const view = 'options=cmg,ibcm,vpn&differences=only&reference=ibcm&decisive=cost,control';
const [topic] = catalog.topics;
const alternatives = topic ? alternativesOf(topic) : [];
const rows = topic ? topic.criteria.length + topic.features.length : 0;

async function open(page: Page): Promise<void> {
  await page
    .locator('summary', { hasText: /^(Spara eller dela jämförelsen|Save or share the comparison)/ })
    .click();
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** What stands in the rows in sight: names, values and notes, claims with their codes, without sources. */
function seen(page: Page): Promise<string[][]> {
  return page.locator('.matrix:visible tbody tr:not(.group):visible').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('th [data-label], td')]
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const text = (element: Element | null) =>
            element?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
          const claims = [...cell.querySelectorAll('[data-claim]')].map(
            (claim) =>
              `${text(claim.querySelector('.kind'))}: ${text(claim.querySelector('[data-sentence]'))} (${text(claim.querySelector('.claim-code'))})`,
          );
          if (claims.length > 0) return claims.join('\n');
          if (cell.querySelector('.empty')) return text(cell.querySelector('[data-gap]'));
          const value = cell.querySelector('.value');
          const note = text(cell.querySelector('[data-note]'));
          const word = value?.firstChild?.textContent?.trim() ?? '';
          return value ? [word, note].filter(Boolean).join('. ') : text(cell);
        }),
    ),
  );
}

/** Without the numbers of sources, which the table shows in a line of their own. */
function withoutNotes(cell: string): string {
  return cell.replaceAll(/ \[[\d, ]+\]$/gm, '');
}

test('the CSV, read back by a library, is the view', async ({ page }) => {
  await page.goto(`sv/${path}?${view}`);
  await open(page);
  const { name, text } = await download(page, 'Spara som CSV');
  expect(name).toMatch(/^internet-clients-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.codePointAt(0)).toBe(0xfeff);
  const [head, ...lines]: string[][] = parse(text, { delimiter: ';', bom: true });
  expect(head).toEqual([
    'Kriterium',
    'Rad',
    'Internetbaserad klienthantering (jämförs med)',
    'Gateway för molnhantering',
    'Ständigt anslutet VPN',
    'Källor',
  ]);
  const expected = await seen(page);
  expect(expected.length).toBeGreaterThan(10);
  expect(lines.map((line) => line.slice(1, -1).map(withoutNotes))).toEqual(expected);
  expect(lines[0]?.[0]).toBe('Kostnad (avgörande)');
  expect(text).toContain('å');
  await expect(page.getByText(/^Webbläsaren tar nu hand om .*\.csv\.$/)).toBeVisible();
});

test('a file that does not come can be copied by hand', async ({ page }) => {
  await page.goto(`en/${path}?${view}`);
  await open(page);
  const { text } = await download(page, 'Save as JSON');
  await page.getByText('No file? Show the text').click();
  const field = page.getByRole('textbox', { name: /\.json$/ });
  expect(await field.inputValue()).toBe(text);
  const { hidden, view: chosen } = JSON.parse(text);
  await expect(page.locator('[data-status]')).toHaveText(
    new RegExp(
      `^Hidden: ${hidden.rows} of ${rows} rows, ${hidden.options} of ${alternatives.length} options`,
    ),
  );
  expect(chosen.options).toEqual(['cmg', 'ibcm', 'vpn']);
});

test('the Markdown has the table, what decides, the sources, the day and the address', async ({
  page,
  baseURL,
}) => {
  await page.goto(`sv/${path}?${view}`);
  await open(page);
  const { text } = await download(page, 'Spara som Markdown');
  expect(text).toContain(`<${baseURL}sv/${path}?${view}>`);
  expect(text).toMatch(/Datum: \d{4}-\d\d-\d\d/);
  expect(text).toContain('## Det som avgör');
  expect(text).toContain('## Källor');
  const codes = (topic?.options ?? [])
    .filter(({ id }) => ['cmg', 'ibcm', 'vpn'].includes(id))
    .flatMap(({ claims }) => claims.map(({ published }) => published?.code ?? ''));
  for (const code of codes) expect(text).toContain(`/k/${code.toLowerCase()}/`);
});

test.describe('where the clipboard is there', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the table is pasted into a document with its heads', async ({ page }) => {
    await page.goto(`sv/${path}?${view}`);
    const expected = await seen(page);
    await open(page);
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    await expect(page.getByText('Tabellen har kopierats')).toBeVisible();
    await page.evaluate(() => {
      const paper = document.createElement('div');
      paper.contentEditable = 'true';
      paper.id = 'paper';
      document.querySelector('main')?.prepend(paper);
      paper.focus();
    });
    await page.keyboard.press('ControlOrMeta+V');
    const table = page.locator('#paper table');
    await expect(table.locator('thead th[scope=col]')).toHaveText([
      'Kriterium',
      'Rad',
      'Internetbaserad klienthantering (jämförs med)',
      'Gateway för molnhantering',
      'Ständigt anslutet VPN',
    ]);
    await expect(table.locator('tbody tr')).toHaveCount(expected.length);
    await expect(table.locator('tbody th[scope=row]')).toHaveCount(expected.length * 2);
    await expect(table.locator('tbody tr').first().locator('td').first()).toContainText('IC-08');
    await expect(table.getByRole('link', { name: 'IC-08' })).toHaveAttribute(
      'href',
      /^http.*\/k\/ic-08\/$/,
    );
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain).toMatch(/^# Jämförelse: Klienter på internet/);
  });

  test('the link to the view leads back to it', async ({ page }) => {
    await page.goto(`sv/${path}?${view}&embed=1`);
    await open(page);
    await page.getByRole('button', { name: 'Kopiera länk till vyn' }).click();
    await expect(page.getByText('Länken har kopierats')).toBeVisible();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toMatch(new RegExp(`/sv/${path}\\?${view}$`));
  });
});

test('where the browser refuses the clipboard, the text is there to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(`sv/${path}?${view}`);
  await open(page);
  for (const [button, words] of [
    ['Kopiera tabellen', /^# Jämförelse: /],
    ['Kopiera länk till vyn', /^http.*decisive=cost,control$/],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    const field = page.getByRole('textbox', {
      name: 'Webbläsaren tillät inte kopieringen. Kopiera texten här:',
    });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(words);
  }
});

test.describe('where the formats cannot be had', () => {
  test.use({ expectedProblems: /Failed to load resource|ERR_FAILED/ });
  test('that is said, and they can be asked for again', async ({ page }) => {
    await page.route(/comparison-formats/, (route) => route.abort());
    await page.goto(`sv/${path}`);
    await open(page);
    await page.getByRole('button', { name: 'Spara som CSV' }).click();
    await expect(page.getByText(/^Det gick inte att läsa in det som behövs\./)).toBeVisible();
  });
});

for (const query of [
  '',
  `?${view}`,
  '?options=cmg,intune&filter=internet&group=option&indifferent=cost',
]) {
  test(`paper holds every code, address and source of the view (${query || 'whole'})`, async ({
    page,
  }) => {
    await page.goto(`sv/${path}${query}`);
    await expect(page.locator('[data-status]')).toHaveText(/visas\.$|^Dolda/);
    const claims = await page
      .locator(':is(.matrix, .reasons):not([hidden]) [data-claim]:visible .claim-code')
      .evaluateAll((codes) =>
        codes.map((code) => ({
          code: code.textContent?.trim() ?? '',
          address: code.getAttribute('data-address') ?? '',
        })),
      );
    const notes = await page
      .locator(':is(.matrix, .reasons):not([hidden]) .sources a:visible')
      .evaluateAll((links) => [...new Set(links.map((link) => link.textContent?.trim() ?? ''))]);
    const hrefs = await page.evaluate(
      (numbers) =>
        numbers.map(
          (number) =>
            document.getElementById(number)?.querySelector('a')?.getAttribute('href') ?? '',
        ),
      notes,
    );
    expect(claims.length).toBeGreaterThan(3);
    const sheets = await printedSheets(page);
    const text = sheets.join('\n');
    // Lines of a narrow column stand beside those of others, so that long words are looked for in parts.
    const squeezed = text.replaceAll(/\s+/g, '');
    for (const { code, address } of claims) {
      expect(text).toContain(code);
      expect(address).toMatch(/^http.*\/k\/ic-\d+\/$/);
    }
    const inOrder = (await printedSheets(page, 'raw')).join('\n').replaceAll(/\s+/g, '');
    for (const href of hrefs) expect(inOrder).toContain(href);
    expect(squeezed).toContain(page.url().replaceAll(/\s/g, ''));
    expect(text).toMatch(/Utskriven \d+ \w+\s+\d{4}/);
    expect(text).toContain((await page.locator('[data-status]').textContent()) ?? '?');
    expect(text).not.toContain('Filtrera rader');
  });
}

test('the heads of the columns are repeated on every sheet that the table runs over', async ({
  page,
}) => {
  await page.goto(`sv/${path}`);
  const sheets = await printedSheets(page);
  const withRows = sheets.filter((sheet) => /Stöds inte|Inget påstående/.test(sheet));
  expect(withRows.length).toBeGreaterThan(2);
  for (const sheet of withRows)
    expect(sheet).toMatch(/Internetbaserad[\s\S]*Ständigt anslutet VPN/);
});

test('paper lists only the sources of the view', async ({ page }) => {
  await page.goto(`sv/${path}?options=cmg,ibcm&rows=remote-control`);
  const text = (await printedSheets(page)).join('\n');
  const used = await page.locator('.source-index li:not(.unused)').count();
  expect(used).toBeGreaterThan(0);
  expect(text.match(/^\s*\d+\. .*https:/gm)?.length ?? 0).toBeLessThanOrEqual(used);
  expect(used).toBeLessThan(5);
});

test('in a frame there is the comparison alone, with a way to the whole page', async ({
  page,
  baseURL,
}) => {
  await page.goto(`sv/${path}?options=cmg,ibcm&embed=1`);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Visa bara skillnader' }).check();
  await expect(page).toHaveURL(/options=cmg,ibcm&differences=only&embed=1$/);
  const leading = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Öppna hela sidan' }).click();
  const whole = await leading;
  await expect(whole).toHaveURL(`${baseURL}sv/${path}?options=cmg,ibcm&differences=only`);
  await expect(whole.getByRole('banner')).toBeVisible();
});

test.describe('on another site', () => {
  test.use({ expectedProblems: /^request to http:\/\/127\.0\.0\.1:\d+\/$/ });

  test('a frame shows it, and what it leads to opens beside the frame', async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}sv/${path}?options=cmg,ibcm&embed=1`;
    const intranet = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        `<!doctype html><link rel="icon" href="data:,"><title>Intranet</title><iframe width="800" height="600" src="${address}"></iframe>`,
      );
    }).listen(0, '127.0.0.1');
    await once(intranet, 'listening');
    await page.goto(`http://127.0.0.1:${(intranet.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('table')).toBeVisible();
    const leading = page.waitForEvent('popup');
    await frame.getByRole('link', { name: 'IC-05' }).first().click();
    await expect(await leading).toHaveURL(/\/sv\/claims\/cmg-subscription-cost\/$/);
    await frame.getByRole('link', { name: '1', exact: true }).first().click();
    await expect(frame.locator('.source-index li:target')).toBeVisible();
    intranet.close();
  });
});
