/** A reader searches. */

import type { Locator, Page } from '@playwright/test';
import {
  catalog,
  claims,
  codeOf,
  explanationOf,
  sentenceOf,
  wholeSentenceOf,
} from './support/content.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { expect, test } from './support/test.ts';

/** What is found, of all kinds. */
const found = (page: Page) => page.getByRole('region', { name: /^(Träffar|Results)$/ });
const hits = (page: Page) => found(page).getByRole('listitem');
/** What is said of the search as a whole. */
const status = (page: Page) => page.getByRole('search').getByRole('status');
/** The buttons by which it is narrowed to one kind of content. */
const kinds = (page: Page) =>
  page.getByRole('group', { name: /^(Typ av innehåll|Type of content)$/ }).getByRole('button');
/** The chosen hit, beside the list. */
const chosen = (page: Page) => page.getByRole('region', { name: /^(Vald träff|Chosen result)$/ });

/** How many hits there are of each kind, and of all. */
async function numbersByKind(page: Page): Promise<ReadonlyMap<string, number>> {
  const texts = await kinds(page).allTextContents();
  return new Map(
    texts.map((text) => {
      const [, kind = '', number = ''] = /^(.*?)\s+(\d+)$/.exec(text) ?? [];
      return [kind, Number(number)];
    }),
  );
}

/** A claim as the list tells it: with the short name of its option where that has one. */
function predicateOf(id: string): string {
  const sentence = sentenceOf(id, 'sv');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A word that stands in one claim only. */
const only = { id: 'train-leaves', word: 'lövhalkan' };

/** Chooses in a list by what stands there, whatever its value is. */
async function choose(field: Locator, label: RegExp): Promise<void> {
  const value = await field.locator('option', { hasText: label }).getAttribute('value');
  await field.selectOption(value);
}

/** The last words of a text: in the list a claim begins with a shorter name. */
function wordsAtEnd(text: string | null): string {
  return (text ?? '?').split(' ').slice(-3).join(' ');
}

/** Opens the lists by which a search is narrowed. */
async function narrow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Alternativ: alla|Option: all)$/ }).click();
}

