/** What is most like something that is not there. */

import { likeness } from './likeness.ts';

/** How alike two names are at least that may have been taken for each other, from 0 to 1. */
const leastLikeness = 0.5;
/** Nobody means something by more letters, and to compare them all takes long. */
const lettersRead = 200;

/**
 * Of some names those that are most like another, the most like first.
 * @param most how many at the most
 */
export function nearestNames(asked: string, known: readonly string[], most: number): string[] {
  const read = asked.slice(0, lettersRead);
  return known
    .map((name) => ({ name, like: (likeness(read, name) + likeness(name, read)) / 2 }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ name }) => name);
}
