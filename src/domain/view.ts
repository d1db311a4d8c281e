/** A reader's view of a comparison: what of it is shown, in which order, and what matters to them. */

import {
  claimsIn,
  isDifferent,
  type Matrix,
  type MatrixCell,
  type MatrixClaim,
  type MatrixOption,
  type MatrixRow,
  notesOf,
} from './matrix.ts';
import { type Weighing, type Weight, type Weights, weigh, weights } from './weighing.ts';

export const groupings = ['criterion', 'option'] as const;
export type Grouping = (typeof groupings)[number];

/** How much of a row is shown, from least: signs, words with conditions, what they rest on too. */
export const densities = ['signs', 'words', 'evidence'] as const;
export type Density = (typeof densities)[number];

export interface View extends Weights {
  /** Ids of the options shown. */
  readonly options: ReadonlySet<string>;
  /** Ids of the rows that the reader has put away. */
  readonly without: ReadonlySet<string>;
  /** Words that a row must have, all of them. */
  readonly filter: string;
  readonly onlyDifferences: boolean;
  /** The id of the option that the others are compared with; it is one of those shown. */
  readonly reference: string | undefined;
  readonly groupBy: Grouping;
  readonly density: Density;
}

/** So many options make a comparison. */
export const fewestOptions = 2;

/** The row and the option of what an address names: they are shown whatever a view hides. */
export interface Cited {
  readonly row?: string | undefined;
  readonly option?: string | undefined;
}

/** What a view shows of a comparison. */
export interface Shown {
  /** In the order of the columns. */
  readonly options: readonly MatrixOption[];
  /** Criteria that have rows left, those that weigh most first. */
  readonly groups: readonly ShownGroup[];
  /** For every option shown, what speaks for and against it on the decisive criteria; empty without those. */
  readonly reasons: readonly Reasons[];
  /** What the weights say of the options. */
  readonly weighing: Weighing;
  /** So many of the rows do not tell the options apart, and go where only differences are wanted. */
  readonly alike: number;
  /** Whether something is shown for being cited alone. */
  readonly isCitedAlone: boolean;
  /** Complements that nobody has asked for are not hidden. */
  readonly hidden: { readonly rows: number; readonly options: number };
  /** Numbers of the sources that what is shown rests on. */
  readonly notes: ReadonlySet<number>;
}

export interface ShownGroup {
  readonly id: string;
  readonly label: string;
  readonly weight: Weight;
  readonly rows: readonly MatrixRow[];
}

export interface Reasons {
  readonly option: MatrixOption;
  /** In the order of the criteria. */
  readonly claims: readonly MatrixClaim[];
}

/** The view in which all is shown as it is served: every row, and what one chooses between. */
export function wholeView({ options }: Matrix): View {
  return {
    options: new Set(options.filter(({ isComplement }) => !isComplement).map(({ id }) => id)),
    without: new Set(),
    filter: '',
    onlyDifferences: false,
    reference: undefined,
    groupBy: 'criterion',
    density: 'signs',
    weights: new Map(),
    required: new Set(),
  };
}

/** Lays out what a view shows, and what is cited. */
export function show(matrix: Matrix, view: View, cited: Cited = {}): Shown {
  const options = matrix.options.filter(({ id }) => view.options.has(id) || id === cited.option);
  const isApart = ({ cells }: MatrixRow) => isDifferent(options.map(({ id }) => cells.get(id)));
  const weighed = weighedCriteria(matrix, view);
  const labels = new Map(weighed.map(({ id, label }) => [id, label]));
  const wanted = matrix.rows.filter((row) =>
    isWanted(row, labels.get(row.criterion) ?? '', options, view),
  );
  const asked = new Set(view.onlyDifferences ? wanted.filter(isApart) : wanted);
  const groups = weighed.map((group) => ({
    ...group,
    rows: matrix.rows.filter(
      (row) => row.criterion === group.id && (asked.has(row) || row.id === cited.row),
    ),
  }));
  const rows = groups.flatMap((group) => group.rows);
  const reasons = reasonsOf(
    matrix,
    options,
    groups.filter(({ weight }) => weight === 'decisive'),
  );
  return {
    options,
    groups: groups.filter((group) => group.rows.length > 0),
    reasons,
    weighing: weigh(matrix, options, view),
    alike: wanted.filter((row) => !isApart(row)).length,
    isCitedAlone: rows.length > asked.size || options.some(({ id }) => !view.options.has(id)),
    hidden: {
      rows: matrix.rows.length - rows.length,
      options: matrix.options.filter((option) => !option.isComplement && !options.includes(option))
        .length,
    },
    notes: new Set([
      ...rows.flatMap(({ cells }) => options.flatMap(({ id }) => notesOf(cells.get(id)))),
      ...reasons.flatMap(({ claims }) => claims.flatMap(({ notes }) => notes)),
    ]),
  };
}

/** The criteria with what each weighs, those that weigh most first. */
export function weighedCriteria(
  { criteria }: Matrix,
  view: Pick<View, 'weights'>,
): Omit<ShownGroup, 'rows'>[] {
  const weighed = criteria.map(({ id, label }) => ({
    id,
    label,
    weight: view.weights.get(id) ?? ('relevant' as const),
  }));
  return weights.flatMap((weight) => weighed.filter((criterion) => criterion.weight === weight));
}

/** Whether a row is one that the reader asks for, be it a difference or not. */
function isWanted(
  row: MatrixRow,
  criterion: string,
  options: readonly MatrixOption[],
  view: View,
): boolean {
  if (view.without.has(row.id)) return false;
  const cells = options.map(({ id }) => row.cells.get(id));
  const words = view.filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = [criterion, row.label, ...cells.map(textOf)].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

function textOf(cell: MatrixCell | undefined): string {
  if (cell?.kind === 'assessment') return `${cell.word} ${cell.note ?? ''}`;
  return [
    ...claimsIn(cell).map(({ word, sentence, code }) => `${word} ${sentence} ${code}`),
    cell?.gap,
  ].join(' ');
}

function reasonsOf(
  { rows }: Matrix,
  options: readonly MatrixOption[],
  decisive: readonly { readonly id: string }[],
): Reasons[] {
  if (decisive.length === 0) return [];
  return options.map((option) => ({
    option,
    claims: decisive.flatMap(({ id }) =>
      rows
        .filter(({ criterion }) => criterion === id)
        .flatMap(({ cells }) => claimsIn(cells.get(option.id))),
    ),
  }));
}
