/** Offers a reader who has found nothing what is nearest to the words. */

import { likeness } from '../../query/likeness.ts';

/** How many links are offered. */
const most = 3;

/** Puts the links of a list in order of how like they are to a text, and hides all but the first. */
export function nearestFirst(home: HTMLElement, text: string): void {
  const list = home.querySelector('ul');
  const items = [...(list?.children ?? [])].filter((item) => item instanceof HTMLElement);
  const sorted = items
    .map((item) => ({ item, like: likeness(text, item.textContent) }))
    .sort((a, b) => b.like - a.like);
  for (const [index, { item }] of sorted.entries()) {
    item.hidden = index >= most;
    list?.append(item);
  }
}
