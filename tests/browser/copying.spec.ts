/** A reader copies what stands on a page, and pastes it elsewhere: where the address is https, and where it is not. */

import type { Page } from '@playwright/test';
import { treePath } from '../../src/domain/decision-tree.ts';
import { pathsOf } from '../../src/domain/tree-paths.ts';
import { sentenceOf, topic } from './support/content.ts';
import { paste } from './support/pasting.ts';
import { expect, test } from './support/test.ts';

const comparison = 'sv/commuting/comparison/?options=brt,train';
const button = (what: string) => `${what}: ${sentenceOf('brt-monthly-card', 'sv')}`;

/** Whether the address is one that browsers trust with a clipboard, as they do https. */
function isTrusted(baseURL: string | undefined): boolean {
  return new URL(baseURL ?? '').hostname === 'localhost';
}

/** An outcome of the first tree, with the answers that lead to it. */
function outcome(): { readonly address: string; readonly title: string } {
  const [tree] = topic.trees;
  const way = tree && [...pathsOf(tree)][0];
  const title = tree?.outcomes.find(({ id }) => id === way?.outcome)?.words.sv.title;
  if (!tree || !way || !title) throw new Error('The fixture has no tree that ends.');
  const answers = way.steps.map(({ question, answer }) => `${question}=${answer}`).join('&');
  return { address: `sv${treePath(topic.id, tree.id)}?${answers}`, title };
}

/** A browser that lets no page copy. */
async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.execCommand = () => false;
    if ('clipboard' in navigator)
      navigator.clipboard.write = () => Promise.reject(new Error('Refused.'));
  });
}

test.describe('what is copied is pasted', { tag: '@plain-http' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link to a claim, whole, and it leads there', async ({ page, baseURL }) => {
    await page.goto('sv/commuting/?a=b#train-table');
    expect(await page.evaluate(() => isSecureContext)).toBe(isTrusted(baseURL));
    const copy = page.getByRole('button', { name: button('Kopiera länk') });
    await expect(copy).toHaveCSS('opacity', '0');
    await page.locator('#brt-monthly-card').hover();
    await expect(copy).toHaveCSS('opacity', '1');
    await copy.click();
    await expect(page.getByRole('status').filter({ hasText: 'Länken har kopierats' })).toHaveCount(
      1,
    );
    const { plain } = await paste(page);
    const address = `${baseURL}sv/commuting/#brt-monthly-card`;
    await expect(plain).toHaveValue(address);
    await page.goto(address);
    await expect(page.locator('#brt-monthly-card')).toBeFocused();
  });

  test('a citation: rich into a document, plain into a ticket', async ({ page, baseURL }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    await page.getByRole('button', { name: button('Kopiera hänvisning') }).click();
    await expect(
      page.getByRole('status').filter({ hasText: 'Hänvisningen har kopierats' }),
    ).toHaveCount(1);
    const { rich, plain } = await paste(page);
    const words =
      /^”Snabbuss i egna filer \(BRT\) kräver .+” Nackdel\. CO-08, \d+ \p{L}+ \d{4}\. /u;
    const address = `${baseURL}sv/commuting/#brt-monthly-card`;
    await expect(rich).toHaveText(words);
    await expect(rich.getByRole('link')).toHaveAttribute('href', address);
    expect((await plain.inputValue()).endsWith(address)).toBe(true);
    await expect(plain).toHaveValue(words);
  });

  test('the table of the comparison: as a table into a document', async ({ page }) => {
    await page.goto(comparison);
    await page.locator('.take-away summary').click();
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    await expect(page.getByText('Tabellen har kopierats')).toBeVisible();
    const { rich, plain } = await paste(page);
    await expect(rich.locator('table th[scope=col]')).toHaveText([
      'Kriterium',
      'Rad',
      'Snabbuss i egna filer',
      'Pendeltåg',
    ]);
    await expect(rich.getByRole('link', { name: 'CO-08' })).toHaveAttribute(
      'href',
      /^http.*\/k\/co-08\/$/,
    );
    await expect(plain).toHaveValue(/^# Jämförelse: Vägen till jobbet/);
    expect(await rich.innerHTML()).not.toContain('\u00ad');
  });

  test('the address of a view', async ({ page }) => {
    await page.goto(`${comparison}&embed=1`);
    await page.locator('.take-away summary').click();
    await page.getByRole('button', { name: 'Kopiera länk till vyn' }).click();
    await expect(page.getByText('Länken har kopierats')).toBeVisible();
    const { plain } = await paste(page);
    await expect(plain).toHaveValue(
      /^http.*\/sv\/commuting\/comparison\/\?options=brt,train&since=\d{4}-\d\d-\d\d$/,
    );
  });

  test('the record of a decision: a document with its heading, and Markdown', async ({ page }) => {
    const { address, title } = outcome();
    await page.goto(address);
    await page.getByRole('button', { name: 'Kopiera beslutsdokumentet' }).click();
    await expect(page.getByText('Beslutsdokumentet har kopierats')).toBeVisible();
    const { rich, plain } = await paste(page);
    await expect(rich.getByRole('heading', { name: title })).toBeVisible();
    await expect(rich.getByRole('button')).toHaveCount(0);
    for (const link of await rich.getByRole('link').all())
      await expect(link).toHaveAttribute('href', /^http/);
    await expect(plain).toHaveValue(/^---\nstatus: /);
    await expect(plain).toHaveValue(new RegExp(title));
  });

  test('and what the reader had marked and focused is as it was', async ({ page }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    const copy = page.getByRole('button', { name: button('Kopiera länk') });
    await copy.focus();
    const marked = await page.evaluate(() => {
      const selection = document.getSelection();
      selection?.selectAllChildren(document.querySelector('h1') ?? document.body);
      return selection?.toString();
    });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Länken har kopierats' })).toHaveCount(
      1,
    );
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(marked);
    await expect(page.getByRole('button', { name: /^Länken har kopierats/ })).toBeFocused();
  });

  test('a citation from the dialog of the search', async ({ page }) => {
    await page.goto('sv/commuting/');
    await page.keyboard.press('/');
    await page.keyboard.type('CO-08');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kopiera hänvisning' }).click();
    await expect(dialog.getByText('Hänvisningen har kopierats').first()).toBeVisible();
    await page.keyboard.press('Escape');
    const { plain } = await paste(page);
    await expect(plain).toHaveValue(/CO-08, .*\/sv\/commuting\/#brt-monthly-card$/);
  });
});

