/** A reader works with a comparison: chooses, sifts, weighs. */

import type { Locator, Page } from '@playwright/test';
import { alternativesOf, complementsOf } from '../../src/domain/option.ts';
import { sentenceOf, topic } from './support/content.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

const path = 'commuting/comparison/';
const alternatives = alternativesOf(topic);
const [complement] = complementsOf(topic);
const counts = {
  options: alternatives.length,
  criteria: topic.criteria.length,
  rows: topic.criteria.length + topic.features.length,
};

/** The names of the columns in sight, from the first option on. */
function columns(page: Page): Locator {
  return page.locator('.matrix:visible thead th:visible').locator('a');
}

/** The ids of the options that one chooses between, but for one, as they stand in an address. */
function idsWithout(option: string): string {
  return alternatives
    .map(({ id }) => id)
    .filter((id) => id !== option)
    .join(',');
}

function rows(page: Page): Locator {
  return page.locator('.matrix:visible tbody tr:not(.group):visible');
}

function status(page: Page): Locator {
  return page.locator('[data-status]');
}

async function open(page: Page, panel: string): Promise<void> {
  await page.locator('summary', { hasText: panel }).click();
}

const whole = `Alla ${counts.rows} rader och ${counts.options} alternativ visas.`;
const hidden = (hiddenRows: number, hiddenOptions: number) =>
  `Dolda: ${hiddenRows} av ${counts.rows} rader, ${hiddenOptions} av ${counts.options} alternativ.`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the comparison is complete, and nothing is there that does not work', async ({ page }) => {
    await page.goto(`sv/${path}`);
    // Nobody can choose, so all there is to choose is in sight.
    await expect(columns(page)).toHaveCount(topic.options.length);
    await expect(rows(page)).toHaveCount(counts.rows);
    await expect(page.locator('form.view-controls')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Öppna hela sidan' })).toBeHidden();
    for (const { id } of topic.options.flatMap(({ claims }) => claims))
      await expect(page.locator(`[data-claim=${id}]`)).toContainText(sentenceOf(id, 'sv'));
  });
});

test('the topic leads to the comparison, which says how much there is', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'Öppna hela jämförelsen' }).click();
  await expect(page).toHaveURL(new RegExp(`/sv/${path}$`));
  await expect(status(page)).toHaveText(whole);
  await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden();
});

test('options are put away by mouse; the view is in the address and survives everything', {
  tag: '@path',
}, async ({ page }) => {
  await page.goto(`sv/${path}`);
  await open(page, 'Alternativ');
  await page.getByRole('checkbox', { name: 'Samåkning' }).click();
  await page.getByRole('checkbox', { name: 'Egen cykel' }).click();
  const left = alternatives.filter(({ id }) => id !== 'carpool' && id !== 'bicycle');
  const query = new RegExp(`\\?options=${left.map(({ id }) => id).join(',')}$`);
  await expect(columns(page)).toHaveText(left.map(({ words }) => words.sv.title));
  await expect(status(page)).toHaveText(hidden(0, 2));
  await expect(page).toHaveURL(query);

  await page.reload();
  await expect(columns(page)).toHaveCount(left.length);
  await expect(status(page)).toHaveText(hidden(0, 2));

  await page.goBack();
  await expect(columns(page)).toHaveCount(left.length + 1);
  await expect(status(page)).toHaveText(hidden(0, 1));
  await page.goForward();
  await expect(columns(page)).toHaveCount(left.length);

  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\//);
  await expect(page).toHaveURL(query);
  await expect(columns(page)).toHaveText(left.map(({ words }) => words.en.title));

  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(columns(page)).toHaveCount(counts.options);
  await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
  await expect(page.getByRole('searchbox', { name: 'Filter rows' })).toBeFocused();
});

