/** Decision trees at work: answers lead where the tree says, and end in something to file. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Topic } from '../../src/domain/catalog.ts';
import { type DecisionTree, treeOutlinePath, treePath } from '../../src/domain/decision-tree.ts';
import { alternativesOf } from '../../src/domain/option.ts';
import { reachableFrom, walk } from '../../src/domain/tree-graph.ts';
import { pathsOf, type TreePath } from '../../src/domain/tree-paths.ts';
import { catalog, languages } from './support/content.ts';
import { layoutShifts, watchLayoutShifts } from './support/layout-shifts.ts';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const trees = catalog.topics.flatMap((topic) => topic.trees.map((tree) => ({ topic, tree })));

/** A way to each outcome of a tree: the first. */
function waysOf(tree: DecisionTree): TreePath[] {
  const found = new Map<string, TreePath>();
  for (const path of pathsOf(tree)) if (!found.has(path.outcome)) found.set(path.outcome, path);
  return [...found.values()];
}

/** Ways on which every answer of a tree is given. */
function waysByEveryAnswer(tree: DecisionTree): TreePath[] {
  const given = new Set<string>();
  return [...pathsOf(tree)].filter(({ steps }) => {
    const before = given.size;
    for (const { question, answer } of steps) given.add(`${question} ${answer}`);
    return given.size > before;
  });
}

function addressOf(topic: Topic, tree: DecisionTree, { steps }: TreePath): string {
  const query = steps.map(({ question, answer }) => `${question}=${answer}`).join('&');
  return `sv${treePath(topic.id, tree.id)}?${query}`;
}

function titleOf(tree: DecisionTree, id: string): string {
  return [...tree.questions, ...tree.outcomes].find((node) => node.id === id)?.words.sv.title ?? id;
}

function guided(page: Page): Locator {
  return page.locator('vv-decision-tree');
}

