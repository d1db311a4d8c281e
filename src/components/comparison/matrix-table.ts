import { fill } from '../../browser/fill.ts';
import { claimsRowId, type Matrix, relationOf } from '../../domain/matrix.ts';
import {
  type Cited,
  type Density,
  fewestOptions,
  type Shown,
  type View,
  wholeView,
} from '../../domain/view.ts';
import type { Weight } from '../../domain/weighing.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { type MatrixElements, readMatrix } from './matrix-reader.ts';
import { OptionTable } from './option-table.ts';
import { RowReveal } from './row-reveal.ts';

/**
 * The table of a comparison in the page, laid out as a view shows it. Rows and cells are put away, opened
 * and marked where they stand; nothing is made anew, so that links, anchors and focus stay what they were.
 */
export class MatrixTable {
  readonly #table: HTMLTableElement;
  readonly #elements: MatrixElements;
  readonly #words: ComparisonWords;
  readonly #reveal = new RowReveal();
  /** The columns in sight with what they are compared with. */
  #columns: string;
  #density: Density = 'signs';
  /** The ids of the criteria as their groups stand. */
  #order: readonly string[];

  constructor(table: HTMLTableElement, words: ComparisonWords) {
    this.#table = table;
    this.#elements = readMatrix(table, words.claims);
    this.#words = words;
    this.#columns = columnsKey(wholeView(this.matrix).options, undefined);
    this.#order = this.matrix.criteria.map(({ id }) => id);
    // On paper an address that leads somewhere is whole.
    for (const code of table.querySelectorAll<HTMLElement>('[data-address]'))
      code.dataset.address = new URL(code.dataset.address ?? '', location.href).href;
  }

  get matrix(): Matrix {
    return this.#elements.matrix;
  }

