import { fill } from '../../browser/fill.ts';
import { isAlike, type Matrix } from '../../domain/matrix.ts';
import { type Shown, type View, wholeView } from '../../domain/view.ts';
import type { ComparisonWords } from './comparison-words.ts';
import { type MatrixElements, readMatrix } from './matrix-reader.ts';
import { OptionTable } from './option-table.ts';
import { RowReveal } from './row-reveal.ts';

/**
 * The table of a comparison in the page, laid out as a view shows it. Rows and cells are put away and put
 * in order where they stand; nothing is made anew, so that links, anchors and focus stay what they were.
 */
export class MatrixTable {
  readonly #table: HTMLTableElement;
  readonly #elements: MatrixElements;
  readonly #words: ComparisonWords;
  readonly #reveal = new RowReveal();
  #columns = '';
  /** The ids of the criteria as their groups stand. */
  #order: readonly string[];

  constructor(table: HTMLTableElement, words: ComparisonWords) {
    this.#table = table;
    this.#elements = readMatrix(table);
    this.#words = words;
    const whole = wholeView(this.matrix).options;
    const served = this.matrix.options.filter(({ id }) => whole.has(id));
    this.#columns = columnsKey(served, undefined);
    this.#spanGroups(served.length);
    this.#order = this.matrix.criteria.map(({ id }) => id);
    // On paper an address that leads somewhere is whole.
    for (const code of table.querySelectorAll<HTMLElement>('[data-address]'))
      code.dataset.address = new URL(code.dataset.address ?? '', location.href).href;
  }

  get matrix(): Matrix {
    return this.#elements.matrix;
  }

  show(shown: Shown, view: View): void {
    const columns = columnsKey(shown.options, view.reference);
    if (columns !== this.#columns) this.#showColumns(shown, view.reference);
    this.#columns = columns;
    this.#showRows(shown);
  }

  /** The same with the options as groups, as a table of its own. */
  byOption(): OptionTable {
    return new OptionTable(this.#table, this.#elements, this.#words);
  }

  /** Lays out at once what is still to come, as before the page is printed. */
  settle(): void {
    this.#reveal.settle();
  }

  #showColumns({ options }: Shown, reference: string | undefined): void {
    const indices = options.map((option) => this.matrix.options.indexOf(option));
    const referenceName = options.find(({ id }) => id === reference)?.name;
    const arrange = (cells: readonly HTMLTableCellElement[]) => {
      for (const [index, cell] of cells.entries()) cell.hidden = !indices.includes(index);
      const inOrder = indices.flatMap((index) => cells[index] ?? []);
      cells[0]?.parentElement?.append(...inOrder, ...cells.filter((cell) => cell.hidden));
    };
    arrange(this.#elements.heads);
    for (const head of this.#elements.heads)
      mark(head, 'compared', head.dataset.head === reference ? this.#words.comparedWith : '');
    for (const { row: data, cells } of this.#elements.rows) {
      arrange(cells);
      const own = reference === undefined ? undefined : data.cells.get(reference);
      for (const [index, cell] of cells.entries()) {
        const id = this.matrix.options[index]?.id ?? '';
        const isCompared = own !== undefined && id !== reference;
        const isLike = isCompared && isAlike(own, data.cells.get(id));
        cell.classList.toggle('alike', isLike);
        cell.classList.toggle('differs', isCompared && !isLike);
        const value = cell.querySelector<HTMLElement>('.value, .empty');
        if (value)
          mark(
            value,
            'like',
            isLike ? fill(this.#words.like, { option: referenceName ?? '' }) : '',
          );
      }
    }
    this.#spanGroups(options.length);
  }

  /** A head of a group that spans more columns than there are would make some up. */
  #spanGroups(columns: number): void {
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('.group th'))
      head.colSpan = columns + 1;
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
      const weight = group?.weight ?? 'relevant';
      body.dataset.weight = weight;
      const head = body.querySelector<HTMLElement>('.group th');
      if (head) mark(head, 'weight', weight === 'relevant' ? '' : this.#words.weight[weight]);
    }
    const wanted = groups.map(({ id }) => id);
    const standing = this.#order.filter((id) => wanted.includes(id));
    if (wanted.join(' ') === standing.join(' ')) return;
    this.#order = [...wanted, ...this.#order.filter((id) => !wanted.includes(id))];
    this.#table.append(...this.#order.flatMap((id) => bodies.get(id) ?? []));
  }
}

/** What columns there are, in which order, and what they are compared with. */
function columnsKey(options: readonly { id: string }[], reference: string | undefined): string {
  return [...options.map(({ id }) => id), '', reference].join(' ');
}

/** Puts a word of a class at the end of an element, or takes it away where it is empty. */
function mark(element: HTMLElement, kind: string, word: string): void {
  const found = element.querySelector(`:scope > .${kind}`);
  if (word === '') found?.remove();
  else if (found) found.textContent = word;
  else {
    const span = document.createElement('span');
    span.className = kind;
    span.textContent = word;
    element.append(' ', span);
  }
}
