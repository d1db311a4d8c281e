import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Asserts that axe finds nothing on the page as it stands: on a narrow screen and on a wide one; and in dark
 * colours, which change nothing but contrast, where there is most in sight.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await violations(new AxeBuilder({ page }).withTags(tags)), `${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  const contrast = new AxeBuilder({ page }).withRules('color-contrast');
  expect(await violations(contrast), 'dark').toEqual([]);
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
