import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { relativeAddress } from '../../../src/i18n/relative-address.ts';

suite('an address from a page', () => {
  const cases = [
    ['/sv/tea/', '/sv/tea/#leaf', '#leaf'],
    ['/sv/tea/', '/sv/tea/?q=1#leaf', '?q=1#leaf'],
    ['/sv/tea/', '/sv/tea/', './'],
    ['/sv/tea/', '/sv/terms/#kettle', '../terms/#kettle'],
    ['/sv/tea/', '/', '../../'],
    ['/', '/sv/', 'sv/'],
    ['/llms.txt', '/sv/tea/index.md', 'sv/tea/index.md'],
    ['/sv/tea/index.md', '/sv/tea/#leaf', './#leaf'],
  ] as const;
  for (const [from, to, expected] of cases) {
    test(`${from} → ${to}`, () => assert.equal(relativeAddress(from, to), expected));
  }

  test('leads to the same place in whatever folder the site stands', () => {
    const path = fc
      .array(fc.constantFrom('sv', 'en', 'tea', 'a', 'kettle'), { maxLength: 5 })
      .map((names) => ['', ...names, ''].join('/'));
    const rest = fc.constantFrom('', '#leaf', '?a=1', '?a=/b#c/d');
    const root = fc.constantFrom('/', '/kb/', '/a/b/c/');
    fc.assert(
      fc.property(path, path, rest, root, (from, to, end, base) => {
        const { pathname, search, hash } = new URL(
          relativeAddress(from, to + end),
          `https://x.example${base}${from.slice(1)}`,
        );
        assert.equal(`${pathname}${search}${hash}`, `${base}${to.slice(1)}${end}`);
      }),
      { numRuns: 2000 },
    );
  });
});
