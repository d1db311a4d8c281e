/** Names of one option, which a heading and a table do not always write alike. */

import { plainTitle } from './parts.ts';

/** What stands before a name to count it: `2.`, `5.1`, `B:`, `Option 3 –`. */
const count =
  /^(?:(?:option|alternative?|alternativ|variant)\s+\w{1,3}|\d+(?:\.\d+)*|\p{Lu})(?:[.):]+|\s+[–-])\s+|^\d+(?:\.\d+)+\s+/iu;

/** Whether two names are one, whatever counts them or stands in brackets or before a colon. */
export function alike(a: string, b: string): boolean {
  const other = new Set(formsOf(b));
  return formsOf(a).some((form) => other.has(form));
}

/** A name without what counts it: `A. Key` → `Key`. */
export function uncounted(name: string): string {
  return plainTitle(name).replace(count, '');
}

/** Whether two names are one, also where one goes on within a word: `Gatsby` and `GatsbyJS`. */
export function isNamed(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other]
    .map((name) => wordsOnly(uncounted(name)).replaceAll(' ', ''))
    .sort((x, y) => x.length - y.length);
  return alike(one, other) || (a.length >= shortestName && b.startsWith(a));
}

/** Letters: a shorter name begins many. */
const shortestName = 4;

/** Whether half of the words of a name stand in another. */
export function sharesWords(one: string, other: string): boolean {
  const words = (text: string) =>
    new Set(
      wordsOnly(text)
        .split(' ')
        .filter((word) => word.length > 1),
    );
  const [a, b] = [words(one), words(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return alike(one, other) || shared * 2 >= Math.min(a.size, b.size);
}

/** Whether two names are surely one: whatever counts them, and where one alone has something in brackets. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(count, ''));
  if (one === undefined || other === undefined) return false;
  const bare = (name: string) => name.replaceAll(/\s*\(.*?\)\s*/g, ' ');
  const isBare = (name: string) => bare(name) === name;
  const [first, second] = isBare(one) || isBare(other) ? [bare(one), bare(other)] : [one, other];
  return wordsOnly(first) !== '' && wordsOnly(first) === wordsOnly(second);
}

function formsOf(text: string): string[] {
  return [
    text,
    text.replace(count, ''),
    text.replace(count, '').replaceAll(/\s*\(.*?\)\s*/g, ' '),
    text.replace(/^[^:]{1,20}:\s*/, ''),
    /\((.+?)\)/.exec(text)?.[1] ?? text,
  ]
    .map(wordsOnly)
    .filter(Boolean);
}

/** In lower case, with one blank between them. */
export function wordsOnly(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Which title each name is one with: the one that is alike, or the only one that goes on where the name ends, as
 * `Rolling` does in `Rolling update`.
 * @returns indices of titles; undefined for a name that is none of them
 */
export function pairNames(
  names: readonly string[],
  titles: readonly string[],
): (number | undefined)[] {
  const exact = names.map((name) => titles.findIndex((title) => alike(name, title)));
  return exact.map((at, index) => {
    if (at >= 0) return exact.indexOf(at) === index ? at : undefined;
    const begun = titles.flatMap((title, nth) =>
      !exact.includes(nth) && goesOn(names[index] ?? '', title) ? [nth] : [],
    );
    const [only] = begun;
    const isShared = names.some(
      (name, nth) =>
        nth !== index && (exact[nth] ?? -1) < 0 && goesOn(name, titles[only ?? -1] ?? ''),
    );
    return begun.length === 1 && !isShared ? only : undefined;
  });
}

/** Whether one of two names begins with all words of the other. */
function goesOn(a: string, b: string): boolean {
  return formsOf(a).some((one) =>
    formsOf(b).some((other) => other.startsWith(`${one} `) || one.startsWith(`${other} `)),
  );
}
