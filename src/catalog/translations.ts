/** How the words of each part stand towards its other languages. */

import { entryOf } from '../domain/ledger.ts';
import { mapLanguages } from '../domain/locale.ts';
import type { Translation } from '../domain/translation.ts';
import { type Fingerprints, lastAgreed, staleLocales } from '../domain/translation.ts';
import type { Content } from './content.ts';
import { currentClaims, currentPassages } from './current.ts';
import { ledgerOf } from './ledger.ts';
import { provenanceOf } from './provenance.ts';

/**
 * The state of every claim and passage whose words could be read in all languages, by the claim's id or
 * by what the ledger calls the passage.
 */
export function translationsOf(content: Content): ReadonlyMap<string, Translation> {
  const { entries, passages } = ledgerOf(content);
  const origins = provenanceOf(content);
  const state = (key: string, agreed: Fingerprints, current: Fingerprints): Translation => {
    const stale = staleLocales(agreed, current);
    return mapLanguages(current, (words, locale) => {
      if (stale.includes(locale)) return 'stale';
      const origin = origins[key]?.[locale];
      return origin?.by === 'machine' && origin.words === words ? 'machine' : 'current';
    });
  };
  return new Map([
    ...currentPassages(content).map(
      ({ key, fingerprints }) =>
        [key, state(key, passages[key] ?? fingerprints, fingerprints)] as const,
    ),
    ...currentClaims(content).map((claim) => {
      const { id, fingerprints } = claim;
      const entry = entryOf(entries, claim);
      const agreed = entry ? lastAgreed(entry.revisions) : fingerprints;
      return [id, state(id, agreed, fingerprints)] as const;
    }),
  ]);
}
