/** What the import has to say of a file, to the person who brings it. */

import type { Position } from '../domain/diagnostic.ts';

/**
 * - `refused`: nothing was written of it;
 * - `lost`: something could not be converted; it stands in the output as text, or the remark holds it;
 * - `changed`: the source has changed, or a person has changed the output;
 * - `damage`: words that the machine translation broke;
 * - `note`: something was decided that the author may want to decide otherwise.
 */
export type RemarkKind = 'refused' | 'lost' | 'changed' | 'damage' | 'note';

export interface Remark {
  readonly kind: RemarkKind;
  /** Path below the folder that is imported. */
  readonly file: string;
  readonly at: Position;
  readonly rule: string;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Collects what there is to say of one file. */
export type Say = (
  at: Position | undefined,
  remark: Pick<Remark, 'kind' | 'rule' | 'message' | 'fix'>,
) => void;
