import type { Plurals } from '../../i18n/plurals.ts';

/** What `<vv-search>` says. */
export interface SearchWords {
  readonly hint: string;
  readonly working: string;
  readonly none: string;
  readonly common: string;
  readonly failed: string;
  /** With `{text}`, what is searched for in the place of what was typed. */
  readonly corrected: string;
  /** On a link, with `{text}` as it was typed. */
  readonly instead: string;
  readonly found: Plurals;
  readonly onPages: Plurals;
  /** On a button. */
  readonly moreHere: Plurals;
}
