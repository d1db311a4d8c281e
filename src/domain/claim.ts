/** One thing that speaks for or against an option. */

import type { ClaimKind } from './claim-kinds.ts';
import type { ClaimSentence } from './claim-sentence.ts';
import type { Criterion } from './criterion.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Localized } from './locale.ts';
import type { Origin } from './own-facts.ts';
import type { Prose } from './prose.ts';
import type { Source } from './source.ts';
import type { Translation } from './translation.ts';

export { type ClaimKind, claimKinds } from './claim-kinds.ts';

/** One advantage or disadvantage of one option; `id` is its anchor in every language. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly criterion: Criterion;
  readonly sources: readonly Source[];
  /** Those of its sources that do not say it: we conclude it from them. */
  readonly inferredFrom: readonly Source[];
  readonly words: Localized<ClaimWords>;
  /** Ids that it was published under before; they lead to it still. */
  readonly formerly: readonly string[];
  /** Set where it was taken back. */
  readonly withdrawn: Withdrawal | undefined;
  /** What the ledger knows of it, once it has been published. */
  readonly published: LedgerEntry | undefined;
  readonly translation: Translation;
  /** Whose own it is; left out of what is common. */
  readonly origin?: Origin | undefined;
}

/** That a claim was taken back. */
export interface Withdrawal {
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** The ids of the claims that replace it: several where it was split, none where nothing does. */
  readonly replacedBy: readonly string[];
  /** Its option was taken back, and it with that: what it says is not why. */
  readonly withOption?: true | undefined;
}

export interface ClaimWords {
  readonly sentence: Prose;
  /** The like where it stands alone, away from the heading of its option. */
  readonly alone: ClaimSentence;
  /** When the claim matters and what softens it. */
  readonly explanation: Prose | undefined;
}
