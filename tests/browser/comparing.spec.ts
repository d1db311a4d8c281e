/** A reader works with a comparison: chooses, sifts, weighs. */

import type { Locator, Page } from '@playwright/test';
import { alternativesOf, complementsOf, shortTitle } from '../../src/domain/option.ts';
import { sentenceOf, topic } from './support/content.ts';
import { walkThroughStops } from './support/focus-stops.ts';
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

/** The row of a criterion, or of a feature. */
function row(page: Page, id: string): Locator {
  return page.locator(`.matrix tr[id="${id}"]`);
}

function toggleOf(page: Page, id: string): Locator {
  return row(page, id).locator('summary');
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
    for (const role of ['button', 'combobox', 'radio', 'checkbox', 'searchbox'] as const)
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Öppna hela sidan' })).toBeHidden();
    for (const { id } of topic.options.flatMap(({ claims }) => claims))
      await expect(page.locator(`.matrix #${id}`)).toContainText(sentenceOf(id, 'sv'));
  });

  test('a row opens: words, conditions and sources of all options at once', async ({ page }) => {
    await page.goto(`sv/${path}`);
    const condition = row(page, 'tax-deduction').getByText('Bara den som kör.');
    const sources = row(page, 'tax-deduction').locator('.sources');
    await expect(sources.first()).toBeHidden();
    await toggleOf(page, 'tax-deduction').click();
    await expect(condition).toBeVisible();
    for (const source of await sources.all()) await expect(source).toBeVisible();
    await expect(row(page, 'employer-pays').locator('.sources').first()).toBeHidden();
    await toggleOf(page, 'claims-cost').click();
    await expect(row(page, 'claims-cost').getByText('CO-08')).toBeVisible();
  });

  for (const anchor of ['tax-deduction', 'bicycle-no-fare'])
    test(`a link to ${anchor} shows its row open`, async ({ page }) => {
      await page.goto(`sv/${path}#${anchor}`);
      const target = page.locator('tr', { has: page.locator(':scope:target, :target') });
      await expect(
        page.locator(`tr[id=${anchor}], tr:has([id=${anchor}])`).locator('.sources').first(),
      ).toBeVisible();
      await expect(target.or(page.locator('tr:target'))).toBeInViewport();
    });
});

test('the topic leads to the comparison, which says how much there is', async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'Läs allt i ord i jämförelsen' }).click();
  await expect(page).toHaveURL(new RegExp(`/sv/${path}\\?density=words$`));
  await expect(status(page)).toHaveText(whole);
  await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden();
});

test('options are put away in their columns; the view is in the address and survives everything', {
  tag: '@path',
}, async ({ page }) => {
  await page.goto(`sv/${path}`);
  await page.getByRole('button', { name: 'Dölj Samåkning' }).click();
  await expect(page.getByRole('button', { name: 'Visa Samåkning' })).toBeFocused();
  await page.getByRole('button', { name: 'Dölj Egen cykel' }).click();
  const left = alternatives.filter(({ id }) => id !== 'carpool' && id !== 'bicycle');
  const query = new RegExp(`\\?options=${left.map(({ id }) => id).join(',')}$`);
  await expect(columns(page)).toHaveText(left.map((option) => shortTitle(option, 'sv')));
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
  await expect(columns(page)).toHaveText(left.map((option) => shortTitle(option, 'en')));

  await page.getByRole('button', { name: 'Show Sharing a car' }).click();
  await expect(page.getByRole('link', { name: 'Sharing a car', exact: true })).toBeFocused();
  await expect(columns(page)).toHaveCount(left.length + 1);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(columns(page)).toHaveCount(counts.options);
  await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
  await expect(page.getByRole('searchbox', { name: 'Filter rows' })).toBeFocused();
});