test('a view of one option and a complement is what it was when it was saved', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,folding-bicycle`);
  await expect(columns(page)).toHaveText(['Snabbuss i egna filer', 'Hopfällbar cykel']);
  await expect(page).toHaveURL(/\?options=brt,folding-bicycle$/);
  const claim = page.locator('[data-claim=folding-bicycle-on-board]');
  await expect(claim).toBeVisible();
});

test('a complement is no column until it is chosen, and then the last', async ({ page }) => {
  if (!complement) throw new Error('The topic has no complement.');
  const title = complement.words.sv.title;
  await page.goto(`sv/${path}`);
  await expect(columns(page)).toHaveText(alternatives.map(({ words }) => words.sv.title));
  await expect(status(page)).toHaveText(whole);
  await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden();
  await open(page, 'Alternativ');
  await page.getByRole('group', { name: 'Komplement' }).getByLabel(title).check();
  await expect(columns(page)).toHaveCount(counts.options + 1);
  await expect(columns(page).last()).toHaveText(title);
  await expect(page).toHaveURL(new RegExp(`,${complement?.id}$`));
  await page.getByRole('button', { name: 'Visa allt' }).click();
  await expect(columns(page)).toHaveCount(counts.options);
  await page.goto(`sv/${path}?reference=${complement?.id}`);
  await expect(columns(page).first()).toHaveText(title);
  await expect(columns(page)).toHaveCount(counts.options + 1);
});

test('a comparison keeps two options', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train`);
  await open(page, 'Alternativ');
  const box = page.getByRole('checkbox', { name: 'Snabbuss i egna filer' });
  await box.click();
  await expect(status(page)).toHaveText('En jämförelse behöver minst två alternativ.');
  await expect(box).toBeChecked();
  await expect(columns(page)).toHaveCount(2);
});

