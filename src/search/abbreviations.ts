/** Abbreviations that texts explain themselves: `Full Name (FN)`. */

/**
 * Finds what abbreviations stand for.
 * @returns the names by abbreviation, each as often as it is explained so
 */
export function abbreviationsIn(texts: Iterable<string>): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { 1: short = '', index } of text.matchAll(bracketed)) {
      const [before = ''] =
        wordsBefore.exec(text.slice(Math.max(0, index - lettersBefore), index)) ?? [];
      const name = before && nameOf(before, short);
      if (!name) continue;
      const names = found.get(short) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      found.set(short, names);
    }
  }
  return found;
}

const bracketed = /\(([\p{Lu}][\p{Lu}\p{N}]{1,7})\)/gu;
const wordsBefore = /(?:[\p{L}\p{N}][\p{L}\p{N}-]*[ -]){1,8}$/u;
const lettersBefore = 200;

/** The words just before an abbreviation whose letters it takes, in order: at most a word for each letter. */
function nameOf(before: string, short: string): string | undefined {
  const words = before.trim().split(/\s+/);
  for (let length = Math.min(words.length, short.length + 1); length >= 1; length -= 1) {
    const name = words.slice(-length).join(' ');
    if (startsLike(name, short)) return name;
  }
  return undefined;
}

/** Whether a name has the letters of an abbreviation, the first at its beginning, each word starting one where it can. */
function startsLike(name: string, short: string): boolean {
  const letters = short.toLowerCase();
  const text = name.toLowerCase();
  if (text[0] !== letters[0] || name.length < 2 * short.length) return false;
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const initials = text.split(/[\s-]+/).map(([initial]) => initial);
  return letters.includes(initials.at(-1) ?? '');
}
