import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/** The text of a page as it is printed, sheet by sheet, read from the PDF with Poppler's `pdftotext`. */
export async function printedSheets(page: Page): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
  return stdout.split('\f').filter((sheet) => sheet.trim() !== '');
}
