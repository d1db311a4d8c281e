import { allClaims, type Catalog, type PlacedClaim } from '../domain/catalog.ts';
import { publishedIds } from '../domain/ledger.ts';
import type { Content } from './content.ts';
import { ledgerOf } from './ledger.ts';

/** Every code that has been given, with the claim that has it, or that what had it has become. */
export function claimsByCode(content: Content, catalog: Catalog): ReadonlyMap<string, PlacedClaim> {
  const placed = new Map(
    allClaims(catalog).flatMap((each) =>
      [each.claim.id, ...each.claim.formerly].map((id) => [id, each] as const),
    ),
  );
  return new Map(
    ledgerOf(content).entries.flatMap((entry) => {
      const now = publishedIds(entry)
        .toReversed()
        .flatMap((id) => placed.get(id) ?? []);
      return now[0] ? [[entry.code, now[0]] as const] : [];
    }),
  );
}
