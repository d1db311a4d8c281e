/** How well what is said is borne out: computed from its sources, never typed by an author. */

import type { Source } from './source.ts';

/**
 * From the firmest: somebody else than the makers says it, the makers alone do, it stands in documents
 * whose publishers nobody has compared with the makers, documents only retell it, none says it at all.
 */
export const evidenceKinds = [
  'independent',
  'maker',
  'documented',
  'secondhand',
  'inference',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** How many documents say it; where none does, how many it is concluded from. */
  readonly count: number;
  /** The date of the newest of them; undefined where none tells its own. */
  readonly newest: string | undefined;
}

/** Something that rests on sources, some of which only lead us to it. */
export interface Sourced {
  readonly sources: readonly Source[];
  /** Those of its sources that do not say it. */
  readonly inferredFrom: readonly Source[];
  /** Set where it was taken back: then it rests on nothing any more. */
  readonly withdrawn?: object | undefined;
}

/**
 * How well something is borne out; undefined where it has no source yet.
 * @param makers who publishes for the makers of what it is about; without any, nobody knows who is
 * independent of them
 */
export function evidenceOf(
  { sources, inferredFrom, withdrawn }: Sourced,
  makers: readonly string[],
): Evidence | undefined {
  if (withdrawn) return undefined;
  const stating = sources.filter((source) => !inferredFrom.includes(source));
  const bearing = stating.length > 0 ? stating : sources;
  const newest = bearing
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  if (bearing.length === 0) return undefined;
  return { kind: kindOf(stating, makers), count: bearing.length, newest };
}

function kindOf(stating: readonly Source[], makers: readonly string[]): EvidenceKind {
  if (stating.length === 0) return 'inference';
  const first = stating.filter(({ secondary }) => !secondary);
  if (first.length === 0) return 'secondhand';
  if (makers.length === 0) return 'documented';
  return first.every(({ publisher }) => makers.includes(publisher ?? '')) ? 'maker' : 'independent';
}
