/** The sources that a page lists at its end, numbered from 1. */

import type { NumberedSource } from '../comparison/comparison-grid.ts';
import { noteId } from './note-id.ts';

export function sourcesOnPage(): NumberedSource[] {
  return [...document.querySelectorAll('.source-index > li')].map((item, index) => {
    const [title] = item.children;
    return {
      number: index + 1,
      title: title?.textContent.trim() ?? '',
      url: title instanceof HTMLAnchorElement ? title.href : undefined,
      byline: (title?.nextSibling?.textContent ?? '').replaceAll(/^[\s.]+|[\s.]+$/g, ''),
    };
  });
}

/** Lets one who hears the number of a source alone, in a list of links, know which one it is. */
export function nameSourceLinks(): void {
  const sources = sourcesOnPage();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) {
    const source = sources.find(({ number }) => link.hash === `#${noteId(number)}`);
    if (source) link.setAttribute('aria-label', `${link.textContent.trim()}: ${source.title}`);
  }
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
