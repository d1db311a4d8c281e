/** The lists by which a search is narrowed, behind one button. */

import { type FacetCounts, isChosen } from '../../query/facets.ts';

/**
 * Says behind each choice how much there is of it, and offers those alone that leave something, in the lists alone
 * that leave less than all.
 * @param hits how many there are as it is; without counts everything is offered
 */
export function showChoices(form: HTMLFormElement, counts?: FacetCounts, hits = 0): void {
  const { lang } = document.documentElement;
  const lists = [...form.querySelectorAll('select')];
  for (const list of lists) {
    const values = counts && new Map(Object.entries(counts)).get(list.name);
    const count = (value: string) => values?.get(value) ?? 0;
    for (const option of list.options) {
      const { label } = option.dataset;
      if (label === undefined) continue;
      option.text = values ? `${label} (${count(option.value).toLocaleString(lang)})` : label;
      option.hidden = values !== undefined && !option.selected && count(option.value) === 0;
    }
    for (const group of list.querySelectorAll('optgroup')) {
      group.hidden = [...group.querySelectorAll('option')].every(({ hidden }) => hidden);
    }
    const narrows = !values || [...values.values()].some((number) => number > 0 && number < hits);
    if (list.parentElement) list.parentElement.hidden = !narrows && list.value === '';
  }
  const opener = form.querySelector<HTMLElement>('[data-part=narrow]');
  if (!opener) return;
  opener.hidden = lists.every((list) => list.parentElement?.hidden);
  const chosen = lists.flatMap(({ selectedOptions: [option] }) => option?.dataset.label ?? []);
  opener.textContent = chosen.join(', ') || (opener.dataset.label ?? '');
  if (opener.hidden) openChoices(form, false);
}

/** Shows the lists, or puts them away. */
export function openChoices(form: HTMLFormElement, isOpen: boolean): void {
  const home = form.querySelector<HTMLElement>('.filters');
  if (home) home.hidden = !isOpen;
  form.querySelector('[data-part=narrow]')?.setAttribute('aria-expanded', String(isOpen));
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
