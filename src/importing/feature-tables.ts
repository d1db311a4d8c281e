/** Tables that say of each option what it can do or how it is: options as columns or as rows. */

import type { Nodes, Table, TableCell, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { AssessmentValue } from '../domain/assessment.ts';
import { tableParts } from './comparison-tables.ts';
import { cellsOf, type FeatureCell, featureCell, isBlank } from './feature-cells.ts';
import { cellLine, cellTitle } from './parts.ts';
import { cellText } from './table-rows.ts';

/** What a table says of some options, read in one of its two ways. */
export interface FeatureTable {
  readonly names: readonly string[];
  readonly features: readonly FoundFeature[];
  readonly table: Table;
  /** What no feature says: rows of pictures, remarks on whole rows. */
  readonly left: Table | undefined;
  /** Whether signs and words for yes and no say it; other words stand in tables of all kinds. */
  readonly isMarked: boolean;
  /** Whether its options are rows, or columns. */
  readonly areRows: boolean;
  /** Whether its first cell says that it is to be read in this way. */
  readonly isAsked: boolean;
}

export interface FoundFeature {
  readonly label: string;
  /** One for each of the names; undefined where a cell is empty. */
  readonly cells: readonly (FeatureCell | undefined)[];
}

const optionsHead =
  /^(?:options?|products?|tools?|names?|solutions?|alternatives?|services?|approach(?:es)?|methods?|platforms?|strateg(?:y|ies)|candidates?|techni(?:ques?|cs)|library|libraries|frameworks?|technolog(?:y|ies)|vendors?|alternativ(?:er)?|produkt(?:er)?|verktyg|lösning(?:ar)?|namn|tjänst(?:er)?|metod(?:er)?|plattform(?:ar)?|teknik(?:er)?|strategi(?:er)?|løsning(?:er)?|verktøy|navn|tjeneste(?:r)?|metode(?:r)?)$/i;

const criteriaHead =
  /^(?:|features?|capabilit(?:y|ies)|criteri(?:on|a|um)|aspects?|characteristics?|dimensions?|considerations?|requirements?|factors?|differences?|attributes?|propert(?:y|ies)|comparison|funktion(?:er)?|egenskap(?:er)?|kriteri(?:um|er|e)|aspekt(?:er)?|krav|faktor(?:er)?|skillnad(?:er)?|jämförelse|område|forskjell(?:er)?)(?:\s*(?:\/|and|och|og)\s*\w+)?$/i;

/** The head of a column that remarks on whole rows. */
const remarkHead =
  /^(?:notes?|comments?|remarks?|anmärkning(?:ar)?|kommentar(?:er)?|noteringar?|merknad(?:er)?)$/i;

/** The longest cell that is a remark and no passage. */
const longest = 240;

/** The ways that a table of features can be read in, the likelier first; none where it is another table. */
export function featureTables(table: Table): FeatureTable[] {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2 || head.children.length < 3 || tableParts(table)) return [];
  const remarks = head.children.flatMap((cell, index) =>
    index > 1 && remarkHead.test(cellTitle(cell)) ? [index] : [],
  );
  const columns = head.children.flatMap((_, index) =>
    index > 0 && !remarks.includes(index) ? [index] : [],
  );
  const grid = withTicks(gridOf(rows, columns));
  const filled = filledIn(grid);
  const isMarked = areMarks(filled);
  // Who marks only what is there leaves the other cells blank.
  const least = grid.length * columns.length * (isMarked ? 0.4 : 0.6);
  if (filled.length < Math.max(4, least)) return [];
  if (!isMarked && filled.some((text) => text.length > longest)) return [];
  const heads = columns.map((column) => headOf(head, column));
  const labels = grid.map(({ label }) => label);
  const first = headOf(head, 0);
  const left = leftOf(head, rows, grid, remarks);
  const shared = { table, isMarked };
  const asColumns = {
    ...shared,
    left,
    names: heads,
    areRows: false,
    isAsked: criteriaHead.test(first),
    features: featuresOf(labels, (row) => grid[row]?.cells ?? []),
  };
  const asRows = {
    ...shared,
    // A column of pictures is no feature.
    left: hasPictures(table) ? table : left,
    names: labels,
    areRows: true,
    isAsked: optionsHead.test(first),
    features: featuresOf(heads, (column) => grid.map(({ cells }) => cells[column] ?? '')),
  };
  const ways = asRows.isAsked ? [asRows, asColumns] : [asColumns, asRows];
  return ways.filter(({ names, features }) => areNames(names) && features.length > 0);
}

interface GridRow {
  readonly row: TableRow;
  readonly label: string;
  readonly cells: readonly string[];
}

/** The rows that say something; one with a label alone is what those after it are about. */
function gridOf(rows: readonly TableRow[], columns: readonly number[]): GridRow[] {
  let group = '';
  return rows.flatMap((row): GridRow[] => {
    const label = headOf(row, 0);
    const cells = columns.map((column) => said(row.children[column]));
    if (
      label !== '' &&
      row.children.slice(1).every((cell) => isBlank(cellText(cell)) && cell.children.length === 0)
    ) {
      group = label;
      return [];
    }
    return [{ row, label: group && label ? `${group}: ${label}` : label, cells }];
  });
}

