/** The browser test with what holds for every page: it breaks nothing and calls nobody. */

import { test as base, expect } from '@playwright/test';

interface Options {
  /** Console messages that a test provokes on purpose. */
  readonly expectedProblems: RegExp;
}

export const test = base.extend<Options & { watch: undefined }>({
  expectedProblems: [/^$/, { option: true }],
  watch: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      context.on('console', (message) => {
        const text = message.text();
        // Said at every plain http address: a header that only https makes good use of.
        if (text.startsWith('The Cross-Origin-Opener-Policy header has been ignored')) return;
        if (['error', 'warning'].includes(message.type())) problems.push(text);
      });
      context.on('weberror', (error) => problems.push(String(error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== 'data:')
          problems.push(`request to ${url.href}`);
      });
      await context.exposeBinding('reportViolation', (_source, text: string) => {
        problems.push(text);
      });
      await context.addInitScript(() => {
        const report: unknown = Reflect.get(window, 'reportViolation');
        document.addEventListener('securitypolicyviolation', (event) => {
          if (typeof report === 'function') {
            report(`security policy: ${event.violatedDirective} ${event.blockedURI}`);
          }
        });
      });
      await use(undefined);
      expect(problems.filter((problem) => !expectedProblems.test(problem))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
