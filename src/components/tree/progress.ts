/** How far a reader has come in a tree. */

import type { Asking } from '../../domain/tree-session.ts';

type Place = Pick<Asking, 'number' | 'left'>;

/** How many questions a path has that goes through this one: `4`, or `4–6` where answers decide. */
export function totalOf({ number, left: { least, most } }: Place): string {
  return least === most ? `${number + most}` : `${number + least}–${number + most}`;
}

/** The questions of the longest path, one by one: answered, asked now, sure to come, or perhaps. */
export function segmentsOf({ number, left: { least, most } }: Place) {
  return Array.from({ length: number + most }, (_, index) => {
    if (index < number - 1) return 'answered';
    if (index === number - 1) return 'now';
    return index < number + least ? 'certain' : 'possible';
  });
}
