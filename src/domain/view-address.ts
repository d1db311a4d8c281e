/**
 * A view in the query of an address: `?options=cmg,ibcm&differences=only&decisive=cost`. Names are the
 * same in every language, and only what differs from the whole view is written.
 */

import { claimsRowId, claimsRowPrefix, type Matrix } from './matrix.ts';
import { densities, fewestOptions, type View, wholeView } from './view.ts';
import type { Weight } from './weighing.ts';

/** The longest filter and the longest list of ids, in characters; no reader needs more. */
export const longest = { filter: 100, list: 2000 } as const;

/** What an address says besides the view. Whether the page stands in a frame. */
export const embedParameter = 'embed';
/** The day on which a view was handed on, as an ISO 8601 calendar date. */
export const sinceParameter = 'since';

const weightParameters = ['must', 'decisive', 'indifferent'] as const satisfies readonly Weight[];
const parameters = [
  'options',
  'rows',
  'without',
  'filter',
  'differences',
  'reference',
  'group',
  ...weightParameters,
  'required',
  'density',
] as const;
type Parameter = (typeof parameters)[number];

/**
 * The view that an address asks for. What is unknown, over-long, said twice or contradicts the rest is
 * dropped, and the rest holds.
 * @param query names and values, as `URLSearchParams` gives them
 * @returns the view, and what was dropped as it stood in the address: `options=gurka`
 */
export function readView(
  query: Iterable<readonly [string, string]>,
  matrix: Matrix,
): { readonly view: View; readonly dropped: readonly string[] } {
  const given = new Given(query);
  const options = readOptions(given, matrix);
  const density = given.one('density', densities);
  const view: View = {
    options,
    without: readRows(given, matrix),
    filter: given.take('filter') ?? '',
    onlyDifferences: given.isSaid('differences', 'only'),
    reference: given.one('reference', [...options]),
    groupBy: given.isSaid('group', 'option') ? 'option' : 'criterion',
    weights: readWeights(given, matrix),
    required: readRequired(given, matrix),
    density: densities.find((one) => one === density) ?? 'signs',
  };
  return { view, dropped: given.dropped };
}

/** The query of a view, readable and without a question mark; empty for the whole view. */
export function writeView(view: View, matrix: Matrix): string {
  const optionIds = matrix.options.map(({ id }) => id);
  const chosen = optionIds.filter((id) => view.options.has(id));
  const whole = wholeView(matrix).options;
  const isWhole = chosen.length === whole.size && chosen.every((id) => whole.has(id));
  const rowIds = matrix.rows.map(({ id }) => id);
  const left = rowIds.filter((id) => !view.without.has(id));
  const gone = rowIds.filter((id) => view.without.has(id));
  const isShorterByRows = left.length > 0 && left.length < gone.length;
  const weighed = (weight: Weight) =>
    matrix.criteria.map(({ id }) => id).filter((id) => view.weights.get(id) === weight);
  const values: readonly (readonly [Parameter, string])[] = [
    ['options', isWhole ? '' : chosen.join(',')],
    isShorterByRows ? ['rows', left.join(',')] : ['without', gone.join(',')],
    ['filter', encodeURIComponent(view.filter).replaceAll('%20', '+')],
    ['differences', view.onlyDifferences ? 'only' : ''],
    ['reference', view.reference ?? ''],
    ['group', view.groupBy === 'option' ? 'option' : ''],
    ...weightParameters.map((weight) => [weight, weighed(weight).join(',')] as const),
    ['required', rowIds.filter((id) => view.required.has(id)).join(',')],
    ['density', view.density === 'signs' ? '' : view.density],
  ];
  return values
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function readOptions(given: Given, matrix: Matrix): ReadonlySet<string> {
  const ids = matrix.options.map(({ id }) => id);
  const chosen = given.list('options', ids);
  if (chosen.length >= fewestOptions) return new Set(chosen);
  if (chosen.length > 0) given.drop('options', chosen.join(','));
  const whole = wholeView(matrix).options;
  // What the others are to be compared with is shown, be it a complement.
  const reference = ids.find((id) => id === given.take('reference'));
  return reference === undefined ? whole : new Set([...whole, reference]);
}

/** Rows are named by those that are left or by those that are gone, whichever is shorter; never by both. */
function readRows(given: Given, matrix: Matrix): ReadonlySet<string> {
  const ids = matrix.rows.map(({ id }) => id);
  const heirs = heirsOf(matrix.rows);
  const left = given.list('rows', [...ids, ...heirs.keys()]).map((id) => heirs.get(id) ?? id);
  // Who did not want a row that is gone has not said anything of the one that tells of it now.
  if (left.length === 0)
    return new Set(given.list('without', [...ids, ...heirs.keys()]).filter((id) => !heirs.has(id)));
  const contradiction = given.take('without');
  if (contradiction !== undefined) given.drop('without', contradiction);
  return new Set(ids.filter((id) => !left.includes(id)));
}

/** A feature that is gone is asked for in the row that tells of it now, unless that is one of claims. */
function readRequired(given: Given, { rows }: Matrix): ReadonlySet<string> {
  const features = rows.filter(({ id, criterion }) => id !== claimsRowId(criterion));
  const heirs = heirsOf(features);
  const known = [...features.map(({ id }) => id), ...heirs.keys()];
  return new Set(given.list('required', known).map((id) => heirs.get(id) ?? id));
}

/** The row that tells now of each that is gone. */
function heirsOf(rows: Matrix['rows']): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ id, formerly }) => formerly.map((old) => [old, id])));
}

