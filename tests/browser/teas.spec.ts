/** The engine knows nothing of its first topic: another content folder is another site. */

import { expect, test } from './support/test.ts';

test('the site takes its name, words and topics from the folder', async ({ page }) => {
  await page.goto('sv/');
  await expect(page).toHaveTitle('Tehörnan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Välj te');
  await page.getByRole('main').getByRole('link', { name: 'frågan' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/$/);
  await expect(page).toHaveTitle('Vilket te ska du brygga? – Tehörnan');
  await expect(page.locator('body')).not.toContainText(/CMG|Configuration Manager/);
});

test('a criterion without a claim says so in words', async ({ page }) => {
  await page.goto('sv/tea/');
  const cells = page.getByRole('row', { name: /^Pris/ }).getByRole('cell');
  await expect(cells).toHaveText(['+green-cheap', 'Inget påstående', 'Inget påstående']);
  await page.goto('en/tea/');
  await expect(
    page
      .getByRole('row', { name: /^Price/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('No claim');
});

test('the whole comparison says why nothing is claimed', async ({ page }) => {
  await page.goto('sv/tea/comparison/');
  const cells = page.locator('#claims-price').getByRole('cell');
  await expect(cells).toHaveText([
    /^\s*Fördel\s+Kostar minst/,
    'Kostar som de flesta drycker.',
    'Örterna växer i trädgården.',
  ]);
});

test('an option without claims of a kind says so in words', async ({ page }) => {
  await page.goto('sv/tea/');
  await expect(page.locator('#herbal-advantages + p')).toHaveText('Inga påståenden.');
});

test('Markdown in a claim is shown as markup, in the list and as plain words in the table', async ({
  page,
}) => {
  await page.goto('sv/tea/');
  const claim = page.locator('#green-cheap');
  await expect(claim.locator('> p em')).toHaveText('minst');
  await expect(claim.locator('> p code')).toHaveText('1 < 2');
  await claim.getByRole('button', { name: /^Förklaring/ }).click();
  await expect(claim.locator('.claim-explanation li')).toHaveText([
    '3 kr per kanna',
    '2 kr vid storköp',
  ]);
  await page.goto('sv/tea/comparison/');
  await expect(page.getByRole('table').getByRole('link', { name: /Kostar/ })).toHaveText(
    'Fördel Kostar minst per kanna, se 1 < 2 & priserna.',
  );
});

test('links between pages keep to the language', async ({ page }) => {
  await page.goto('en/tea/');
  await page
    .getByRole('region', { name: 'Can they be mixed?' })
    .getByRole('link', { name: 'green tea' })
    .click();
  await expect(page).toHaveURL(/\/en\/tea\/#green-cheap$/);
  await expect(page.locator('#green-cheap')).toBeFocused();
});

test('what is written in one language only is marked as such', async ({ page }) => {
  await page.goto('sv/tea/');
  const sources = page.locator('.source-index a');
  await expect(sources.filter({ hasText: 'Allt om te' })).not.toHaveAttribute('lang');
  await expect(sources.filter({ hasText: 'Tea prices' })).toHaveAttribute('lang', 'en');
});

test('the search is this site’s own', async ({ page }) => {
  await page.goto('en/search/?q=caffeine');
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByRole('link').first()).toHaveText('Black tea gives the most caffeine.');
  await page.getByRole('searchbox').fill('tea');
  await page.getByRole('button', { name: 'Option: all' }).click();
  await expect(page.getByRole('combobox', { name: 'Option' }).locator('option')).toHaveText([
    'All',
    /^Green tea \(\d+\)$/,
    /^Black tea \(\d+\)$/,
    /^Herbal tea \(\d+\)$/,
  ]);
});

test('a term is explained at its first use on a page, by pointer and by keyboard', async ({
  page,
}) => {
  await page.goto('sv/guides/brewing/kettle/');
  const main = page.getByRole('main');
  // The sentence that leads is not interrupted.
  await expect(main.getByRole('link', { name: 'avkok' })).toHaveCount(0);
  const term = main.getByRole('link', { name: 'kittel' });
  await expect(term).toHaveCount(1);
  await term.hover();
  await expect(page.getByRole('tooltip')).toHaveText('Kärl som vattnet kokas i.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await page.mouse.move(1, 1);
  await main.getByRole('link', { name: 'Länk till Vattnet' }).focus();
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(page.getByRole('tooltip')).toHaveText('Kärl som vattnet kokas i.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sv\/terms\/kettle\/$/);
  await expect(page.getByRole('link', { name: 'Vattnet' })).toHaveAttribute(
    'href',
    /guides\/brewing\/kettle\/#water$/,
  );
});

test('a term’s page has its names, what to avoid and where it is used', async ({ page }) => {
  await page.goto('en/terms/infusion/');
  const main = page.getByRole('main');
  for (const words of ['INF', 'avkok', 'brew', 'in fusion', 'Brew a pot'])
    await expect(main).toContainText(words);
});

test('a guide stands in a folder, with a link to each of its parts', async ({ page }) => {
  await page.goto('en/tea/');
  await page.getByRole('main').getByRole('link', { name: 'Brew a pot' }).click();
  await expect(page).toHaveURL(/\/en\/guides\/brewing\/kettle\/$/);
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { name: 'The leaves' })).toBeInViewport();
  await expect(page.getByRole('cell', { name: 'Green' })).toBeVisible();
});

test('an option’s page has its lifecycle, its needs and its flow in words', async ({ page }) => {
  await page.goto('sv/tea/options/herbal/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Stöds (2 januari 2026)');
  await expect(main.getByRole('heading', { name: 'Redskap' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Så flödar data med Örtte' })).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Så flödar data' }).getByRole('listitem'),
  ).toHaveText([
    'Kitteln (Spisen) → till Kannan (Bordet): hett vatten',
    'Kannan (Bordet) → till Koppen (Bordet): te',
  ]);
});

test('the sources tell what rests on them', async ({ page }) => {
  await page.goto('sv/sources/');
  const tebladet = page.getByRole('listitem').filter({ hasText: 'Allt om te' }).first();
  await expect(tebladet).toContainText('Licens: CC BY 4.0');
  await tebladet.getByText(/Används på \d+ ställen/).click();
  await expect(tebladet.getByRole('link', { name: 'Bladen' })).toBeVisible();
});

test.describe('how sure a claim is', () => {
  test('is told on the brief page where somebody else than the makers says it, or nobody', async ({
    page,
  }) => {
    await page.goto('sv/tea/');
    const said = (id: string) => page.locator(`#${id} small`);
    await expect(said('green-cheap')).toHaveText(/^Pris(?! ·)/);
    await expect(said('green-fussy')).toContainText('Bryggning · oberoende');
    await expect(said('black-forgiving')).toContainText('Bryggning · vår slutsats');
  });

  test('stands with every claim on the page of its option', async ({ page }) => {
    await page.goto('en/tea/options/green/');
    await expect(page.locator('.claim .evidence')).toHaveText([
      'The maker’s own statement · 1 source from 2 January 2025',
      'Independent statement · 2 sources, the newest from 2 January 2025',
    ]);
  });

  test('stands in the cells of the comparison, after the numbers of the sources', async ({
    page,
  }) => {
    await page.goto('en/tea/comparison/');
    await expect(page.locator('#with-milk td .sources')).toHaveText([
      /^Source: \d · the maker, 2025$/,
      /^Source: \d · the maker, 2025$/,
      /^Source: \d · independent, 2024$/,
    ]);
  });
});

test.describe('versions and end dates', () => {
  test('are led to from the topic, and say in words what has passed', async ({ page }) => {
    await page.goto('sv/tea/');
    await page.getByRole('link', { name: 'Datum', exact: true }).click();
    await expect(page).toHaveURL(/\/sv\/tea\/dates\/$/);
    const versions = page.getByRole('table', { name: 'Versioner' });
    const fresh = versions.locator('#harvest-2098').getByRole('cell');
    await expect(fresh.first()).toHaveText('okänt');
    await expect(fresh.nth(1)).toHaveText('31 december 2099');
    const old = versions.locator('#harvest-2025').getByRole('cell');
    await expect(old.nth(1)).toHaveText('31 januari 2026 (passerat)');
    await expect(old.last()).toContainText('(6 maj 2024)');
  });

  test('come in the order of their dates, as precisely as they are known', async ({ page }) => {
    await page.goto('en/tea/dates/');
    const dates = page.getByRole('table', { name: 'Dates to watch' });
    await expect(dates.locator('td:nth-of-type(1)')).toHaveText(['early 2098', 'June 2099']);
    await expect(dates.locator('td:nth-of-type(2)')).toHaveText(['GT', 'all options']);
  });

  test('each have an anchor, which the page of the option leads to', async ({ page }) => {
    await page.goto('en/tea/options/green/');
    await page.getByRole('link', { name: 'Green tea becomes dearer' }).click();
    await expect(page).toHaveURL(/\/en\/tea\/dates\/#dearer$/);
    await expect(page.locator('#dearer')).toBeInViewport();
  });

  test('stay a table, with its roles, where the screen is narrow', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('sv/tea/dates/');
    const row = page.getByRole('table', { name: 'Datum att bevaka' }).getByRole('row').nth(1);
    await expect(row.getByRole('rowheader')).toHaveText('Grönt te blir dyrare');
    await expect(row.getByRole('cell')).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('the estimate', () => {
  const result = (page: import('@playwright/test').Page, name: string) =>
    page.getByRole('row', { name: new RegExp(`^${name}`) });

  test('works the reader’s numbers out, line by line, in Swedish figures', async ({ page }) => {
    await page.goto('sv/tea/estimate/');
    await expect(result(page, 'Kannor')).toContainText('240');
    await expect(result(page, 'Kannor')).toContainText('1\u00a0200 gäster ÷ 5, avrundat uppåt');
    await expect(result(page, 'Summa')).toContainText('240 × –');
    await page.getByLabel('Gäster').fill('2 001');
    await page.getByLabel('Pris per kanna').fill('12,5');
    await page.getByLabel('Pris per kanna').press('Tab');
    // 2 001 ÷ 5 = 400,2, so 401 pots; 401 × 12,5 = 5 012,5.
    await expect(result(page, 'Kannor')).toContainText('401');
    await expect(result(page, 'Summa')).toContainText('5\u00a0012,5 kr');
    await expect(page.getByRole('status').first()).toHaveText('Uträkningen är uppdaterad.');
    await expect(page).toHaveURL(/\?guests=2001&price=12\.5$/);
  });

  test('is the same after a reload and in the other language', async ({ page }) => {
    await page.goto('sv/tea/estimate/?guests=2001&price=12.5');
    await page.reload();
    await expect(result(page, 'Summa')).toContainText('5\u00a0012,5 kr');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByLabel('Guests')).toHaveValue('2,001');
    await expect(result(page, 'Total')).toContainText('5,012.5 kr');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(page.getByLabel('Guests')).toHaveValue('1,200');
    await expect(page).toHaveURL(/estimate\/$/);
  });

  test('says beside the field what is wrong, and counts on nothing false', async ({ page }) => {
    await page.goto('sv/tea/estimate/?price=10');
    const guests = page.getByLabel('Gäster');
    for (const wrong of ['många', '-3', '9999', '1.200']) {
      await guests.fill(wrong);
      await expect(guests).toHaveAttribute('aria-invalid', 'true');
      await expect(guests).toHaveAccessibleDescription(/Skriv ett tal från 0 till 5\u00a0000/);
      await expect(result(page, 'Kannor')).toContainText('–');
    }
    await expect(guests).toHaveAccessibleDescription(/^.*Menar du 1\u00a0200 eller 1,2\?/);
    await guests.fill('10');
    await expect(guests).not.toHaveAttribute('aria-invalid');
    await expect(result(page, 'Summa')).toContainText('20 kr');
  });

  for (const [locale, label, written, question] of [
    ['sv', 'Gäster', '1,000', 'Menar du 1\u00a0000 eller 1?'],
    ['sv', 'Pris per kanna', '2.000', 'Menar du 2\u00a0000 eller 2?'],
    ['en', 'Guests', '1.000', 'Do you mean 1,000 or 1?'],
  ] as const) {
    test(`asks where ${written} may be two numbers (${locale}), and has neither in the address`, async ({
      page,
    }) => {
      await page.goto(`${locale}/tea/estimate/?guests=7&price=10`);
      const field = page.getByLabel(label, { exact: true });
      await field.fill(written);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(question.replace('?', '\\?')));
      const name = (await field.getAttribute('name')) ?? '';
      await expect(page).not.toHaveURL(new RegExp(`${name}=`));
      await field.fill('12');
      await expect(field).not.toHaveAttribute('aria-invalid');
      await expect(page).toHaveURL(new RegExp(`${name}=12`));
    });
  }

  test('drops what the address cannot mean, says so, and uses the rest', async ({ page }) => {
    await page.goto('en/tea/estimate/?guests=<b>x</b>&price=10&other=1');
    await expect(page.getByRole('status').first()).toHaveText(
      'The address contained values that cannot be used: Guests. The others are used.',
    );
    await expect(result(page, 'Total')).toContainText('2,400 kr');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is an example that can be read', async ({ page }) => {
      await page.goto('sv/tea/estimate/');
      await expect(result(page, 'Kannor')).toContainText('240');
      await expect(page.getByText(/^Utan JavaScript visas ett exempel/)).toBeVisible();
      await expect(page.getByLabel('Gäster')).toBeDisabled();
    });
  });
});

test('features are a table of words, with conditions and sources, led to from the topic', async ({
  page,
}) => {
  await page.goto('sv/tea/');
  await page.getByRole('link', { name: 'Läs allt i ord i jämförelsen' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/comparison\/\?density=words$/);
  const table = page.getByRole('table', {
    name: /^3 alternativ, 3 kriterier, 2 funktioner\. .* 3 februari 2026/,
  });
  await expect(table.locator('[data-label]')).toHaveText([
    ...['Pris', 'Går att dricka kallt'],
    'Koffein',
    ...['Bryggning', 'Går bra med mjölk'],
  ]);
  const cells = table.locator('#with-milk').getByRole('cell');
  await expect(cells).toHaveText([/^Stöds inte/, /^Stöds/, /^Delvis\s*Bara med rooibos\./]);
  await table.getByText('Går bra med mjölk').click();
  const source = cells.last().getByRole('link');
  await source.click();
  await expect(page.locator('.source-index li:target')).toContainText('Allt om te');
});

test('a feature has an anchor, and is found by the search', async ({ page }) => {
  await page.goto('en/search/?q=milk');
  const hit = page
    .getByRole('region', { name: 'Results' })
    .getByRole('link', { name: 'Goes with milk' });
  await expect(hit).toHaveCount(1);
  await hit.click();
  await expect(page).toHaveURL(/\/en\/tea\/comparison\/#with-milk$/);
  await expect(page.locator('#with-milk')).toBeFocused();
});

test('where a site says nothing of itself, nothing is made up', async ({ page }) => {
  await page.goto('sv/about/');
  const main = page.getByRole('main');
  await expect(main).toContainText('Webbplatsen anger ingen kontaktväg.');
  await expect(main).toContainText('Webbplatsen anger inte vem som svarar för innehållet.');
  await expect(main).toContainText('Ingen har redovisat någon bedömning');
  await expect(main.getByRole('link')).toHaveCount(0);
  await page.goto('sv/claims/green-cheap/');
  await expect(page.getByRole('link', { name: 'Anmäl ett fel' })).toHaveCount(0);
});