test.describe('the dialog', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('sv/commuting/');
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens by ${key}, and Escape gives the focus back`, async ({ page }) => {
      const link = page.getByRole('banner').getByRole('link', { name: 'Ämnen' });
      await link.focus();
      await page.keyboard.press(key);
      await expect(page.getByRole('searchbox', { name: 'Sök' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await expect(link).toBeFocused();
    });
  }

  test('opens by its button, by mouse and by keyboard, and closes by its own', async ({ page }) => {
    const open = page.getByRole('button', { name: 'Sök ord, fråga eller kod' });
    await open.click();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(open).toBeFocused();
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await open.click();
    await page.mouse.click(5, 400);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('shows hits while the reader types: sign, subject, predicate and code, the match marked', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    const hit = hits(page).first();
    await expect(hit).toContainText('Nackdel');
    await expect(hit).toContainText(codeOf(only.id));
    await expect(hit.getByRole('link').first()).toHaveText(`Pendeltåg ${predicateOf(only.id)}`);
    await expect(hit.locator('mark').first()).toHaveText(new RegExp(only.word, 'i'));
    await expect(status(page)).toHaveText(/^\d+ träff/);
  });

  test('names an option shortly where it has a short name', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('bilköerna');
    await expect(hits(page).getByRole('link').first()).toHaveText(
      `BRT: ${predicateOf('brt-own-lanes')}`,
    );
  });

  test('shows the chosen claim whole, and copies what it is cited by, without leaving', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const address = page.url();
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await expect(chosen(page)).toContainText(`${codeOf(only.id)} · Nackdel · Väder`);
    await expect(chosen(page).getByRole('heading')).toHaveText(wholeSentenceOf(only.id, 'sv'));
    await expect(chosen(page)).toContainText(explanationOf(only.id, 'sv'));
    await expect(chosen(page)).toContainText('Belägg:');
    await expect(chosen(page).getByRole('listitem').first()).toBeVisible();
    await chosen(page).getByRole('button', { name: 'Kopiera hänvisning' }).click();
    await expect(chosen(page).getByRole('status')).toHaveText('Hänvisningen har kopierats');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(wholeSentenceOf(only.id, 'sv'));
    expect(copied).toContain(`${codeOf(only.id)}, `);
    expect(copied).toMatch(new RegExp(`/sv/commuting/#${only.id}$`));
    expect(page.url()).toBe(address);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('shows the hit that the pointer rests on, and the one that the keyboard is at', async ({
    page,
  }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    const title = chosen(page).getByRole('heading');
    const links = hits(page).locator('.hit-title a');
    await expect(title).toContainText(wordsAtEnd(await links.nth(0).textContent()));
    await hits(page).nth(2).hover();
    await hits(page)
      .nth(2)
      .hover({ position: { x: 40, y: 20 } });
    await expect(title).toContainText(wordsAtEnd(await links.nth(2).textContent()));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(title).toContainText(wordsAtEnd(await links.nth(1).textContent()));
    await page.keyboard.press('ArrowRight');
    await expect(chosen(page).getByRole('link', { name: 'Öppna' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(links.nth(1)).toBeFocused();
  });

  test('shows what is no claim with its words, and opens it', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('högtrafik');
    await expect(chosen(page).getByRole('heading')).toContainText(/rusningstid/i);
    await expect(chosen(page).getByRole('button')).toBeHidden();
    await chosen(page).getByRole('link', { name: 'Öppna' }).click();
    await expect(page).toHaveURL(/\/sv\/terms\/rush-hour\/$/);
  });

  test('has the list alone where there is no room beside it, and fetches no card', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width: 800, height: 700 });
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await expect(hits(page).first()).toBeVisible();
    await expect(chosen(page)).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).getByRole('link').first()).toBeFocused();
    expect(asked.filter((url) => url.includes('/claims/'))).toEqual([]);
  });

  test('offers what may be looked for, and looks for it there', async ({ page }) => {
    await page.keyboard.press('/');
    const example = page.getByRole('dialog').getByRole('button', { name: 'trängselskatt' });
    await example.click();
    await expect(page.getByRole('searchbox')).toHaveValue('trängselskatt');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(hits(page).first()).toContainText(/trängselskatt/i);
    await expect(example).toBeHidden();
  });

  test('marks what the last word typed matched, though an earlier search shares its hits', async ({
    page,
  }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/pagefind\/.+\/texts\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    const request = page.waitForRequest(/\/pagefind\/.+\/texts\//);
    await page.keyboard.type(only.word.slice(0, 3));
    await request;
    await page.keyboard.type(only.word.slice(3));
    release();
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`#${only.id}$`),
    );
    await expect(hits(page).locator('mark').first()).toHaveText(new RegExp(only.word, 'i'));
  });

  test('arrows walk the hits and Enter follows one, which closes the dialog', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    const links = hits(page).locator('.hit-title a');
    await expect(links.nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const target = (await links.first().getAttribute('href'))?.split('#')[1] ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${target}$`));
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator(`#${target}`)).toBeFocused();
  });

  test('Enter in the field follows the first hit, even one that is still on its way', {
    tag: '@path',
  }, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
    await expect(page.locator(`#${only.id}`)).toBeFocused();
  });

  test('what is typed and asked before the search has arrived is not lost', async ({ page }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/search\/dialog\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await page.keyboard.press('Enter');
    release();
    // The search comes with its index: what matters is that the key is not lost, not how long it takes.
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
  });

  test.describe('that cannot be fetched', () => {
    test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });
    test('gives way to the page of the search', async ({ page }) => {
      await page.route(/\/search\/dialog\//, (route) => route.abort());
      // A page that has known of no other answer from its beginning.
      await page.goto('sv/commuting/');
      await page.keyboard.press('/');
      await page.keyboard.type('kostnad');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad$/);
      await expect(hits(page).first()).toBeVisible();
    });
  });

  test('gives the way back from a correction without closing', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('statoin');
    await expect(status(page)).toHaveText(/^Visar träffar för/);
    await page.getByRole('link', { name: /precis som det står$/ }).click();
    await expect(status(page)).toHaveText(/^Inga träffar/);
    await expect(page.getByRole('searchbox', { name: 'Sök' })).toBeFocused();
  });

  test('leads to the same search on a page of its own', { tag: '@path' }, async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('kostnad');
    await narrow(page);
    await page.getByLabel('Fördel eller nackdel').selectOption('advantage');
    await expect(page.getByRole('button', { name: 'Fördel', exact: true })).toBeVisible();
    const said = await status(page).textContent();
    const first = await hits(page).first().textContent();
    await page.getByRole('link', { name: 'Visa alla träffar' }).click();
    await expect(page).toHaveURL(/\/sv\/search\/\?q=kostnad&kind=advantage$/);
    await expect(status(page)).toHaveText(said ?? '?');
    await expect(hits(page).first()).toHaveText(first ?? '?');
  });

  test('the single key can be turned off, for good', async ({ page }) => {
    await page.keyboard.press('/');
    await page.getByRole('checkbox', { name: /öppnar sökningen/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('banner').getByRole('link', { name: 'Ämnen' }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a slash in a field is a slash', async ({ page }) => {
    await page.goto('sv/');
    const field = page.getByRole('searchbox', { name: 'Sök ord, fråga eller kod' });
    await field.focus();
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
});

test.describe('the search page', () => {
  test('keeps search and filters in its address, through reload and history', {
    tag: '@path',
  }, async ({ page }) => {
    await page.goto('en/search/');
    await page.getByRole('searchbox').fill('cost');
    await narrow(page);
    await choose(page.getByRole('combobox', { name: 'Option' }), /^Bus rapid transit/);
    await expect(page).toHaveURL(/\?q=cost&option=[^&]*brt$/);
    await expect(hits(page).first()).toContainText('BRT');
    const before = await hits(page).allTextContents();
    await page.reload();
    await expect(hits(page)).toHaveText(before);
    await expect(page.getByRole('searchbox')).toHaveValue('cost');
    await hits(page).first().getByRole('link').first().click();
    await page.goBack();
    await expect(hits(page)).toHaveText(before);
  });

  test('can be narrowed by option, kind and criterion, with no word at all, and says how much there is', async ({
    page,
  }) => {
    await page.goto('sv/search/');
    await narrow(page);
    const freedom = claims.filter(({ claim }) => claim.criterion.id === 'freedom');
    const features = catalog.topics.flatMap((topic) =>
      topic.features.filter(({ criterion }) => criterion.id === 'freedom'),
    );
    await page.getByLabel('Kriterium').selectOption('freedom');
    await expect(status(page)).toHaveText(new RegExp(`^${freedom.length + features.length} träff`));
    const against = freedom.filter(({ claim }) => claim.kind === 'disadvantage');
    const choice = page.getByLabel('Fördel eller nackdel').locator('[value=disadvantage]');
    await expect(choice).toHaveText(`Nackdel (${against.length})`);
    await page.getByLabel('Fördel eller nackdel').selectOption('disadvantage');
    await expect(status(page)).toHaveText(new RegExp(`^${against.length} träff`));
    await choose(page.getByLabel('Alternativ', { exact: true }), /^Snabbuss/);
    const left = against.filter(({ option }) => option.id === 'brt').map(({ claim }) => claim.id);
    await expect(status(page)).toHaveText(new RegExp(`^${left.length} träff`));
    for (const id of left) await expect(hits(page).locator(`a[href$="#${id}"]`)).toHaveCount(1);
  });

  test('can be narrowed to one kind of content', async ({ page }) => {
    await page.goto('sv/search/?q=månadskort&type=guide');
    await expect(hits(page).first()).toBeVisible();
    const links = await hits(page).evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link).toContain('/sv/guides/');
    const pressed = kinds(page).and(page.locator('[aria-pressed=true]'));
    await expect(pressed).toHaveText(new RegExp(`^Vägledningar\\s+${links.length}$`));
    // Pressed again, the button lets go.
    await pressed.click();
    await expect(page).toHaveURL(/\?q=m%C3%A5nadskort$/);
    await expect(pressed).toHaveText(/^Allt/);
  });

  test('tells hits kind by kind, with a heading', async ({ page }) => {
    await page.goto('sv/search/?q=resa');
    await expect(hits(page).first()).toBeVisible();
    // Kinds are told at once, their hits as they are read.
    await expect(found(page).getByRole('heading').nth(2)).toBeVisible();
    const [best, ...headings] = await found(page).getByRole('heading').allTextContents();
    expect(best).toBe('Bäst');
    expect(headings.length).toBeGreaterThan(1);
    const numbers = await numbersByKind(page);
    // What there is none of is not offered, and what is offered is told.
    // What is among the best alone has no list of its own.
    for (const heading of headings) expect([...numbers.keys()]).toContain(heading);
    const { Allt: all = 0, ...each } = Object.fromEntries(numbers);
    expect(Object.values(each).reduce((sum, number) => sum + number, 0)).toBe(all);
    await expect(status(page)).toHaveText(`${all} träffar`);
  });

  test('gives all of a kind where that is asked', async ({ page }) => {
    await page.goto('sv/search/?q=cykel');
    await expect(hits(page).first()).toBeVisible();
    await expect(found(page).getByRole('heading').nth(2)).toBeVisible();
    const numbers = await numbersByKind(page);
    const headings = await found(page).getByRole('heading').allTextContents();
    const [kind = ''] = headings.filter((heading) => (numbers.get(heading) ?? 0) > 10);
    const list = page.getByRole('list', { name: kind });
    await page.getByRole('button', { name: `Alla ${numbers.get(kind)}` }).click();
    await expect(found(page).getByRole('heading')).toHaveText([kind]);
    await expect(page).toHaveURL(/\?q=cykel&type=\w+$/);
    await expect(page.getByRole('button', { name: kind })).toBeFocused();
    await expect(list.getByRole('listitem')).toHaveCount(10);
    await expect(found(page).getByRole('button')).toHaveCount(0);
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await expect(list.getByRole('listitem').nth(10).getByRole('link').first()).toBeFocused();
  });

  test('offers to narrow only where that leaves less, and choices only that leave something', async ({
    page,
  }) => {
    await page.goto(`sv/search/?q=${encodeURIComponent(only.word)}`);
    await expect(hits(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Alternativ: alla' })).toBeHidden();
    await page.getByRole('searchbox').fill('kostnad');
    await expect(hits(page)).not.toHaveCount(1);
    await narrow(page);
    const choices = page
      .getByRole('combobox', { name: 'Alternativ' })
      .locator('option:not([hidden])');
    for (const text of (await choices.allTextContents()).slice(1)) expect(text).toMatch(/\([1-9]/);
  });

  test('says nothing of hits before there is an answer', async ({ page }) => {
    await page.goto('sv/search/?q=xylofon');
    const nearest = page.getByRole('navigation', { name: 'Närmast det du skrev' });
    await expect(nearest).toBeVisible();
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/pagefind\/.+\/texts\//, async (route) => {
      await held;
      await route.continue();
    });
    const request = page.waitForRequest(/\/pagefind\/.+\/texts\//);
    await page.getByRole('searchbox').fill('kostnad');
    await request;
    await expect(status(page)).toHaveText('Söker …');
    await expect(nearest).toBeHidden();
    release();
    await expect(hits(page).first()).toBeVisible();
    await expect(nearest).toBeHidden();
  });

  for (const width of [360, 1440]) {
    test(`nothing moves while the answer arrives at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchLayoutShifts(page);
      await page.goto('sv/search/?q=kostnad', { waitUntil: 'networkidle' });
      await expect(hits(page).first()).toBeVisible();
      expect(await layoutShifts(page)).toEqual([]);
    });
  }

  test('corrects what nobody has written, says so, and gives the way back', async ({ page }) => {
    await page.goto('sv/search/?q=statoin');
    await expect(status(page)).toHaveText(/^Visar träffar för ”station”: \d+ träffar/);
    await expect(hits(page).locator('mark').first()).toHaveText(/station/i);
    await page.getByRole('link', { name: 'Sök efter ”statoin” precis som det står' }).click();
    await expect(status(page)).toHaveText(/^Inga träffar/);
    await expect(page).toHaveURL(/\?q=statoin&verbatim=1$/);
    await page.reload();
    await expect(status(page)).toHaveText(/^Inga träffar/);
    await page.getByRole('searchbox').fill('statoinen');
    await expect(status(page)).toHaveText(/^Visar träffar för/);
  });

  test('marks the words that matched, whatever form they have', async ({ page }) => {
    await page.goto('sv/search/?q=cykel');
    await expect(hits(page).locator('mark').first()).toHaveText(/cykel/i);
    await page.goto('sv/search/?q=cykelställen');
    await expect(hits(page).locator('mark').first()).toHaveText(/cykel|ställ/i);
    await expect(hits(page).filter({ hasText: /[\^~]/ })).toHaveCount(0);
  });

  test('knows an option that an address names without its topic, as addresses did once', async ({
    page,
  }) => {
    await page.goto('en/search/?q=cost&option=brt');
    await page.getByRole('button', { name: 'Bus rapid transit' }).click();
    await expect(page.getByRole('combobox', { name: 'Option' })).toHaveValue('commuting/brt');
    await expect(page).toHaveURL(/\?q=cost&option=commuting%2Fbrt$/);
    await expect(hits(page).first()).toContainText('BRT');
  });

  test('drops filters that it does not know', async ({ page }) => {
    await page.goto('sv/search/?q=kostnad&option=fax&colour=red&type=song');
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=kostnad$/);
  });

  test('finds options and topics too', async ({ page }) => {
    await page.goto('sv/search/?q=BRT');
    await expect(
      page.getByRole('link', { name: 'Snabbuss i egna filer (BRT)', exact: true }),
    ).toHaveAttribute('href', /\/sv\/commuting\/#brt$/);
  });

  test('the search of the front page leads here', { tag: '@path' }, async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('searchbox', { name: 'Search words, question or code' }).fill('thieves');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=thieves$/);
    await expect(hits(page).first()).toBeVisible();
  });

  test('says what to do when nothing is found', async ({ page }) => {
    await page.goto('sv/search/?q=xylofon');
    await expect(status(page)).toHaveText(/^Inga träffar\. Kontrollera/);
    await expect(hits(page)).toHaveCount(0);
    const nearest = page.getByRole('navigation', { name: 'Närmast det du skrev' });
    await expect(nearest.getByRole('link')).toHaveCount(3);
    await page.getByRole('searchbox').fill('xymånadskortx');
    await expect(nearest.getByRole('link').first()).toHaveText('Månadskort');
    await page.getByRole('searchbox').fill('kostnad');
    await expect(hits(page).first()).toBeVisible();
    await expect(nearest).toBeHidden();
  });

  test('lets go of the filters where they leave nothing', async ({ page }) => {
    await page.goto('sv/search/?q=kaffe&kind=disadvantage&criterion=cost');
    await expect(status(page)).toHaveText(/^Inga träffar/);
    await page.getByRole('button', { name: 'Rensa filtren' }).click();
    await expect(hits(page).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=kaffe$/);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('says that words which are everywhere are not enough', async ({ page }) => {
    await page.goto('sv/search/?q=och+att+det');
    await expect(status(page)).toHaveText(/^De orden finns nästan överallt/);
    await expect(hits(page)).toHaveCount(0);
  });

  for (const [what, query, said] of [
    ['HTML', '<img src=x onerror=alert(1)> kostnad', /träff/],
    ['a script', '<script>alert(1)</script>', /träff/],
    ['emoji and Arabic beside a word', '🦆 مرحبا kostnad', /^\d+ träff/],
    ['percent signs', '%%% 100%', /^”100” finns inte på webbplatsen\./],
  ] as const) {
    test(`takes any text as words: ${what}`, async ({ page }) => {
      await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
      await expect(page.getByRole('searchbox')).toHaveValue(query);
      await expect(status(page)).toHaveText(said);
      await expect(page.locator('main img, main script')).toHaveCount(0);
      await page.getByRole('searchbox').fill('kostnad');
      await expect(hits(page).first()).toBeVisible();
    });
  }

  test('takes a query of 10 kB', async ({ page }) => {
    const query = 'kostnad tidtabell cykelställ '.repeat(350);
    expect(query.length).toBeGreaterThan(10_000);
    await page.goto(`sv/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toHaveText(/^\d+ träff/);
    await page.goto(`sv/search/?q=${'x'.repeat(10_000)}`);
    await expect(status(page)).toHaveText(/^Inga träffar/);
  });

  test('shows what the last letter asked for, however fast it is typed', async ({ page }) => {
    await page.goto('sv/search/');
    const field = page.getByRole('searchbox');
    await field.pressSequentially(only.word, { delay: 5 });
    await expect(field).toHaveValue(only.word);
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute(
      'href',
      new RegExp(`#${only.id}$`),
    );
    await expect(page).toHaveURL(/q=l%C3%B6vhalkan$/);
  });

  test('lets the reader type on a slow network, and answers in the end', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await page.goto('sv/search/');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 40_000,
      uploadThroughput: 20_000,
    });
    const field = page.getByRole('searchbox');
    await field.pressSequentially('stänkskärmar', { delay: 20 });
    await expect(field).toHaveValue('stänkskärmar');
    await expect(status(page)).toHaveText('Söker …');
    await expect(status(page)).toHaveText(/^\d+ träff/, { timeout: 30_000 });
    await expect(hits(page).first()).toContainText(/stänkskärmar/i);
  });

  test('fetches nothing of the index until the reader shows intent', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('sv/commuting/');
    await page.getByRole('banner').getByRole('link', { name: 'Ämnen' }).focus();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const engine = page.waitForRequest(/\/pagefind\/pagefind\.wasm/);
    await page.keyboard.press('/');
    await engine;
  });

  test('an answer to an older search never replaces a newer one', async ({ page }) => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let first = true;
    await page.route(/\/words\/sv\/\d/, async (route) => {
      if (first) {
        first = false;
        await held;
      }
      await route.continue();
    });
    await page.goto('sv/search/');
    const request = page.waitForRequest(/\/words\/sv\/\d/);
    await page.getByRole('searchbox').fill('kaffe');
    await request;
    await page.getByRole('searchbox').fill(only.word);
    const found = hits(page).first().getByRole('link').first();
    await expect(found).toHaveAttribute('href', new RegExp(`#${only.id}$`));
    const settled = page.waitForResponse(/\/words\/sv\/\d/);
    release();
    await settled;
    await expect(found).toHaveAttribute('href', new RegExp(`#${only.id}$`));
  });
});

test.describe('when something cannot be fetched', () => {
  test.use({ expectedProblems: /ERR_FAILED|Failed to load/ });

  test('the dialog shows a claim as it was found where its card is missing', async ({ page }) => {
    await page.route(/\/sv\/claims\//, (route) => route.abort());
    await page.goto('sv/commuting/');
    await page.keyboard.press('/');
    await page.keyboard.type(only.word);
    await expect(chosen(page).getByRole('heading')).toContainText(predicateOf(only.id));
    await expect(chosen(page).getByRole('button')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#${only.id}$`));
  });

  test('the search says so, and works again when it can', async ({ page }) => {
    await page.route(/\/pagefind\//, (route) => route.abort());
    await page.goto('sv/search/?q=kostnad');
    await expect(status(page)).toHaveText('Servern svarar inte.');
    await page.unroute(/\/pagefind\//);
    await page.getByRole('searchbox').fill('kostnader');
    await expect(hits(page).first()).toBeVisible();
  });
});
