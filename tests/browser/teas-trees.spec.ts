/** A decision tree as a page. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { nodeOf } from '../../src/domain/decision-tree.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { pathsOf } from '../../src/domain/tree-paths.ts';
import { teasCatalog } from '../support/content.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const [topic] = teasCatalog().topics;
const [tree] = topic?.trees ?? [];
if (!topic || !tree) throw new Error('The teas have no tree.');
const path = 'tea/trees/which/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of topic.languages) {
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
      /\/sv\/tea\/comparison\/#with-milk$/,
    );
    await milk.getByText('Källa:').first().getByRole('link').click();
    await expect(page.locator('.source-index li:target')).toContainText('Allt om te');
    await page.getByRole('link', { name: 'Ger mest koffein.' }).first().click();
    await expect(page).toHaveURL(/\/sv\/tea\/#black-strong$/);
  });
});

/** The part of the page that asks one question at a time. */
function guided(page: Page) {
  return page.getByRole('region', { name: /^(Fråga för fråga|Question by question)$/ });
}

/** What a question and an answer to it are called. */
function titlesOf(question: string, answer: string, locale: Locale) {
  const asked = tree?.questions.find(({ id }) => id === question);
  const given = asked?.answers.find(({ id }) => id === answer);
  return {
    asked: asked?.words[locale].title ?? question,
    given: given?.words[locale].title ?? answer,
  };
}

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

