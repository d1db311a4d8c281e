/**
 * What the weights that a reader gives say of the options: which of them fails a must, which hold up on what decides,
 * and what would change that. It compares row by row and adds nothing up.
 */

import type { AssessmentValue } from './assessment.ts';
import {
  claimsIn,
  claimsRowId,
  type Matrix,
  type MatrixCell,
  type MatrixOption,
  type MatrixRow,
} from './matrix.ts';

/** How much a criterion weighs, from most to least; `relevant` where the reader says nothing. */
export const weights = ['must', 'decisive', 'relevant', 'indifferent'] as const;
export type Weight = (typeof weights)[number];

export interface Weights {
  /** By the ids of the criteria; those that are relevant are left out. */
  readonly weights: ReadonlyMap<string, Weight>;
  /** Ids of the rows of features that must be, whatever their criteria weigh. */
  readonly required: ReadonlySet<string>;
}

/** A row by what it is called where it stands alone: one of claims by its criterion. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

/** How an option stands to what must be. */
export interface Standing {
  readonly option: MatrixOption;
  /** Rows that say no, or only what speaks against it: it fails by any of them. */
  readonly fails: readonly NamedRow[];
  /** Rows that say yes in part, or under a condition. */
  readonly partly: readonly NamedRow[];
  /** Rows of which nobody can tell. */
  readonly open: readonly NamedRow[];
}

/** What another weight of a single criterion would come to. */
export interface Turn {
  readonly criterion: { readonly id: string; readonly label: string };
  readonly weight: Extract<Weight, 'decisive' | 'relevant'>;
  readonly holding: readonly MatrixOption[];
}

export interface Weighing {
  /** Of every option shown, in the order of the columns; empty where nothing must be. */
  readonly standings: readonly Standing[];
  /**
   * The options that hold up on what decides: no other that fails nothing has at least as much for it in each row, and
   * more in one. Empty where nothing decides.
   */
  readonly holding: readonly MatrixOption[];
  /** The criteria that, weighed otherwise, would let other options hold up. */
  readonly turns: readonly Turn[];
  /** Options that are told apart by nothing that must be or decides, two or more together. */
  readonly alike: readonly (readonly MatrixOption[])[];
}

/** @param options those of the matrix that are to be weighed */
export function weigh(matrix: Matrix, options: readonly MatrixOption[], given: Weights): Weighing {
  const rowsOf = (weight: Weight) =>
    matrix.rows.filter(({ criterion }) => given.weights.get(criterion) === weight);
  const required = matrix.rows.filter(
    ({ id, criterion }) => given.required.has(id) || given.weights.get(criterion) === 'must',
  );
  const standings =
    required.length === 0 ? [] : options.map((option) => standingOf(option, required, matrix));
  const failed = new Set(
    standings.filter(({ fails }) => fails.length > 0).map(({ option }) => option),
  );
  const left = options.filter((option) => !failed.has(option));
  const decisive = rowsOf('decisive');
  const ahead = holdingUp(left, decisive);
  const turns = matrix.criteria.flatMap((criterion): Turn[] => {
    const weight = given.weights.get(criterion.id);
    if (weight === 'must') return [];
    const own = matrix.rows.filter((row) => row.criterion === criterion.id);
    const isDecisive = weight === 'decisive';
    const rows = isDecisive ? decisive.filter((row) => !own.includes(row)) : [...decisive, ...own];
    const other = holdingUp(left, rows);
    // Where nothing decides any longer, nothing has turned.
    if (rows.length === 0 || isSame(other, ahead)) return [];
    return [{ criterion, weight: isDecisive ? 'relevant' : 'decisive', holding: other }];
  });
  const isWeighed = required.length + decisive.length > 0;
  return {
    standings,
    holding: decisive.length > 0 ? ahead : [],
    turns: isWeighed ? turns : [],
    alike: isWeighed ? alikeIn(left, [...new Set([...required, ...decisive])]) : [],
  };
}

function standingOf(
  option: MatrixOption,
  required: readonly MatrixRow[],
  { criteria }: Matrix,
): Standing {
  const answered = (answer: Answer | undefined) =>
    required.filter(({ cells }) => answerOf(cells.get(option.id)) === answer);
  // Claims on both sides are read, not looked into; and what does not apply is no question any more.
  const isQuestion = ({ cells }: MatrixRow) => {
    const cell = cells.get(option.id);
    return cell?.kind === 'assessment' && cell.value !== 'not-applicable';
  };
  const named = ({ id, label, criterion }: MatrixRow): NamedRow => {
    const own = criteria.find((one) => claimsRowId(one.id) === id && one.id === criterion);
    return { id, name: own?.label ?? label };
  };
  return {
    option,
    fails: answered('no').map(named),
    partly: answered('partly').filter(isQuestion).map(named),
    open: answered(undefined).filter(isQuestion).map(named),
  };
}

/** What a cell says of its option, from least; undefined where it says nothing. */
const answers = ['no', 'partly', 'yes'] as const;
type Answer = (typeof answers)[number];

const assessed: Readonly<Record<AssessmentValue, Answer | undefined>> = {
  supported: 'yes',
  partly: 'partly',
  'not-supported': 'no',
  described: undefined,
  'not-applicable': undefined,
  unknown: undefined,
};

/** Claims say yes where all of them speak for the option, no where all speak against it. */
function answerOf(cell: MatrixCell | undefined): Answer | undefined {
  if (cell?.kind === 'assessment') return cell.value && assessed[cell.value];
  const kinds = new Set(claimsIn(cell).map(({ kind }) => kind));
  if (kinds.size === 0) return undefined;
  if (kinds.size > 1) return 'partly';
  return kinds.has('advantage') ? 'yes' : 'no';
}

function holdingUp(
  options: readonly MatrixOption[],
  rows: readonly MatrixRow[],
): readonly MatrixOption[] {
  return options.filter((option) => !options.some((other) => surpasses(other, option, rows)));
}

/** Whether an option has at least as much for it as another in every row, and more in one. Of what nobody knows it has not. */
function surpasses({ id }: MatrixOption, other: MatrixOption, rows: readonly MatrixRow[]): boolean {
  const pairs = rows.map(({ cells }) => [answerOf(cells.get(id)), answerOf(cells.get(other.id))]);
  const isKnown = pairs.every(([own, their]) => (own === undefined) === (their === undefined));
  const leads = pairs.map(
    ([own = 'no', their = 'no']) => answers.indexOf(own) - answers.indexOf(their),
  );
  return isKnown && leads.every((lead) => lead >= 0) && leads.some((lead) => lead > 0);
}

function alikeIn(
  options: readonly MatrixOption[],
  rows: readonly MatrixRow[],
): (readonly MatrixOption[])[] {
  const groups = Map.groupBy(options, ({ id }) =>
    rows.map(({ cells }) => answerOf(cells.get(id)) ?? '').join(' '),
  );
  return [...groups.values()].filter((group) => group.length > 1);
}

function isSame(one: readonly MatrixOption[], other: readonly MatrixOption[]): boolean {
  return one.length === other.length && one.every((option) => other.includes(option));
}