/** Tabs on to the block of an answer, and presses it. */
async function answer(page: Page, id: string): Promise<void> {
  const isThere = () =>
    page.evaluate((choice) => document.activeElement?.getAttribute('data-choice') === choice, id);
  for (let press = 0; press < 60 && !(await isThere()); press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

test('an outcome with much to arrange prints on two sheets all the same', async ({ page }) => {
  const [address] = trees.flatMap(({ topic, tree }) =>
    waysOf(tree)
      .filter(({ outcome }) =>
        tree.outcomes.some(({ id, prerequisites }) => id === outcome && prerequisites.length > 0),
      )
      .map((way) => addressOf(topic, tree, way)),
  );
  if (!address) throw new Error('No outcome has anything to arrange.');
  await page.goto(address);
  await expect(guided(page).getByRole('list').first()).toBeVisible();
  // As much as the longest of real outcomes: eight things with a paragraph each, fourteen sources.
  await page.locator('.sheet').evaluate((sheet) => {
    const much = 'Ställ in det som behövs, och pröva det på några datorer först. '.repeat(3);
    const fill = (list: Element | null, size: number) => {
      const [first] = list?.children ?? [];
      while (list && first && list.children.length < size) list.append(first.cloneNode(true));
    };
    const checklist = sheet.querySelector('.checklist');
    fill(checklist, 8);
    for (const text of checklist?.querySelectorAll('p:not(.sources)') ?? [])
      text.textContent = much;
    fill(sheet.querySelector('.source-index'), 14);
  });
  const sheets = await printedSheets(page);
  expect(sheets).toHaveLength(2);
  expect(sheets.at(-1)).toContain('Beslut fattat av');
});

for (const { topic, tree } of trees) {
  test.describe(tree.id, () => {
    test('every answer leads by keyboard to the outcome that the answers have', async ({
      page,
    }) => {
      await page.goto(`sv${treePath(topic.id, tree.id)}`);
      const part = guided(page);
      for (const [nth, { steps }] of waysByEveryAnswer(tree).entries()) {
        for (const [index, step] of steps.entries()) {
          const heading = part.getByRole('heading', { name: titleOf(tree, step.question) });
          if (index > 0 || nth > 0) await expect(heading).toBeFocused();
          await answer(page, step.answer);
        }
        const { reached } = walk(tree, steps);
        await expect(
          part.getByRole('heading', { name: titleOf(tree, reached), exact: true }),
        ).toBeFocused();
        await part.getByRole('button', { name: 'Börja om' }).focus();
        await page.keyboard.press('Enter');
      }
    });

    test('nothing moves while the page arrives, with answers or without', async ({ page }) => {
      await watchLayoutShifts(page);
      const [way] = waysOf(tree);
      if (!way) throw new Error('The tree has no outcome.');
      for (const address of [
        `sv${treePath(topic.id, tree.id)}`,
        addressOf(topic, tree, { ...way, steps: way.steps.slice(0, 1) }),
        addressOf(topic, tree, way),
      ]) {
        await page.goto(address, { waitUntil: 'networkidle' });
        await expect(guided(page)).toHaveAttribute('data-ready', '');
        expect(await layoutShifts(page), address).toEqual([]);
      }
    });

    test('every question says which outcomes remain, and of the others that they do not', async ({
      page,
    }) => {
      for (const path of waysOf(tree)) {
        const steps = path.steps.slice(0, -1);
        await page.goto(addressOf(topic, tree, { ...path, steps }));
        const ahead = reachableFrom(tree, walk(tree, steps).reached);
        const left = tree.outcomes.filter(({ id }) => ahead.has(id));
        const heading = `${left.length} av ${tree.outcomes.length} utfall är kvar`;
        const list = page.getByRole('region', { name: heading }).getByRole('listitem');
        await expect(list).toHaveCount(tree.outcomes.length);
        const told = (await list.allInnerTexts()).map((text) => text.trim());
        expect(told.slice(0, left.length).toSorted()).toEqual(
          left.map(({ words }) => words.sv.title).toSorted(),
        );
        for (const text of told.slice(left.length)) expect(text).toMatch(/^Inte kvar:/);
      }
    });

    test('a question, its answers and what remains fit the screen of a projector', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      for (const { steps } of waysByEveryAnswer(tree)) {
        for (const [nth] of steps.entries()) {
          await page.goto(addressOf(topic, tree, { steps: steps.slice(0, nth), outcome: '' }));
          await expect(guided(page)).toHaveAttribute('data-ready', '');
          for (const seen of [page.locator('[data-choice]').last(), page.locator('.sketch')]) {
            const box = await seen.boundingBox();
            expect((box?.y ?? 0) + (box?.height ?? 720)).toBeLessThan(720);
          }
        }
      }
    });

    test('every outcome prints as a basis that holds all codes cited', async ({ page }) => {
      for (const path of waysOf(tree)) {
        await page.goto(addressOf(topic, tree, path));
        await expect(
          guided(page).getByRole('heading', { name: titleOf(tree, path.outcome) }),
        ).toBeVisible();
        const sheets = await printedSheets(page);
        expect(sheets.length, path.outcome).toBeLessThanOrEqual(2);
        const text = sheets.join('\n');
        const outcome = tree.outcomes.find(({ id }) => id === path.outcome);
        for (const { published } of [...(outcome?.claims ?? []), ...(outcome?.accepts ?? [])])
          expect(text, path.outcome).toContain(published?.code ?? '?');
        for (const { question } of path.steps)
          expect(text.replaceAll(/\s+/g, '')).toContain(
            titleOf(tree, question).replaceAll(/\s+/g, ''),
          );
      }
    });

    test('every outcome makes a record that parses, and whose links arrive', async ({ page }) => {
      const links = new Set<string>();
      for (const path of waysOf(tree)) {
        await page.goto(addressOf(topic, tree, path));
        const saving = page.waitForEvent('download');
        await guided(page).getByRole('button', { name: 'Spara beslutsdokumentet' }).click();
        const record = await readFile(await (await saving).path(), 'utf8');
        expect(parse(record.split('---')[1] ?? '')).toMatchObject({ status: 'proposed' });
        const headings = [...record.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
        expect(headings).toEqual(
          expect.arrayContaining([
            'Context and Problem Statement',
            'Considered Options',
            'Decision Outcome',
            'Pros and Cons of the Options',
          ]),
        );
        for (const { words } of alternativesOf(topic)) expect(record).toContain(words.sv.title);
        for (const [, url = ''] of record.matchAll(/\]\(<?(http[^)>]+)/g)) links.add(url);
      }
      expect(links.size).toBeGreaterThan(10);
      const pages = new Map<string, string>();
      for (const link of links) {
        const [address = '', anchor] = link.split('#');
        const { origin, pathname } = new URL(address);
        if (![new URL(page.url()).origin, 'https://kb.example.org'].includes(origin)) continue;
        if (!pages.has(address)) {
          const response = await page.request.get(pathname);
          expect(response.ok(), address).toBe(true);
          pages.set(address, await response.text());
        }
        if (anchor) expect(pages.get(address), link).toContain(`id="${anchor}"`);
      }
      expect(pages.size).toBeGreaterThan(1);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      for (const locale of languages) {
        test(`the outline has the edges of the tree (${locale})`, async ({ page }) => {
          await page.goto(`${locale}${treeOutlinePath(topic.id, tree.id)}`);
          const edges = await page
            .locator('.answers > li')
            .evaluateAll((items) =>
              items.map((item) => [item.id, item.querySelector('.answer a')?.getAttribute('href')]),
            );
          expect(edges).toEqual(
            tree.questions.flatMap((question) =>
              question.answers.map(({ id, to }) => [`${question.id}-${id}`, `#${to}`]),
            ),
          );
        });
      }
    });
  });
}

test('an outcome leads on into the tree of another topic, with the answers that are known there', async ({
  page,
}) => {
  await page.goto('sv/commuting/trees/which-way/?today=car&distance=near&lanes=no&colleagues=no');
  await expect(guided(page).getByRole('heading', { name: 'Gå vidare med' })).toBeVisible();
  await guided(page).getByRole('link', { name: 'Hur ska barnet ta sig till skolan?' }).click();
  // What is asked under one id in both has its answer from here; what the outcome answers comes with it.
  await expect(page).toHaveURL(
    /\/school-run\/trees\/how-to-school\/\?(?=.*alone=yes)(?=.*distance=near)/,
  );
  await expect(guided(page).getByRole('heading', { level: 1 })).toHaveText('Låt barnet cykla');
});

test.describe('where somebody does not know', () => {
  const tree = 'sv/commuting/trees/which-way/';
  const doubtful = 'today=car&distance=near&lanes=unsure&colleagues=yes';
  const question = 'Går snabbussen nära dig?';

  test('nothing but “don’t know” ends in what to find out, and advises nothing', async ({
    page,
  }) => {
    await page.goto(tree);
    const part = guided(page);
    const end = part.getByText('Inget utfall än');
    let asked = 0;
    for (; !(await end.isVisible()); asked += 1) {
      expect(asked).toBeLessThan(10);
      const title = await part.getByRole('heading', { level: 1 }).textContent();
      await part.getByRole('link', { name: 'Vet inte' }).click();
      await expect(part.locator('[data-part=path]')).toContainText(title ?? '?');
    }
    await expect(part.getByRole('heading', { name: 'Ta reda på det här först' })).toBeFocused();
    await expect(part.getByText('Rekommendation:')).toHaveCount(0);
    await expect(part.locator('[data-part=to-find-out] > li')).toHaveCount(asked);
  });

  test('the outcome is preliminary and says what to find out, and from whom', async ({ page }) => {
    await page.goto(`${tree}?${doubtful}`);
    const part = guided(page);
    await expect(part.getByRole('heading', { name: 'Välj samåkning' })).toBeVisible();
    await expect(part.getByText('Preliminärt utfall')).toBeVisible();
    const doubt = part.locator('[data-part=to-find-out] > li');
    await expect(doubt).toHaveCount(1);
    await expect(doubt).toContainText(question);
    await expect(doubt).toContainText('Fråga Sjöviks kommun');

    await doubt.getByRole('button', { name: 'Svara på frågan' }).click();
    await expect(part.getByRole('heading', { name: question })).toBeFocused();
    await part.locator('[data-choice="yes"]').click();
    await expect(part.getByRole('heading', { name: 'Välj snabbuss' })).toBeFocused();
    await expect(part.getByText('Preliminärt utfall')).toBeHidden();
    await expect(part.getByRole('heading', { name: 'Ta reda på först' })).toBeHidden();
  });

  test('so it is on paper and in the record of the decision', async ({ page }) => {
    await page.goto(`${tree}?${doubtful}`);
    await expect(page.getByRole('heading', { name: 'Ta reda på först' })).toBeVisible();
    const paper = (await printedSheets(page)).join('\n').replaceAll(/\s+/g, ' ');
    expect(paper).toContain('Preliminärt utfall');
    expect(paper).toContain('Ta reda på först');
    expect(paper).toContain(question);

    const saving = page.waitForEvent('download');
    await guided(page).getByRole('button', { name: 'Spara beslutsdokumentet' }).click();
    const record = await readFile(await (await saving).path(), 'utf8');
    expect(record).toContain('**Preliminärt:');
    expect(record).toMatch(/### Ta reda på först\n\n\* \[Går snabbussen nära dig\?\]/);
    expect(record).toContain('Fråga Sjöviks kommun');
  });

  test('what an answer has ruled out is said not to apply', async ({ page }) => {
    const note = guided(page).locator('[data-claim="bicycle-wet"] em');
    await page.goto(`${tree}?today=bicycle&enough=yes`);
    await expect(note).toContainText(
      'gäller inte dig, som har svarat ”Ja” på frågan ”Räcker cykeln året om?”',
    );
    await page.goto(`${tree}?today=bicycle&enough=unsure`);
    await expect(guided(page).getByRole('heading', { name: 'Behåll cykeln' })).toBeVisible();
    await expect(note).toHaveCount(0);
  });

  test('an address from before the first question was another keeps its answers', async ({
    page,
  }) => {
    await page.goto(`${tree}?distance=far&station=yes`);
    const part = guided(page);
    await expect(part.getByRole('heading', { name: /^Hur tar du dig till jobbet/ })).toBeVisible();
    await part.getByRole('link', { name: 'Jag kör ensam' }).click();
    await expect(part.getByRole('heading', { name: 'Välj pendeltåg' })).toBeFocused();
  });
});