/** A letter x is a tick where nothing else says yes; beside ticks alone, a dash denies what they say. */
function withTicks(grid: readonly GridRow[]): readonly GridRow[] {
  const texts = filledIn(grid);
  if (!areMarks(texts)) return grid;
  const has = (value: AssessmentValue, some: readonly string[]) =>
    some.some((text) => featureCell(text)?.value === value);
  const areTicks = !has('supported', texts);
  const others = areTicks ? texts.filter((text) => !isCross(text)) : texts;
  const denies = !has('not-supported', others);
  const ticked = (text: string) => {
    if (areTicks && isCross(text)) return '✔';
    return denies && text !== '' && isBlank(text) ? '✘' : text;
  };
  return grid.map((row) => ({ ...row, cells: row.cells.map(ticked) }));
}

function filledIn(grid: readonly GridRow[]): string[] {
  return grid.flatMap(({ cells }) => cells).filter((text) => !isBlank(text));
}

function areMarks(texts: readonly string[]): boolean {
  return texts.filter((text) => featureCell(text)).length >= texts.length * 0.8;
}

function isCross(text: string): boolean {
  return /^x$/i.test(text);
}

/** What a cell says; of pictures, which may be badges, only yes and no. */
function said(cell: TableCell | undefined): string {
  if (!cell) return '';
  const whole = cellLine(cell);
  return wordsOf(cell).trim() === '' && !featureCell(whole) ? '' : whole;
}

/** What a cell says besides pictures, and besides what stands in the place of one. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' && node.data?.isPicture) return '';
  if ('children' in node) return node.children.map((child) => wordsOf(child)).join('');
  return textOf(node, { includeImageAlt: false });
}

function headOf({ children }: TableRow, column: number): string {
  const cell = children[column];
  return cell ? cellTitle(cell) : '';
}

function featuresOf(
  labels: readonly string[],
  textsOf: (index: number) => readonly string[],
): FoundFeature[] {
  return labels
    .map((label, index) => ({ label, cells: cellsOf(textsOf(index)) }))
    .filter(({ label, cells }) => label !== '' && cells.some(Boolean));
}

function hasPictures({ children }: Table): boolean {
  return children.some((row) =>
    row.children.some((cell) => said(cell) === '' && cell.children.length > 0),
  );
}

function areNames(names: readonly string[]): boolean {
  return names.length > 1 && names.every(Boolean) && new Set(names).size === names.length;
}

/** The rows that no feature says whole: where only remarks are left, without the cells of the options. */
function leftOf(
  head: TableRow,
  rows: readonly TableRow[],
  grid: readonly GridRow[],
  remarks: readonly number[],
): Table | undefined {
  const isSaid = (row: TableRow) =>
    grid.some((own) => own.row === row && own.label !== '' && !own.cells.every(isBlank));
  const isRemarked = (row: TableRow) =>
    remarks.some((index) => !isBlank(cellText(row.children[index])));
  const grouped = new Set(grid.map(({ row }) => row));
  const left = rows.filter((row) => grouped.has(row) && (!isSaid(row) || isRemarked(row)));
  if (left.length === 0) return undefined;
  const columns = left.every(isSaid) ? [0, ...remarks] : head.children.map((_, index) => index);
  return {
    type: 'table',
    children: [head, ...left].map((row) => ({
      ...row,
      children: columns.map(
        (column) => row.children[column] ?? { type: 'tableCell', children: [] },
      ),
    })),
  };
}

/** Heads of columns that describe whatever stands in rows: flags, settings, people, versions. */
const describing =
  /^(?:descriptions?|summary|meaning|purpose|links?|urls?|docs?|documentation|examples?|types?|defaults?|default value|values?|required|status|versions?|dates?|owners?|ids?|since|usage|commands?|syntax|source|beskrivning(?:ar)?|betydelse|syfte|länk(?:ar)?|exempel|typ|standard(?:värde)?|värde(?:n)?|obligatorisk|datum|ägare|roll|kommando|beskrivelse|betydning|formål|lenke|eksempel|verdi)$/i;

/** Whether the head of a column only describes what stands in rows. */
export function isDescribing(title: string): boolean {
  return describing.test(title);
}

/** Whether it says of rows more than what they are called, stand for and are set to. */
export function saysMore({ areRows, features, isMarked }: FeatureTable): boolean {
  return !areRows || isMarked || features.filter(({ label }) => !isDescribing(label)).length > 1;
}

/** Whether words in a table weigh things that one can choose: no versions, days, flags or ids. */
export function isComparable(way: FeatureTable): boolean {
  const { names, features } = way;
  const areThings = names.every(
    (name) =>
      /\p{L}{2}|^\p{Lu}/u.test(name) &&
      name.length <= 60 &&
      !/^(?:-|v?\d[\d.x-]*\b)/i.test(name) &&
      !isDescribing(name),
  );
  return areThings && names.length <= 12 && features.length > 2 && saysMore(way);
}