test('a view of one option and a complement is what it was when it was saved', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,folding-bicycle`);
  await expect(columns(page)).toHaveText(['BRT', 'Hopfällbar cykel']);
  await expect(page).toHaveURL(/\?options=brt,folding-bicycle$/);
  await expect(page.getByRole('link', { name: /Får följa med ombord/ })).toBeVisible();
});

test('a complement is no column until it is chosen, and then the last', async ({ page }) => {
  if (!complement) throw new Error('The topic has no complement.');
  const name = shortTitle(complement, 'sv');
  await page.goto(`sv/${path}`);
  await expect(columns(page)).toHaveText(alternatives.map((option) => shortTitle(option, 'sv')));
  await expect(status(page)).toHaveText(whole);
  await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden();
  await page.getByRole('button', { name: `Visa ${name}` }).click();
  await expect(columns(page)).toHaveCount(counts.options + 1);
  await expect(columns(page).last()).toHaveText(name);
  await expect(page).toHaveURL(new RegExp(`,${complement.id}$`));
  await page.getByRole('button', { name: 'Visa allt' }).click();
  await expect(columns(page)).toHaveCount(counts.options);
  await page.goto(`sv/${path}?reference=${complement.id}`);
  await expect(columns(page).last()).toHaveText(name);
  await expect(columns(page)).toHaveCount(counts.options + 1);
});

test('a comparison keeps two options: the last two cannot be hidden', async ({ page }) => {
  await page.goto(`sv/${path}?options=brt,train,carpool`);
  await page.getByRole('button', { name: 'Dölj Samåkning' }).click();
  await expect(columns(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: /^Dölj/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Visa Samåkning' }).click();
  await expect(page.getByRole('button', { name: /^Dölj/ })).toHaveCount(3);
});

test('signs, words, evidence: each shows more of every row, and the address says which', async ({
  page,
}) => {
  await page.goto(`sv/${path}`);
  const sentence = page.getByText(sentenceOf('brt-monthly-card', 'sv'));
  const code = page.locator('.matrix').getByText('CO-08', { exact: true });
  const source = row(page, 'tax-deduction').locator('.sources').first();
  const area = () =>
    sentence.evaluate((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width * height;
    });
  expect(await area()).toBeLessThan(10);
  await expect(code).toBeHidden();
  await page.getByRole('radio', { name: 'Ord' }).check();
  await expect(page).toHaveURL(/\?density=words$/);
  await expect(code).toBeVisible();
  expect(await area()).toBeGreaterThan(1000);
  await expect(source).toBeHidden();
  await page.getByRole('radio', { name: 'Belägg' }).check();
  await expect(page).toHaveURL(/\?density=evidence$/);
  await expect(source).toBeVisible();
  await page.reload();
  await expect(source).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Belägg' })).toBeChecked();
  // It is no part of what is hidden.
  await expect(page.getByRole('button', { name: 'Visa allt' })).toBeHidden();
  await page.getByRole('radio', { name: 'Tecken' }).check();
  await expect(source).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/sv/${path}$`));
});

