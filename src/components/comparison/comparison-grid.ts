/** What a view shows, as a plain grid: what spreadsheets, Markdown and word processors have in common. */

import type { MatrixCell, MatrixClaim, MatrixRow } from '../../domain/matrix.ts';
import type { Shown, ShownGroup, View } from '../../domain/view.ts';
import type { ComparisonWords } from './comparison-words.ts';

/** A view to be taken along. */
export interface Taken {
  readonly view: View;
  readonly shown: Shown;
  /** The sources that it rests on, by their numbers on the page. */
  readonly sources: readonly NumberedSource[];
  readonly words: ComparisonWords;
  /** BCP 47 tag of its language. */
  readonly language: string;
  /** The address of the view. */
  readonly address: string;
  /** ISO 8601 calendar date on which it was taken. */
  readonly date: string;
  /** What is shown and what is hidden, in words. */
  readonly summary: string;
}

export interface NumberedSource {
  readonly number: number;
  readonly title: string;
  /** Undefined of a source without an address. */
  readonly url: string | undefined;
  /** Who stands behind it, when, and where it is kept if it has no address. */
  readonly byline: string;
}

/** One thing that a cell says. */
export interface Line {
  readonly text: string;
  readonly claim?: MatrixClaim;
  readonly notes: readonly number[];
}

export interface Grid {
  readonly head: readonly string[];
  /** So many of the first columns name the row. */
  readonly names: number;
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

/** Rows by criterion with a column for each option, or by option with one column for what is said. */
export function gridOf({ view, shown, words, language }: Taken): Grid {
  const { options, groups } = shown;
  const name = (group: ShownGroup) =>
    group.weight === 'relevant'
      ? group.label
      : `${group.label} (${words.weight[group.weight].toLocaleLowerCase(language)})`;
  const rowLabel = ({ id, label }: MatrixRow) =>
    view.required.has(id) ? `${label} (${words.weight.must.toLocaleLowerCase(language)})` : label;
  const listed = groups.flatMap((group) => group.rows.map((row) => ({ group, row })));
  if (view.groupBy === 'option')
    return {
      head: [words.option, words.criterion, words.row, words.assessment],
      names: 3,
      rows: options.flatMap(({ id, title }) =>
        listed.map(({ group, row }) => [
          plain(title),
          plain(name(group)),
          plain(rowLabel(row)),
          linesOf(row.cells.get(id)),
        ]),
      ),
    };
  const heads = options.map(({ id, title }) =>
    id === view.reference ? `${title} (${words.comparedWith.toLocaleLowerCase(language)})` : title,
  );
  return {
    head: [words.criterion, words.row, ...heads],
    names: 2,
    rows: listed.map(({ group, row }) => [
      plain(name(group)),
      plain(rowLabel(row)),
      ...options.map(({ id }) => linesOf(row.cells.get(id))),
    ]),
  };
}

/** What a claim says, with its kind: `Advantage: Needs no servers.` */
export function claimLine(claim: MatrixClaim): Line {
  return { text: `${claim.word}: ${claim.sentence}`, claim, notes: claim.notes };
}

function linesOf(cell: MatrixCell | undefined): Line[] {
  if (!cell) return [];
  if (cell.kind === 'claims')
    return cell.gap === undefined ? cell.claims.map(claimLine) : plain(cell.gap);
  const text = cell.note ? `${cell.word}. ${cell.note}` : cell.word;
  return [{ text, notes: cell.notes }];
}

function plain(text: string): Line[] {
  return [{ text, notes: [] }];
}
