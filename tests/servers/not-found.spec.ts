/** A wrong address: answered in its own language, by a page that is whole and leads back, wherever the site stands. */

import { translator } from '../../src/i18n/translate.ts';
import { test } from '../browser/support/test.ts';
import { expect } from './test.ts';
import { expectWhole } from './whole-page.ts';

// Where the site was moved, what the page names at first is not there.
test.use({ expectedProblems: /status of 404|MIME type/ });

for (const locale of ['sv', 'en'] as const) {
  test(`the page for wrong addresses speaks the language of the address: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    const t = translator(locale);
    await page.goto(`${locale}/nothing/at/all/`);
    await expectWhole(page);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
    await page
      .getByRole('main')
      .getByRole('link', { name: t('notFound.home') })
      .click();
    await expect(page).toHaveURL(`${baseURL}${locale}/`);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['sv', 'en'] as const) {
    test(`it speaks that language first too: ${locale}`, async ({ page }) => {
      await page.goto(`${locale}/nothing/at/all/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        translator(locale)('notFound.title'),
      );
    });
  }
});
