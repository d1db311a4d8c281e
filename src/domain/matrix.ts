/**
 * A comparison as a reader has it in one language: options as columns, and by criterion what is claimed
 * of them and what they can do as rows. Plain data, which a page can be read back to.
 */

import type { AssessmentValue } from './assessment.ts';
import type { ClaimKind } from './claim.ts';

export interface Matrix {
  readonly options: readonly MatrixOption[];
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
  /** Rows of one criterion stand together, in the order of the criteria. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixOption {
  readonly id: string;
  readonly title: string;
  /** As its column is headed, where room is short. */
  readonly name: string;
  /** Whether it is added to what one has chosen: then it is shown where a reader asks for it. */
  readonly isComplement: boolean;
}

export interface MatrixRow {
  readonly id: string;
  /** The id of its criterion. */
  readonly criterion: string;
  readonly label: string;
  /** Ids of rows that are gone, which lead to this one. */
  readonly formerly: readonly string[];
  /** By the ids of the options; all of them have one. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export type MatrixCell = AssessmentCell | ClaimsCell;

export interface AssessmentCell {
  readonly kind: 'assessment';
  /** Undefined where nobody has assessed the option yet; then `word` says so. */
  readonly value: AssessmentValue | undefined;
  /** What is told of it first: see `saidOf`. */
  readonly word: string;
  readonly note: string | undefined;
  /** Numbers in the page's list of sources. */
  readonly notes: readonly number[];
}

export interface ClaimsCell {
  readonly kind: 'claims';
  readonly claims: readonly MatrixClaim[];
  /** Why there is none, where somebody has said it. */
  readonly gap: string | undefined;
}

export interface MatrixClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** The kind in words. */
  readonly word: string;
  readonly sentence: string;
  readonly code: string;
  /** Where its code leads: the shortest permanent address. */
  readonly address: string;
  readonly notes: readonly number[];
}

/** The id of the row of what is claimed on a criterion: `cost` → `claims-cost`. */
export function claimsRowId(criterion: string): string {
  return `${claimsRowPrefix}${criterion}`;
}

/** What the id of no feature may begin with. */
export const claimsRowPrefix = 'claims-';

/** What an assessment answers, by its value or in its words: that it is unknown or does not apply is no answer. */
function answerOf(cell: MatrixCell | undefined): string | undefined {
  if (cell?.kind !== 'assessment') return undefined;
  const { value, word } = cell;
  if (value === 'described') return word;
  return value === 'unknown' || value === 'not-applicable' ? undefined : value;
}

/**
 * How a cell stands to the one that it is compared with: only two answers are the same or differ, and every
 * claim is of its own option.
 */
export function relationOf(
  cell: MatrixCell | undefined,
  reference: MatrixCell | undefined,
): 'same' | 'different' | undefined {
  const [own, other] = [answerOf(cell), answerOf(reference)];
  if (own === undefined || other === undefined) return undefined;
  return own === other ? 'same' : 'different';
}

/** Whether a row tells its options apart: by two answers, or by any claim. */
export function isDifferent(cells: readonly (MatrixCell | undefined)[]): boolean {
  const answers = new Set(cells.map(answerOf).filter((answer) => answer !== undefined));
  return answers.size > 1 || cells.some((cell) => claimsIn(cell).length > 0);
}

/** The claims of a cell; none where it is an assessment. */
export function claimsIn(cell: MatrixCell | undefined): readonly MatrixClaim[] {
  return cell?.kind === 'claims' ? cell.claims : [];
}

/** The numbers of the sources that a cell rests on. */
export function notesOf(cell: MatrixCell | undefined): readonly number[] {
  if (cell?.kind === 'assessment') return cell.notes;
  return claimsIn(cell).flatMap(({ notes }) => notes);
}