function readWeights(given: Given, matrix: Matrix): ReadonlyMap<string, Weight> {
  const heirs = heirsOf(matrix.rows.filter(({ id, criterion }) => id === claimsRowId(criterion)));
  const criteria = new Map(matrix.criteria.map(({ id }) => [claimsRowId(id), id]));
  const criterionOf = (id: string) =>
    criteria.get(heirs.get(claimsRowId(id)) ?? claimsRowId(id)) ?? id;
  const known = [...criteria.keys(), ...heirs.keys()].map((row) =>
    row.slice(claimsRowPrefix.length),
  );
  const weighed = weightParameters.flatMap((weight) =>
    [...new Set(given.list(weight, known).map(criterionOf))].map((id) => ({ id, weight })),
  );
  const isTwice = (id: string) => weighed.filter((other) => other.id === id).length > 1;
  for (const { id, weight } of weighed) if (isTwice(id)) given.drop(weight, id);
  return new Map(weighed.filter(({ id }) => !isTwice(id)).map(({ id, weight }) => [id, weight]));
}

/** The values of an address, each taken once, and those that nobody could use. */
class Given {
  readonly dropped: string[] = [];
  readonly #values = new Map<string, string>();

  constructor(query: Iterable<readonly [string, string]>) {
    for (const [name, value] of query) {
      if (name === embedParameter || name === sinceParameter) continue;
      const limit = name === 'filter' ? longest.filter : longest.list;
      const isKnown = (parameters as readonly string[]).includes(name);
      if (isKnown && !this.#values.has(name) && value.length <= limit)
        this.#values.set(name, value);
      else this.drop(name, value);
    }
  }

  drop(name: string, value: string): void {
    this.dropped.push(`${name}=${value}`);
  }

  take(name: Parameter): string | undefined {
    return this.#values.get(name);
  }

  /** The ids of a list that are known, each once. */
  list(name: Parameter, known: readonly string[]): string[] {
    const ids = [...new Set(this.take(name)?.split(',').filter(Boolean))];
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length > 0) this.drop(name, unknown.join(','));
    return ids.filter((id) => known.includes(id));
  }

  /** The one known id that a value is. */
  one(name: Parameter, known: readonly string[]): string | undefined {
    const value = this.take(name);
    if (value === undefined || known.includes(value)) return value;
    this.drop(name, value);
    return undefined;
  }

  /** Whether a value is there and is the only one that it can be. */
  isSaid(name: Parameter, expected: string): boolean {
    return this.one(name, [expected]) === expected;
  }
}
