import type { Check } from './check.ts';
import { folders, listing, notFound, notFoundPlace, shortLinks } from './checks/addresses.ts';
import { freshness, keeping, revalidation } from './checks/caching.ts';
import { encryption } from './checks/encryption.ts';
import { charset, compression, mediaType } from './checks/kinds.ts';
import { framing, headers, policy } from './checks/security.ts';
import { anotherBuild, changed, missing, searchIndex } from './checks/whole.ts';

/** In the order of the report: what hurts most comes first. */
export const checks: readonly Check[] = [
  missing,
  anotherBuild,
  changed,
  searchIndex,
  mediaType,
  charset,
  notFound,
  notFoundPlace,
  folders,
  shortLinks,
  freshness,
  keeping,
  revalidation,
  compression,
  policy,
  framing,
  headers,
  listing,
  encryption,
];
