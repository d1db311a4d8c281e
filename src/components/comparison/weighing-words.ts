import { fill } from '../../browser/fill.ts';
import type { MatrixOption } from '../../domain/matrix.ts';
import type { Shown } from '../../domain/view.ts';
import type { NamedRow, Standing } from '../../domain/weighing.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** One thing that the weights say, in lines of words, some of which name a row. */
export interface Said {
  readonly head: string;
  readonly lines: readonly (readonly SaidWords[])[];
}

interface SaidWords {
  readonly text: string;
  /** The row that they name. */
  readonly row?: NamedRow;
}

/** What the weights of a view say of its options; nothing where none is given. @param language a BCP 47 tag */
export function saidByWeights(
  { weighing, options }: Shown,
  words: ComparisonWords,
  language: string,
): Said[] {
  const { standings, holding, turns, alike } = weighing;
  const say = words.weighing;
  const names = (options: readonly MatrixOption[]) =>
    options.map(({ name }) => name).join(', ') || say.none;
  const named = (row: NamedRow): SaidWords => ({ text: row.name, row });
  const failed = standings.filter(({ fails }) => fails.length > 0);
  const passed = standings.filter(({ fails }) => fails.length === 0);
  // Where one is left, no weight can change which.
  const isChoice = options.length > failed.length + 1;
  const all: Said[] = [
    {
      head: say.fails,
      lines: failed.map(({ option, fails }) => [
        { text: `${option.name}: ` },
        ...between(fails.map((row) => [named(row)])),
      ]),
    },
    {
      head: say.passes,
      lines:
        standings.length > 0 && passed.length === 0
          ? [[{ text: say.none }]]
          : passed.map((standing) => [
              { text: standing.option.name },
              ...remarksOn(standing, named, say),
            ]),
    },
    {
      head: say.holding,
      lines: [
        ...(holding.length > 0 ? [[{ text: names(holding) }]] : []),
        ...(holding.length > 0 && turns.length === 0 && isChoice ? [[{ text: say.steady }]] : []),
      ],
    },
    {
      head: say.turns,
      lines: turns.map(({ criterion, weight, holding: options }) => [
        {
          text: fill(
            say.turn[weight],
            { criterion: criterion.label, options: names(options) },
            language,
          ),
        },
      ]),
    },
    { head: say.alike, lines: alike.map((options) => [{ text: names(options) }]) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** In brackets, what an option does in part, and what nobody knows of it. */
function remarksOn(
  { partly, open }: Standing,
  named: (row: NamedRow) => SaidWords,
  say: ComparisonWords['weighing'],
): SaidWords[] {
  const remarks = [
    ...partly.map((row) => [named(row), { text: ` ${say.partly}` }]),
    ...open.map((row) => [named(row), { text: ` ${say.open}` }]),
  ];
  return remarks.length === 0 ? [] : [{ text: ' (' }, ...between(remarks), { text: ')' }];
}

/** Some words with a comma between each and the next. */
function between(parts: readonly (readonly SaidWords[])[]): SaidWords[] {
  return parts.flatMap((part, index) => (index > 0 ? [{ text: ', ' }, ...part] : part));
}
