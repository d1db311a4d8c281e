/** A reader reads: on a screen of any size, on paper, with a screen reader. */

import { compareOptions } from '../../src/domain/comparison.ts';
import {
  alternativesOf,
  claimsOfKind,
  complementsOf,
  shortTitle,
} from '../../src/domain/option.ts';
import { topic } from './support/content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

for (const width of [320, 768, 1440]) {
  test(`the synopsis is a table of all claims by criterion and option at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('sv/commuting/');
    const alternatives = alternativesOf(topic);
    const table = page.getByRole('table', { name: 'Ämnet på en sida' });
    await expect(table.getByRole('columnheader')).toHaveText(
      alternatives.map((option) => new RegExp(`^${shortTitle(option, 'sv')}`)),
    );
    await expect(table.getByRole('rowheader')).toHaveText(
      topic.criteria.map(({ label }) => label.sv),
    );
    for (const [nth, { criterion, cells }] of compareOptions(topic).rows.entries()) {
      const row = table.getByRole('row').nth(nth + 1);
      await expect(row).toContainText(criterion.label.sv);
      for (const [index, { claims }] of cells.entries()) {
        const cell = row.getByRole('cell').nth(index);
        const links = cell.locator('a');
        await expect(links).toHaveText(
          claims.map(({ kind, published }) =>
            kind === 'advantage' ? `+${published?.code}` : `−${published?.code}`,
          ),
        );
        for (const [place, { id }] of claims.entries())
          await expect(links.nth(place)).toHaveAttribute('href', `#${id}`);
        if (claims.length === 0) await expect(cell).toHaveText('Inget påstående');
      }
    }
    await expect(page.getByText('Antalet är inget betyg.')).toBeVisible();
  });
}

test('a square leads to its claim, and is as large as a finger needs', async ({ page }) => {
  await page.goto('sv/commuting/');
  const square = page.getByRole('table').getByRole('link', { name: 'CO-01' });
  const box = await square.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await square.click();
  await expect(page.locator('#bicycle-no-fare')).toBeFocused();
});

test('on a phone a cell of the synopsis says how many claims it stands for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('sv/commuting/');
  const groups = page.getByRole('table').locator('td > span');
  for (const group of await groups.all()) {
    const [said, meant] = await group.evaluate((element) => {
      const { content } = getComputedStyle(element, '::after');
      return [content, element.querySelectorAll('a').length];
    });
    expect(said).toContain('counter(claims)');
    await expect(group.getByRole('link')).toHaveCount(1);
    const box = await group.getByRole('link').boundingBox();
    expect(meant).toBeGreaterThan(0);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});

