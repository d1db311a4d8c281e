import { editDistance } from '../query/edit-distance.ts';

/** How many names a message lists whole. Of more, a few are shown, and it is said that there are others. */
const readable = 24;

/**
 * How to mend a name that is none: `use one of: green, black.` Those most like it come first. All are listed, but where
 * there are more than anybody reads.
 */
export function useOneOf(written: string, names: readonly string[]): string {
  const known = new Set(names);
  if (known.size <= readable) return `use one of: ${byLikeness(written, [...known]).join(', ')}.`;
  return `use one of: ${nearest(written, [...known]).join(', ')}, or one of ${known.size - few} others.`;
}

const few = 6;

/** Names ordered by likeness to what was written, at most six. */
export function nearest(written: string, names: readonly string[]): string[] {
  const found: Likeness[] = [];
  for (const name of new Set(names)) {
    // What is less like than the last of six need not be known more exactly: there may be thousands of names.
    const limit = found[few - 1]?.distance;
    const distance = editDistance(written, name, limit);
    if (limit !== undefined && distance > limit) continue;
    found.push({ name, distance });
    found.sort(byDistance);
    found.length = Math.min(found.length, few);
  }
  return found.map(({ name }) => name);
}

/** All names, ordered by likeness to what was written. */
export function byLikeness(written: string, names: readonly string[]): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort(byDistance)
    .map(({ name }) => name);
}

interface Likeness {
  readonly name: string;
  readonly distance: number;
}

function byDistance(one: Likeness, other: Likeness): number {
  return one.distance - other.distance || (one.name < other.name ? -1 : 1);
}
