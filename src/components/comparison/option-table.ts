import { claimsRowId, type MatrixOption, type MatrixRow } from '../../domain/matrix.ts';
import { type Shown, type View, weighedCriteria } from '../../domain/view.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { MatrixElements } from './matrix-reader.ts';
import { RowReveal } from './row-reveal.ts';

/**
 * A comparison with the options as groups: for each its rows, with copies of the cells that are its own.
 * It is made anew where what is copied has changed, and only puts rows away where that is enough.
 */
export class OptionTable {
  readonly element = document.createElement('table');
  readonly #elements: MatrixElements;
  readonly #reveal = new RowReveal();
  #rows = new Map<MatrixRow, HTMLTableRowElement[]>();
  #made = '';

  /** @param original the table as the site serves it */
  constructor(original: HTMLTableElement, elements: MatrixElements, words: ComparisonWords) {
    this.#elements = elements;
    this.element.setAttribute('role', 'table');
    if (original.caption) this.element.append(original.caption.cloneNode(true));
    const head = this.element.createTHead();
    head.setAttribute('role', 'rowgroup');
    head.append(row('', [columnHead(words.row), columnHead(words.assessment)]));
  }

  show({ options, groups }: Shown, view: View): void {
    const made = [
      view.density,
      view.reference,
      ...options.map(({ id }) => id),
      ...view.weights,
      ...view.required,
    ].join(' ');
    if (made !== this.#made) this.#make(options, view);
    this.#made = made;
    const shown = groups.flatMap((group) => group.rows);
    const wanted = options.flatMap((_, nth) =>
      shown.flatMap((data) => this.#rows.get(data)?.[nth] ?? []),
    );
    this.#reveal.show([...this.#rows.values()].flat(), wanted);
  }

  /** The row of an option; without one the first. */
  rowOf(data: MatrixRow | undefined, option = 0): HTMLTableRowElement | undefined {
    return data && this.#rows.get(data)?.[Math.max(option, 0)];
  }

  settle(): void {
    this.#reveal.settle();
  }

  #make(options: readonly MatrixOption[], view: View): void {
    this.#rows = new Map();
    const { matrix, heads, controls, rows } = this.#elements;
    for (const body of [...this.element.tBodies]) body.remove();
    for (const option of options) {
      const index = matrix.options.indexOf(option);
      const body = this.element.createTBody();
      body.setAttribute('role', 'rowgroup');
      body.append(row('group', [groupHead(heads[index], controls[index])]));
      for (const { id, label } of weighedCriteria(matrix, view))
        for (const { row: data, details, cells } of rows.filter(
          (one) => one.row.criterion === id,
        )) {
          const isOfClaims = data.id === claimsRowId(id);
          const element = row('', [
            rowHead(details, isOfClaims ? '' : label),
            ...copies(cells[index]),
          ]);
          element.hidden = true;
          body.append(element);
          this.#rows.set(data, [...(this.#rows.get(data) ?? []), element]);
        }
    }
  }
}

/** A copy without the anchors, which lead to the original. */
function copies(cell: HTMLElement | undefined): Node[] {
  if (!cell) return [];
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const claim of copy.querySelectorAll('[id]')) claim.removeAttribute('id');
  return [copy];
}

function row(kind: string, cells: readonly Node[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.setAttribute('role', 'row');
  if (kind) element.className = kind;
  element.append(...cells);
  return element;
}

function columnHead(words: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.setAttribute('role', 'columnheader');
  head.textContent = words;
  return head;
}

/** What opens the row, and which criterion it belongs to. */
function rowHead(details: HTMLDetailsElement, criterion: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'row';
  head.setAttribute('role', 'rowheader');
  const of = document.createElement('small');
  of.textContent = criterion;
  head.append(details.cloneNode(true), of);
  return head;
}

/** The name of an option with what can be done with it as it stands over its column, over its rows. */
function groupHead(...column: readonly (HTMLElement | undefined)[]): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'rowgroup';
  head.setAttribute('role', 'rowheader');
  head.colSpan = 2;
  for (const part of column)
    for (const node of part?.childNodes ?? []) head.append(node.cloneNode(true));
  return head;
}
