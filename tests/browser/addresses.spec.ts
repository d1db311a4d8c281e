/** Pages stand where they should and say where that is: at the root of a host, and below a path. */

import { catalog, languages } from './support/content.ts';
import { expect, test } from './support/test.ts';

const paths = ['/', '/search/', ...catalog.topics.map(({ id }) => `/${id}/`)];

test.describe('the front door', () => {
  for (const [tag, path] of [
    ['sv-SE', '/sv/'],
    ['en-GB', '/en/'],
    ['de-DE', '/sv/'],
  ] as const) {
    test.describe(tag, () => {
      test.use({ locale: tag });
      test(`leads a reader of ${tag} to ${path}`, async ({ page }) => {
        await page.goto('');
        await expect(page).toHaveURL(new RegExp(`${path}$`));
      });
    });
  }

  test.describe('once the reader has chosen', () => {
    test.use({ locale: 'en-GB' });
    test('it leads there', async ({ page }) => {
      await page.goto('en/');
      await page.getByRole('link', { name: 'Svenska' }).click();
      await expect(page).toHaveURL(/\/sv\/$/);
      await page.goto('');
      await expect(page).toHaveURL(/\/sv\/$/);
    });
  });
});

for (const locale of languages) {
  for (const path of paths) {
    test(`/${locale}${path} names its language, itself and its twin`, async ({ page, request }) => {
      const address = `${locale}${path}`;
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const hrefs = await page
        .locator('link[hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(hrefs.map(([language]) => language)).toEqual([...languages, 'x-default']);
      const permanent = new Map(hrefs.map(([language, href]) => [language, href ?? '']));
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        permanent.get(locale) ?? '',
      );
      expect(permanent.get('x-default')).toBe(permanent.get('sv'));
      for (const language of languages) {
        const { pathname } = new URL(permanent.get(language) ?? '', page.url());
        expect(pathname.endsWith(`/${language}${path}`)).toBe(true);
        expect((await request.get(pathname)).ok()).toBe(true);
      }
    });

    test(`every link on /${locale}${path} leads somewhere`, async ({ page, request }) => {
      await page.goto(`${locale}${path}`);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
        );
      const { origin } = new URL(page.url());
      const own = [...new Set(links)]
        .map((link) => new URL(link))
        .filter((url) => url.origin === origin);
      expect(own.length).toBeGreaterThan(2);
      for (const url of own) {
        const response = await request.get(url.pathname);
        expect(response.status(), url.href).toBe(200);
        if (url.hash)
          expect(await response.text(), url.href).toContain(`id="${url.hash.slice(1)}"`);
      }
    });
  }
}

test('a whole address is given where the site knows its own', async ({ page }, { project }) => {
  await page.goto('sv/commuting/');
  const expected = project.name === 'kb' ? 'https://kb.example.org/kb/sv/commuting/' : './';
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', expected);
});

test('browsers are offered the search where the site knows its own address', async ({
  page,
  request,
}, { project }) => {
  await page.goto('sv/');
  const offer = page.locator('link[rel=search]');
  if (project.name !== 'kb') {
    await expect(offer).toHaveCount(0);
    return;
  }
  const description = await request.get(
    new URL((await offer.getAttribute('href')) ?? '', page.url()).href,
  );
  expect(await description.text()).toContain(
    'https://kb.example.org/kb/sv/search/?q={searchTerms}',
  );
});

test('every form of a page that it names is there, with the same claims', async ({
  page,
  request,
}) => {
  await page.goto('sv/commuting/');
  const ids = await page.locator('li.claim').evaluateAll((items) => items.map(({ id }) => id));
  const forms = await page
    .locator('link[rel=alternate][type]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
    );
  expect(forms.map(([type]) => type)).toEqual([
    'text/markdown',
    'application/atom+xml',
    'application/json',
  ]);
  for (const [, href] of forms) {
    const response = await request.get(new URL(href ?? '', page.url()).href);
    expect(response.ok()).toBe(true);
    const text = await response.text();
    expect(ids.filter((id) => !text.includes(`#${id}`))).toEqual([]);
  }
});

test.describe('a wrong address', () => {
  // Where the site was moved, what the page names at first is not there.
  test.use({ expectedProblems: /404|MIME type/ });
  for (const [path, first] of [
    ['nowhere/', 'sv'],
    ['sv/commuting/nowhere', 'sv'],
    ['en/claims/nothing/', 'en'],
    ['k/co-999/', 'sv'],
  ] as const) {
    test(`${path} is answered in both languages`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      const titles = { sv: 'Sidan finns inte', en: 'Page not found' };
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[first]);
      for (const locale of languages)
        await expect(page.locator(`section[lang=${locale}]`).getByRole('heading')).toHaveText(
          titles[locale as keyof typeof titles],
        );
      await expect(page.getByRole('link', { name: 'Sök efter sidan' })).toHaveAttribute(
        'href',
        /\/sv\/search\/$/,
      );
      await page.getByRole('link', { name: 'Go to the home page' }).click();
      await expect(page).toHaveURL(/\/en\/$/);
    });
  }
});