test('every control works by keyboard alone', async ({ page }) => {
  await page.goto(`sv/${path}`);
  const filter = page.getByRole('searchbox', { name: 'Filtrera rader' });
  await filter.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Jämför med' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(columns(page).first()).toHaveText('Egen cykel');
  await expect(page).toHaveURL(/\?reference=bicycle$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Gruppera efter' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('columnheader', { name: 'Bedömning' })).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?differences=only&reference=bicycle$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Egen cykel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(new RegExp(`options=${idsWithout('brt')}&`));
  await page.locator('summary', { hasText: 'Vikta kriterierna' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/&decisive=cost$/);
  await page.locator('summary', { hasText: 'Rader' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/&without=claims-cost,tax-deduction,employer-pays&/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
  test('the same controls work', async ({ page }) => {
    await page.goto(`en/${path}`);
    await page.getByText('Show only differences').tap();
    await expect(page).toHaveURL(/\?differences=only$/);
    await page.locator('summary', { hasText: 'Options' }).tap();
    await page.getByRole('checkbox', { name: 'Sharing a car' }).tap();
    await expect(page).toHaveURL(new RegExp(`options=${idsWithout('carpool')}&differences=only$`));
    await page.locator('summary', { hasText: 'Weigh the criteria' }).tap();
    await page.getByRole('radiogroup', { name: 'Weather' }).getByText('Decisive').tap();
    await expect(page.getByRole('heading', { name: 'The deciding factors' })).toBeVisible();
    await page.locator('summary', { hasText: 'Rows' }).tap();
    await page.getByText('All under Cost').tap();
    await expect(page).toHaveURL(/without=claims-cost/);
    await page.getByRole('button', { name: 'Show everything' }).tap();
    await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
  });
});

test('only differences leaves out rows in which all options say the same', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train`);
  await page.getByRole('checkbox', { name: 'Visa bara skillnader' }).check();
  const same = topic.features.filter(
    ({ assessments }) => assessments.get('brt')?.value === assessments.get('train')?.value,
  );
  expect(same.length).toBeGreaterThan(0);
  for (const { id } of same) await expect(page.locator(`tr[id="${id}"]`)).toBeHidden();
  await expect(status(page)).toHaveText(hidden(same.length, counts.options - 2));
});

test('beside an option to compare with, the others show what differs from it', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train,folding-bicycle`);
  await page
    .getByRole('combobox', { name: 'Jämför med' })
    .selectOption({ label: 'Snabbuss i egna filer' });
  await expect(columns(page).first()).toHaveText('Snabbuss i egna filer');
  await expect(page.getByRole('columnheader').nth(1)).toContainText('Jämförs med');
  const cells = page.locator('#at-weekends').getByRole('cell');
  await expect(cells.first()).toContainText('Stöds');
  await expect(cells.nth(1)).toContainText('Stöds som BRT');
  // What is put away is nothing to compare with.
  await open(page, 'Alternativ');
  await page.getByRole('checkbox', { name: 'Snabbuss i egna filer' }).uncheck();
  await expect(page.getByRole('combobox', { name: 'Jämför med' })).toHaveValue('');
  await expect(page.locator('.like')).toHaveCount(0);
});

test('typing filters rows as one step back, and says how many are left', async ({ page }) => {
  await page.goto(`sv/${path}`);
  await page.getByRole('searchbox', { name: 'Filtrera rader' }).pressSequentially('rullstol');
  await expect(page).toHaveURL(/\?filter=rullstol$/);
  await expect(page.locator('#wheelchair')).toBeVisible();
  await expect(page.locator('#storm')).toBeHidden();
  const left = await rows(page).count();
  await expect(status(page)).toHaveText(hidden(counts.rows - left, 0));
  await page.goBack();
  await expect(status(page)).toHaveText(whole);
  await expect(page.getByRole('searchbox', { name: 'Filtrera rader' })).toHaveValue('');
});

test('a filter that nothing fits says what to do', async ({ page }) => {
  await page.goto(`sv/${path}`);
  await page.getByRole('searchbox', { name: 'Filtrera rader' }).fill('gurka');
  await expect(page.getByText(/^Inga rader att visa\./)).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(status(page)).toHaveText(hidden(counts.rows, 0));
});

test('rows are put away one by one or by criterion', async ({ page }) => {
  await page.goto(`sv/${path}`);
  await open(page, 'Rader');
  const group = page.getByRole('group', { name: 'Väder' });
  const all = group.getByRole('checkbox', { name: 'Alla under Väder' });
  await group.getByRole('checkbox', { name: 'Fördelar och nackdelar' }).uncheck();
  await expect(all).toHaveJSProperty('indeterminate', true);
  await expect(page.locator('tr#claims-weather')).toBeHidden();
  await all.check();
  await expect(page.locator('tr#claims-weather')).toBeVisible();
  await all.uncheck();
  await expect(page.getByRole('rowheader', { name: 'Väder', exact: true })).toBeHidden();
  const under = 1 + topic.features.filter(({ criterion }) => criterion.id === 'weather').length;
  await expect(status(page)).toHaveText(hidden(under, 0));
});

test('by option, each option has its rows under it', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train&filter=väder`);
  await page
    .getByRole('combobox', { name: 'Gruppera efter' })
    .selectOption({ label: 'Alternativ' });
  await expect(page).toHaveURL(/&group=option$/);
  const table = page.getByRole('table');
  await expect(table).toHaveCount(1);
  await expect(table.getByRole('columnheader')).toHaveText(['Rad', 'Bedömning']);
  await expect(table.locator('tbody')).toHaveCount(2);
  const first = table.locator('tbody').first();
  await expect(first.getByRole('rowheader').first()).toHaveText(
    /^\s*Snabbuss i egna filer\s+BRT\s*$/,
  );
  await expect(first).toContainText(sentenceOf('brt-shelters', 'sv'));
});

test('what decides comes first, with what speaks for and against each option', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train`);
  await open(page, 'Vikta kriterierna');
  const weigh = (criterion: string, weight: string) =>
    page.getByRole('radiogroup', { name: criterion }).getByRole('radio', { name: weight }).check();
  await weigh('Frihet', 'Avgörande');
  await weigh('Kostnad', 'Oviktigt');
  await expect(page).toHaveURL(/&decisive=freedom&indifferent=cost$/);
  const groups = page.locator('.matrix .group:visible');
  await expect(groups.first()).toHaveText(/^\s*Frihet\s+Avgörande\s*$/);
  await expect(groups.last()).toHaveText(/^\s*Kostnad\s+Oviktigt\s*$/);
  const reasons = page.getByRole('region', { name: 'Det som avgör' });
  await expect(reasons.getByRole('heading', { level: 3 })).toHaveText([
    'Snabbuss i egna filer',
    'Pendeltåg',
  ]);
  for (const option of topic.options.filter(({ id }) => ['brt', 'train'].includes(id))) {
    const part = reasons.locator('div', {
      has: page.getByRole('heading', { name: option.words.sv.title, exact: true }),
    });
    const own = option.claims.filter(({ criterion }) => criterion.id === 'freedom');
    await expect(part.last().getByRole('listitem')).toHaveCount(own.length);
    for (const { words, published } of own) {
      await expect(part.last()).toContainText(words.sv.sentence.text);
      await expect(part.last()).toContainText(published?.code ?? '');
    }
  }
  await expect(reasons).not.toContainText(sentenceOf('brt-monthly-card', 'sv'));
  await page.reload();
  await expect(reasons).toBeVisible();
  await open(page, 'Vikta kriterierna');
  await expect(
    page.getByRole('radiogroup', { name: 'Kostnad' }).getByLabel('Oviktigt'),
  ).toBeChecked();
});