test('a square leads to its claim, and says it to those who listen', async ({ page }) => {
  await page.goto(`sv/${path}`);
  const square = page
    .getByRole('table')
    .getByRole('link', { name: `Nackdel ${sentenceOf('brt-monthly-card', 'sv')}` });
  await square.click();
  await expect(page).toHaveURL(/\/sv\/commuting\/#brt-monthly-card$/);
});

for (const anchor of ['tax-deduction', 'claims-cost', 'bicycle-no-fare'])
  test(`a link to ${anchor} opens its row, below what stays in sight`, async ({ page }) => {
    await page.goto(`sv/${path}#${anchor}`);
    const own = page.locator(`tr[id=${anchor}], tr:has([id=${anchor}])`);
    await expect(own.locator('details')).toHaveAttribute('open');
    await expect(own.locator('.sources').first()).toBeVisible();
    await expect(own.locator('summary')).toBeInViewport();
    await expect(page.getByText('Här finns inget påstående')).toBeHidden();
    // It stays open when the reader goes on, until they close it.
    await page.evaluate(() => location.replace('#sources'));
    await expect(own.locator('details')).toHaveAttribute('open');
    await own.locator('summary').click();
    await expect(own.locator('.sources').first()).toBeHidden();
  });

test.describe('what the address names', () => {
  const row = 'tax-deduction';
  const told = 'Det som länken leder till visas ändå.';
  for (const view of ['filter=zzz', `without=${row},snow`, `filter=zzz&group=option`])
    test(`is shown though ?${view} hides it, and the status says so`, async ({ page }) => {
      await page.goto(`sv/${path}?${view}#${row}`);
      const title = await page.locator(`#${row} [data-label]`).textContent();
      const shown = page.locator('.matrix:not([hidden]) tr:not([hidden])', {
        has: page.getByText(title ?? '?', { exact: true }),
      });
      await expect(shown.first()).toBeInViewport();
      await expect(page.getByText('Inga rader att visa')).toBeHidden();
      await expect(page.getByText(told)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`#${row}$`));
    });

  test('is shown in the column of an option that is put away', async ({ page }) => {
    const id = 'brt-monthly-card';
    await page.goto(`sv/${path}?options=bicycle,train&filter=zzz#${id}`);
    await expect(page.locator(`[id=${id}]`)).toBeInViewport();
    await expect(page.getByRole('columnheader', { name: 'BRT' }).first()).toBeVisible();
    await expect(page.getByText(told)).toBeVisible();
    // Who puts it away has done with it.
    await page.getByRole('button', { name: /^Dölj BRT/ }).click();
    await expect(page.locator(`[id=${id}]`)).toBeHidden();
    await expect(page.getByText(told)).toBeHidden();
    await expect(page).not.toHaveURL(/#/);
  });

  test('is shown when it changes later, and another in its place', async ({ page }) => {
    await page.goto(`sv/${path}?filter=zzz`);
    await expect(page.getByText('Inga rader att visa')).toBeVisible();
    await page.evaluate(() => Object.assign(location, { hash: 'snow' }));
    await expect(page.locator('#snow')).toBeInViewport();
    await page.evaluate(() => Object.assign(location, { hash: 'tax-deduction' }));
    await expect(page.locator('#tax-deduction summary')).toBeInViewport();
    await expect(page.locator('#snow')).toBeHidden();
    await expect(page.getByText(told)).toBeVisible();
  });
});

test('every control works by keyboard alone', async ({ page }) => {
  await page.goto(`sv/${path}`);
  await page.getByRole('searchbox', { name: 'Filtrera rader' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Tecken' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?density=words$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /^Bara skillnader/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?differences=only$/);
  await page.getByRole('button', { name: 'Utgå från Egen cykel' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?differences=only&reference=bicycle$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dölj Egen cykel' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(new RegExp(`options=${idsWithout('brt')}&`));
  await page.getByRole('combobox', { name: 'Vikt för Kostnad' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/&decisive=cost$/);
  await toggleOf(page, 'tax-deduction').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&without=tax-deduction&/);
  await expect(page.getByRole('button', { name: 'Visa dolda rader (1)' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/without/);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
  test('the same controls work', async ({ page }) => {
    await page.goto(`en/${path}`);
    await page.getByText('Only differences').tap();
    await expect(page).toHaveURL(/\?differences=only$/);
    await page.getByRole('button', { name: 'Hide Sharing a car' }).tap();
    await expect(page).toHaveURL(new RegExp(`options=${idsWithout('carpool')}&differences=only$`));
    await page.getByRole('button', { name: 'Compare with BRT' }).tap();
    await expect(page).toHaveURL(/&reference=brt$/);
    await page.getByRole('combobox', { name: 'Weight of Weather' }).selectOption('Decisive');
    await expect(page).toHaveURL(/&decisive=weather$/);
    await toggleOf(page, 'claims-cost').tap();
    await row(page, 'claims-cost').getByRole('button', { name: 'Hide the criterion' }).tap();
    await expect(page).toHaveURL(/without=claims-cost,tax-deduction,employer-pays/);
    await page.getByRole('button', { name: 'Show everything' }).tap();
    await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
  });

  test('a row is signs in columns below its name, and once open a list by option', async ({
    page,
  }) => {
    await page.goto(`en/${path}`);
    const cells = row(page, 'tax-deduction').locator('td:visible');
    const boxes = () =>
      cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON()));
    const heads = await columns(page).evaluateAll((all) =>
      all.map((head) => {
        const { left, width } = head.getBoundingClientRect();
        return left + width / 2;
      }),
    );
    const closed = await boxes();
    expect(new Set(closed.map(({ top }) => top)).size).toBe(1);
    for (const [index, { left, right }] of closed.entries()) {
      expect(heads[index]).toBeGreaterThan(left);
      expect(heads[index]).toBeLessThan(right);
    }
    await toggleOf(page, 'tax-deduction').tap();
    await expect(row(page, 'tax-deduction').getByText('Only for whoever drives.')).toBeVisible();
    const open = await boxes();
    expect(new Set(open.map(({ top }) => top)).size).toBe(counts.options);
    const names = await cells.evaluateAll((all) =>
      all.map((cell) => getComputedStyle(cell, '::before').content),
    );
    for (const [index, option] of alternatives.entries())
      expect(names[index]).toContain(shortTitle(option, 'en'));
  });
});

/** Features that no two options answer differently: that one does not know is no difference. */
function alikeFeatures(ids: readonly string[]) {
  return topic.features.filter(({ assessments }) => {
    const answers = ids
      .flatMap((id) => assessments.get(id)?.value ?? [])
      .filter((value) => value !== 'unknown' && value !== 'not-applicable');
    return new Set(answers).size <= 1;
  });
}

test('only differences says how many rows it hides, and leaves out those that tell no options apart', async ({
  page,
}) => {
  await page.goto(`sv/${path}?options=train,folding-bicycle`);
  const same = alikeFeatures(['train', 'folding-bicycle']);
  const unlike = same.filter(
    ({ assessments }) =>
      assessments.get('train')?.value !== assessments.get('folding-bicycle')?.value,
  );
  // Where one of them is unknown or does not apply as well as where both say the same.
  expect(unlike.length).toBeGreaterThan(0);
  expect(same.length).toBeGreaterThan(unlike.length);
  const box = page.getByRole('checkbox', { name: 'Bara skillnader' });
  const [, told] =
    (await page.locator('label', { has: box }).textContent())?.match(
      /\(döljer (\d+) av \d+ rader\)/,
    ) ?? [];
  await box.check();
  for (const { id } of same) await expect(row(page, id)).toBeHidden();
  expect(counts.rows - (await rows(page).count())).toBe(Number(told));
  await expect(status(page)).toHaveText(hidden(Number(told), counts.options - 1));
});

test('beside an option to compare with, the others show what differs from it', async ({ page }) => {
  await page.goto(`sv/${path}?options=bicycle,brt,carpool`);
  const reference = page.getByRole('button', { name: 'Utgå från BRT' });
  await reference.click();
  await expect(reference).toHaveAttribute('aria-pressed', 'true');
  await expect(columns(page)).toHaveText(['Egen cykel', 'BRT', 'Samåkning']);
  await expect(page.getByRole('columnheader', { name: 'BRT Jämförs med' })).toBeVisible();
  const cells = (id: string) => row(page, id).getByRole('cell');
  await expect(cells('at-weekends')).toHaveText([
    /^Stöds som BRT/,
    /^Stöds\s*Källa/,
    /^Stöds inte till skillnad från BRT/,
  ]);
  // What is unknown neither differs from anything nor is like it.
  await expect(cells('after-midnight').last()).toHaveText(/^Okänt\s*Källa/);
  const edge = (id: string, nth: number) =>
    cells(id)
      .nth(nth)
      .evaluate((cell) => getComputedStyle(cell).boxShadow);
  expect(await edge('at-weekends', 2)).toContain('inset');
  expect(await edge('at-weekends', 0)).toBe('none');
  expect(await edge('after-midnight', 2)).toBe('none');
  await reference.click();
  await expect(page).not.toHaveURL(/reference/);
  // What is put away is nothing to compare with.
  await reference.click();
  await page.getByRole('button', { name: 'Dölj BRT' }).click();
  await expect(page).toHaveURL(/\?options=bicycle,carpool$/);
  await expect(row(page, 'at-weekends')).not.toContainText('som BRT');
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

test('rows are put away one by one or by criterion, and come back', async ({ page }) => {
  await page.goto(`sv/${path}`);
  await toggleOf(page, 'tax-deduction').click();
  await row(page, 'tax-deduction').getByRole('button', { name: 'Dölj raden' }).click();
  await expect(row(page, 'tax-deduction')).toBeHidden();
  await expect(status(page)).toHaveText(hidden(1, 0));
  await toggleOf(page, 'claims-weather').click();
  await row(page, 'claims-weather').getByRole('button', { name: 'Dölj kriteriet' }).click();
  const under = 1 + topic.features.filter(({ criterion }) => criterion.id === 'weather').length;
  await expect(status(page)).toHaveText(hidden(1 + under, 0));
  await page.getByRole('button', { name: `Visa dolda rader (${1 + under})` }).click();
  await expect(rows(page)).toHaveCount(counts.rows);
  await expect(page).toHaveURL(new RegExp(`/sv/${path}$`));
});

test('a row without that of its criterion names it', async ({ page }) => {
  await page.goto(`sv/${path}?rows=tax-deduction`);
  await expect(row(page, 'tax-deduction').getByText('Kostnad')).toBeVisible();
  await page.goto(`sv/${path}`);
  await expect(row(page, 'tax-deduction').getByText('Kostnad')).toBeHidden();
});

test('by option, where an address asks for it, each option has its rows under it', async ({
  page,
}) => {
  await page.goto(`sv/${path}?options=brt,train&filter=väder&group=option`);
  const table = page.getByRole('table');
  await expect(table).toHaveCount(1);
  await expect(table.getByRole('columnheader')).toHaveText(['Rad', 'Bedömning']);
  await expect(table.locator('tbody')).toHaveCount(2);
  const first = table.locator('tbody').first();
  await expect(first.getByRole('rowheader').first()).toHaveText(/^\s*BRT\s*Snabbuss i egna filer/);
  await expect(first).toContainText(sentenceOf('brt-shelters', 'sv'));
  await expect(first.locator('.claim-code').first()).toBeHidden();
  await first.locator('summary:visible').first().click();
  await expect(first.locator('.claim-code:visible').first()).toBeVisible();
  await page.getByRole('button', { name: 'Gruppera efter kriterium' }).click();
  await expect(page).not.toHaveURL(/group/);
  await expect(columns(page)).toHaveCount(2);
});

test('who fails a must stays in sight, set apart with the reason; by keyboard', async ({
  page,
}) => {
  await page.goto(`sv/${path}?options=bicycle,brt,train`);
  const panel = page.getByRole('region', { name: 'Vad vikterna säger' });
  await expect(status(page)).toHaveText(/^Dolda/);
  await expect(panel).toBeHidden();
  await toggleOf(page, 'read').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skallkrav' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/&required=read$/);
  await expect(page.getByRole('button', { name: 'Skallkrav' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(status(page)).toHaveText(/Faller på skallkrav: Egen cykel\.$/);
  await expect(panel.getByRole('definition')).toHaveText([
    'Egen cykel: Går att läsa under resan',
    'BRT (Går att läsa under resan delvis)',
    'Pendeltåg',
    'Restid avgörande: Pendeltåg',
    'Frihet avgörande: BRT',
    'Väder avgörande: BRT',
  ]);
  await expect(columns(page)).toHaveCount(3);
  const controls = page.locator('.matrix thead td:visible');
  await expect(controls.filter({ hasText: 'Faller på skallkrav' })).toHaveCount(1);
  await expect(toggleOf(page, 'read')).toContainText('Skallkrav');
  await panel.getByRole('link', { name: 'Går att läsa under resan' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(row(page, 'read')).toBeInViewport();
  await page.reload();
  await expect(panel).toContainText('Egen cykel: Går att läsa under resan');
  await row(page, 'read').getByRole('button', { name: 'Skallkrav' }).click();
  await expect(panel).toBeHidden();
  await expect(status(page)).not.toHaveText(/skallkrav/);
});

test('it is told which options hold up on what decides, and which other weight would change that', async ({
  page,
}) => {
  await page.goto(`en/${path}?options=brt,train`);
  const panel = page.getByRole('region', { name: 'What the weights say' });
  const weigh = (weight: string) =>
    page.getByRole('combobox', { name: 'Weight of Freedom' }).selectOption(weight);
  await weigh('Decisive');
  await expect(panel).toContainText('Holds up on what is decisive');
  await expect(panel.getByRole('term').filter({ hasText: 'With another weight' })).toBeVisible();
  await weigh('Must');
  await expect(page).toHaveURL(/&must=freedom$/);
  await expect(page.locator('.matrix tbody tr:first-child:visible').first()).toHaveAttribute(
    'id',
    'claims-freedom',
  );
  await expect(panel).toContainText('Commuter train: Freedom, Runs after midnight');
  await expect(row(page, 'after-midnight').locator('td.failing')).toHaveCount(1);
});

test('a view that was handed on leads to what has changed of the claims in it since', async ({
  page,
}) => {
  await page.goto(`en/${path}?options=brt,train&since=2026-01-15`);
  const link = page.getByRole('link', {
    name: 'This view was shared on 15 January 2026. What has changed since?',
  });
  await expect(link).toHaveAttribute('href', /decisions\/\?since=2026-01-15&claims=CO-\d+/);
  await page.getByText('Only differences').click();
  await expect(page).toHaveURL(/\?options=brt,train&differences=only&since=2026-01-15$/);
  await link.click();
  await expect(page.locator('[data-part=summary]')).toContainText(/claims?/);
  await page.goto(`en/${path}?since=soon`);
  await expect(page.locator('[data-status]')).toHaveText(/^All /);
  await expect(page.getByRole('link', { name: /What has changed since/ })).toBeHidden();
});

test('what decides comes first and open, its reasons in the columns of their options', async ({
  page,
}) => {
  await page.goto(`sv/${path}?options=brt,train`);
  const weigh = (criterion: string, weight: string) =>
    page.getByRole('combobox', { name: `Vikt för ${criterion}` }).selectOption(weight);
  await weigh('Frihet', 'Avgörande');
  await weigh('Kostnad', 'Oviktigt');
  await expect(page).toHaveURL(/&decisive=freedom&indifferent=cost$/);
  const criteria = page.locator('.matrix tbody tr:first-child:visible');
  await expect(criteria.first()).toHaveAttribute('id', 'claims-freedom');
  await expect(criteria.last()).toHaveAttribute('id', 'claims-cost');
  const expectReasons = async () => {
    for (const [nth, id] of ['brt', 'train'].entries()) {
      const cell = row(page, 'claims-freedom').locator('td:visible').nth(nth);
      const own = topic.options
        .find((option) => option.id === id)
        ?.claims.filter(({ criterion }) => criterion.id === 'freedom');
      for (const { published } of own ?? [])
        await expect(cell.getByText(published?.code ?? '?')).toBeVisible();
    }
  };
  await expectReasons();
  await expect(row(page, 'claims-time').locator('.claim-code').first()).toBeHidden();
  await page.reload();
  await expectReasons();
  await expect(page.getByRole('combobox', { name: 'Vikt för Kostnad' })).toHaveValue('indifferent');
  await weigh('Frihet', 'Relevant');
  await expect(row(page, 'claims-freedom').locator('.claim-code').first()).toBeHidden();
  await expect(criteria.first()).not.toHaveAttribute('id', 'claims-freedom');
});

test('of an address only what can be used is, and the rest is said in one line', async ({
  page,
}) => {
  await page.goto(
    `sv/${path}?options=brt,gurka,train&reference=carpool&filter=${'x'.repeat(101)}&differences=only&decisive=cost&indifferent=cost`,
  );
  await expect(columns(page)).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: /^Bara skillnader/ })).toBeChecked();
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
  await expect(page.locator('main img, main b:text("fet")')).toHaveCount(0);
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

for (const size of [
  { width: 1440, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 740 },
]) {
  test(`the names of the options stay in sight at ${size.width} px, and hide nothing`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`sv/${path}`);
    const last = row(page, 'claims-outlook');
    await last.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect(columns(page).first()).toBeInViewport({ ratio: 1 });
    const bottom = await columns(page)
      .first()
      .evaluate((name) => name.getBoundingClientRect().bottom);
    const bar = await page
      .locator('.topic-bar')
      .evaluate((element) => element.getBoundingClientRect().bottom);
    const top = await columns(page)
      .first()
      .evaluate((name) => name.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(bar);
    await expect
      .poll(() => last.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(bottom);
  });
}

test('nothing of the table is pinned in a low window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 400 });
  await page.goto(`sv/${path}`);
  await row(page, 'claims-outlook').evaluate((element) =>
    element.scrollIntoView({ block: 'center' }),
  );
  await expect(row(page, 'claims-outlook')).toBeInViewport();
  await expect(columns(page).first()).not.toBeInViewport();
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [375, 740],
  [320, 640],
] as const) {
  test(`every stop of the keyboard is seen at ${width} × ${height} px, forwards and backwards`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`sv/${path}?decisive=freedom`);
    const { stops, unseen } = await walkThroughStops(page);
    expect(unseen).toEqual([]);
    expect(Math.min(...stops)).toBeGreaterThan(counts.rows * 2);
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
  // Below the names of the options stands what can be done with their columns.
  const head = parts.find(
    (node) => role(node, 'rowgroup') && under(node).some((child) => role(child, 'columnheader')),
  );
  const inHead = head ? under(head) : [];
  const rowsOf = parts
    .filter((node) => role(node, 'row') && !inHead.includes(node))
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
