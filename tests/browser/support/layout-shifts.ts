import type { Page } from '@playwright/test';

/** Notes from the next page on what moves without the reader's doing. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shifts: unknown[] = Reflect.get(window, 'shifts') ?? [];
        Reflect.set(window, 'shifts', [...shifts, entry.toJSON()]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What has moved so far. */
export function layoutShifts(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => Reflect.get(window, 'shifts') ?? []);
}
