/** A decision tree as a page. */

import { AxeBuilder } from '@axe-core/playwright';
import { locales } from '../../src/domain/locale.ts';
import { teasCatalog } from '../support/content.ts';
import { expect, test } from './support/test.ts';

const [topic] = teasCatalog().topics;
const [tree] = topic?.trees ?? [];
if (!tree) throw new Error('The teas have no tree.');
const path = 'tea/trees/which/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the outline leads where the tree leads (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      for (const question of tree.questions) {
        const part = page.getByRole('region', { name: question.words[locale].title });
        await expect(part.getByRole('heading', { level: 3 })).toHaveAttribute('id', question.id);
        const answers = part.locator('.answers > li');
        await expect(answers).toHaveCount(question.answers.length);
        for (const [index, answer] of question.answers.entries()) {
          const item = answers.nth(index);
          await expect(item).toHaveAttribute('id', `${question.id}-${answer.id}`);
          await expect(item).toContainText(answer.words[locale].title);
          await expect(item).toContainText(answer.words[locale].body.text);
          await expect(item.locator('.answer a')).toHaveAttribute('href', `#${answer.to}`);
        }
      }
    });

    test(`the outcomes say what they rest on and what one accepts (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}/${path}`);
      for (const outcome of tree.outcomes) {
        const part = page.getByRole('region', { name: outcome.words[locale].title });
        for (const { words } of [...outcome.claims, ...outcome.accepts])
          await expect(part.getByRole('link', { name: words[locale].sentence.text })).toBeVisible();
        for (const { words } of [outcome, ...outcome.prerequisites])
          await expect(part).toContainText(words[locale].body.text);
      }
    });
  }

  test('an answer leads to the next question, and every anchor arrives', async ({ page }) => {
    await page.goto(`en/${path}`);
    await page
      .getByRole('region', { name: 'Shall the tea' })
      .getByRole('link', { name: 'Question: Do you want milk in it?' })
      .first()
      .click();
    await expect(page).toHaveURL(/#milk$/);
    await expect(page.getByRole('heading', { name: 'Do you want milk' })).toBeInViewport();
    for (const anchor of ['milk-with', 'choose-green-kettle', 'never', 'picture']) {
      await page.goto(`en/${path}#${anchor}`);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
  });

  test('claims, features and sources are a link away', async ({ page }) => {
    await page.goto(`sv/${path}`);
    const milk = page.getByRole('region', { name: 'Vill du ha mjölk i?' });
    await expect(milk.getByRole('link', { name: 'Går bra med mjölk' })).toHaveAttribute(
      'href',
      /\/sv\/tea\/features\/#with-milk$/,
    );
    await milk.getByText('Källa:').first().getByRole('link').click();
    await expect(page.locator('.source-index li:target')).toContainText('Allt om te');
    await page.getByRole('link', { name: 'Ger mest koffein.' }).first().click();
    await expect(page).toHaveURL(/\/sv\/tea\/#black-strong$/);
  });
});

test('the trees of a topic are listed a link away from its page', async ({ page }) => {
  await page.goto('sv/tea/');
  await page.getByRole('link', { name: 'Beslutsträd', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beslutsträd: Te');
  await expect(page.getByRole('main')).toContainText('2 frågor, 2 utfall och 5 vägar.');
  await page.getByRole('link', { name: 'Vilket te passar dig?' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/trees\/which\/$/);
  const steps = page.getByRole('navigation', { name: 'Du är här' }).getByRole('link');
  await expect(steps).toHaveText(['Ämnen', 'Te', 'Beslutsträd']);
});

test('the picture has text and leads to the questions, by keyboard too', async ({ page }) => {
  await page.goto(`sv/${path}`);
  const picture = page.getByRole('region', { name: 'Trädet som bild' }).locator('svg');
  const links = picture.getByRole('link');
  await expect(links).toHaveCount(4);
  await expect(picture).toContainText('Nej, jag vill sova');
  await picture.getByRole('link', { name: 'Vill du ha mjölk i?' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#milk$/);
});

test('on a narrow screen only the picture scrolls sideways, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`en/${path}`);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBe(0);
  const figure = page.locator('figure.drawing');
  await figure.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => figure.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('the picture fits on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // A4 without its margins, at 96 px per inch.
  await page.setViewportSize({ width: 672, height: 980 });
  await page.goto(`sv/${path}`);
  const box = await page.locator('figure.drawing svg').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(672);
  expect(box?.height).toBeLessThanOrEqual(980);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`axe, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const at of [`sv/${path}`, 'en/tea/trees/']) {
        test(at, async ({ page }) => {
          await page.goto(at);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
            [],
          );
        });
      }
    });
  }
}
