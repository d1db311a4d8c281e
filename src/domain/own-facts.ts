/** What an organisation says of its own beside content that it shares with others. */

import type { Localized } from './locale.ts';

/** Whose something is that is not of the common content. */
export interface Origin {
  /** What the organisation is called for short. */
  readonly name: Localized<string>;
}

/** What an organisation has come to about an option. */
export const stanceKinds = ['chosen', 'open', 'not-for-us'] as const;
export type StanceKind = (typeof stanceKinds)[number];

/** That an organisation has chosen an option, has ruled it out or has not decided, and why. */
export interface Stance {
  readonly kind: StanceKind;
  readonly reason: Localized<string>;
  /** ISO 8601 calendar date of the decision. */
  readonly date?: string | undefined;
  readonly origin: Origin;
}
