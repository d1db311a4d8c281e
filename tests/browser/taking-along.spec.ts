/** A reader takes a comparison along: to a spreadsheet, a memo, a ticket, on paper, in a frame. */

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { alternativesOf } from '../../src/domain/option.ts';
import { topic } from './support/content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const path = 'commuting/comparison/';
const view = 'options=brt,train,carpool&differences=only&reference=train&decisive=cost,freedom';
const alternatives = alternativesOf(topic);
const rows = topic.criteria.length + topic.features.length;

async function open(page: Page): Promise<void> {
  await page.locator('summary', { hasText: /^(Spara eller dela|Save or share)/ }).click();
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
            (element?.textContent ?? '').replaceAll('\u00ad', '').trim().replaceAll(/\s+/g, ' ');
          const claims = [...cell.querySelectorAll('li')].map(
            (claim) =>
              `${text(claim.querySelector('b'))}: ${text(claim.querySelector('b + span'))} (${text(claim.querySelector('.claim-code'))})`,
          );
          if (claims.length > 0) return claims.join('\n');
          if (cell.querySelector('.empty')) return text(cell.querySelector('[data-gap]'));
          const value = cell.querySelector('.value');
          const note = text(cell.querySelector('[data-note]'));
          const word = value?.firstChild?.textContent?.trim() ?? '';
          if (value) return [word, note].filter(Boolean).join('. ');
          return row.id.startsWith('claims-') ? 'Fördelar och nackdelar' : text(cell);
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
  expect(name).toMatch(/^commuting-\d{4}-\d\d-\d\d\.csv$/);
  expect(text.codePointAt(0)).toBe(0xfeff);
  const [head, ...lines]: string[][] = parse(text, { delimiter: ';', bom: true });
  expect(head).toEqual([
    'Kriterium',
    'Rad',
    'Snabbuss i egna filer',
    'Pendeltåg (jämförs med)',
    'Samåkning',
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
  expect(chosen.options).toEqual(['brt', 'train', 'carpool']);
});

test('the Markdown has the table, what decides, the sources, the day and the address', {
  tag: '@path',
}, async ({ page, baseURL }) => {
  await page.goto(`sv/${path}?${view}`);
  await open(page);
  const { text } = await download(page, 'Spara som Markdown');
  expect(text).toMatch(/&since=\d{4}-\d\d-\d\d>/);
  expect(text).toContain(`<${baseURL}sv/${path}?${view}&since=`);
  expect(text).toMatch(/Datum: \d{4}-\d\d-\d\d/);
  expect(text).toContain('## Det som avgör');
  expect(text).toContain('## Källor');
  const codes = topic.options
    .filter(({ id }) => ['brt', 'train', 'carpool'].includes(id))
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
      'Snabbuss i egna filer',
      'Pendeltåg (jämförs med)',
      'Samåkning',
    ]);
    await expect(table.locator('tbody tr')).toHaveCount(expected.length);
    await expect(table.locator('tbody th[scope=row]')).toHaveCount(expected.length * 2);
    await expect(table.locator('tbody tr').first().locator('td').nth(1)).toContainText('CO-15');
    await expect(table.getByRole('link', { name: 'CO-15' })).toHaveAttribute(
      'href',
      /^http.*\/k\/co-15\/$/,
    );
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain).toMatch(/^# Jämförelse: Vägen till jobbet/);
  });
});

test.describe('where the formats cannot be had', { tag: '@path' }, () => {
  test.use({ expectedProblems: /Failed to load resource|ERR_FAILED/ });
  test('that is said, and they can be asked for again', async ({ page }) => {
    await page.route(/comparison-formats/, (route) => route.abort());
    await page.goto(`sv/${path}`);
    await open(page);
    await page.getByRole('button', { name: 'Spara som CSV' }).click();
    await expect(page.getByText('Webbplatsen har uppdaterats sedan sidan öppnades.')).toBeVisible();
    await page.unroute(/comparison-formats/);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.csv$/);
  });
});

