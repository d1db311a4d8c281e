import { calculate, type Estimate, type Quantities, type Sums } from '../../domain/estimate.ts';

/** What an estimate begins with: its sums, and every quantity that is known before a reader has said anything. */
export function firstSum({ inputs, figures, lines }: Estimate): {
  readonly sums: Sums;
  readonly known: Quantities;
} {
  const sums = {
    figures: figures.map(({ id, value }) => ({ id, value })),
    lines: lines.map(({ id, formula, decimals }) => ({ id, formula, decimals })),
  };
  const given = inputs.flatMap(({ id, value }) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return { sums, known: calculate(sums, new Map(given)) };
}
