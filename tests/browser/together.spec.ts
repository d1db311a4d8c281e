/** Several people compare what they have answered in a decision tree. */

import type { Page } from '@playwright/test';
import { treePath } from '../../src/domain/decision-tree.ts';
import { expectNoViolations } from './support/axe.ts';
import { topic } from './support/content.ts';
import { expect, test } from './support/test.ts';

const [tree] = topic.trees;
if (!tree) throw new Error('The topic has no tree.');
const at = `https://kb.example.org/sv${treePath(topic.id, tree.id)}?`;
const anna = `Anna: ${at}today=car&distance=near&lanes=no&colleagues=yes`;
const bo = `Bo: ${at}today=car&distance=far&station=no&colleagues=no`;

function titleOf(question: string): string {
  return tree?.questions.find(({ id }) => id === question)?.words.sv.title ?? question;
}

function outcomeOf(outcome: string): string {
  return tree?.outcomes.find(({ id }) => id === outcome)?.words.sv.title ?? outcome;
}

/** Pastes and compares, by keyboard alone. */
async function compare(page: Page, text: string): Promise<void> {
  await page.goto('sv/decisions/together/');
  await expect(page.locator('vv-answers-compared')).toHaveAttribute('data-ready', '');
  await page.getByRole('textbox', { name: 'Adresserna till svaren' }).focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Så skiljer ni er åt' })).toBeFocused();
}

test('where they differ is told question by question, and what of it decides', async ({ page }) => {
  await compare(page, `${anna}\n${bo}`);
  const result = page.getByRole('region', { name: 'Så skiljer ni er åt' });
  await expect(result.getByRole('status')).toContainText(
    `Anna kommer till ”${outcomeOf('choose-carpool')}”.`,
  );
  await expect(result.getByRole('status')).toContainText(
    `Bo kommer till ”${outcomeOf('choose-bicycle')}”.`,
  );
  const questions = result.getByRole('heading', { level: 3 });
  await expect(questions).toHaveText([titleOf('distance'), titleOf('colleagues')]);
  const last = result.locator('.difference').last();
  await expect(last.getByRole('definition')).toHaveText(['Anna', 'Bo']);
  await expect(last.getByRole('listitem')).toHaveText([
    `Med svaret ”Nej” skulle Anna i stället kunna komma till ”${outcomeOf('choose-bicycle')}”.`,
    `Med svaret ”Ja” skulle Bo i stället kunna komma till ”${outcomeOf('choose-carpool')}”.`,
  ]);
  await expectNoViolations(page);
  await last.getByRole('link').click();
  await expect(page).toHaveURL(/\/which-way\/outline\/#colleagues$/);
});

test('what somebody pastes leaves neither the browser nor a trace in the address', async ({
  page,
}) => {
  const requests: string[] = [];
  await compare(page, '');
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.getByRole('textbox').fill(`${anna}\n${bo}`);
  await page.getByRole('button', { name: 'Jämför' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2);
  expect(page.url()).toMatch(/\/decisions\/together\/$/);
  expect(requests.filter((request) => /Anna|colleagues/.test(request))).toEqual([]);
});

test('what cannot be compared is said', async ({ page }) => {
  const status = page.getByRole('status');
  await compare(page, anna);
  await expect(status).toHaveText('Det behövs minst två adresser till svar i samma beslutsträd.');
  await compare(page, `${anna}\n${anna.replace('Anna', 'Cia')}`);
  await expect(status).toContainText('Ni har svarat likadant');
  await compare(page, `${anna}\n${bo}\nDan: ${at.replace(tree.id, 'gone')}today=car`);
  await expect(status).toContainText('gäller ett annat beslutsträd och är inte med: Dan.');
});

test.describe('a tree that is gone', () => {
  test.use({ expectedProblems: /404/ });
  test('is said to be', async ({ page }) => {
    const gone = (who: string) => who.replace(tree.id, 'gone');
    await compare(page, `${gone(anna)}\n${gone(bo)}`);
    await expect(page.getByRole('status')).toContainText('Beslutsträdet finns inte kvar');
  });
});

test('the page on decisions leads there', async ({ page }) => {
  await page.goto('sv/decisions/');
  await page.getByRole('link', { name: 'Jämför era svar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jämför era svar');
});
