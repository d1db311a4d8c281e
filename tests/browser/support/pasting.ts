import type { Locator, Page } from '@playwright/test';

/** What a reader pastes into: a document, and the field of a ticket. */
export interface Pasted {
  readonly rich: Locator;
  readonly plain: Locator;
}

/** Pastes what was copied last, by the keys that a reader presses, into both. */
export async function paste(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    const rich = document.createElement('div');
    rich.contentEditable = 'true';
    rich.id = 'pasted-rich';
    const plain = document.createElement('textarea');
    plain.id = 'pasted-plain';
    for (const field of [rich, plain]) {
      document.getElementById(field.id)?.remove();
      document.querySelector('main')?.prepend(field);
    }
  });
  const pasted = { rich: page.locator('#pasted-rich'), plain: page.locator('#pasted-plain') };
  for (const field of Object.values(pasted)) {
    await field.focus();
    await page.keyboard.press('ControlOrMeta+V');
  }
  return pasted;
}
