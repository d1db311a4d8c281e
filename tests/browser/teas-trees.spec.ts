/** A decision tree as a page. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { nodeOf } from '../../src/domain/decision-tree.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { pathsOf } from '../../src/domain/tree-paths.ts';
import { eventsIn } from '../support/calendar.ts';
import { teasCatalog } from '../support/content.ts';
import { expectNoViolations } from './support/axe.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const [topic] = teasCatalog().topics;
const [tree] = topic?.trees ?? [];
if (!topic || !tree) throw new Error('The teas have no tree.');
const path = 'tea/trees/which/';
/** The page that tells all of the tree. */
const outline = `${path}outline/`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of topic.languages) {
    test(`the outline leads where the tree leads (${locale})`, async ({ page }) => {
      await page.goto(`${locale}/${outline}`);
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
      await page.goto(`${locale}/${outline}`);
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
    await page.goto(`en/${outline}`);
    await page
      .getByRole('region', { name: 'Shall the tea' })
      .getByRole('link', { name: 'Question: Do you want milk in it?' })
      .first()
      .click();
    await expect(page).toHaveURL(/#milk$/);
    await expect(page.getByRole('heading', { name: 'Do you want milk' })).toBeInViewport();
    for (const anchor of ['milk-with', 'choose-green-kettle', 'never', 'picture']) {
      await page.goto(`en/${outline}#${anchor}`);
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
  });

  test('claims, features and sources are a link away', async ({ page }) => {
    await page.goto(`sv/${outline}`);
    const milk = page.getByRole('region', { name: 'Vill du ha mjölk i?' });
    await expect(milk.getByRole('link', { name: 'Går bra med mjölk' })).toHaveAttribute(
      'href',
      /\/comparison\/#with-milk$/,
    );
    await milk.getByText('Källa:').first().getByRole('link').click();
    await expect(page.locator('.source-index li:target')).toContainText('Allt om te');
    await page.getByRole('link', { name: 'Svart te ger mest koffein.' }).first().click();
    await expect(page).toHaveURL(/\/sv\/tea\/#black-strong$/);
  });

  test('the first question stands there, and its answers lead on in the outline', async ({
    page,
  }) => {
    await page.goto(`sv/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ska teet hålla dig vaken?');
    await expect(page.getByText('Fråga 1 av 1–2')).toBeVisible();
    await page.getByRole('link', { name: 'Nej, jag vill sova' }).click();
    await expect(page).toHaveURL(/\/sv\/tea\/trees\/which\/outline\/#milk$/);
    await expect(page.getByRole('heading', { name: 'Vill du ha mjölk' })).toBeInViewport();
    await page.goto(`sv/${path}`);
    await page.getByRole('link', { name: 'Hela trädet på en sida' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Hela trädet: Vilket te passar dig?',
    );
  });

  test('an address from before the outline had its own page leads there', async ({ page }) => {
    for (const anchor of ['milk', 'milk-with', 'choose-green', 'choose-green-kettle', 'picture']) {
      await page.goto(`en/${path}#${anchor}`);
      await page.getByText('What you are looking for').locator('..').getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/en/tea/trees/which/outline/#${anchor}$`));
      await expect(page.locator(`#${anchor}`)).toBeInViewport();
    }
    await page.goto(`en/${path}`);
    await expect(page.getByText('What you are looking for')).toBeHidden();
  });
});

/** The part of the page that is about the reader’s answers. */
function guided(page: Page) {
  return page.locator('vv-decision-tree');
}

/** A block to press that is an answer, by what it says first. */
function answerOf(page: Page, title: string) {
  return page.locator('[data-choice]').filter({ has: page.getByText(title, { exact: true }) });
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
      for (const [index, { question, answer }] of steps.entries()) {
        const { asked, given } = titlesOf(question, answer, locale);
        if (index > 0) await expect(part.getByRole('heading', { name: asked })).toBeFocused();
        const block = answerOf(page, given);
        await expect(block).toBeVisible();
        for (let press = 0; press < 40 && !(await isFocused(block)); press += 1)
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
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveAccessibleDescription(
      'Question 1 of 1–2 · Which tea suits you? 2 of 2 outcomes remain',
    );
    await expect(guided(page)).toContainText('It decides how much caffeine you want.');
    await expect(answerOf(page, 'Not sure')).toContainText('Try a cup before bedtime.');
    await answerOf(page, 'Not sure').click();
    await expect(heading).toHaveText('Do you want milk in it?');
    await expect(heading).toHaveAccessibleDescription(
      'Question 2 of 2 · Which tea suits you? 2 of 2 outcomes remain',
    );
    await expect(page.getByRole('region', { name: 'Your answers' })).toContainText(
      'Shall the tea keep you awake? Not sure',
    );
    await expect(page).toHaveTitle(/^Do you want milk in it\? – /);
  });

  test('an answer given before the questions have come waits for them', async ({ page }) => {
    let release = () => {};
    const wanted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/steps/', async (route) => {
      await wanted;
      await route.continue();
    });
    await page.goto(`en/${path}`);
    await expect(guided(page)).toHaveAttribute('data-ready', '');
    await answerOf(page, 'Not sure').click();
    release();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you want milk in it?');
    await expect(page).toHaveURL(/\/which\/\?awake=unsure$/);
  });

  test('answers are blocks that lead to the next question in another tab too', async ({ page }) => {
    await page.goto(`sv/${path}?awake=sleep`);
    await expect(answerOf(page, 'Nej')).toHaveAttribute('href', /\?awake=sleep&milk=without$/);
    for (const block of await page.locator('[data-choice]').all())
      expect((await block.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  });

  test('goes forward at once where an address means a place in the outline', async ({ page }) => {
    await page.goto(`sv/${path}#choose-green-kettle`);
    await expect(page).toHaveURL(/\/which\/outline\/#choose-green-kettle$/);
    await expect(page.locator('#choose-green-kettle')).toBeInViewport();
  });

  test('shows what answers rest on where the reader asks', async ({ page }) => {
    await page.goto(`sv/${path}?awake=sleep`);
    const milk = page.getByRole('link', { name: 'Går bra med mjölk' });
    await expect(milk).toBeHidden();
    await page.getByText('Det svaren bygger på').click();
    await expect(milk).toHaveAttribute('href', /\/sv\/tea\/comparison\/#with-milk$/);
  });

  test('begins the next question at its top, however long the last one was', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(`sv/${path}`);
    await answerOf(page, 'Vet inte').scrollIntoViewIfNeeded();
    await answerOf(page, 'Vet inte').click();
    await expect(page.getByText('Fråga 2 av 2')).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  });

  test('goes back and forth with the browser, and begins again', async ({ page }) => {
    await page.goto(`sv/${path}`);
    const part = guided(page);
    await answerOf(page, 'Nej, jag vill sova').click();
    await answerOf(page, 'Ja').click();
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
    await expect(
      page.locator('[data-choice]').filter({ hasText: 'Ditt nuvarande svar' }),
    ).toContainText('Nej, jag vill sova');
    await answerOf(page, 'Vet inte').click();
    await expect(page).toHaveURL(/\?awake=unsure&milk=without$/);
    await expect(part.getByRole('status')).toBeEmpty();
    await part.getByRole('button', { name: 'Ändra svaret på frågan ”Ska teet' }).click();
    await answerOf(page, 'Ja, hela natten').click();
    await expect(page).toHaveURL(/\?awake=stay$/);
    await expect(part.getByRole('status')).toHaveText(
      'De här svaren gäller inte längre: Vill du ha mjölk i? Nej.',
    );
  });

  test('keeps what changes an answer on one line, however long the question is', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    const change = guided(page).getByRole('button', { name: 'Ändra svaret på frågan ”Ska teet' });
    const height = async () => (await change.boundingBox())?.height;
    const before = await height();
    await page
      .locator('.given-so-far [data-question]')
      .first()
      .evaluate((question) => {
        question.textContent = 'Ska teet hålla dig vaken hela natten eller bara en stund? '.repeat(
          3,
        );
      });
    expect(await height()).toBe(before);
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
    const walked = page.locator('.sketch [data-state=walked], .sketch [data-state=here]');
    await expect(walked).toHaveCount(3);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/tea\/trees\/which\/\?awake=sleep$/);
    await expect(guided(page).getByRole('heading', { name: 'Do you want milk' })).toBeVisible();
  });

  test('says what would change the answer, and leads there', async ({ page }) => {
    await page.goto(`en/${path}?awake=stay`);
    const changes = page.getByRole('table', { name: 'What would change the outcome' });
    await expect(changes.getByRole('rowheader')).toHaveText(['Shall the tea keep you awake?']);
    await expect(changes.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveText([
      /No, I want to sleep\s*Choose green tea \/ Choose black tea/,
      /Not sure\s*Choose green tea \/ Choose black tea/,
    ]);
    await changes.getByRole('link').first().click();
    await expect(page).toHaveURL(/\?awake=sleep$/);
  });

  test('ends in a record that can be filed, whatever is filled in', async ({ page }) => {
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    const part = guided(page);
    await part.getByText('Rubrik, beslutsfattare och datum').click();
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

  test('prints a document that begins with the recommendation and ends with lines to sign', async ({
    page,
  }) => {
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    await expect(page.getByRole('heading', { name: 'Välj grönt te' })).toBeVisible();
    const empty = await printedSheets(page);
    expect(empty.join('')).not.toMatch(/Rubrik|Beslutsfattare/);
    await page.getByText('Rubrik, beslutsfattare och datum').click();
    await page.getByLabel('Rubrik').fill('Te på morgonen');
    await page.getByLabel('Beslutsfattare').fill('Åsa Öberg\nBo Ek');
    await page.getByLabel('Datum').fill('2026-11-26');
    const sheets = await printedSheets(page);
    expect(sheets).toHaveLength(1);
    const paper = sheets.join('').replaceAll(/\s+/g, ' ');
    const inOrder = [
      ...['Beslutsunderlag', '26 november 2026', 'Te på morgonen', 'Välj grönt te'],
      ...['Rekommendation:', 'Talar för', 'Det du får räkna med', 'Ordna det här först'],
      ...['Vad som skulle ändra utfallet', 'Svaren som utfallet bygger på', 'Källor'],
      ...['Beslut fattat av Åsa Öberg', 'Beslut fattat av Bo Ek'],
    ];
    const places = inOrder.map((words) => paper.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(paper).not.toMatch(/Skriv ut|Översikt|Ändra /);
  });

  test('copies a link to the answers, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`sv/${path}?awake=sleep&milk=without`);
    await page.getByRole('button', { name: 'Kopiera länk till svaren' }).click();
    await expect(guided(page).getByRole('status')).toHaveText('Länken har kopierats');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test.describe('where the questions cannot be fetched', () => {
    test.use({ expectedProblems: /steps|ERR_FAILED/ });
    test('answers lead on in the outline', async ({ page }) => {
      await page.route('**/steps/', (route) => route.abort());
      await page.goto(`sv/${path}`);
      await answerOf(page, 'Vet inte').click();
      await expect(page).toHaveURL(/\/which\/outline\/#milk$/);
    });
    test('nobody waits long for a server that does not answer', async ({ page }) => {
      await page.route('**/steps/', () => {});
      await page.goto(`sv/${path}`);
      await answerOf(page, 'Vet inte').click();
      await expect(page).toHaveURL(/\/which\/outline\/#milk$/);
    });
  });
});

test('a topic leads to its trees, and its bar to the first of them', async ({ page }) => {
  await page.goto('sv/tea/');
  const bar = page.getByRole('navigation', { name: 'Te', exact: false }).first();
  await bar.getByRole('link', { name: 'Hjälp mig välja' }).click();
  await expect(page).toHaveURL(/\/sv\/tea\/trees\/which\/$/);
  await page.getByRole('link', { name: 'Hela trädet på en sida' }).click();
  const steps = page.getByRole('navigation', { name: 'Du är här' }).getByRole('link');
  await expect(steps).toHaveText(['Beslutsträd', 'Vilket te passar dig?']);
  await steps.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beslutsträd: Te');
  await expect(page.getByRole('main')).toContainText(
    '2 frågor, 2 utfall och 5 vägar genom trädet.',
  );
});

test('the picture has text and leads to the questions, by keyboard too', async ({ page }) => {
  await page.goto(`sv/${outline}`);
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
  await page.goto(`en/${outline}`);
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
  await page.goto(`sv/${outline}`);
  const box = await page.locator('figure.drawing svg').boundingBox();
  expect(box?.width).toBeLessThanOrEqual(672);
  expect(box?.height).toBeLessThanOrEqual(980);
});

for (const at of [
  `sv/${path}`,
  `en/${path}?awake=sleep`,
  `en/${path}?awake=sleep&milk=without`,
  `sv/${path}?awake=unsure&milk=with`,
  `en/${outline}`,
  `sv/${path}table/`,
  'en/tea/trees/',
]) {
  test(`axe: ${at}`, async ({ page }) => {
    await page.goto(at);
    if (at.includes('/which/?')) await expect(guided(page)).toHaveAttribute('data-ready', '');
    await expectNoViolations(page);
  });
}

test('the days on which to look again stand in the outcome, in the record and in a file for the calendar', async ({
  page,
}) => {
  await page.goto(`sv/${path}?awake=sleep&milk=without`);
  await expect(guided(page)).toHaveAttribute('data-ready', '');
  const days = page
    .getByRole('article')
    .getByRole('listitem')
    .filter({ hasText: /20(?:98|99)/ });
  await expect(days.first()).toContainText('Grönt te blir dyrare');
  await expect(days.filter({ hasText: 'Stödet för version 2098 upphör' })).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lägg översynen i kalendern' }).press('Enter');
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const events = eventsIn(await readFile(await file.path(), 'utf8'));
  expect(events.map(({ date }) => date)).toEqual(['2098-01-01', '2099-06-01', '2099-12-31']);
  expect(events[0]?.title).toBe('Se över beslutet: Välj grönt te');
  expect(events[0]?.text).toMatch(/^Grönt te blir dyrare: http\S+\/sv\/tea\/dates\/#dearer\n/);
  // The event leads to what has changed, and where the same answers lead then.
  await page.goto(events[0]?.url ?? '');
  await expect(page.locator('[data-part=summary]')).toContainText(
    'fortfarande till ”Välj grönt te”',
  );
});

test.describe('a decision that was made with the tree', () => {
  const answers = 'sv/decisions/?tree=tea/which&answers=awake.sleep,milk.without&since=2026-11-30';
  for (const [what, query, told] of [
    [
      'still leads there',
      '&outcome=choose-green',
      'leder beslutsträdet fortfarande till ”Välj grönt te”',
    ],
    [
      'leads elsewhere now',
      '&outcome=choose-black',
      'nu till ”Välj grönt te”. När beslutet fattades ledde det till ”Välj svart te”',
    ],
    [
      'ended in what is gone',
      '&outcome=choose-oolong',
      'utfall som beslutet byggde på finns inte längre',
    ],
  ] as const)
    test(`${what}, by the same answers`, async ({ page }) => {
      await page.goto(answers + query);
      await expect(page.locator('[data-part=summary]')).toContainText(told);
    });

  test('is asked anew where a question has come in between', async ({ page }) => {
    await page.goto('sv/decisions/?since=2026-11-30&tree=tea/which&answers=awake.sleep');
    await expect(page.locator('[data-part=summary]')).toContainText(
      'återstår frågan ”Vill du ha mjölk i?”',
    );
  });
});
