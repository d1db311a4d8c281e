/** A topic in one document: on a page, on paper, and as a file that a committee files and an archive keeps. */

import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale.ts';
import { regional } from '../../src/domain/locale.ts';
import { translator } from '../../src/i18n/translate.ts';
import { expectNoViolations } from './support/axe.ts';
import { claims, languages, topic } from './support/content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const path = 'commuting/document/';

/** All of a document's words, run together: columns and line breaks count for nothing. */
async function wordsOf(element: Locator): Promise<string> {
  return squeezed((await element.textContent()) ?? '');
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, '');
}

/** Everything that the document must say in a language, each with what it is. */
function said(locale: Locale): [what: string, words: string][] {
  const t = translator(locale);
  const { features, trees, estimate, dates, options, sections } = topic;
  return [
    ['question', topic.words[locale].question],
    ...sections.map(({ id, words }): [string, string] => [id, words[locale].body.text]),
    ...options.flatMap(({ id, words, sections: own, withdrawn }): [string, string][] => [
      [id, words[locale].introduction.text],
      ...own.map(({ words: section }): [string, string] => [id, section[locale].body.text]),
      ...withdrawn.map((claim): [string, string] => [claim.id, claim.words[locale].sentence.text]),
    ]),
    ...claims
      .filter((placed) => placed.topic === topic)
      .flatMap(({ claim }): [string, string][] => [
        [claim.id, `${claim.published?.code}${claim.words[locale].sentence.text}`],
        [claim.id, claim.words[locale].explanation?.text ?? ''],
      ]),
    ...features.flatMap(({ id, label, assessments }): [string, string][] => [
      [id, label[locale]],
      ...[...assessments.values()].map(({ value, note }): [string, string] => [
        id,
        `${t(`feature.value.${value}`)}${note?.[locale] ?? ''}`,
      ]),
    ]),
    ...trees.flatMap(({ questions, outcomes }) =>
      [...questions, ...outcomes, ...questions.flatMap(({ answers }) => answers)].flatMap(
        ({ id, words }): [string, string][] => [
          [id, words[locale].title],
          [id, words[locale].body.text],
        ],
      ),
    ),
    ...[...(estimate?.inputs ?? []), ...(estimate?.figures ?? []), ...(estimate?.lines ?? [])].map(
      ({ id, label }): [string, string] => [id, label[locale]],
    ),
    ...(dates?.deadlines ?? []).map(({ id, label }): [string, string] => [id, label[locale]]),
  ];
}

/** What of it all some words lack. */
function missingIn(words: string, locale: Locale): [string, string][] {
  return said(locale).filter(([, each]) => !words.includes(squeezed(each)));
}

/** Anchors that there are twice, and links to anchors that there are not. */
function faultyAnchors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    return [...twice, ...links.filter((id) => !ids.includes(id))];
  });
}

/** Saves the file as a reader does. @returns its name and where it is now */
async function save(page: Page, locale: Locale): Promise<{ name: string; place: string }> {
  await page.goto(`${locale}/${path}`);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: translator(locale)('document.file') }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), place: await file.path() };
}

/** Opens a saved file as somebody does who has it from a message. @returns what it asked for */
async function openAlone(page: Page, place: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const html = await readFile(place, 'utf8');
  // A browser saves downloads without the ending that tells it what they are.
  await page.route('file:///**/*.html', (route) =>
    route.fulfill({ body: html, contentType: 'text/html' }),
  );
  await page.goto(`${pathToFileURL(place).href}.html`, { waitUntil: 'networkidle' });
  return asked;
}

for (const locale of languages) {
  test(`it says everything that the topic says: ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/${path}`);
    expect(said(locale).length).toBeGreaterThan(80);
    const words = await wordsOf(page.getByRole('main'));
    expect(missingIn(words, locale)).toEqual([]);
    expect(await faultyAnchors(page)).toEqual([]);
  });
}

test('it is reached from the foot of the topic, and its other language from its head', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Hela ämnet/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/sv/${path}$`));
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
});

test('a claim is cited in it by the id that it always has, and a term is explained there', async ({
  page,
}) => {
  await page.goto(`sv/${path}#brt-monthly-card`);
  await expect(page.locator('#brt-monthly-card')).toBeInViewport();
  const term = page.locator('main a.term').first();
  const word = (await term.textContent()) ?? '';
  await term.click();
  await expect(page.locator('.glossary :target, .glossary div:target')).toContainText(
    new RegExp(word.slice(0, 5), 'i'),
  );
});

test('its parts are numbered as in its contents, which stay beside the text where there is room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`sv/${path}`);
  const contents = page.getByRole('navigation', { name: 'Innehåll' });
  const listed = await contents.getByRole('link').allTextContents();
  const titles = await page.locator('.document-body h2').allTextContents();
  expect(titles.map(squeezed)).toEqual(listed.map(squeezed));
  // Where one number were counted twice or not at all, a part would have that of another.
  const numbered = page.locator('.document-body > section');
  expect(await numbered.count()).toBe(listed.length);
  for (const section of await numbered.all()) await expect(section.locator('h2')).toHaveCount(1);

  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect(contents).toBeInViewport();
  const [beside, text] = [await contents.boundingBox(), await numbered.first().boundingBox()];
  expect(text?.x).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0));
});

