import { editDistance } from '../query/edit-distance.ts';

/** How many names a message lists whole. Of more, a few are shown, and it is said that there are others. */
const readable = 24;

/**
 * How to mend a name that is none: `use one of: green, black.` Those most like it come first. All are listed, but where
 * there are more than anybody reads.
 */
export function useOneOf(written: string, names: readonly string[]): string {
  const known = byLikeness(written, names);
  if (known.length <= readable) return `use one of: ${known.join(', ')}.`;
  const shown = known.slice(0, few);
  return `use one of: ${shown.join(', ')}, or one of ${known.length - few} others.`;
}

const few = 6;

/** Names ordered by likeness to what was written, at most six. */
export function nearest(written: string, names: readonly string[]): string[] {
  return byLikeness(written, names).slice(0, few);
}

/** All names, ordered by likeness to what was written. */
export function byLikeness(written: string, names: readonly string[]): string[] {
  return [...new Set(names)]
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}
