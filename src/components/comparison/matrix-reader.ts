/** Reads the table of a comparison, as the site serves it, back to data. */

import { withoutSoftHyphens } from '../../browser/soft-hyphens.ts';
import { assessmentValues } from '../../domain/assessment.ts';
import { claimKinds } from '../../domain/claim.ts';
import {
  claimsRowId,
  type Matrix,
  type MatrixCell,
  type MatrixClaim,
  type MatrixOption,
  type MatrixRow,
} from '../../domain/matrix.ts';

/** A row of the table with the cells that it has for each option, in the order as served. */
export interface RowElements {
  readonly row: MatrixRow;
  readonly element: HTMLTableRowElement;
  /** What opens it. */
  readonly details: HTMLDetailsElement;
  readonly cells: readonly HTMLTableCellElement[];
}

/** The table's elements beside the data that they stand for. */
export interface MatrixElements {
  readonly matrix: Matrix;
  /** The heads of the options' columns, and the cells with what can be done with each. */
  readonly heads: readonly HTMLTableCellElement[];
  readonly controls: readonly HTMLTableCellElement[];
  readonly rows: readonly RowElements[];
  /** By the ids of the criteria. */
  readonly bodies: ReadonlyMap<string, HTMLTableSectionElement>;
}

/**
 * @param claims what the row of a criterion is called
 * @throws Error where the table is not one that the site serves
 */
export function readMatrix(table: HTMLTableElement, claims: string): MatrixElements {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead [data-head]')];
  const controls = [...table.querySelectorAll<HTMLTableCellElement>('thead [data-title]')];
  const options = heads.map((head, index) => readOption(head, controls[index]));
  const bodies = new Map([...table.tBodies].map((body) => [body.dataset.criterion ?? '', body]));
  const rows = [...bodies].flatMap(([criterion, body]) =>
    [...body.rows].map((element) => readRow(element, criterion, options, claims)),
  );
  const criteria = [...bodies].map(([id, body]) => ({ id, label: textIn(body, '[data-label]') }));
  const matrix = { options, criteria, rows: rows.map(({ row }) => row) };
  return { matrix, heads, controls, rows, bodies };
}

function readOption(
  head: HTMLTableCellElement,
  controls: HTMLTableCellElement | undefined,
): MatrixOption {
  return {
    id: head.dataset.head ?? '',
    title: controls?.dataset.title ?? '',
    name: textIn(head, 'a'),
    isComplement: head.dataset.complement !== undefined,
  };
}

function readRow(
  element: HTMLTableRowElement,
  criterion: string,
  options: readonly MatrixOption[],
  claims: string,
): RowElements {
  const cells = [...element.querySelectorAll('td')];
  const details = element.querySelector('details');
  if (cells.length !== options.length || !details)
    throw new Error(`The row "${element.id}" lacks cells or a head.`);
  const isOfClaims = element.id === claimsRowId(criterion);
  const row: MatrixRow = {
    id: element.id,
    criterion,
    label: isOfClaims ? claims : textIn(element, '[data-label]'),
    formerly: [...element.querySelectorAll('th .alias')].map(({ id }) => id),
    cells: new Map(
      cells.map((cell, index): [string, MatrixCell] => [options[index]?.id ?? '', readCell(cell)]),
    ),
  };
  return { row, element, details, cells };
}

function readCell(cell: HTMLTableCellElement): MatrixCell {
  if (cell.dataset.kind === 'claims')
    return {
      kind: 'claims',
      claims: [...cell.querySelectorAll('li')].map(readClaim),
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
  const kind = claimKinds.find((one) => item.classList.contains(one));
  if (!code || !kind) throw new Error(`The claim "${item.id}" lacks a code or a kind.`);
  return {
    id: item.id,
    kind,
    word: textIn(item, 'b'),
    sentence: textIn(item, 'b + span'),
    code: code.textContent.trim(),
    address: new URL(code.dataset.address ?? '', location.href).href,
    notes: notesIn(item),
  };
}

function notesIn(element: Element): number[] {
  return [...element.querySelectorAll('.sources a')].map((link) => Number(link.textContent));
}

function textIn(element: Element, selector: string): string {
  const text = element.querySelector(selector)?.textContent ?? '';
  return withoutSoftHyphens(text).trim().replaceAll(/\s+/g, ' ');
}
