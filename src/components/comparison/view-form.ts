/** The controls over a comparison: the view that they stand for, and the other way round. */

import type { Matrix } from '../../domain/matrix.ts';
import { type View, type Weight, weights } from '../../domain/view.ts';

/** The view that the controls stand for. */
export function readForm(form: HTMLFormElement, { criteria, rows }: Matrix): View {
  const data = new FormData(form);
  const chosenRows = new Set(data.getAll('rows'));
  const options = new Set(data.getAll('options').map(String));
  const reference = String(data.get('reference'));
  return {
    options,
    without: new Set(rows.map(({ id }) => id).filter((id) => !chosenRows.has(id))),
    filter: String(data.get('filter')).trim(),
    onlyDifferences: data.has('differences'),
    // What is put away is nothing to compare with.
    reference: options.has(reference) ? reference : undefined,
    groupBy: data.get('group') === 'option' ? 'option' : 'criterion',
    weights: new Map(
      criteria.flatMap(({ id }): [string, Weight][] => {
        const weight = weights.find((one) => one === data.get(`weight-${id}`));
        return weight && weight !== 'relevant' ? [[id, weight]] : [];
      }),
    ),
  };
}

/** Sets the controls to a view. What a reader is typing is left as it is where it means the same. */
export function writeForm(form: HTMLFormElement, view: View, { criteria }: Matrix): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input[name], select',
  )) {
    const { name, value } = field;
    if (field instanceof HTMLSelectElement)
      field.value = name === 'group' ? view.groupBy : (view.reference ?? '');
    else if (name === 'options') field.checked = view.options.has(value);
    else if (name === 'rows') field.checked = !view.without.has(value);
    else if (name === 'differences') field.checked = view.onlyDifferences;
    else if (name === 'filter' && value.trim() !== view.filter) field.value = view.filter;
  }
  for (const choice of form.querySelectorAll<HTMLOptionElement>('[name=reference] option'))
    choice.disabled = choice.value !== '' && !view.options.has(choice.value);
  for (const { id } of criteria) {
    const weight = view.weights.get(id) ?? 'relevant';
    const field = form.querySelector<HTMLInputElement>(
      `input[name="weight-${id}"][value="${weight}"]`,
    );
    if (field) field.checked = true;
  }
  for (const all of form.querySelectorAll<HTMLInputElement>('[data-all]')) {
    const chosen = rowsUnder(all).filter(({ checked }) => checked).length;
    all.checked = chosen === rowsUnder(all).length;
    all.indeterminate = chosen > 0 && !all.checked;
  }
}

/** The boxes for the rows that a box for all of them stands over. */
export function rowsUnder(all: HTMLElement): HTMLInputElement[] {
  return [...(all.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[name=rows]') ?? [])];
}