test.describe('the button', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('works by keyboard alone', async ({ page }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    await expect(page.locator('#brt-monthly-card')).toBeFocused();
    const copy = page.getByRole('button', { name: button('Kopiera länk') });
    // Past the code, the terms and the sources.
    for (let press = 0; press < 12; press += 1) {
      if (await copy.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(copy).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Länken har kopierats' })).toHaveCount(
      1,
    );
  });

  test('is called what stands on it, also while it says what it did, and can be used again', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('en/commuting/#brt-own-lanes');
    const claim = page.locator('#brt-own-lanes');
    const sentence = sentenceOf('brt-own-lanes', 'en');
    await claim.getByRole('button', { name: `Copy link: ${sentence}` }).click();
    const copied = claim.getByRole('button', { name: `Link copied: ${sentence}` });
    await expect(copied).toHaveText('Link copied');
    await copied.click();
    await page.clock.runFor(5000);
    await expect(claim.getByRole('button', { name: `Copy link: ${sentence}` })).toHaveText(
      'Copy link',
    );
  });

  test('copies in the press itself, also what is still on its way', async ({ page }) => {
    await page.addInitScript(() => {
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = (items) => {
        Reflect.set(window, 'copiedIn', window.event?.type);
        return write(items);
      };
    });
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(/comparison-formats/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(comparison);
    await page.locator('.take-away summary').click();
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    expect(await page.evaluate(() => Reflect.get(window, 'copiedIn'))).toBe('click');
    release();
    await expect(page.getByText('Tabellen har kopierats')).toBeVisible();
    const { rich } = await paste(page);
    await expect(rich.getByRole('table')).toBeVisible();
  });
});

test.describe('where the browser lets no page copy', { tag: '@plain-http' }, () => {
  // What a browser copies by itself has style of its own, which a page of the site does not let in.
  test.use({ expectedProblems: /style-src-attr|Applying inline style/ });

  test.beforeEach(async ({ page }) => {
    await refuseCopying(page);
  });

  const reasonAt = (baseURL: string | undefined) =>
    isTrusted(baseURL)
      ? 'Webbläsaren lät inte sidan kopiera. Kopiera härifrån:'
      : 'Utan https låter webbläsaren inte sidan kopiera. Kopiera härifrån:';

  test('the address is shown, selected, with the reason', async ({ page, baseURL }) => {
    await page.goto('sv/commuting/#brt-monthly-card');
    const copy = page.getByRole('button', { name: button('Kopiera länk') });
    const field = page.getByRole('textbox', { name: reasonAt(baseURL) });
    // Once more, and it is still there once.
    for (const press of ['Enter', 'Enter']) {
      await copy.press(press);
      await expect(field).toBeFocused();
    }
    await page.keyboard.press('ControlOrMeta+C');
    const { plain } = await paste(page);
    await expect(plain).toHaveValue(`${baseURL}sv/commuting/#brt-monthly-card`);
  });

  test('the table is shown as it would be pasted, selected', async ({ page, baseURL }) => {
    await page.goto(comparison);
    await page.locator('.take-away summary').click();
    await page.getByRole('button', { name: 'Kopiera tabellen' }).click();
    const shown = page.getByRole('group', { name: reasonAt(baseURL) });
    await expect(shown).toBeFocused();
    await expect(shown.getByRole('table')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+C');
    const { rich } = await paste(page);
    await expect(rich.getByRole('table')).toContainText('Snabbuss i egna filer');
  });
});

test.describe('what the reader has marked', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied without the soft hyphens that let long words break', async ({ page }) => {
    await page.goto('sv/claims/carpool-parking/');
    const heading = page.getByRole('heading', { level: 1 });
    const shown = await heading.evaluate(({ textContent }) => textContent);
    expect(shown).toContain('\u00ad');
    await heading.evaluate((element) => document.getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+C');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).not.toContain('\u00ad');
    expect(copied.replaceAll(/\s+/g, ' ').trim()).toBe(
      shown.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim(),
    );
  });
});
