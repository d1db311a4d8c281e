/**
 * How evenly a topic treats its alternatives: what speaks for and against each, criterion by criterion, and
 * how much is said. Complements are left out: nobody chooses between them and the rest.
 */

import type { Claim } from './claim.ts';
import { type Locale, type Localized, localize } from './locale.ts';
import { sum } from './numbers.ts';
import type { Option } from './option.ts';

/** What is counted of a claim. */
export interface WeighedClaim extends Pick<Claim, 'kind'> {
  readonly criterion: { readonly id: string };
  readonly words: Localized<{
    readonly sentence: { readonly text: string };
    readonly explanation: { readonly text: string } | undefined;
  }>;
}

/** What is counted of a topic; a `Topic` has it. */
export interface Weighed {
  readonly languages: readonly Locale[];
  readonly criteria: readonly { readonly id: string }[];
  readonly options: readonly (Pick<Option, 'id' | 'kind'> & {
    readonly claims: readonly WeighedClaim[];
  })[];
}

/** How many claims speak for an option and how many against it. */
export interface Sides {
  readonly for: number;
  readonly against: number;
}

export interface Balance {
  /** The ids of the criteria, in their order. */
  readonly criteria: readonly string[];
  /** The alternatives, in their order. */
  readonly options: readonly OptionBalance[];
  readonly findings: readonly Finding[];
}

export interface OptionBalance {
  /** The id of the option. */
  readonly id: string;
  /** By the ids of the criteria, each of which has one. */
  readonly on: ReadonlyMap<string, Sides>;
  readonly total: Sides;
  /** So many words its claims have, sentences and explanations. */
  readonly words: Localized<number>;
}

export type Finding = OneSided | Thin;

/** An alternative with one side of a criterion on which some other has both. */
export interface OneSided {
  readonly kind: 'one-sided';
  readonly option: string;
  readonly criterion: string;
  /** The side that it has. */
  readonly side: keyof Sides;
  /** The ids of the alternatives that have both. */
  readonly others: readonly string[];
}

/** An alternative on which less than half as much is said as on the one in the middle, in every language. */
export interface Thin {
  readonly kind: 'thin';
  readonly option: string;
  readonly words: Localized<number>;
  readonly median: Localized<number>;
}

/** Counts what a topic says of its alternatives, and finds where it says it unevenly. */
export function balanceOf({ languages, criteria, options }: Weighed): Balance {
  const ids = criteria.map(({ id }) => id);
  const counted = options
    .filter(({ kind }) => kind === 'alternative')
    .map(
      ({ id, claims }): OptionBalance => ({
        id,
        on: new Map(
          ids.map((criterion) => [
            criterion,
            sidesOf(claims.filter((claim) => claim.criterion.id === criterion)),
          ]),
        ),
        total: sidesOf(claims),
        words: localize(languages, (locale) => sum(claims.map((claim) => wordsOf(claim, locale)))),
      }),
    );
  return {
    criteria: ids,
    options: counted,
    findings: [
      ...ids.flatMap((criterion) => oneSided(counted, criterion)),
      ...thin(counted, languages),
    ],
  };
}

/** The number of words in a text: `2–3 minuter` has three. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’.:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The middle of some numbers by size, half-way between the two in the middle where they are even; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (lower + upper) / 2;
}

function sidesOf(claims: readonly WeighedClaim[]): Sides {
  const isFor = ({ kind }: WeighedClaim) => kind === 'advantage';
  const good = claims.filter(isFor).length;
  return { for: good, against: claims.length - good };
}

function wordsOf({ words }: WeighedClaim, locale: Locale): number {
  const { sentence, explanation } = words[locale];
  return countWords(sentence.text) + countWords(explanation?.text ?? '');
}

function oneSided(options: readonly OptionBalance[], criterion: string): OneSided[] {
  const sides = options.flatMap(({ id, on }) => {
    const found = on.get(criterion);
    return found ? [{ id, ...found }] : [];
  });
  const others = sides.filter((one) => one.for > 0 && one.against > 0).map(({ id }) => id);
  if (others.length === 0) return [];
  return sides
    .filter((one) => one.for > 0 !== one.against > 0)
    .map((one) => ({
      kind: 'one-sided',
      option: one.id,
      criterion,
      side: one.for > 0 ? 'for' : 'against',
      others,
    }));
}

function thin(options: readonly OptionBalance[], languages: readonly Locale[]): Thin[] {
  const middle = localize(languages, (locale) => median(options.map(({ words }) => words[locale])));
  return options
    .filter(({ words }) => languages.every((locale) => words[locale] < middle[locale] / 2))
    .map(({ id, words }) => ({ kind: 'thin', option: id, words, median: middle }));
}
