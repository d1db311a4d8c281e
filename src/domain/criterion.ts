import type { Localized } from './locale.ts';

/** What options are compared by. */
export interface Criterion {
  readonly id: string;
  readonly label: Localized<string>;
  /** Ids that it was published under before. */
  readonly formerly: readonly string[];
}
