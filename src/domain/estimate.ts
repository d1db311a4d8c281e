/** Sums that a reader makes: figures put in, figures from sources, and lines that follow from them. */

import type { Locale, Localized } from './locale.ts';
import { formatNumber } from './numbers.ts';
import type { Origin } from './own-facts.ts';
import type { Citing, Source } from './source.ts';

/** A number, the id of a quantity, or an operation on formulas: `['max', 2, ['/', 'clients', 6000]]`. */
export type Formula = number | string | readonly [Operation, ...Formula[]];

/** What a formula can do, with how many operands: two, one, or two and more. */
export const operations = {
  '+': 2,
  '-': 2,
  '*': 2,
  '/': 2,
  ceil: 1,
  round: 1,
  min: Number.POSITIVE_INFINITY,
  max: Number.POSITIVE_INFINITY,
} as const;

export type Operation = keyof typeof operations;

/** Something that has a number; `id` is its name in formulas and in addresses. */
interface Quantity {
  readonly id: string;
  readonly label: Localized<string>;
  /** Written after the number. */
  readonly unit?: Localized<string> | undefined;
}

/** A number that the reader knows. */
export interface EstimateInput extends Quantity {
  readonly hint?: Localized<string> | undefined;
  /** What it is until the reader says otherwise; nothing where only the reader can know, as with prices. */
  readonly value?: number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly sources: readonly Source[];
  /** Whose own the value is, where it is, and what the common one was. */
  readonly own?: { readonly origin: Origin; readonly common: number | undefined } | undefined;
}

/** A number that a source gives. */
export interface EstimateFigure extends Quantity {
  readonly value: number;
  readonly sources: readonly Source[];
}

/** A number that follows from others. */
export interface EstimateLine extends Quantity {
  readonly formula: Formula;
  /** The formula in words, with ids in braces for their values: `{clients} ÷ {capacity}`. */
  readonly reason: Localized<string>;
  /** Most decimals to show. */
  readonly decimals: number;
}

export interface Estimate {
  readonly words: Localized<{ readonly title: string; readonly introduction: string }>;
  readonly inputs: readonly EstimateInput[];
  readonly figures: readonly EstimateFigure[];
  /** Each may build on those before it. */
  readonly lines: readonly EstimateLine[];
}

/** Numbers by the id of what has them; what is not known yet is left out. */
export type Quantities = ReadonlyMap<string, number>;

/** What the sums need, without words: small enough to be sent to a browser. */
export interface Sums {
  readonly figures: readonly Pick<EstimateFigure, 'id' | 'value'>[];
  readonly lines: readonly Pick<EstimateLine, 'id' | 'formula' | 'decimals'>[];
}

/** Every quantity of an estimate. A line is left out where something that it builds on is not known. */
export function calculate({ figures, lines }: Sums, inputs: Quantities): Quantities {
  const known = new Map([...figures.map(({ id, value }) => [id, value] as const), ...inputs]);
  for (const { id, formula } of lines) {
    const value = evaluate(formula, known);
    if (value !== undefined && Number.isFinite(value)) known.set(id, value);
  }
  return known;
}

/** The value of a formula, or undefined where a quantity in it is not known. */
export function evaluate(formula: Formula, known: Quantities): number | undefined {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') return known.get(formula);
  const [operation, ...operands] = formula;
  const values = operands.map((operand) => evaluate(operand, known));
  return values.every((value) => value !== undefined) ? apply(operation, values) : undefined;
}

/** The ids that a formula builds on. */
export function namesIn(formula: Formula): string[] {
  if (typeof formula === 'number') return [];
  if (typeof formula === 'string') return [formula];
  const [, ...operands] = formula;
  return [...new Set(operands.flatMap(namesIn))];
}

/** The ids in braces in a reason. */
export function placeholdersIn(reason: string): string[] {
  return [...reason.matchAll(/\{([^{}]*)\}/g)].map(([, id = '']) => id);
}

/** A quantity as a reader sees it: `2 000`; a dash where it is not known. */
export function writeQuantity(
  { lines }: Pick<Sums, 'lines'>,
  known: Quantities,
  id: string,
  locale: Locale,
): string {
  const value = known.get(id);
  const decimals = lines.find((line) => line.id === id)?.decimals ?? inputDecimals;
  return value === undefined ? '–' : formatNumber(value, locale, decimals);
}

/** A reason with the quantities in it: `{clients} ÷ {capacity}` → `2 000 ÷ 6 000`. */
export function writeReason(reason: string, write: (id: string) => string): string {
  return reason.replaceAll(/\{([^{}]*)\}/g, (_, id: string) => write(id));
}

/** Prices per hour or per gigabyte are small numbers. */
const inputDecimals = 6;

function apply(operation: Operation, values: readonly number[]): number {
  const [first = 0, second = 0] = values;
  switch (operation) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '/':
      return first / second;
    case 'ceil':
      return Math.ceil(asMeant(first));
    case 'round':
      return Math.round(asMeant(first));
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
  }
}

/** A sum such as 0.1 * 3 * 10 is a hair above 3, and 1.005 * 100 one below 100.5: nobody meant the hair. */
function asMeant(value: number): number {
  return Number(value.toPrecision(12));
}

/** What an estimate says, part by part, in its order. */
export function estimateParts({ inputs, figures }: Estimate): readonly Citing[] {
  return [...inputs, ...figures];
}
