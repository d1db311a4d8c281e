/** How far one word is from another. */

/**
 * The Damerau-Levenshtein distance of two words (optimal string alignment): how many letters are wrong, two
 * swapped ones counting as one.
 * @returns `limit + 1` where it is greater than the limit
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 0; j < b.length; j += 1) {
      const isSame = a[i] === b[j];
      let cost = Math.min(
        (row[j + 1] ?? 0) + 1,
        (next[j] ?? 0) + 1,
        (row[j] ?? 0) + (isSame ? 0 : 1),
      );
      // Before the first letter of a word there is none, and nothing is like it.
      if (a[i] === b[j - 1] && a[i - 1] === b[j]) cost = Math.min(cost, (before[j - 1] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
