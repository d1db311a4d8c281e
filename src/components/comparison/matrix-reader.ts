/** Reads the table of a comparison, as the site serves it, back to data. */

import { assessmentValues } from '../../domain/assessment.ts';
import { claimKinds } from '../../domain/claim.ts';
import type {
  Matrix,
  MatrixCell,
  MatrixClaim,
  MatrixOption,
  MatrixRow,
} from '../../domain/matrix.ts';

/** A row of the table with the cells that it has for each option, in the order as served. */
export interface RowElements {
  readonly row: MatrixRow;
  readonly element: HTMLTableRowElement;
  readonly cells: readonly HTMLTableCellElement[];
}

/** The table's elements beside the data that they stand for. */
export interface MatrixElements {
  readonly matrix: Matrix;
  /** The heads of the options' columns. */
  readonly heads: readonly HTMLTableCellElement[];
  readonly rows: readonly RowElements[];
  /** By the ids of the criteria. */
  readonly bodies: ReadonlyMap<string, HTMLTableSectionElement>;
}

/** @throws Error where the table is not one that the site serves */
export function readMatrix(table: HTMLTableElement): MatrixElements {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead [data-head]')];
  const options = heads.map(readOption);
  const bodies = new Map([...table.tBodies].map((body) => [body.dataset.criterion ?? '', body]));
  const rows = [...bodies].flatMap(([criterion, body]) =>
    [...body.rows]
      .filter(({ id }) => id !== '')
      .map((element) => readRow(element, criterion, options)),
  );
  const criteria = [...bodies].map(([id, body]) => ({
    id,
    label: textIn(body, '.group [data-label]'),
  }));
  return { matrix: { options, criteria, rows: rows.map(({ row }) => row) }, heads, rows, bodies };
}

function readOption(head: HTMLTableCellElement): MatrixOption {
  const title = textIn(head, 'a');
  return {
    id: head.dataset.head ?? '',
    title,
    name: textIn(head, 'abbr') || title,
    isComplement: head.dataset.complement !== undefined,
  };
}

function readRow(
  element: HTMLTableRowElement,
  criterion: string,
  options: readonly MatrixOption[],
): RowElements {
  const cells = [...element.querySelectorAll('td')];
  if (cells.length !== options.length) throw new Error(`The row "${element.id}" lacks cells.`);
  const row: MatrixRow = {
    id: element.id,
    criterion,
    label: textIn(element, '[data-label]'),
    formerly: [...element.querySelectorAll('th .alias')].map(({ id }) => id),
    cells: new Map(
      cells.map((cell, index): [string, MatrixCell] => [options[index]?.id ?? '', readCell(cell)]),
    ),
  };
  return { row, element, cells };
}

function readCell(cell: HTMLTableCellElement): MatrixCell {
  if (cell.dataset.kind === 'claims')
    return {
      kind: 'claims',
      claims: [...cell.querySelectorAll<HTMLElement>('[data-claim]')].map(readClaim),
      gap: textIn(cell, '[data-gap]') || undefined,
    };
  return {
    kind: 'assessment',
    value: assessmentValues.find((value) => value === cell.dataset.value),
    word: textIn(cell, '.value, .empty'),
    note: textIn(cell, '[data-note]') || undefined,
    notes: notesIn(cell),
  };
}

function readClaim(item: HTMLElement): MatrixClaim {
  const code = item.querySelector<HTMLElement>('.claim-code');
  const kind = claimKinds.find((one) => one === item.dataset.kind);
  if (!code || !kind) throw new Error(`The claim "${item.dataset.claim}" lacks a code or a kind.`);
  return {
    id: item.dataset.claim ?? '',
    kind,
    word: textIn(item, '.kind'),
    sentence: textIn(item, '[data-sentence]'),
    code: code.textContent.trim(),
    address: new URL(code.dataset.address ?? '', location.href).href,
    notes: notesIn(item),
  };
}

function notesIn(element: Element): number[] {
  return [...element.querySelectorAll('.sources a')].map((link) => Number(link.textContent));
}

function textIn(element: Element, selector: string): string {
  return element.querySelector(selector)?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
}
