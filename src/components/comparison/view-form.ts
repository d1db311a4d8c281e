/** The controls over and in a comparison: the view that they stand for, and the other way round. */

import { fill } from '../../browser/fill.ts';
import type { Matrix } from '../../domain/matrix.ts';
import { densities, type Shown, type View } from '../../domain/view.ts';
import { type Weight, weights } from '../../domain/weighing.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** What the fields of the form stand for; what buttons do to a view is left as it is. */
export function readForm(form: HTMLFormElement, view: View, { criteria }: Matrix): View {
  const data = new FormData(form);
  return {
    ...view,
    filter: String(data.get('filter')).trim(),
    onlyDifferences: data.has('differences'),
    density: densities.find((one) => one === data.get('density')) ?? view.density,
    weights: new Map(
      criteria.flatMap(({ id }): [string, Weight][] => {
        const weight = weights.find((one) => one === data.get(`weight-${id}`));
        return weight && weight !== 'relevant' ? [[id, weight]] : [];
      }),
    ),
  };
}

/** Sets the controls to a view. What a reader is typing is left as it is where it means the same. */
export function writeForm(
  form: HTMLFormElement,
  view: View,
  { alike }: Shown,
  words: ComparisonWords,
): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement)
      field.value = view.weights.get(field.name.replace('weight-', '')) ?? 'relevant';
    else if (!(field instanceof HTMLInputElement)) continue;
    else if (field.name === 'density') field.checked = field.value === view.density;
    else if (field.name === 'differences') field.checked = view.onlyDifferences;
    else if (field.value.trim() !== view.filter) field.value = view.filter;
  }
  const told = form.querySelector('[data-alike]');
  if (told) told.textContent = fill(words.alike, { alike });
  for (const button of form.querySelectorAll<HTMLElement>('[data-show]'))
    button.hidden = view.options.has(button.dataset.show ?? '');
  const rows = form.querySelector<HTMLElement>('[data-show-rows]');
  if (rows) {
    rows.hidden = view.without.size === 0;
    rows.textContent = fill(words.showRows, { rows: view.without.size });
  }
  const ungroup = form.querySelector<HTMLElement>('[data-ungroup]');
  if (ungroup) ungroup.hidden = view.groupBy === 'criterion';
}
