/** The sources that a page lists at its end, numbered from 1. */

import type { NumberedSource } from '../comparison/comparison-grid.ts';

export function sourcesOnPage(): NumberedSource[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.source-index li > a')].map(
    ({ textContent, href }, index) => ({ number: index + 1, title: textContent.trim(), url: href }),
  );
}

/** Marks the sources that paper can do without. Each keeps its number. */
export function markUnused(isUsed: (number: number) => boolean): void {
  for (const [index, item] of document
    .querySelectorAll<HTMLLIElement>('.source-index > li')
    .entries()) {
    const number = index + 1;
    item.value = number;
    item.classList.toggle('unused', !isUsed(number));
  }
}
