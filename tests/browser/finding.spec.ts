/** A reader finds: from the front page to any part of a topic, and from any part to every other. */

import { partsOf } from '../../src/domain/topic-parts.ts';
import { catalog, topic } from './support/content.ts';
import { expect, test } from './support/test.ts';

const { title } = topic.words.sv;
const [tree] = topic.trees;

test.describe('from the front page', () => {
  test('the first question of the main tree is one click away', async ({ page }) => {
    await page.goto('sv/');
    await page.getByRole('link', { name: `Hjälp mig välja: ${title}` }).click();
    const first = tree?.questions.find(({ id }) => id === tree.first);
    await expect(
      page.getByRole('heading', { name: first?.words.sv.title ?? '?' }).first(),
    ).toBeVisible();
  });

  test('the evidence of a cell is two clicks away', async ({ page }) => {
    await page.goto('sv/');
    await page.getByRole('link', { name: `Jämför: ${title}` }).click();
    const row = page.locator(`tr[id=${topic.features[0]?.id}]`);
    const evidence = row.locator('.sources').first();
    await expect(evidence).toBeHidden();
    await row.locator('summary').first().click();
    await expect(evidence).toBeVisible();
  });

  test('the estimate is one click away', async ({ page }) => {
    await page.goto('sv/');
    await page.getByRole('link', { name: `Räkna: ${title}` }).click();
    await expect(page).toHaveURL(/\/commuting\/estimate\/$/);
  });

  test('any guide is two clicks away', async ({ page }) => {
    for (const { id, words } of catalog.guides) {
      await page.goto('sv/');
      await page
        .getByRole('navigation', { name: 'Webbplatsens delar' })
        .getByRole('link', { name: 'Vägledningar' })
        .click();
      const link = page.getByRole('main').getByRole('link', { name: words.sv?.title ?? '?' });
      await link.first().click();
      await expect(page).toHaveURL(new RegExp(`/guides/${id}/$`));
    }
  });

  test('what changed last can be read, newest first', async ({ page }) => {
    await page.goto('sv/');
    const changed = page.getByRole('region', { name: 'Senast ändrat' });
    const dates = await changed.getByRole('listitem').allTextContents();
    expect(dates.length).toBeGreaterThan(1);
    await changed.getByRole('link').first().click();
    await expect(page.locator('li.claim:target')).toBeInViewport();
  });
});

test.describe('from every page of a topic', () => {
  const pages = [
    ...partsOf(topic).map(({ path }) => path),
    `/commuting/options/${topic.options[0]?.id}/`,
    `/claims/${topic.options[0]?.claims[0]?.id}/`,
    `/guides/${topic.guides[0]?.id}/`,
  ];
  for (const path of pages) {
    test(`every other part is one click away: ${path}`, async ({ page, baseURL }) => {
      await page.goto(`sv${path}`);
      const bar = page.getByRole('navigation', { name: `Ämnet ${title}` });
      const targets = await bar
        .getByRole('link')
        .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
      expect(targets).toEqual(partsOf(topic).map((part) => `${baseURL}sv${part.path}`));
      await expect(bar.locator('[aria-current]')).toHaveCount(1);
    });
  }

  test('the bar says which part the page belongs to', async ({ page }) => {
    for (const [path, part] of [
      ['commuting/', 'Översikt'],
      ['commuting/comparison/', /^Jämför/],
      [`commuting/options/${topic.options[0]?.id}/`, /^Alternativ/],
      [`claims/${topic.options[0]?.claims[0]?.id}/`, /^Alternativ/],
      [`guides/${topic.guides[0]?.id}/`, /^Vägledningar/],
      ['commuting/estimate/', 'Räkna'],
    ] as const) {
      await page.goto(`sv/${path}`);
      await expect(page.locator('.topic-bar [aria-current]')).toHaveText(part);
    }
  });
});

test('the foot is the map of the site, and the menu of a phone leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('sv/commuting/');
  await page.getByRole('link', { name: 'Meny' }).click();
  const map = page.getByRole('navigation', { name: 'Hela webbplatsen' });
  await expect(map).toBeInViewport();
  await map.getByRole('link', { name: 'Ordlista' }).click();
  await expect(page).toHaveURL(/\/sv\/terms\/$/);
});

test.describe('a wrong address', () => {
  test.use({ expectedProblems: /404/ });
  test('keeps the frame, with the topics to go on to', async ({ page }) => {
    const response = await page.goto('sv/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: topic.words.sv.question }).click();
    await expect(page).toHaveURL(/\/sv\/commuting\/$/);
  });
});