test('a claim is told once in it, and by its code where something rests on it', async ({
  page,
}) => {
  await page.goto(`sv/${path}`);
  const [placed] = claims.filter((one) => one.topic === topic);
  const code = placed?.claim.published?.code ?? '';
  const table = page.locator('.document-comparison');
  await table.getByRole('link', { name: code, exact: true }).first().click();
  await expect(page.locator(`#${placed?.claim.id}`)).toBeInViewport();
  const sentence = squeezed(placed?.claim.words.sv.sentence.text ?? '');
  expect(await wordsOf(table)).not.toContain(sentence);
});

test('it says which version it is, and of which day', async ({ page }) => {
  await page.goto(`sv/${path}`);
  const newest = claims
    .filter((placed) => placed.topic === topic)
    .map(({ claim }) => claim.published?.revisions.at(-1)?.date ?? '')
    .sort()
    .at(-1);
  const day = (iso: string | Date) =>
    new Date(iso).toLocaleDateString(regional.sv, { dateStyle: 'long' });
  const facts = page.locator('.document > header .facts');
  await expect(facts).toContainText(`senast ändrade ${day(newest ?? '')}`);
  await expect(facts.locator('time')).toHaveText(/^\d{1,2} \p{L}+ \d{4}$/u);
});

test('what is searched for is found where it stands, and not here as well', async ({ page }) => {
  await page.goto('sv/search/?q=månadskort');
  await expect(page.locator('.hit').first()).toBeVisible();
  const hrefs = await page
    .locator('.hit a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.filter((href) => href.includes('/document/'))).toEqual([]);
});

test('on paper it is in order, numbered, and wide where the comparison stands', async ({
  page,
}) => {
  await page.goto(`sv/${path}`);
  const sheets = await printedSheets(page, 'raw');
  expect(sheets.length).toBeGreaterThan(8);
  expect(sheets.length).toBeLessThan(30);
  for (const [nth, sheet] of sheets.entries())
    expect(sheet).toContain(`${nth + 1} / ${sheets.length}`);
  const all = squeezed(sheets.join(''));
  for (const { claim } of claims.filter((placed) => placed.topic === topic))
    expect(all).toContain(claim.published?.code);
  expect(sheets[0]).toMatch(/Utskriven\s+\d+\s+\p{L}+\s+\d{4}/u);
  expect(sheets[0]).toContain(page.url());
  expect(sheets.join('')).not.toContain('Spara som HTML-fil');
  // A heading at the foot of a sheet belongs to nothing.
  const titles = await page.locator('.document :is(h2, h3)').allTextContents();
  const lastLines = sheets.map((sheet) => sheet.trim().split('\n').at(-2)?.trim() ?? '');
  const lonely = lastLines.filter((line) =>
    titles.some((title) => squeezed(title) === squeezed(line)),
  );
  expect(lonely).toEqual([]);
});

test('paper of the comparison and of an option says where the document is', async ({ page }) => {
  for (const place of ['comparison/', 'options/brt/']) {
    await page.goto(`sv/commuting/${place}`);
    const [first = ''] = await printedSheets(page, 'raw');
    expect(first).toContain(`/sv/${path}`);
  }
});

test.describe('as a file', () => {
  test.use({ expectedProblems: /^request to file:/ });

  for (const locale of languages) {
    test(`it says the same and asks for nothing: ${locale}`, async ({ page }) => {
      const { name, place } = await save(page, locale);
      expect(name).toBe(`commuting-${locale}.html`);
      const asked = await openAlone(page, place);
      expect(asked).toHaveLength(1);
      expect(missingIn(await wordsOf(page.getByRole('main')), locale)).toEqual([]);
      expect(await faultyAnchors(page)).toEqual([]);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
    });
  }

  test('it looks as it should, can be used by everybody and read on a telephone', async ({
    page,
  }) => {
    // All of a topic is looked through, in both schemes.
    test.slow();
    const { place } = await save(page, 'sv');
    await openAlone(page, place);
    await expect(page.locator('.document-comparison table').first()).toHaveCSS(
      'border-collapse',
      'collapse',
    );
    await expectNoViolations(page);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('it looks the same where it is opened on the server', async ({ page }) => {
    await page.goto('sv/commuting/document/commuting-sv.html');
    await expect(page.locator('.document-comparison table').first()).toHaveCSS(
      'border-collapse',
      'collapse',
    );
  });

  test('its sheets say whose it is and when it was made', async ({ page }) => {
    const { place } = await save(page, 'sv');
    await openAlone(page, place);
    const sheets = await printedSheets(page, 'raw');
    for (const sheet of sheets) {
      expect(sheet).toContain(topic.words.sv.question);
      expect(sheet).toMatch(/Resvalet.* · \d+ \p{L}+ \d{4}/u);
    }
  });
});

test(
  'as a file it leads to the site where that knows its own address, and else nowhere',
  {
    tag: '@path',
  },
  async ({ page }, { project }) => {
    await page.goto(`sv/${path}`);
    const html = await page
      .getByRole('link', { name: translator('sv')('document.file') })
      .evaluate(async (link: HTMLAnchorElement) => (await fetch(link.href)).text());
    const links = [...html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !/^(?:#.+|https:\/\/|mailto:)/.test(href))).toEqual([]);
    const home = links.filter((href) => href.startsWith('https://kb.example.org/kb/sv/'));
    if (project.name === 'kb') expect(home).toContain(`https://kb.example.org/kb/sv/${path}`);
    else expect(home).toEqual([]);
    expect(html).not.toMatch(/<script|<link\b|<img\b|\son[a-z]+="|\sstyle="|\ssrc="|\u00ad/);
  },
);