for (const locale of topic.languages) {
  for (const { steps, outcome } of pathsOf(tree)) {
    const address = steps.map(({ question, answer }) => `${question}=${answer}`).join('&');
    test(`the keyboard alone leads by ${address} to ${outcome} (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      const part = guided(page);
      await part.getByRole('button').first().focus();
      for (const [index, { question, answer }] of steps.entries()) {
        const { asked, given } = titlesOf(question, answer, locale);
        if (index > 0) await expect(part.getByRole('heading', { name: asked })).toBeFocused();
        const button = part.getByRole('button', { name: given, exact: true });
        await expect(button).toBeVisible();
        for (let press = 0; press < 20 && !(await isFocused(button)); press += 1)
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      const title = nodeOf(tree, outcome)?.words[locale].title ?? outcome;
      await expect(part.getByRole('heading', { name: title })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`/\\?${address}$`));
      await page.reload();
      await expect(part.getByRole('heading', { name: title })).toBeVisible();
    });
  }
}

test.describe('question by question', () => {
  test('says in words how far one has come, and what is meant', async ({ page }) => {
    await page.goto(`en/${path}`);
    const part = guided(page);
    await expect(part).toContainText('Question 1. Left after this one: 0–1.');
    await expect(part).toContainText('It decides how much caffeine you want.');
    await expect(part.getByRole('listitem').filter({ hasText: 'Not sure' })).toContainText(
      'Try a cup before bedtime.',
    );
    await part.getByRole('button', { name: 'Not sure' }).click();
    const heading = part.getByRole('heading', { name: 'Do you want milk in it?' });
    await expect(heading).toHaveAccessibleDescription('Question 2. Left after this one: 0.');
    await expect(part.getByRole('listitem').first()).toContainText(
      'Shall the tea keep you awake? Not sure',
    );
  });

  test('goes back and forth with the browser, and begins again', async ({ page }) => {
    await page.goto(`sv/${path}`);
    const part = guided(page);
    await part.getByRole('button', { name: 'Nej, jag vill sova' }).click();
    await part.getByRole('button', { name: 'Ja', exact: true }).click();
    await page.goBack();
    await expect(part.getByRole('heading', { name: 'Vill du ha mjölk i?' })).toBeFocused();
    await page.goBack();
    await expect(part.getByRole('heading', { name: 'Ska teet' })).toBeFocused();
    await page.goForward();
    await page.goForward();
    await expect(part.getByRole('heading', { name: 'Välj svart te' })).toBeFocused();
    await part.getByRole('button', { name: 'Börja om' }).click();
    await expect(part.getByRole('heading', { name: 'Ska teet' })).toBeFocused();
    await expect(page).toHaveURL(/\/which\/$/);
  });

  test('lets an answer be changed, keeps what still fits and says what does not', async ({
    page,
  }) => {
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    const part = guided(page);
    await part.getByRole('button', { name: 'Ändra svaret på frågan ”Ska teet' }).click();
    await expect(part.getByRole('heading', { name: 'Ska teet' })).toBeFocused();
    const before = part.getByRole('listitem').filter({ has: page.locator('.before:visible') });
    await expect(before).toContainText('Nej, jag vill sova');
    await part.getByRole('button', { name: 'Vet inte' }).click();
    await expect(page).toHaveURL(/\?awake=unsure&milk=without$/);
    await expect(part.getByRole('status')).toBeEmpty();
    await part.getByRole('button', { name: 'Ändra svaret på frågan ”Ska teet' }).click();
    await part.getByRole('button', { name: 'Ja, hela natten' }).click();
    await expect(page).toHaveURL(/\?awake=stay$/);
    await expect(part.getByRole('status')).toHaveText(
      'De här svaren gäller inte längre: Vill du ha mjölk i? Nej.',
    );
  });

  const misfits = [
    [
      'mood=good&awake=sleep',
      'awake=sleep',
      /svar på frågan ”mood”, men den frågan finns inte i trädet/,
    ],
    ['awake=maybe&milk=with', 'milk=with', /Frågan ”Ska teet.*” har inget svar ”maybe”/],
    ['awake=stay&milk=with', 'awake=stay', /Frågan ”Vill du ha mjölk i\?” ställs inte/],
    ['awake=sleep&awake=stay', 'awake=sleep', /flera svar på frågan ”Ska teet/],
    ['awake=<img src=x onerror=alert(1)>', '', /har inget svar ”<img src=x onerror=alert\(1\)>”/],
  ] as const;
  for (const [given, kept, said] of misfits) {
    test(`keeps what fits of ${given}`, async ({ page }) => {
      await page.goto(`sv/${path}?${given}`);
      await expect(guided(page).getByRole('status')).toHaveText(said);
      await expect(page).toHaveURL(new RegExp(`/which/${kept && `\\?${kept}`}$`));
      await expect(page.locator('main img')).toHaveCount(0);
    });
  }

  test('keeps the answers in the other language, and shows them in the picture', async ({
    page,
  }) => {
    await page.goto(`sv/${path}?awake=sleep`);
    const lit = page.locator('svg .on-path:not(.label)');
    await expect(lit).toHaveCount(3);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/tea\/trees\/which\/\?awake=sleep$/);
    await expect(guided(page).getByRole('heading', { name: 'Do you want milk' })).toBeVisible();
  });

  test('says what would change the answer, and leads there', async ({ page }) => {
    await page.goto(`en/${path}?awake=stay`);
    const changes = guided(page).locator('[data-part=changes] li');
    await expect(changes).toHaveText([
      'Shall the tea keep you awake? No, I want to sleep → Choose green tea / Choose black tea',
      'Shall the tea keep you awake? Not sure → Choose green tea / Choose black tea',
    ]);
    await changes.first().getByRole('link').click();
    await expect(page).toHaveURL(/\?awake=sleep$/);
  });

  test('ends in a record that can be filed, whatever is filled in', async ({ page }) => {
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    const part = guided(page);
    await part.getByLabel('Rubrik').fill('<script>x</script> # Te');
    await part.getByLabel('Beslutsfattare').fill('Åsa: Öberg\n\nBo');
    await part.getByLabel('Datum').fill('2026-11-26');
    const saving = page.waitForEvent('download');
    await part.getByRole('button', { name: 'Spara beslutsdokumentet' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('tea-which.md');
    const record = await readFile(await download.path(), 'utf8');
    expect(parse(record.split('---')[1] ?? '')).toEqual({
      status: 'accepted',
      date: '2026-11-26',
      'decision-makers': ['Åsa: Öberg', 'Bo'],
    });
    expect(record).toContain('\n# \\<script\\>x\\</script\\> \\# Te\n');
    await expect(part.getByRole('status')).toHaveText('Webbläsaren tar nu hand om filen.');
    for (const [, url = ''] of record.matchAll(/\]\((http[^)]+)\)/g)) {
      const response = await page.request.get(url);
      expect(response.ok(), url).toBe(true);
      const anchor = new URL(url).hash.slice(1);
      if (anchor) expect(await response.text(), url).toContain(`id="${anchor}"`);
    }
  });

  test('prints the basis of the decision and nothing of the outline', async ({ page }) => {
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    await guided(page).getByLabel('Rubrik').fill('Te på morgonen');
    await page.emulateMedia({ media: 'print' });
    await expect(guided(page).getByRole('heading', { name: 'Välj grönt te' })).toBeVisible();
    await expect(guided(page).getByRole('button', { includeHidden: false })).toHaveCount(0);
    await expect(page.locator('.outline')).toBeHidden();
    for (const claim of ['green-cheap', 'green-fussy'])
      await expect(guided(page).locator(`a[href$="#${claim}"]`)).toBeVisible();
  });
});

test('the trees of a topic are listed a link away from its page', async ({ page }) => {
  await page.goto('sv/tea/');
  await page.getByRole('link', { name: 'Beslutsträd', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beslutsträd: Te');
  await expect(page.getByRole('main')).toContainText(
    '2 frågor, 2 utfall och 5 vägar genom trädet.',
  );
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

for (const at of [`sv/${path}`, `en/${path}?awake=sleep&milk=without`, 'en/tea/trees/']) {
  test(`axe: ${at}`, async ({ page }) => {
    await page.goto(at);
    await expectNoViolations(page);
  });
}
