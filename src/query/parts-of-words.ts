/** Words that a reader writes together and a site apart, or the other way round. */

import { jointsOf } from './language.ts';
import { alternativeLimits as limits, queryLimits } from './weights.ts';
import type { WordList } from './word-list.ts';

/** Whether a digit is in a word: then it is there or it is not, and nothing like it will do. */
export function hasNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}

/** What is typed together with a number and stands apart on the site: `kb5012345`, `port443`, `v2403`. */
export function numberApart(word: string, list: WordList): readonly string[] | undefined {
  const [letters = '', number = ''] = partsOfNumber(word);
  if (number.length < limits.shortestNumber || list.find(number) === undefined) return undefined;
  if (letters.length < queryLimits.shortest) return [number];
  const called = asSaid(letters, list);
  return called === undefined ? undefined : [called, number];
}

/** The letters and the number that a word is of, whichever comes first. */
export function partsOfNumber(word: string): readonly string[] {
  const [, letters, number] = /^(\p{L}+)(\p{N}+)$/u.exec(word) ?? [];
  const [, before, unit] = /^(\p{N}+)(\p{L}+)$/u.exec(word) ?? [];
  return [letters ?? unit ?? '', number ?? before ?? ''].filter(Boolean);
}

/** How the site says a part of a word, where it does: what has been loaded with its names. */
function asSaid(part: string, list: WordList): string | undefined {
  return list.find(part) ? part : list.also([part])[0]?.[0];
}

/** What some neighbours may be in one word. */
export function joinings(span: readonly string[], list: WordList): string[] {
  if (span.length < 2 || span.length > limits.joinedWords) return [];
  return span
    .slice(1)
    .reduce<string[]>(
      (starts, word) =>
        starts.flatMap((start) => jointsOf(list.locale).map((joint) => start + joint + word)),
      [span[0] ?? ''],
    );
}

/** A compound of what two neighbours are called otherwise, and how far it stands for them. */
export interface JoinedNames {
  readonly search: string;
  readonly weight: number;
}

/**
 * What two neighbours may be in one word where the site calls one of them or both otherwise: `needs assessment` is
 * `behovsbedömning` where these are `behov` and `bedömning`.
 */
export function joinedNames(span: readonly string[], list: WordList): JoinedNames[] {
  const [first, second, ...others] = span;
  if (first === undefined || second === undefined || others.length > 0) return [];
  const names = (word: string) => [
    [word, 1] as const,
    ...list
      .also([word])
      .filter(([name, weight]) => !name.includes(' ') && weight >= limits.sureName),
  ];
  return names(first).flatMap(([start, weight]) =>
    names(second)
      .filter(([end]) => start !== first || end !== second)
      .flatMap(([end, other]) =>
        joinings([start, end], list).map((search) => ({
          search,
          weight: Math.min(weight, other),
        })),
      ),
  );
}

/**
 * The parts of a word that is written together in the query and nowhere on the site, as the site says them. Where it may be
 * parted in several ways that one counts whose parts the site says most.
 */
export async function knownParts(
  word: string,
  list: WordList,
): Promise<readonly string[] | undefined> {
  let best: readonly string[] | undefined;
  let most = 0;
  for (let index = word.length - limits.shortestPart; index >= limits.shortestPart; index -= 1) {
    const parts = await partsAt(word, index, list);
    const least = Math.min(...(parts ?? []).map((part) => list.countOf(part)));
    if (parts === undefined || least <= most) continue;
    best = parts;
    most = least;
  }
  return best;
}

async function partsAt(
  word: string,
  index: number,
  list: WordList,
): Promise<readonly string[] | undefined> {
  const head = word.slice(0, index);
  const heads = jointsOf(list.locale)
    .filter((joint) => head.endsWith(joint))
    .map((joint) => head.slice(0, head.length - joint.length));
  await list.loadNames(heads.map((form) => [form]));
  const [start] = heads.flatMap((form) => asSaid(form, list) ?? []);
  if (start === undefined) return undefined;
  const tail = word.slice(index);
  await list.loadNames([[tail]]);
  const end = asSaid(tail, list);
  if (end !== undefined) {
    await list.load([start, end]);
    return [start, end];
  }
  const rest = await knownParts(tail, list);
  return rest && [start, ...rest];
}
