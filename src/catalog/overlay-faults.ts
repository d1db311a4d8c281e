/** What can be wrong with what an organisation adds of its own, seen from the common content. */

import type { Diagnostic, Position } from '../domain/diagnostic.ts';
import { nearest } from './nearest.ts';

export type OwnFactsRule =
  | 'own-facts-unnamed'
  | 'own-prefix-taken'
  | 'own-id-outside'
  | 'own-id-taken'
  | 'own-topic-unknown'
  | 'own-option-unknown'
  | 'own-criterion-unknown'
  | 'own-input-unknown'
  | 'own-input-repeated'
  | 'own-value-refused'
  | 'own-words-unheaded';

export type OwnFault = Diagnostic<OwnFactsRule>;

/** A fault in a file of an overlay. */
export function ownFault(
  file: string,
  { line, column }: Position,
  rule: OwnFactsRule,
  message: string,
  fix: string,
): OwnFault {
  return { file, line, column, rule, message, fix };
}

/** How to mend a name that the common content does not know, or no longer. */
export function nameIt(written: string, known: readonly string[], otherwise: string): string {
  const [first, ...others] = nearest(written, known);
  if (first === undefined) return `${otherwise}.`;
  const names = [first, ...others.slice(0, 3)].join(', ');
  return `write one that there is (${names}), or ${otherwise}.`;
}
