/** The buttons in and over a comparison: what each makes of a view, and where the reader goes on. */

import { claimsRowId, type Matrix } from '../../domain/matrix.ts';
import type { View } from '../../domain/view.ts';

/** The view that a button leads to, and a selector of what is focused once the button is gone. */
export interface Press {
  readonly view: View;
  readonly next: string | undefined;
}

/** What pressing a button does; undefined for a button that is none of these. */
export function press({ dataset }: HTMLElement, view: View, matrix: Matrix): Press | undefined {
  const { reference, hide, show, hideRow, require, showRows, ungroup } = dataset;
  if (reference !== undefined) {
    const isPressed = view.reference === reference;
    return { view: { ...view, reference: isPressed ? undefined : reference }, next: undefined };
  }
  if (hide !== undefined) {
    const options = new Set([...view.options].filter((id) => id !== hide));
    // What is put away is nothing to compare with.
    const left = view.reference === hide ? undefined : view.reference;
    return { view: { ...view, options, reference: left }, next: `[data-show="${hide}"]` };
  }
  if (show !== undefined) {
    const options = new Set([...view.options, show]);
    return { view: { ...view, options }, next: `[data-head="${show}"] a` };
  }
  if (hideRow !== undefined) {
    const without = new Set([...view.without, ...rowsUnder(hideRow, matrix)]);
    return { view: { ...view, without }, next: '[data-show-rows]' };
  }
  if (require !== undefined) {
    const required = new Set(view.required);
    if (!required.delete(require)) required.add(require);
    return { view: { ...view, required }, next: undefined };
  }
  if (showRows !== undefined)
    return { view: { ...view, without: new Set() }, next: '[name=filter]' };
  if (ungroup !== undefined)
    return { view: { ...view, groupBy: 'criterion' }, next: '[name=filter]' };
  return undefined;
}

/** The row, and with that of a criterion all of its rows. */
function rowsUnder(id: string, { rows }: Matrix): string[] {
  const row = rows.find((one) => one.id === id);
  const isOfCriterion = row !== undefined && id === claimsRowId(row.criterion);
  return rows
    .filter((one) => one.id === id || (isOfCriterion && one.criterion === row.criterion))
    .map((one) => one.id);
}
