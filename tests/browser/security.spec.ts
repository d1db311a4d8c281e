/** What the pages let a browser do. The suite as a whole runs under this policy without a report. */

import { expect, test } from './support/test.ts';

test('the policy is strict, and the same in the header and in the page', async ({ page }) => {
  const response = await page.goto('sv/commuting/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-[^']+'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'$/,
  );
  await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveAttribute(
    'content',
    policy,
  );
});

for (const path of ['', 'sv/', 'sv/commuting/', 'en/search/', '404.html']) {
  test(`/${path} has no inline script, handler or style attribute`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    // What a page loads is the site's own; only readers follow links elsewhere.
    expect(html).not.toMatch(
      /<(?!a\s)[^>]*\s(?:src|href|action)="(?:https?:)?\/\/(?!kb\.example\.org)/,
    );
  });
}
