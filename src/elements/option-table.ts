import type { Shown } from '../domain/view.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { MatrixElements } from './matrix-reader.ts';

/** A comparison with the options as groups: for each its rows, with copies of the cells that are its own. */
export function tableByOption(
  original: HTMLTableElement,
  { matrix, heads, rows }: MatrixElements,
  { options, groups }: Shown,
  words: ComparisonWords,
): HTMLTableElement {
  const table = document.createElement('table');
  table.setAttribute('role', 'table');
  if (original.caption) table.append(original.caption.cloneNode(true));
  const head = table.createTHead();
  head.setAttribute('role', 'rowgroup');
  head.append(row('', [columnHead(words.row), columnHead(words.assessment)]));
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const shown = groups.flatMap((group) => group.rows);
  for (const option of options) {
    const index = matrix.options.indexOf(option);
    const body = table.createTBody();
    body.setAttribute('role', 'rowgroup');
    body.append(row('group', [groupHead(heads[index])]));
    for (const data of shown) {
      const found = rows.find((candidate) => candidate.row === data);
      const cell = found?.cells[index];
      if (cell)
        body.append(
          row('', [rowHead(data.label, labels.get(data.criterion)), cell.cloneNode(true)]),
        );
    }
  }
  return table;
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

/** What a row holds, and which criterion it belongs to. */
function rowHead(label: string, criterion = ''): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'row';
  head.setAttribute('role', 'rowheader');
  const of = document.createElement('span');
  of.className = 'of';
  of.textContent = criterion;
  head.append(label, ' ', of);
  return head;
}

/** The name of an option as it stands over its column, over its rows. */
function groupHead(column: HTMLElement | undefined): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'rowgroup';
  head.setAttribute('role', 'rowheader');
  head.colSpan = 2;
  for (const node of column?.childNodes ?? []) head.append(node.cloneNode(true));
  return head;
}