for (const query of [
  '?density=evidence',
  `?${view}&density=words`,
  `?${view}`,
  '?options=brt,bicycle&filter=kostnad&group=option&indifferent=time&density=evidence',
]) {
  test(`paper holds every code, address and source of the view (${query})`, async ({ page }) => {
    await page.goto(`sv/${path}${query}`);
    await expect(page.locator('[data-status]')).toHaveText(/visas\.$|^Dolda/);
    const claims = await page
      .locator('.matrix:not([hidden]) li:visible .claim-code')
      .evaluateAll((codes) =>
        codes.map((code) => ({
          code: code.textContent?.trim() ?? '',
          address: code.getAttribute('data-address') ?? '',
        })),
      );
    const notes = await page
      .locator('.matrix:not([hidden]) .sources a:visible')
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
      expect(address).toMatch(/^http.*\/k\/co-\d+\/$/);
    }
    const inOrder = (await printedSheets(page, 'raw')).join('\n').replaceAll(/\s+/g, '');
    for (const href of hrefs) expect(inOrder).toContain(href);
    expect(squeezed).toContain(page.url().replaceAll(/\s/g, ''));
    expect(text).toMatch(/Utskriven\s+\d+\s+\w+\s+\d{4}/);
    expect(text).toContain((await page.locator('[data-status]').textContent()) ?? '?');
    expect(text).not.toContain('Filtrera rader');
  });
}

test('of signs paper is wide, and has rows in one piece, the codes of claims and no sources', async ({
  page,
}) => {
  await page.goto(`sv/${path}`);
  const sheets = await printedSheets(page);
  const text = sheets.join('\n');
  for (const { claims } of alternatives)
    for (const { published } of claims) expect(text).toContain(published?.code);
  for (const { label } of topic.features) expect(text).toContain(label.sv);
  expect(text).not.toContain('https://example.org');
  expect(text).not.toContain('Utgå från');
  expect(sheets.length).toBe(1);
});

test('paper lists only the sources of what is open', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train&rows=wheelchair&density=evidence`);
  const text = (await printedSheets(page)).join('\n');
  const used = await page.locator('.source-index li:not(.unused)').count();
  expect(used).toBeGreaterThan(0);
  expect(text.match(/^\s*\d+\. .*https:/gm)?.length ?? 0).toBeLessThanOrEqual(used);
  expect(used).toBeLessThan(5);
});

test('in a frame there is the comparison alone, with a way to the whole page', {
  tag: '@path',
}, async ({ page, baseURL }) => {
  await page.goto(`sv/${path}?options=brt,train&embed=1`);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('checkbox', { name: /^Bara skillnader/ }).check();
  await expect(page).toHaveURL(/options=brt,train&differences=only&embed=1$/);
  const leading = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Öppna hela sidan' }).click();
  const whole = await leading;
  await expect(whole).toHaveURL(`${baseURL}sv/${path}?options=brt,train&differences=only`);
  await expect(whole.getByRole('banner')).toBeVisible();
});

test.describe('on another site', { tag: '@path' }, () => {
  test.use({ expectedProblems: /^request to http:\/\/127\.0\.0\.1:\d+\/$/ });

  test('a frame shows it, and what it leads to opens beside the frame', async ({
    page,
    baseURL,
  }) => {
    const address = `${baseURL}sv/${path}?options=brt,train&embed=1`;
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
    await frame.getByText('Ord', { exact: true }).click();
    await frame.getByRole('link', { name: 'CO-08' }).first().click();
    await expect(await leading).toHaveURL(/\/sv\/claims\/brt-monthly-card\/$/);
    await frame.getByText('Belägg', { exact: true }).click();
    await frame.locator('.matrix .sources').getByRole('link').first().click();
    await expect(frame.locator('.source-index li:target')).toBeVisible();
    intranet.close();
  });
});
