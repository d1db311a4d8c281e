/** A reader opens, shares and follows the card of one claim. */

import { evidenceOf } from '../../src/domain/evidence.ts';
import { claims, languages, sentenceOf, wholeSentenceOf } from './support/content.ts';
import { paste } from './support/pasting.ts';
import { expect, test } from './support/test.ts';

for (const locale of languages) {
  test(`every claim has a card that says what it is, and who bears it out (${locale})`, async ({
    page,
  }) => {
    for (const { claim, option } of claims) {
      const { alone, explanation } = claim.words[locale];
      await page.goto(`${locale}/claims/${claim.id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(alone.text);
      await expect(page.locator('h1 .subject')).toHaveText(alone.subject);
      await expect(page.getByRole('main')).toContainText(explanation?.text.slice(0, 30) ?? '');
      await expect(page.getByRole('main')).toContainText(option.words[locale].title);
      await expect(page.getByRole('main')).toContainText(claim.published?.code ?? 'no code');
      await expect(page.locator('.source-index a')).toHaveCount(claim.sources.length);
      const content = (selector: string) => page.locator(selector).getAttribute('content');
      expect(await page.title()).toContain(alone.text);
      expect(await content('meta[property="og:title"]')).toBe(alone.text);
      const description = await content('meta[property="og:description"]');
      expect(description).toContain(explanation?.text.slice(0, 30));
      expect(await content('meta[name=description]')).toBe(description);
      const evidence = evidenceOf(claim, option.makers);
      const said = page.locator('.card [data-evidence]');
      const source = locale === 'sv' ? 'käll' : 'source';
      await expect(said).toContainText(` · ${evidence?.count} ${source}`);
      await expect(said).toContainText(evidence?.newest?.slice(0, 4) ?? 'no date');
    }
  });
}

test('the code in the margin leads to the card, and the card back to the claim', {
  tag: '@path',
}, async ({ page }) => {
  await page.goto('sv/commuting/');
  await page.locator('#train-fast').getByRole('link', { name: 'CO-17' }).click();
  await expect(page).toHaveURL(/\/sv\/claims\/train-fast\/$/);
  await expect(
    page.getByRole('heading', { name: 'Restid hos de andra alternativen' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: sentenceOf('brt-own-lanes', 'sv') })).toBeVisible();
  await page.getByRole('link', { name: /^Visa bland påståendena om/ }).click();
  await expect(page.locator('#train-fast')).toBeFocused();
});

test.describe('the shortest link', { tag: '@path' }, () => {
  for (const [tag, locale] of [
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
  ] as const) {
    test.describe(tag, () => {
      test.use({ locale: tag });
      test(`leads a reader of ${tag} to the claim`, async ({ page }) => {
        await page.goto('k/co-17/');
        await expect(page).toHaveURL(new RegExp(`/${locale}/commuting/#train-fast$`));
        await expect(page.locator('#train-fast')).toBeFocused();
      });
    });
  }

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('offers both languages', async ({ page }) => {
      await page.goto('k/co-17/');
      await expect(page.getByRole('main').getByRole('link')).toHaveText(['Svenska', 'English']);
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(/\/en\/commuting\/#train-fast$/);
    });
  });
});

test.describe('sharing', { tag: '@path' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the card gives link, citation and Markdown by keyboard, all of them to the claim', async ({
    page,
    baseURL,
  }) => {
    await page.goto('en/claims/brt-own-lanes/');
    const address = `${baseURL}en/commuting/#brt-own-lanes`;
    const copied = async (what: string) => {
      await page.getByRole('button', { name: new RegExp(`^Copy ${what}`) }).press('Enter');
      const said = new RegExp(`^${what} copied$`, 'i');
      await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
      return (await paste(page)).plain.inputValue();
    };
    expect(await copied('link')).toBe(address);
    expect(await copied('Markdown')).toBe(
      `[${wholeSentenceOf('brt-own-lanes', 'en')}](${address})`,
    );
    expect(await copied('citation')).toMatch(
      /^“Bus rapid transit \(BRT\) passes .+” Advantage\. CO-10,/,
    );
  });
});

test('the anchors of the leaflet that the topic grew from still arrive', async ({ page }) => {
  for (const [anchor, place] of [
    ['ways-to-get-to-work', 'main'],
    ['the-bicycle', 'bicycle'],
    ['the-bus', 'brt'],
    ['bicycle-advantages', 'bicycle-advantages'],
    ['train-disadvantages', 'train-disadvantages'],
    ['advantages', 'comparison'],
    ['disadvantages', 'comparison'],
  ]) {
    await page.goto('sv/');
    await page.goto(`sv/commuting/#${anchor}`);
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
    await expect(page.locator(`#${place}`)).toBeFocused();
  }
});

test('links beside a heading look like links', async ({ page }) => {
  await page.goto('sv/claims/train-fast/');
  const crumb = page.getByRole('navigation', { name: 'Du är här' }).getByRole('link').first();
  await expect(crumb).toHaveCSS('text-decoration-line', 'underline');
  await page.goto('sv/commuting/options/train/');
  await expect(page.locator('.facts a').first()).toHaveCSS('text-decoration-line', 'underline');
});