  show(shown: Shown, view: View): void {
    const ids = shown.options.map(({ id }) => id);
    const columns = columnsKey(ids, view.reference);
    if (columns !== this.#columns) this.#showColumns(ids, view.reference);
    this.#columns = columns;
    if (view.density !== this.#density)
      for (const { details } of this.#elements.rows) details.open = view.density === 'evidence';
    this.#density = view.density;
    this.#showRows(shown);
    this.#showStandings(shown, view);
  }

  /** The same with the options as groups, as a table of its own. */
  byOption(): OptionTable {
    return new OptionTable(this.#table, this.#elements, this.#words);
  }

  /** The row that an anchor leads to, or that a claim stands in, with the option of that. */
  citedBy(anchor: string): Cited {
    const target = anchor === '' ? null : document.getElementById(anchor);
    const found = this.#elements.rows.find(({ element }) => element.contains(target));
    if (!target || !found) return {};
    const column = found.cells.findIndex((cell) => cell.contains(target));
    return { row: found.row.id, option: this.matrix.options[column]?.id };
  }

  /** Opens the row that an anchor leads to, or that a claim stands in. */
  openAt(anchor: string): void {
    const { row } = this.citedBy(anchor);
    const found = this.#elements.rows.find((one) => one.row.id === row);
    if (found) found.details.open = true;
  }

  /** Lays out at once what is still to come, as before the page is printed. */
  settle(): void {
    this.#reveal.settle();
  }

  #showColumns(ids: readonly string[], reference: string | undefined): void {
    const { heads, controls, rows } = this.#elements;
    const { options } = this.matrix;
    const name = options.find(({ id }) => id === reference)?.name ?? '';
    for (const [index, { id }] of options.entries()) {
      const isReference = id === reference;
      const column = [heads[index], controls[index], ...rows.map(({ cells }) => cells[index])];
      for (const cell of column) {
        if (!cell) continue;
        cell.hidden = !ids.includes(id);
        cell.classList.toggle('reference', isReference);
      }
      mark(heads[index], isReference ? this.#words.comparedWith : '');
      const button = controls[index]?.querySelector('[data-reference]');
      button?.setAttribute('aria-pressed', String(isReference));
      // What cannot be done is not there.
      const hide = controls[index]?.querySelector<HTMLElement>('[data-hide]');
      if (hide) hide.hidden = ids.length <= fewestOptions;
      for (const { row, cells } of rows) {
        const cell = cells[index];
        const relation =
          reference === undefined || isReference
            ? undefined
            : relationOf(row.cells.get(id), row.cells.get(reference));
        cell?.classList.toggle('same', relation === 'same');
        cell?.classList.toggle('different', relation === 'different');
        const words = { same: this.#words.like, different: this.#words.unlike };
        mark(
          cell?.querySelector('.value'),
          relation ? fill(words[relation], { option: name }) : '',
        );
      }
    }
  }

  #showRows({ groups }: Shown): void {
    const { bodies, rows } = this.#elements;
    const elements = new Map(rows.map(({ row, element }) => [row, element]));
    this.#reveal.show(
      [...elements.values()],
      groups.flatMap((group) => group.rows.flatMap((row) => elements.get(row) ?? [])),
    );
    for (const [id, body] of bodies) {
      const group = groups.find((one) => one.id === id);
      body.hidden = !group;
      this.#weigh(id, body, group?.weight ?? 'relevant');
    }
    const wanted = groups.map(({ id }) => id);
    const standing = this.#order.filter((id) => wanted.includes(id));
    if (wanted.join(' ') === standing.join(' ')) return;
    this.#order = [...wanted, ...this.#order.filter((id) => !wanted.includes(id))];
    this.#table.append(...this.#order.flatMap((id) => bodies.get(id) ?? []));
  }

  /** What must be is marked in its row, and who fails it in its column, which stays in sight. */
  #showStandings({ weighing }: Shown, { required }: View): void {
    const { controls, rows } = this.#elements;
    for (const { row, details } of rows) {
      const isRequired = required.has(row.id);
      details.querySelector('[data-require]')?.setAttribute('aria-pressed', String(isRequired));
      label(details.querySelector('summary'), isRequired ? this.#words.weight.must : '');
    }
    for (const [index, { id }] of this.matrix.options.entries()) {
      const fails = weighing.standings.find(({ option }) => option.id === id)?.fails ?? [];
      label(controls[index], fails.length > 0 ? this.#words.weighing.fails : '');
      for (const { row, cells } of rows) {
        cells[index]?.classList.toggle('set-apart', fails.length > 0);
        cells[index]?.classList.toggle(
          'failing',
          fails.some(({ id: failing }) => failing === row.id),
        );
      }
    }
  }

  /** What decides is open, so that its reasons stand in the columns that they belong to. */
  #weigh(id: string, body: HTMLElement, weight: Weight): void {
    const before = body.dataset.weight ?? 'relevant';
    body.dataset.weight = weight;
    if (isFirst(before) === isFirst(weight)) return;
    const row = this.#elements.rows.find((one) => one.row.id === claimsRowId(id));
    if (row) row.details.open = isFirst(weight) || this.#density === 'evidence';
  }
}

/** Whether what is claimed on a criterion of a weight is to be read before the rest. */
function isFirst(weight: string): boolean {
  return weight === 'must' || weight === 'decisive';
}

/** What columns there are, and what they are compared with. */
function columnsKey(options: Iterable<string>, reference: string | undefined): string {
  return [...options, '', reference].join(' ');
}

/** Puts words that are heard, and printed, at the end of an element, or takes them away where they are empty. */
function mark(element: Element | null | undefined, words: string): void {
  endWith(element, 'compared', words);
}

/** Puts words to be seen at the end of an element, or takes them away where they are empty. */
function label(element: Element | null | undefined, words: string): void {
  endWith(element, 'weighed', words);
}

function endWith(element: Element | null | undefined, kind: string, words: string): void {
  const found = element?.querySelector(`:scope > .${kind}`);
  if (words === '') found?.remove();
  else if (found) found.textContent = words;
  else {
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = words;
    element?.append(' ', span);
  }
}
