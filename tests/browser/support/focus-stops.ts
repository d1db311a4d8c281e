import type { Page } from '@playwright/test';

/**
 * Goes through a page just opened with the keyboard, forwards and then backwards, and tells where the focus could not be
 * seen: under something that sticks, outside the window, clipped away.
 * @returns how many stops there were in each direction, and those that nobody sees, as markup
 */
export async function walkThroughStops(
  page: Page,
): Promise<{ readonly stops: readonly number[]; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  const stops: number[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    let count = 0;
    for (;;) {
      await page.keyboard.press(key);
      const stop = await page.evaluate(describeStop);
      if (stop === undefined) break;
      count += 1;
      if (!stop.isSeen) unseen.push(`${key}: ${stop.markup}`);
    }
    stops.push(count);
  }
  return { stops, unseen };
}

/** What has the focus in the page; undefined once the focus has left it. */
function describeStop(): { readonly isSeen: boolean; readonly markup: string } | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  // A link may run over lines: it is seen where any of them is.
  const isSeen = [...element.getClientRects()].some(({ left, top, width, height }) => {
    // A layer that tells of the link before goes by itself.
    const [found] = document
      .elementsFromPoint(left + width / 2, top + height / 2)
      .filter((other) => !other.closest('[popover]'));
    return found !== undefined && element.contains(found);
  });
  return { isSeen, markup: element.outerHTML.slice(0, 120) };
}
