/** A tree as a table: which answers suffice for each outcome. */

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import {
  type DecisionTree,
  treeOutlinePath,
  treeTablePath,
} from '../../src/domain/decision-tree.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { answerOf } from '../../src/domain/tree-graph.ts';
import { pathsOf, type TreePath } from '../../src/domain/tree-paths.ts';
import { catalog, languages } from './support/content.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const trees = catalog.topics.flatMap((topic) => topic.trees.map((tree) => ({ topic, tree })));

/** A rule as it is read: all of its conditions, those over it too, each a question with the answers that are enough. */
interface ReadRule {
  readonly name: string;
  readonly conditions: readonly { readonly question: string; readonly answers: string[] }[];
  readonly to: string;
  readonly href: string;
}

/** The tables of a page as they stand, each with its rules. */
async function tablesOn(page: Page): Promise<readonly (readonly ReadRule[])[]> {
  return page.getByRole('table').evaluateAll((tables) => {
    const plain = (text: string | null | undefined) =>
      (text ?? '').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
    return tables.map((table) =>
      [...table.querySelectorAll('tbody')].flatMap((body) =>
        [...body.querySelectorAll('tr[id]')].map((row) => ({
          name: plain(row.querySelector('th')?.textContent),
          conditions: [
            ...body.querySelectorAll('[scope=rowgroup] li'),
            ...row.querySelectorAll('li'),
          ].map((item) => {
            const answers = [...item.querySelectorAll('strong')].map((one) =>
              plain(one.textContent),
            );
            return { question: plain(item.textContent), answers };
          }),
          to: plain(row.querySelector('td:last-child')?.textContent),
          href: row.querySelector('a')?.getAttribute('href') ?? '',
        })),
      ),
    );
  });
}

/** What the tables say of the answers of a path: the name of the outcome, looked up rule by rule. */
function lookUp(
  tables: readonly (readonly ReadRule[])[],
  tree: DecisionTree,
  { steps }: TreePath,
  locale: Locale,
): string {
  const given = steps.map((step) => ({
    question: tree.questions.find(({ id }) => id === step.question)?.words[locale].title ?? '',
    answer: answerOf(tree, step)?.words[locale].title ?? '',
  }));
  const holds = ({ conditions }: ReadRule) =>
    conditions.every(({ question, answers }) =>
      given.some((one) => question.includes(one.question) && answers.includes(one.answer)),
    );
  let table = tables[0];
  for (;;) {
    const [rule, ...others] = table?.filter(holds) ?? [];
    expect(others).toEqual([]);
    const next = / (?<letter>[A-Z])$/.exec(rule?.to ?? '')?.groups?.letter;
    if (!next) return rule?.to ?? '';
    table = tables.find(([first]) => first?.name.startsWith(next));
  }
}

for (const { topic, tree } of trees) {
  const path = treeTablePath(topic.id, tree.id);

  test.describe(`the table of ${topic.id}/${tree.id} without script`, () => {
    test.use({ javaScriptEnabled: false });
    for (const locale of languages) {
      test(`has one rule for every way through the tree (${locale})`, async ({ page }) => {
        await page.goto(`${locale}${path}`);
        const tables = await tablesOn(page);
        for (const way of pathsOf(tree)) {
          const outcome = tree.outcomes.find(({ id }) => id === way.outcome);
          expect(lookUp(tables, tree, way, locale)).toBe(outcome?.words[locale].title);
        }
      });
    }
  });

  test(`the rules of ${topic.id}/${tree.id} lead to their outcomes, and outcomes to their rules`, async ({
    page,
  }) => {
    await page.goto(`sv${path}`);
    const links = await page
      .locator('.tree-table a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const outline = await (
      await page.request.get(`sv${treeOutlinePath(topic.id, tree.id)}`)
    ).text();
    expect(links.length).toBeGreaterThan(tree.outcomes.length);
    for (const link of links) {
      const anchor = new URL(link).hash.slice(1);
      if (link.includes('/outline/')) expect(outline).toContain(`id="${anchor}"`);
      else await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    }
    const named = page.getByRole('region', { name: 'Utfallen och deras rader' });
    for (const { words } of tree.outcomes)
      await expect(named.getByRole('listitem').filter({ hasText: words.sv.title })).not.toHaveCount(
        0,
      );
  });

  for (const locale of languages) {
    test(`the table of ${topic.id}/${tree.id} prints on one sheet (${locale})`, async ({
      page,
    }) => {
      await page.goto(`${locale}${path}`);
      const sheets = await printedSheets(page);
      expect(sheets).toHaveLength(1);
      const last = tree.outcomes.at(-1)?.words[locale].title ?? '';
      expect(sheets[0]?.replaceAll('\u00ad', '')).toContain(last.split(' ')[0]);
    });
  }
}

const [{ topic, tree }] = trees as [(typeof trees)[0]];
const path = treeTablePath(topic.id, tree.id);

test('the outline leads to the table, and the table back', async ({ page }) => {
  await page.goto(`sv${treeOutlinePath(topic.id, tree.id)}`);
  await page.getByRole('link', { name: 'Trädet som tabell' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Trädet som tabell: ${tree.words.sv.title}`,
  );
  await page.getByRole('link', { name: 'Hela trädet på en sida' }).click();
  await expect(page).toHaveURL(new RegExp(`${treeOutlinePath(topic.id, tree.id)}$`));
});

test('the table is saved as a file for decision engines', async ({ page }) => {
  await page.goto(`sv${path}`);
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Hämta som DMN-fil' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`${tree.id}-sv.dmn`);
  const xml = await readFile(await download.path(), 'utf8');
  expect(xml).toContain('xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"');
  expect(xml).toContain(`label="${tree.words.sv.title}"`);
});

test('a table that goes on elsewhere leads there by the keyboard', async ({ page }) => {
  await page.goto(`en${path}`);
  const on = page.getByRole('link', { name: 'Go on in table B' }).first();
  await on.focus();
  await page.keyboard.press('Enter');
  const second = page.getByRole('heading', { level: 2 }).nth(1);
  await expect(second).toBeFocused();
  await expect(second).toBeInViewport();
  await expect(page.getByRole('region', { name: /^B / })).toContainText('You come here from rows');
});

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} px it is a table all the same, and nothing is panned sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`sv${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const table = page.getByRole('table').first();
    await expect(table.getByRole('columnheader')).toHaveText(['Rad', 'Om', 'Då']);
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'A1', exact: true }) });
    await expect(row.getByRole('cell')).toHaveCount(2);
    const box = await row.boundingBox();
    const cell = await row.getByRole('cell').last().boundingBox();
    expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual(
      (box?.x ?? 0) + (box?.width ?? 0) + 1,
    );
  });
}
