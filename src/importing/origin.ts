import type { Imported } from '../domain/guide.ts';

/** Where a document comes from, and what identifies its words there. */
export interface Origin extends Imported {
  readonly source: string;
}
