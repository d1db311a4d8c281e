/** The lists by which a search is narrowed. */

import { type FacetCounts, isChosen } from '../../query/facets.ts';

/** Says behind each choice how much there is of it; of many topics those are listed that have some. */
export function showCounts(form: HTMLFormElement, counts: FacetCounts): void {
  const { lang } = document.documentElement;
  for (const [facet, values] of Object.entries(counts)) {
    const list = form.elements.namedItem(facet);
    if (!(list instanceof HTMLSelectElement)) continue;
    for (const option of list.options) {
      if (option.value === '') continue;
      const count = values.get(option.value) ?? 0;
      option.text = `${option.dataset.label} (${count.toLocaleString(lang)})`;
    }
    for (const group of list.querySelectorAll('optgroup')) {
      group.hidden = ![...group.querySelectorAll('option')].some(
        ({ value, selected }) => selected || (values.get(value) ?? 0) > 0,
      );
    }
  }
}

export function hideCounts(form: HTMLFormElement): void {
  for (const option of form.querySelectorAll('option')) {
    if (option.dataset.label) option.text = option.dataset.label;
  }
  for (const group of form.querySelectorAll('optgroup')) group.hidden = false;
}

/**
 * Chooses what an address says. What a list does not have leaves it at all that there is; an option without its
 * topic, as addresses named it once, is that of every topic which has one.
 */
export function choose(list: HTMLSelectElement, value: string): void {
  const meant = [...list.options].filter((option) => isChosen(value, option.value));
  const [first, ...others] = meant;
  if (others.length > 0) {
    const labels = new Set(meant.map(({ dataset, text }) => dataset.label ?? text));
    const all = new Option([...labels].join(' / '), value);
    all.dataset.label = all.text;
    // After the choice of all that there is, and above every topic.
    list.options.item(0)?.after(all);
  }
  list.value = others.length > 0 ? value : (first?.value ?? '');
}
