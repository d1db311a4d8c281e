/** What the pages let a browser do. The suite as a whole runs under this policy without a report. */

import { createHash } from 'node:crypto';
import { expect, test } from './support/test.ts';

test('the policy is strict in the page, and the header adds what only a header can say', async ({
  page,
}) => {
  const response = await page.goto('sv/commuting/');
  const policy = await page
    .locator('meta[http-equiv=Content-Security-Policy]')
    .getAttribute('content');
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; img-src 'self'; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'$/,
  );
  // The server may be older than the page, and leaves it to the page which style sheet stands in it.
  const sent = response?.headers()['content-security-policy'];
  // It is one for all pages, of which that of wrong addresses has a script of its own.
  expect(sent?.replace(/(script-src [^;]+'sha256-[^']+') 'sha256-[^']+'/, '$1')).toBe(
    `${policy
      ?.replace("default-src 'none'", "object-src 'none'; media-src 'none'; manifest-src 'none'")
      // A topic as one file brings its fonts and its pictures in itself.
      .replace(/(font|img)-src 'self'/g, '$& data:')
      .replace(
        /style-src [^;]+; /,
        '',
      )}; require-trusted-types-for 'script'; trusted-types vagval; frame-ancestors 'self' http://127.0.0.1:*`,
  );
});

test.describe('a style that is not the page’s own', () => {
  test.use({ expectedProblems: /inline style|security policy: style-src-elem inline/ });

  test('is refused by the page', async ({ page }) => {
    await page.goto('sv/commuting/');
    const rules = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      return style.sheet?.cssRules.length ?? 0;
    });
    expect(rules).toBe(0);
  });
});

for (const path of ['', 'sv/', 'sv/commuting/', 'en/search/', '404.html']) {
  test(`/${path} has no inline script but what its policy names, no handler or style attribute`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const scripts = [
      ...html.matchAll(/<script(?! [^>]*(?:src|ld\+json))[^>]*>([\s\S]+?)<\/script>/g),
    ];
    const hashes = scripts.map(([, script = '']) =>
      createHash('sha256').update(script).digest('base64'),
    );
    expect(hashes.filter((hash) => !html.includes(`'sha256-${hash}'`))).toEqual([]);
    expect(hashes).toHaveLength(path === '404.html' ? 2 : 1);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    // What a page loads is the site's own; only readers follow links elsewhere.
    expect(html).not.toMatch(
      /<(?!a\s)[^>]*\s(?:src|href|action)="(?:https?:)?\/\/(?!kb\.example\.org)/,
    );
  });
}