for (const path of [
  'sv/',
  'en/commuting/',
  'sv/commuting/options/train/',
  'sv/commuting/comparison/',
  'sv/commuting/estimate/',
  'sv/commuting/dates/',
  'sv/guides/planning/first-week/',
  'en/guides/tips/winter/',
  'sv/guides/',
  'sv/terms/',
  'en/terms/bus-rapid-transit/',
  'sv/sources/',
  'sv/status/',
  'sv/news/',
  'sv/claims/brt-own-lanes/',
  'sv/search/?q=kostnad',
  'en/nowhere/',
]) {
  test.describe('no page is panned sideways at 320 px, which is 400 % of 1280', () => {
    test.use({ expectedProblems: /404/ });
    test(path, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('each option has its advantages and disadvantages, each with its criterion', async ({
  page,
}) => {
  await page.goto('en/commuting/');
  for (const option of topic.options) {
    for (const kind of ['advantage', 'disadvantage'] as const) {
      const claims = page
        .locator(`#${option.id}-${kind}s + ul`)
        .locator('li.claim:not(.withdrawn)');
      const expected = claimsOfKind(option, kind);
      await expect(claims).toHaveCount(expected.length);
      for (const [index, claim] of expected.entries()) {
        const said = claims.nth(index).locator('small');
        await expect(said).toContainText(claim.criterion.label.en);
      }
    }
  }
});

test('the page of an option names the sources of every claim', async ({ page }) => {
  for (const { id, claims } of topic.options) {
    await page.goto(`en/commuting/options/${id}/`);
    for (const { published, sources } of claims) {
      const item = page.locator('li.claim', { hasText: published?.code ?? '?' });
      const links = item.locator('.sources').getByRole('link');
      await expect(links).toHaveCount(sources.length);
      const [first] = await links.all();
      const note = page.locator(`[id="${(await first?.getAttribute('href'))?.slice(1)}"]`);
      await expect(note.getByRole('link')).toHaveAttribute('href', /^https?:/);
    }
  }
});

test('what complements the options is told of after them, with its claims', async ({ page }) => {
  const complements = complementsOf(topic);
  expect(complements.length).toBeGreaterThan(0);
  await page.goto('sv/commuting/');
  const section = page.getByRole('region', { name: 'Komplement', exact: true });
  await expect(section.getByRole('heading', { level: 3 })).toHaveCount(complements.length);
  for (const { id, words, claims } of complements) {
    await expect(section).toContainText(words.sv.title);
    for (const claim of claims) await expect(section.locator(`#${claim.id}`)).toBeVisible();
    await page.goto(`sv/commuting/options/${id}/`);
    await expect(page.getByRole('main')).toContainText('Komplement. Du kan lägga till det');
    await page.goBack();
  }
});

test('the state of the content tells what speaks for and against each option', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/status/');
  const region = page.getByRole('region', { name: `Balance: ${topic.words.en.title}` });
  const table = region.getByRole('table', { name: /^Number of advantages \(\+\)/ });
  await expect(table.getByRole('columnheader')).toHaveCount(alternativesOf(topic).length + 1);
  await expect(table.getByRole('rowheader')).toHaveText([
    ...topic.criteria.map(({ label }) => label.en),
    'Total',
    'Words in the claims',
  ]);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test('a section of the topic stands by the comparison', async ({ page }) => {
  await page.goto('sv/commuting/');
  await expect(page.getByRole('region', { name: 'Går det att blanda?' })).toContainText(
    'Många cyklar på sommaren',
  );
});

test('words that stand beside each other are parted', async ({ page }) => {
  await page.goto('sv/commuting/');
  await expect(page.getByRole('navigation', { name: 'Språk' })).toHaveText('English');
  const bar = page.getByRole('navigation', { name: 'Ämnet Vägen till jobbet' });
  await expect(bar.getByRole('link')).toHaveText([
    'Översikt',
    'Hjälp mig välja',
    'Jämför 4',
    'Alternativ 5',
    /^Vägledningar/,
    'Räkna',
    'Datum',
  ]);
  await expect(page.getByRole('heading', { level: 2, name: 'Snabbuss' })).toHaveText(
    'Snabbuss i egna filer BRT',
  );
});

test('a line of reading text holds 45 to 80 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('sv/guides/monthly-card/');
  for (const selector of ['.guide > p', '.prose p']) {
    const perLine = await page
      .locator(selector)
      .first()
      .evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return (paragraph.textContent ?? '').length / tops.size;
      });
    expect(perLine, selector).toBeGreaterThan(40);
    expect(perLine, selector).toBeLessThan(80);
  }
});

test('paper carries the address, the anchors and the sources, and no controls', {
  tag: '@path',
}, async ({ page, baseURL }) => {
  await page.goto('sv/commuting/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(`Adress: ${baseURL}sv/commuting/`)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const printed = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  await expect(page.locator('#bicycle-no-fare')).toContainText('CO-01');
  expect(await printed('.source-index a')).toMatch(/^" https:\/\//);
});

test('on paper the comparison begins below its head, and no code runs into its claim', async ({
  page,
}) => {
  await page.goto('sv/commuting/');
  const [first] = await printedSheets(page);
  expect(first).toContain(topic.criteria[0]?.label.sv);

  await page.emulateMedia({ media: 'print' });
  const gaps = await page.locator('.claim').evaluateAll((claims) =>
    claims.map((claim) => {
      const code = document.createRange();
      code.selectNodeContents(claim.querySelector(':scope > a') ?? claim);
      const sentence = claim.querySelector('p') ?? claim;
      return sentence.getBoundingClientRect().left - code.getBoundingClientRect().right;
    }),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.min(...gaps)).toBeGreaterThan(2);
});