test('of an address only what can be used is, and the rest is said in one line', async ({
  page,
}) => {
  await page.goto(
    `sv/${path}?options=brt,gurka,train&reference=carpool&filter=${'x'.repeat(101)}&differences=only&decisive=cost&indifferent=cost`,
  );
  await expect(columns(page)).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: 'Visa bara skillnader' })).toBeChecked();
  await expect(status(page)).toHaveText(
    /^Adressen innehöll värden som inte går att använda: .*options=gurka.*Övriga används\. Dolda:/,
  );
  const lines = await status(page).evaluate((element) => element.textContent?.length ?? 0);
  expect(lines).toBeLessThan(250);
  await expect(page).toHaveURL(/\?options=brt,train&differences=only$/);
});

test('nothing in an address becomes markup', async ({ page }) => {
  await page.goto(`sv/${path}?options=<img%20src=x>&filter=<b>fet</b>`);
  await expect(status(page)).toContainText('options=<img src=x>');
  await expect(page.getByRole('searchbox', { name: 'Filtrera rader' })).toHaveValue('<b>fet</b>');
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

for (const query of ['', '?options=brt,train&differences=only&reference=train&decisive=freedom']) {
  for (const width of [360, 1440]) {
    test(`nothing moves while the page arrives at ${width} px (${query || 'whole'})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchLayoutShifts(page);
      await page.goto(`sv/${path}${query}`, { waitUntil: 'networkidle' });
      await expect(page.getByRole('searchbox', { name: 'Filtrera rader' })).toBeVisible();
      expect(await layoutShifts(page)).toEqual([]);
    });
  }
}

test('the head of the table stays in sight where there is room', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(`sv/${path}`);
  await page.locator('#after-midnight').scrollIntoViewIfNeeded();
  await page
    .locator('tr#claims-outlook')
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await expect(columns(page).first()).toBeInViewport();
  await expect(page.locator('tr#claims-outlook th')).toBeInViewport();
});

for (const size of [
  { width: 360, height: 800 },
  { width: 1440, height: 400 },
]) {
  test(`nothing is pinned at ${size.width} × ${size.height} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(`sv/${path}`);
    await page
      .locator('tr#claims-outlook')
      .evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await expect(page.locator('tr#claims-outlook th')).toBeInViewport();
    await expect(columns(page).first()).not.toBeInViewport();
  });
}

for (const width of [320, 1440]) {
  for (const query of [
    '',
    '?reference=carpool&decisive=weather&options=brt,carpool,train',
    '?group=option',
  ]) {
    test(`at ${width} px every cell is told with its row and its column (${query || 'whole'})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`sv/${path}${query}`);
      await expect(status(page)).toHaveText(/visas\.$|^Dolda/);
      const table = page.getByRole('table');
      const heads = await table.getByRole('columnheader').count();
      const all = query === '?group=option' ? counts.rows * counts.options : counts.rows;
      await expect(rows(page)).toHaveCount(all);
      const found = await tableTree(page);
      expect(found.heads).toBe(heads);
      expect(found.rows.length).toBe(all);
      for (const row of found.rows) {
        expect(row.name).not.toBe('');
        expect(row.cells.length, row.name).toBe(heads - 1);
        for (const cell of row.cells) expect(cell, row.name).not.toBe('');
      }
    });
  }
}

interface Node {
  readonly nodeId: string;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly childIds?: readonly string[];
}

/** The table as assistive technology has it: heads, and rows that have cells, each with its words. */
async function tableTree(page: Page) {
  const client = await page.context().newCDPSession(page);
  const tree = await client.send('Accessibility.getFullAXTree');
  const nodes = new Map(tree.nodes.map((node: Node) => [node.nodeId, node]));
  const under = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = nodes.get(id);
      return child ? [child, ...under(child)] : [];
    });
  const text = (node: Node) =>
    [node, ...under(node)]
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => name?.value ?? '')
      .join(' ');
  const role = (node: Node, value: string) => node.role?.value === value;
  const [table] = [...nodes.values()].filter((node) => role(node, 'table'));
  if (!table) throw new Error('There is no table in the accessibility tree.');
  const parts = under(table);
  const rowsOf = parts
    .filter((node) => role(node, 'row'))
    .map((row) => {
      const own = under(row);
      return {
        name: own
          .filter((node) => role(node, 'rowheader'))
          .map(text)
          .join(' '),
        cells: own.filter((node) => role(node, 'cell') || role(node, 'gridcell')).map(text),
      };
    });
  return {
    heads: parts.filter((node) => role(node, 'columnheader')).length,
    rows: rowsOf.filter(({ cells }) => cells.length > 0),
  };
}
