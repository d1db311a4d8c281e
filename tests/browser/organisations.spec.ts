/** What an organisation that knows little is shown by the main tree. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { printedSheets } from './support/printing.ts';
import { expect, test } from './support/test.ts';

const tree = 'sv/internet-clients/trees/which-way/';

function guided(page: Page): Locator {
  return page.getByRole('region', { name: 'Fråga för fråga' });
}

async function giveAnswers(page: Page, answers: string): Promise<void> {
  await page.goto(tree);
  for (const [question, answer] of new URLSearchParams(answers)) {
    await guided(page).locator(`[data-choice="${answer}"]`).click();
    await expect(page).toHaveURL(new RegExp(`[?&]${question}=${answer}`));
  }
}

test('nothing but “don’t know” ends in what to find out, and advises nothing', async ({ page }) => {
  await page.goto(tree);
  const part = guided(page);
  const end = part.getByText('Inget utfall ännu');
  let asked = 0;
  for (; !(await end.isVisible()); asked += 1) {
    expect(asked).toBeLessThan(30);
    const question = await part.locator('[data-part=question] h3').textContent();
    await part.getByRole('button', { name: 'Vet inte' }).click();
    await expect(part.locator('[data-part=path]')).toContainText(question ?? '?');
  }
  await expect(part.getByRole('heading', { name: 'Ta reda på det här först' })).toBeFocused();
  await expect(part.getByText('Rekommendation:')).toHaveCount(0);
  await expect(part.locator('[data-part=to-find-out] > li')).toHaveCount(asked);
});

test.describe('with an answer that is not known', () => {
  const answers = 'today=ibcm&ibcm-enough=exposure&ibcm-exposure=unsure';

  test('the outcome is preliminary and says what to find out, and from whom', async ({ page }) => {
    await giveAnswers(page, answers);
    const part = guided(page);
    await expect(part.getByRole('heading', { name: 'Behåll IBCM' })).toBeFocused();
    await expect(part.getByText('Preliminärt utfall')).toBeVisible();
    const doubt = part.locator('[data-part=to-find-out] > li');
    await expect(doubt).toHaveCount(1);
    await expect(doubt).toContainText('Får en CMG i Azure ersätta IBCM?');
    await expect(doubt).toContainText('Fråga dem som ansvarar för informationssäkerhet');

    await doubt.getByRole('button', { name: 'Svara på frågan' }).click();
    await expect(
      part.getByRole('heading', { name: 'Får en CMG i Azure ersätta IBCM?' }),
    ).toBeFocused();
    await part.locator('[data-choice="yes"]').click();
    await expect(part.getByText('Preliminärt utfall')).toBeHidden();
    await expect(part.getByRole('heading', { name: /^Gå från IBCM till CMG/ })).toBeFocused();
  });

  test('so it is on paper and in the record of the decision', async ({ page }) => {
    await page.goto(`${tree}?${answers}`);
    const paper = (await printedSheets(page)).join('\n').replaceAll(/\s+/g, ' ');
    expect(paper).toContain('Preliminärt utfall');
    expect(paper).toContain('Ta reda på först');
    expect(paper).toContain('Får en CMG i Azure ersätta IBCM?');

    const saving = page.waitForEvent('download');
    await guided(page).getByRole('button', { name: 'Spara beslutsdokumentet' }).click();
    const record = await readFile(await (await saving).path(), 'utf8');
    expect(record).toContain('**Preliminärt:');
    expect(record).toMatch(/### Ta reda på först\n\n\* \[Får en CMG i Azure ersätta IBCM\?\]/);
    expect(record).toContain('Fråga dem som ansvarar för informationssäkerhet');
  });
});

test('what an answer has ruled out is said not to apply', async ({ page }) => {
  const notes = guided(page).locator('[data-claim="ibcm-no-user-deployments"] em');
  await page.goto(`${tree}?today=ibcm&ibcm-enough=yes`);
  await expect(notes).toContainText(
    'gäller inte dig, som har svarat ”Ja” på frågan ”Räcker IBCM?”',
  );
  await page.goto(`${tree}?today=ibcm&ibcm-enough=features&ibcm-features=no`);
  await expect(guided(page).getByRole('heading', { name: 'Behåll IBCM' })).toBeVisible();
  await expect(notes).toHaveCount(0);
});

test('an address from before the first question was another keeps its answers', async ({
  page,
}) => {
  await page.goto(`${tree}?cloud=yes&client=yes&directory=domain&remote-control=no&workloads=yes`);
  const part = guided(page);
  await expect(part.getByRole('heading', { name: /^Hur når du datorerna/ })).toBeVisible();
  await part.getByRole('button', { name: 'Inte alls, eller bara ibland' }).click();
  await expect(part.getByRole('heading', { name: 'Välj CMG och samhantering' })).toBeFocused();
});
