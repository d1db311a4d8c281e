/** That what the check lets pass of SVGs does nothing but draw, opened by its address, without any policy. */

import { type BrowserContext, expect, test } from '@playwright/test';
import fc from 'fast-check';
import { drawingFaults } from '../../src/checks/drawings.ts';
import { hostileSvg } from '../support/hostile-svg.ts';

const address = 'http://drawings.invalid/a.svg';

/** Opens drawings one after another, and does to each what a reader may; tells what it has done beyond drawing. */
async function opener(context: BrowserContext): Promise<(svg: string) => Promise<string[]>> {
  const page = await context.newPage();
  let done: string[] = [];
  let drawing = '';
  page.on('dialog', (dialog) => {
    done.push('dialog');
    dialog.dismiss().catch(() => undefined);
  });
  await page.route('**', (route) => {
    const asked = route.request().url();
    if (asked === address) return route.fulfill({ contentType: 'image/svg+xml', body: drawing });
    done.push(`request of ${asked}`);
    return route.abort();
  });
  return async (svg) => {
    done = [];
    drawing = svg;
    await page.goto(address);
    const hasRun = await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const type of ['click', 'mouseover', 'focusin', 'error', 'load'])
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      }
      // What is fetched or animated has begun after two frames.
      return new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve('ran' in window)));
      });
    });
    if (hasRun) done.push('script');
    if (page.url() !== address) done.push(`left for ${page.url()}`);
    return done;
  };
}

test('what runs or fetches is seen to, where no check has refused it', async ({ context }) => {
  const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
  const open = await opener(context);
  expect(await open(svg('<script>window.ran = 1</script>'))).toEqual(['script']);
  expect(await open(svg('<path onclick="window.ran = 1"/>'))).toEqual(['script']);
  const fetches = svg('<style>@import "//evil.invalid/a.css";</style>');
  expect(await open(fetches)).toEqual(['request of http://evil.invalid/a.css']);
});

test('what passes the check draws, and no more', async ({ context }) => {
  test.setTimeout(300_000);
  const open = await opener(context);
  const passing = fc
    .sample(hostileSvg, { numRuns: 4000, seed: 29 })
    .filter((svg) => drawingFaults(svg).length === 0)
    .filter((svg, index, all) => all.indexOf(svg) === index)
    .slice(0, 100);
  expect(passing.length).toBe(100);
  for (const svg of passing) expect(await open(svg), svg).toEqual([]);
});
