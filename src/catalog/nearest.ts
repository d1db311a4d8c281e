import { distance } from 'fastest-levenshtein';

/** Names ordered by likeness to what was written, at most six. */
export function nearest(written: string, names: readonly string[]): string[] {
  return [...names]
    .sort((a, b) => distance(written, a) - distance(written, b) || (a < b ? -1 : 1))
    .slice(0, 6);
}
