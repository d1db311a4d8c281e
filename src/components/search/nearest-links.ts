/** Offers a reader who has found nothing what is nearest to the words. */

import { likeness } from '../../query/likeness.ts';
import type { CodeLink } from './code-lookup.ts';

/** How many links are offered. */
const most = 3;

/** Offers claims by their codes, and of the links of a list the one to a topic. */
export function codesFirst(home: HTMLElement, codes: readonly CodeLink[], topic: string): void {
  const items = itemsOf(home);
  for (const item of items)
    item.hidden = item.querySelector('a')?.pathname !== new URL(topic, location.href).pathname;
  const added = codes.map(({ href, code }) => {
    const item = document.createElement('li');
    item.dataset.code = code;
    const link = document.createElement('a');
    link.href = href;
    link.textContent = code;
    item.append(link);
    return item;
  });
  home.querySelector('ul')?.prepend(...added);
}

/** Puts the links of a list in order of how like they are to a text, and hides all but the first. */
export function nearestFirst(home: HTMLElement, text: string): void {
  const list = home.querySelector('ul');
  const items = itemsOf(home);
  const sorted = items
    .map((item) => ({ item, like: likeness(text, item.textContent) }))
    .sort((a, b) => b.like - a.like);
  for (const [index, { item }] of sorted.entries()) {
    item.hidden = index >= most;
    list?.append(item);
  }
}

/** The links that the page came with. */
function itemsOf(home: HTMLElement): HTMLElement[] {
  for (const item of home.querySelectorAll('li[data-code]')) item.remove();
  return [...home.querySelectorAll('li')];
}
