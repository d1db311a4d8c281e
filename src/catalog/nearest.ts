import { editDistance } from '../query/edit-distance.ts';

/** How to mend a name that is none: `use one of: green, black.` Those most like it come first, at most six. */
export function useOneOf(written: string, names: readonly string[]): string {
  return `use one of: ${nearest(written, names).join(', ')}.`;
}

/** Names ordered by likeness to what was written, at most six. */
export function nearest(written: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
    .slice(0, 6);
}
