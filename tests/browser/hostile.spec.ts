/** What others have written into an address, a field or the browser’s storage harms nothing and hides nothing. */

import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { stored } from '../../src/browser/stored.ts';
import { expect, test } from './support/test.ts';

const crafted = [
  '<script>harmed()</script>',
  '<img src=x onerror=harmed()>',
  '"><svg/onload=harmed()>',
  "' autofocus onfocus='harmed()",
  '</style><iframe srcdoc="<script>parent.harmed()</script>">',
  'javascript:harmed()',
  'JaVaScRiPt\t:harmed()',
  'data:text/html,<script>harmed()</script>',
  '//evil.example/',
  '\\\\evil.example\\',
  'https://evil.example/#x',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '__proto__[harmed]=1',
  '{harmed}',
  '{{harmed()}}',
  '\u0024{harmed()}',
  '$&$`$1$$',
  '(a+)+$'.repeat(20),
  '[',
  '*',
  '\u0000\u0001\u001b[31m',
  '\u202e\u2066txet desrever\u2069',
  '\ud800',
  '\udfff\ud83d',
  'a\u0301'.repeat(300),
  '👩‍👩‍👧‍👦'.repeat(50),
  '1e309',
  '-0',
  'NaN',
  '٣',
  '0x10',
  '99999999999999999999999999',
  ',,,,',
  'a,'.repeat(500),
  ' '.repeat(500),
  'A'.repeat(20_000),
];

/** Written into an address as they stand. */
const broken = [
  '%',
  '%00',
  '%E0%A4%A',
  '%ff%fe',
  '%u0041',
  '%25%2525',
  '&&==&',
  '?#?',
  ';=;',
  '+%2B+',
];

const random = fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), { numRuns: 30, seed: 18 });
const values = [...crafted, ...random];
const written = [
  ...values.map((value) => String(new URLSearchParams({ x: value })).slice(2)),
  ...broken,
];

const comparison = 'sv/commuting/comparison/';
const addresses = [
  ...['filter', 'options', 'rows', 'without', 'reference', 'decisive', 'density', '__proto__'].map(
    (name) => [comparison, `?${name}=`] as const,
  ),
  ['sv/commuting/trees/which-way/', '?today='],
  ['sv/commuting/trees/which-way/', '?constructor='],
  ['sv/commuting/estimate/', '?days='],
  ['sv/commuting/', '#'],
  [comparison, '#'],
  ['sv/guides/monthly-card/', '#'],
] as const;

for (const [path, start] of addresses)
  test(`${path}${start}… with ${written.length} values`, async ({ page }) => {
    await watched(page, path);
    const harm = await page.evaluate(
      async ({ starts, values }) => {
        for (const value of values) {
          history.replaceState(null, '', `${location.pathname}${starts}${value}`);
          dispatchEvent(
            starts === '#' ? new HashChangeEvent('hashchange') : new PopStateEvent('popstate'),
          );
          const { found } = await Reflect.get(window, 'lookForHarm')();
          if (found) return `${value.slice(0, 80)}: ${found}`;
        }
        return '';
      },
      { starts: start, values: written },
    );
    expect(harm).toBe('');
  });

const fields = [
  [comparison, '[name=filter]'],
  ['sv/commuting/estimate/', 'main input'],
  ['sv/search/', 'main [type=search]'],
] as const;

for (const [path, selector] of fields)
  test(`the field of ${path} with ${values.length} values`, async ({ page }) => {
    await watched(page, path);
    const field = page.locator(selector).first();
    await expect(field).toBeEnabled();
    const harm = await field.evaluate(async (input, values) => {
      for (const value of values) {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        const { found } = await Reflect.get(window, 'lookForHarm')();
        if (found) return `${value.slice(0, 80)}: ${found}`;
      }
      return '';
    }, values);
    expect(harm).toBe('');
    // It still does what it is there for.
    await field.fill('');
    expect((await page.evaluate(() => Reflect.get(window, 'lookForHarm')())).found).toBe('');
  });

test.describe('a wrong address is told by the server too', () => {
  test.use({ expectedProblems: /404/ });
  test('addresses that arrive so, one after the other', async ({ page }) => {
    for (const [path, start] of [
      [comparison, '?filter='],
      ['sv/commuting/trees/which-way/', '?today='],
      ['sv/search/', '?q='],
      ['sv/commuting/', '#'],
      ['sv/nowhere/', ''],
      ['k/', ''],
    ] as const)
      for (const value of [
        '%3Cimg%20src=x%20onerror=harmed()%3E',
        '%E0%A4%A',
        'javascript:harmed()',
      ]) {
        const harm = await watched(page, `${path}${start}${value}`);
        expect(harm, `${path}${start}${value}`).toBe('');
      }
  });
});

test('what stands in the browser’s storage', async ({ page }) => {
  for (const value of ['<img src=x onerror=harmed()>', '__proto__', '\u0000', 'A'.repeat(20_000)]) {
    await page.goto('sv/');
    await page.evaluate(
      ([names, value]) => {
        for (const name of names) {
          localStorage.setItem(name, value);
          localStorage.setItem(`${name}commuting`, value);
        }
      },
      [Object.values(stored), value] as const,
    );
    for (const path of ['', 'sv/commuting/', 'sv/search/?q=kort'])
      expect(await watched(page, path), path).toBe('');
  }
});

/** Opens a page, and says what harm has been done there; `lookForHarm` says it later on. */
async function watched(page: Page, path: string): Promise<string> {
  await page.addInitScript(() => {
    Reflect.set(window, 'harmed', () => Reflect.set(window, 'isHarmed', true));
    Reflect.set(window, 'lookForHarm', async () => {
      await new Promise((resolve) => setTimeout(resolve));
      const leads = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      const { scrollWidth, scrollHeight } = document.documentElement;
      const found = Object.entries({
        'a script has run': Reflect.has(window, 'isHarmed'),
        'something foreign is in the page': document.querySelector(
          'iframe, object, embed, img[src=x], [onerror], [onload], [onfocus]',
        ),
        'a link leads elsewhere': leads.some(({ hostname }) => hostname === 'evil.example'),
        'a link runs script': leads.some(({ protocol }) => /script|data/.test(protocol)),
        'every object has more than before': Object.keys(Object.prototype).length > 0,
        'the page is wider than its window': scrollWidth > innerWidth,
        'the page has grown beyond measure': scrollHeight > 60_000,
        'nothing is in sight': !document.querySelector('main')?.checkVisibility(),
      }).find(([, isSo]) => isSo);
      return { found: found?.[0] ?? '' };
    });
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return (await page.evaluate(() => Reflect.get(window, 'lookForHarm')())).found;
}
