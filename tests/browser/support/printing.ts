import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';

/**
 * The text of a page as it is printed, sheet by sheet, read from the PDF with Poppler's `pdftotext`.
 * @param order as it stands on the paper, columns beside each other, or `raw`: one column after another
 */
export async function printedSheets(
  page: Page,
  order: 'layout' | 'raw' = 'layout',
): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { status, stdout, stderr } = spawnSync('pdftotext', [`-${order}`, '-', '-'], {
    input: pdf,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`);
  return stdout.split('\f').filter((sheet) => sheet.trim() !== '');
}
